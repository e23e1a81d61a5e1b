import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { receivedQuery, type Pair } from '../../../api/purchasing';
import { Loaded } from '../../../kit/query';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';

/** What came in of each product, by year: the key by which the supplier's emissions are shared out to the buyer. */
export function Received({ pair }: { readonly pair: Pair }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(receivedQuery(pair));
  return (
    <Loaded query={query} lines={1}>
      {(years) =>
        years.length === 0 ? null : (
          <dl className="facts">
            {years.map(({ year, figures }) => (
              <div key={year}>
                <dt>{t('procurement.receipts.in-year', { year: String(year) })}</dt>
                <dd>{figures.length === 0 ? '—' : figures.map(({ product, unit, value, receipts }) => t('procurement.receipts.received', { product, quantity: numberText(value, language), unit, count: receipts })).join(' · ')}</dd>
              </div>
            ))}
          </dl>
        )
      }
    </Loaded>
  );
}
