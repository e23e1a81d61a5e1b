import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SupplierPage } from '../api/supplier-page';
import { measuredText } from '../kit/text-of-measured';
import { Scroll } from '../kit/scroll';
import { Status } from '../kit/status';
import { dayText } from '../text/days';
import { moneyText } from '../text/numbers';
import { useText } from '../text/use-text';

/** Every period with what is in force, newest first. Missing is a word, never a zero. */
export function Disclosures({ disclosures, reviewOf }: { readonly disclosures: SupplierPage['disclosures']; /** The supplier whose reviews the periods lead to; left out where nobody reviews. */ readonly reviewOf?: string }): ReactNode {
  const { t, language } = useText();
  if (disclosures.length === 0) return null;
  return (
    <Scroll label={t('kit.disclosures.title')} folds>
      <table className="table">
        <caption>{t('kit.disclosures.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kit.disclosures.period')}</th>
            <th scope="col">{t('kit.disclosures.status')}</th>
            <th scope="col" className="num">
              {t('kit.disclosures.scope1')}
            </th>
            <th scope="col" className="num">
              {t('kit.disclosures.scope2l')}
            </th>
            <th scope="col" className="num">
              {t('kit.disclosures.scope2m')}
            </th>
            <th scope="col" className="num">
              {t('kit.disclosures.revenue')}
            </th>
            <th scope="col">{t('kit.disclosures.basis')}</th>
            <th scope="col">{t('kit.disclosures.assurance')}</th>
          </tr>
        </thead>
        <tbody>
          {disclosures.map((one) => (
            <tr key={one.disclosureId}>
              <th scope="row">
                {reviewOf === undefined ? (
                  `${dayText(one.from, language)} – ${dayText(one.to, language)}`
                ) : (
                  <Link to="/p/reviews/$supplierId/$disclosureId" params={{ supplierId: reviewOf, disclosureId: one.disclosureId }}>
                    {dayText(one.from, language)} – {dayText(one.to, language)}
                  </Link>
                )}
              </th>
              <td>
                <Status tone={one.status === 'accepted' ? 'ok' : 'info'}>{t(`kit.disclosure.${one.status}`)}</Status>
              </td>
              <td className="num">{measuredText(one.scope1, t, language)}</td>
              <td className="num">{measuredText(one.scope2LocationBased, t, language)}</td>
              <td className="num">{measuredText(one.scope2MarketBased, t, language)}</td>
              <td className="num">{one.revenue === null ? '—' : moneyText(one.revenue.amount, one.revenue.currency, language)}</td>
              <td>{t(`kit.basis.${one.dataBasis}`)}</td>
              <td>{t(`kit.assurance.${one.assurance}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
