import type { ReactNode } from 'react';
import { isProblem, type FieldProblem, type ProblemDocument } from '../api/problem';
import { useText } from '../text/use-text';
import { Button } from './button';

/** One fault alone is what the problem says already: it is not said twice. */
const faultsBeside = (document: ProblemDocument | undefined): readonly FieldProblem[] => (document?.errors ?? []).filter(({ what }) => what !== document?.detail);

/** What went wrong, what to do, and a reference: never a dead end. */
export function ProblemNote({ error, retry }: { readonly error: unknown; readonly retry?: () => void }): ReactNode {
  const { t } = useText();
  const document = isProblem(error) ? error.document : undefined;
  const unreachable = isProblem(error) && error.status === 0;
  const faults = faultsBeside(document);
  return (
    <div className="note error" role="alert">
      <strong>{document?.title ?? t(unreachable ? 'kit.problem.unreachable.title' : 'kit.problem.unknown.title')}</strong>
      <span>{document?.detail ?? t(unreachable ? 'kit.problem.unreachable.what' : 'kit.problem.unknown.what')}</span>
      {document?.remedy === undefined ? null : <span>{document.remedy}</span>}
      {faults.length === 0 ? null : (
        <ul className="steps">
          {faults.map(({ field, what, remedy }) => (
            <li key={`${field} ${what}`}>
              {what} {remedy}
            </li>
          ))}
        </ul>
      )}
      {document?.traceId === undefined ? null : <span className="muted digest">{t('kit.problem.reference', { id: document.traceId })}</span>}
      {retry === undefined ? null : (
        <span>
          <Button small onPress={retry}>
            {t('kit.problem.retry')}
          </Button>
        </span>
      )}
    </div>
  );
}
