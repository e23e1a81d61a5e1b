import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answerQuestion, type AskedQuestion, type Review } from '../../../api/reviews';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { Status } from '../../../kit/status';
import { instantText } from '../../../text/days';
import { inLanguage, useText } from '../../../text/use-text';

/** As the contract asks for: long enough to mean something. */
export const shortestAnswer = 10;
export const isAnswer = (text: string | undefined): boolean => (text ?? '').trim().length >= shortestAnswer;

const tones = { open: 'warn', answered: 'ok', closed: 'plain' } as const;

/** The questions about a figure, by their numbers: each leads to the question. */
export function QuestionMarks({ ids, review }: { readonly ids: readonly string[]; readonly review: Review }): ReactNode {
  const { t } = useText();
  if (ids.length === 0) return null;
  return ids.map((id) => {
    const index = review.questions.findIndex(({ questionId }) => questionId === id);
    const question = review.questions[index];
    if (question === undefined) return null;
    return (
      <a key={id} href={`#question-${id}`} className={`status ${tones[question.status]}`}>
        {t('procurement.review.question', { number: index + 1 })}
      </a>
    );
  });
}

interface ItemProps {
  readonly question: AskedQuestion;
  readonly number: number;
  readonly review: Review;
  readonly text: string;
  readonly onType: (text: string) => void;
}

function Item({ question, number, review, text, onType }: ItemProps): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const { questionId, status, says, answers } = question;
  const send = useMutation({
    mutationFn: () => answerQuestion(review.supplierId, review.disclosureId, { questionId, answer: text.trim() }),
    onSuccess: () => {
      announce(t('procurement.review.answered-now'));
      return client.invalidateQueries({ queryKey: ['review'] });
    },
  });
  return (
    <li className="stack" id={`question-${questionId}`} tabIndex={-1}>
      <div>
        <Status tone={tones[status]}>{t(`procurement.question.${status}`)}</Status> <strong>{t('procurement.review.question', { number })}</strong>
      </div>
      <p>{inLanguage(says, language)}</p>
      {answers.map(({ answer, as, at }) => (
        <p key={at} className="note ok">
          <span className="muted">{t(`procurement.question.by.${as}`, { at: instantText(at, language) })}</span>
          {answer}
        </p>
      ))}
      {status !== 'open' ? null : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (isAnswer(text)) send.mutate();
          }}
        >
          {send.isError ? <ProblemNote error={send.error} /> : null}
          <TextField lines id={`answer-${questionId}`} label={t('procurement.review.answer-of', { number })} help={t('procurement.review.answer.help', { shortest: shortestAnswer })} value={text} onChange={onType} />
          <div>
            <Button type="submit" small busy={send.isPending} label={t('procurement.review.answer.keep-of', { number })} refused={isAnswer(text) ? undefined : t('procurement.review.answer.short', { shortest: shortestAnswer })}>
              {t('procurement.review.answer.keep')}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}

interface QuestionsProps {
  readonly review: Review;
  /** Typed and not yet recorded, by question; sent with the acceptance. */
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (questionId: string, text: string) => void;
}

/** What the plausibility rules ask. Each needs an answer, the supplier's or the reviewer's, before the disclosure can be accepted. */
export function Questions({ review, typed, onType }: QuestionsProps): ReactNode {
  const { t } = useText();
  return (
    <section className="card" aria-labelledby="questions">
      <h2 id="questions">{t('procurement.review.questions')}</h2>
      {review.questions.length === 0 ? <p className="muted">{t('procurement.review.no-questions')}</p> : <p className="muted">{t('procurement.review.questions.lead', { open: review.open })}</p>}
      <ul className="steps">
        {review.questions.map((question, index) => (
          <Item key={question.questionId} question={question} number={index + 1} review={review} text={typed[question.questionId] ?? ''} onType={(text) => onType(question.questionId, text)} />
        ))}
      </ul>
    </section>
  );
}
