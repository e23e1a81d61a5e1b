import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { disclosuresQuery } from '../../api/supplier';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { dayText } from '../../text/days';
import { useText } from '../../text/use-text';
import { WithOwnSupplier } from './own';

function Own({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(disclosuresQuery(supplierId));
  return (
    <Page title={t('supplier.receipts.title')} lead={t('supplier.receipts.lead')} narrow>
      <Loaded query={query}>
        {(disclosures) =>
          disclosures.length === 0 ? (
            <Empty title={t('supplier.receipts.none')}>
              <p>
                <Link to="/s">{t('supplier.disclosures.none.step')}</Link>
              </p>
            </Empty>
          ) : (
            <ul className="tasks card">
              {disclosures.map(({ disclosureId, periodFrom, periodTo, status }) => (
                <li key={disclosureId}>
                  <Link to="/s/receipts/$disclosureId" params={{ disclosureId }}>
                    {t('supplier.receipts.of', { from: dayText(periodFrom, language), to: dayText(periodTo, language) })}
                  </Link>
                  <span className="muted">{t(`kit.disclosure.${status}`)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

/** What was recorded of what I sent? A receipt stays valid whatever comes after. */
export const Receipts = (): ReactNode => <WithOwnSupplier>{({ supplierId }) => <Own supplierId={supplierId} />}</WithOwnSupplier>;
