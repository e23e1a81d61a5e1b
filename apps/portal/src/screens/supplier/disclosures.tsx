import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { disclosuresQuery } from '../../api/supplier';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { Status } from '../../kit/status';
import { dayText } from '../../text/days';
import { numberText } from '../../text/numbers';
import { useText } from '../../text/use-text';
import { WithOwnSupplier } from './own';

function Own({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(disclosuresQuery(supplierId));
  return (
    <Page title={t('supplier.disclosures.title')}>
      <Loaded query={query}>
        {(disclosures) =>
          disclosures.length === 0 ? (
            <Empty title={t('supplier.disclosures.none')}>
              <p>
                <Link to="/s">{t('supplier.disclosures.none.step')}</Link>
              </p>
            </Empty>
          ) : (
            <ul className="tasks card">
              {disclosures.map(({ disclosureId, periodFrom, periodTo, status, scope12LocationBased }) => (
                <li key={disclosureId}>
                  <span>
                    <Link to="/s/disclosures/$disclosureId" params={{ disclosureId }}>
                      {t('supplier.disclosures.period', { from: dayText(periodFrom, language), to: dayText(periodTo, language) })}
                    </Link>
                    <br />
                    <span className="muted">{scope12LocationBased === null ? t('kit.measured.none') : t('supplier.disclosures.total', { tonnes: numberText(scope12LocationBased, language, { decimals: 3 }) })}</span>
                  </span>
                  <Status tone={status === 'accepted' ? 'ok' : status === 'returned' || status === 'restatement-returned' ? 'warn' : 'info'}>{t(`kit.disclosure.${status}`)}</Status>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

/** What did I declare? */
export const DisclosuresPage = (): ReactNode => <WithOwnSupplier>{({ supplierId }) => <Own supplierId={supplierId} />}</WithOwnSupplier>;
