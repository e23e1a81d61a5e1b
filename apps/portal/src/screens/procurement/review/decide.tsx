import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { acceptDisclosure, type Review } from '../../../api/reviews';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { ProblemNote } from '../../../kit/problem-note';
import { useText, inLanguage } from '../../../text/use-text';
import { isAnswer } from './questions';
import { ReturnDialog } from './return-dialog';

interface DecideProps {
  readonly review: Review;
  readonly typed: Readonly<Record<string, string>>;
  readonly onAccepted: (position: string) => void;
}

const waiting = new Set(['submitted', 'restated']);

/** Why it cannot be accepted now, in words; undefined when it can. Open questions are no hindrance once each has an answer. */
function useRefusal(review: Review, typed: DecideProps['typed']): string | undefined {
  const { t, language } = useText();
  const { acceptance, questions } = review;
  const unanswered = questions.filter(({ status, questionId }) => status === 'open' && !isAnswer(typed[questionId])).length;
  if (acceptance.code === 'disclosures.questions-open') return unanswered === 0 ? undefined : t('procurement.review.unanswered', { count: unanswered });
  if (acceptance.allowed) return undefined;
  return acceptance.says === null ? t('procurement.review.not-waiting') : inLanguage(acceptance.says, language);
}

/** Accept or return. Who gave the figures does neither: the reason stands beside the button, and the server refuses too. */
export function Decide({ review, typed, onAccepted }: DecideProps): ReactNode {
  const { t } = useText();
  const why = useId();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [returning, setReturning] = useState(false);
  const refused = useRefusal(review, typed);
  const fresh = (): Promise<void> => Promise.all([client.invalidateQueries({ queryKey: ['review'] }), client.invalidateQueries({ queryKey: ['to-review'] }), client.invalidateQueries({ queryKey: ['disclosure'] })]).then(() => undefined);
  const accept = useMutation({
    mutationFn: () => acceptDisclosure(review, review.questions.flatMap(({ questionId, status }) => (status === 'open' && isAnswer(typed[questionId]) ? [{ questionId, answer: (typed[questionId] ?? '').trim() }] : []))),
    onSuccess: async ({ position }) => {
      announce(t('procurement.review.accepted-now'));
      onAccepted(position ?? '');
      await fresh();
    },
  });
  if (!waiting.has(review.status)) return null;
  return (
    <section className="card" aria-labelledby="decide">
      <h2 id="decide">{t('procurement.review.decide')}</h2>
      {accept.isError ? <ProblemNote error={accept.error} retry={() => void fresh().then(() => accept.reset())} /> : null}
      <div className="row">
        <Button look="primary" busy={accept.isPending} refused={refused} onPress={() => accept.mutate()}>
          {t('procurement.review.accept')}
        </Button>
        <Button onPress={() => setReturning(true)}>{t('procurement.review.return')}</Button>
      </div>
      {refused === undefined ? null : (
        <p id={why} className="muted">
          {refused}
        </p>
      )}
      <ReturnDialog
        review={review}
        open={returning}
        onClose={() => setReturning(false)}
        onReturned={() => {
          setReturning(false);
          announce(t('procurement.review.returned-now'));
          void fresh();
        }}
      />
    </section>
  );
}
