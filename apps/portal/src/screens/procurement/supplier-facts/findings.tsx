import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { supplierFindingsQuery } from '../../../api/procurement-facts';
import { FindingLink } from '../../../findings/links';
import { Loaded } from '../../../kit/query';
import { Status } from '../../../kit/status';
import { dayText } from '../../../text/days';
import { useText } from '../../../text/use-text';

const tones = { critical: 'error', major: 'error', minor: 'warn', observation: 'info' } as const;
const outcomes = { waiting: 'info', accepted: 'ok', rejected: 'error' } as const;

/** What was found, what the supplier does about it, and how far that is. */
export function SupplierFindings({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(supplierFindingsQuery(programmeId, supplierId));
  return (
    <section className="card">
      <h2>{t('kit.findings.title')}</h2>
      <Loaded query={query}>
        {(findings) => (
          <>
            {findings.length === 0 ? <p className="muted">{t('kit.findings.none')}</p> : null}
            <ul className="tasks">
              {findings.map(({ findingId, grade, statement, state, closureDueOn, overdue, actions }) => {
                const action = actions.at(-1);
                return (
                  <li key={findingId} className="stack">
                    <span>
                      <Status tone={tones[grade]}>{t(`kit.grade.${grade}`)}</Status>{' '}
                      <FindingLink root="/p" supplierId={supplierId} findingId={findingId}>
                        {statement}
                      </FindingLink>
                    </span>
                    <span className="muted">
                      {t(`procurement.state.${state}`)}
                      {closureDueOn === null ? '' : ` · ${t('procurement.home.due', { day: dayText(closureDueOn, language) })}`}
                      {overdue.closureDays > 0 ? ` · ${t('procurement.findings.late', { days: overdue.closureDays })}` : ''}
                    </span>
                    {action === undefined ? (
                      <span className="muted">{t('procurement.findings.no-action')}</span>
                    ) : (
                      <dl className="facts">
                        <dt>{t('procurement.findings.cause')}</dt>
                        <dd>{action.rootCause}</dd>
                        <dt>{t('procurement.findings.action')}</dt>
                        <dd>
                          {action.action} <Status tone={outcomes[action.outcome]}>{t(`procurement.findings.outcome.${action.outcome}`, { day: dayText(action.completeOn, language) })}</Status>
                          {action.reason === null ? null : <div className="muted">{action.reason}</div>}
                        </dd>
                      </dl>
                    )}
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
