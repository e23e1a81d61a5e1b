import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../../api/client';
import { questionsQuery } from '../../../api/supplier';
import { Button } from '../../../kit/button';
import { TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { inLanguage, useText } from '../../../text/use-text';

interface Ids {
  readonly supplierId: string;
  readonly disclosureId: string;
}
type Question = Awaited<ReturnType<NonNullable<ReturnType<typeof questionsQuery>['queryFn']>>>[number];

function QuestionItem({ supplierId, disclosureId, question }: Ids & { readonly question: Question }): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const { questionId } = question;
  const send = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/questions/{questionId}/answer', { params: { path: { supplierId, disclosureId, questionId } }, body: { answer: text } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['questions', supplierId, disclosureId] }),
  });
  return (
    <li className="stack">
      <p>{inLanguage(question.says, language)}</p>
      {question.status === 'open' ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            send.mutate();
          }}
        >
          {send.isError ? <ProblemNote error={send.error} /> : null}
          <TextField lines label={t('supplier.question.answer')} help={t('supplier.question.help')} value={text} onChange={setText} />
          <div>
            <Button type="submit" small busy={send.isPending}>
              {t('supplier.question.send')}
            </Button>
          </div>
        </form>
      ) : (
        question.answers.map((one) => (
          <p key={one.at} className="note ok">
            {one.answer}
          </p>
        ))
      )}
    </li>
  );
}

/** What the figures make people ask, and the answers. */
export function Questions(ids: Ids): ReactNode {
  const { t } = useText();
  const query = useQuery(questionsQuery(ids.supplierId, ids.disclosureId));
  return (
    <Loaded query={query}>
      {(questions) =>
        questions.length === 0 ? null : (
          <section className="card">
            <h2>{t('supplier.question.title')}</h2>
            <p className="muted">{t('supplier.question.lead')}</p>
            <ul className="steps">
              {questions.map((question) => (
                <QuestionItem key={question.questionId} {...ids} question={question} />
              ))}
            </ul>
          </section>
        )
      }
    </Loaded>
  );
}
