import type { ReactNode } from 'react';
import type { Disclosure } from '../../../api/restatement';
import { Scroll } from '../../../kit/scroll';
import { measuredText, type Measured } from '../../../kit/text-of-measured';
import { instantText } from '../../../text/days';
import { useText } from '../../../text/use-text';

/** Everything a disclosure ever said, old values beside new ones. */
export function History({ disclosure }: { readonly disclosure: Disclosure }): ReactNode {
  const { t, language } = useText();
  return (
    <Scroll label={t('supplier.disclosure.history')} folds>
      <table className="table">
        <caption>{t('supplier.disclosure.history')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('supplier.disclosure.when')}</th>
            <th scope="col">{t('supplier.disclosure.what')}</th>
            <th scope="col" className="num">
              {t('kit.disclosures.scope1')}
            </th>
            <th scope="col" className="num">
              {t('kit.disclosures.scope2l')}
            </th>
            <th scope="col">{t('supplier.disclosure.why')}</th>
          </tr>
        </thead>
        <tbody>
          {disclosure.chain.map((step) => (
            <tr key={step.eventId}>
              <td>{instantText(step.occurredAt, language)}</td>
              <td>{t(`supplier.step.${step.what}`)}</td>
              <td className="num">{'inventory' in step ? measuredText(step.inventory.scope1 as Measured, t, language) : '—'}</td>
              <td className="num">{'inventory' in step ? measuredText(step.inventory.scope2LocationBased as Measured, t, language) : '—'}</td>
              <td>{'cause' in step ? step.cause : 'reason' in step ? step.reason : 'reasons' in step ? step.reasons.map(({ field, comment }) => `${field}: ${comment}`).join(' · ') : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
