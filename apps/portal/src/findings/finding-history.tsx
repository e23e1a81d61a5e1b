import type { ReactNode } from 'react';
import type { WholeFinding } from '../api/findings';
import { useSession } from '../api/session';
import { instantText } from '../text/days';
import { useText } from '../text/use-text';
import { historySteps } from './history-steps';

/** Who did what, when and why. Nothing is overwritten. */
export function FindingHistory({ finding }: { readonly finding: WholeFinding }): ReactNode {
  const { t, language } = useText();
  const { actor } = useSession();
  const nameOf = (organisation: string): string => finding.organisations.find(({ organisationId }) => organisationId === organisation)?.name ?? organisation;
  const who = ({ id, kind, organisation }: WholeFinding['history'][number]['by']): string => {
    if (kind === 'system') return t('findings.by.system');
    return t(id === actor.id ? 'findings.by.you' : kind === 'api-key' ? 'findings.by.key' : 'findings.by.person', { organisation: nameOf(organisation) });
  };
  return (
    <section className="card">
      <h2>{t('findings.history')}</h2>
      <ol className="steps">
        {historySteps(finding).map(({ step, happening }) => (
          <li key={happening.eventId}>
            <strong>{t(`findings.step.${step}`)}</strong>
            <div className="muted">
              {instantText(happening.occurredAt, language)} · {who(happening.by)}
              {happening.by.actingFor === undefined ? null : ` · ${t('findings.by.acting-for')}`}
            </div>
            {happening.reason === null ? null : <div>{t('findings.because', { reason: happening.reason })}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
