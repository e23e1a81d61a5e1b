import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { supplierMeasuresQuery } from '../../../api/procurement-facts';
import { Loaded } from '../../../kit/query';
import { Status } from '../../../kit/status';
import { dayText } from '../../../text/days';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';

const tones = { planned: 'plain', approved: 'info', started: 'info', completed: 'ok', abandoned: 'warn' } as const;

/** What the supplier does to emit less; given-up measures stay visible. */
export function SupplierMeasures({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(supplierMeasuresQuery(supplierId));
  return (
    <section className="card">
      <h2>{t('procurement.measures.title')}</h2>
      <Loaded query={query}>
        {(measures) => (
          <>
            {measures.length === 0 ? <p className="muted">{t('procurement.measures.none-of')}</p> : null}
            <ul className="tasks">
              {measures.map(({ measureId, status, plan, dueOn, overdueSince, verifiedPerYear }) => (
                <li key={measureId}>
                  <span>
                    {plan.title}
                    <br />
                    <span className="muted">{verifiedPerYear === null ? t('procurement.measures.not-verified') : t('procurement.measures.verified', { tonnes: numberText(verifiedPerYear, language, { decimals: 1 }) })}</span>
                  </span>
                  <span>
                    <Status tone={overdueSince === null ? tones[status] : 'warn'}>{t(`procurement.measure-status.${status}`)}</Status>
                    <br />
                    <span className="muted">{t(overdueSince === null ? 'procurement.home.due' : 'procurement.measures.overdue', { day: dayText(overdueSince ?? dueOn, language) })}</span>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
