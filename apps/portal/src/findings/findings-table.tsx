import type { ReactNode } from 'react';
import type { WholeFinding } from '../api/findings';
import { Scroll } from '../kit/scroll';
import { Status } from '../kit/status';
import { dayText } from '../text/days';
import { useText } from '../text/use-text';
import { FindingLink, SupplierLink, type Root } from './links';
import { gradeTones, stateText, stateTones } from './tones';

type Row = Pick<WholeFinding, 'findingId' | 'supplierId' | 'supplierName' | 'grade' | 'statement' | 'state' | 'correctiveActionDueOn' | 'closureDueOn' | 'overdue'>;

/** A row each; the statement leads to the finding. */
export function FindingsTable({ root, findings }: { readonly root: Root; readonly findings: readonly Row[] }): ReactNode {
  const { t, language } = useText();
  const day = (on: string | null): string => (on === null ? '—' : dayText(on, language));
  const late = (days: number): ReactNode => (days > 0 ? <Status tone="error">{t('findings.days-late', { days })}</Status> : null);
  return (
    <Scroll label={t('findings.title')} folds>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('findings.grade')}</th>
            <th scope="col">{t('findings.statement')}</th>
            <th scope="col">{t('findings.supplier')}</th>
            <th scope="col">{t('findings.state')}</th>
            <th scope="col">{t('findings.action-due')}</th>
            <th scope="col">{t('findings.closure-due')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ findingId, supplierId, supplierName, grade, statement, state, correctiveActionDueOn, closureDueOn, overdue }) => (
            <tr key={findingId}>
              <td>
                <Status tone={gradeTones[grade]}>{t(`kit.grade.${grade}`)}</Status>
              </td>
              <th scope="row" className="wrap cell">
                <FindingLink root={root} supplierId={supplierId} findingId={findingId}>
                  {statement}
                </FindingLink>
              </th>
              <td className="cell">
                <SupplierLink root={root} supplierId={supplierId}>
                  {supplierName ?? supplierId}
                </SupplierLink>
              </td>
              <td>
                <Status tone={grade === 'observation' && state === 'open' ? 'info' : stateTones[state]}>{stateText({ grade, state }, t)}</Status>
              </td>
              <td className="day">
                {day(correctiveActionDueOn)} <div>{late(overdue.correctiveActionDays)}</div>
              </td>
              <td className="day">
                {day(closureDueOn)} <div>{late(overdue.closureDays)}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
