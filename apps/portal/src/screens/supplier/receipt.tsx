import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { receiptsQuery } from '../../api/restatement';
import { Button } from '../../kit/button';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { dayText, instantText } from '../../text/days';
import { inLanguage, useText } from '../../text/use-text';
import { WithOwnSupplier } from './own';

const route = getRouteApi('/inside/s/receipts/$disclosureId');

function save(receipt: object, disclosureId: string): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `greengate-receipt-${disclosureId}.json`;
  link.click();
  URL.revokeObjectURL(url);
}

function Own({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const { disclosureId } = route.useParams();
  const query = useQuery(receiptsQuery({ supplierId, disclosureId }));
  return (
    <Page title={t('supplier.receipt.title')} narrow>
      <Loaded query={query}>
        {([receipt, ...earlier]) => receipt === undefined ? null : (
          <section className="card">
            <p className="note ok">{t('supplier.receipt.done')}</p>
            <dl className="facts">
              <dt>{t('supplier.receipt.what')}</dt>
              <dd>{t(`supplier.receipt.of.${receipt.what}`)}</dd>
              <dt>{t('supplier.receipt.period')}</dt>
              <dd>{t('supplier.disclosures.period', { from: dayText(receipt.period.from, language), to: dayText(receipt.period.to, language) })}</dd>
              <dt>{t('supplier.receipt.when')}</dt>
              <dd>{instantText(receipt.recordedAt, language)}</dd>
              <dt>{t('supplier.receipt.position')}</dt>
              <dd>{receipt.position.replace(/^0+(?=\d)/, '')}</dd>
              <dt>{t('supplier.receipt.digest')}</dt>
              <dd className="digest">{receipt.eventDigest}</dd>
              {receipt.calculationDigest === null ? null : (
                <>
                  <dt>{t('supplier.receipt.calculation')}</dt>
                  <dd className="digest">{receipt.calculationDigest}</dd>
                </>
              )}
            </dl>
            <p className="muted">{inLanguage(receipt.says, language)}</p>
            <div className="row">
              <Button onPress={() => save(receipt, disclosureId)}>{t('supplier.receipt.save')}</Button>
              <Button onPress={() => print()}>{t('supplier.receipt.print')}</Button>
              <Link to="/s/disclosures/$disclosureId" params={{ disclosureId }}>
                {t('supplier.receipt.next')}
              </Link>
            </div>
            {earlier.length === 0 ? null : (
              <details>
                <summary>{t('supplier.receipt.earlier')}</summary>
                <ul className="steps">
                  {earlier.map((one) => (
                    <li key={one.eventId}>
                      {t(`supplier.receipt.of.${one.what}`)} · {instantText(one.recordedAt, language)}{' '}
                      <Button small onPress={() => save(one, disclosureId)} label={t('supplier.receipt.save-of', { what: t(`supplier.receipt.of.${one.what}`) })}>
                        {t('supplier.receipt.save')}
                      </Button>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </section>
        )}
      </Loaded>
    </Page>
  );
}

/** In time? What was recorded, when and where: it stays valid whatever comes after. */
export const Receipt = (): ReactNode => <WithOwnSupplier>{({ supplierId }) => <Own supplierId={supplierId} />}</WithOwnSupplier>;
