import type { ReactNode } from 'react';
import type { Disclosure } from '../../../api/verifier';
import { Scroll } from '../../../kit/scroll';
import { measuredText } from '../../../kit/text-of-measured';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';

/** The figures a statement would cover, and those in force beside them where they differ. */
export function CoveredFigures({ disclosure }: { readonly disclosure: Disclosure }): ReactNode {
  const { t, language } = useText();
  const { current, accepted, status } = disclosure;
  const columns = status === 'accepted' || accepted === null ? [{ key: 'current', text: t(status === 'accepted' ? 'auditor.verify.accepted' : 'auditor.verify.waiting'), inventory: current }] : [{ key: 'accepted', text: t('auditor.verify.accepted'), inventory: accepted }, { key: 'current', text: t('auditor.verify.waiting'), inventory: current }];
  const rows = [
    { name: t('kit.disclosures.scope1'), of: ({ scope1 }: typeof current) => measuredText(scope1, t, language) },
    { name: t('kit.disclosures.scope2l'), of: ({ scope2LocationBased }: typeof current) => measuredText(scope2LocationBased, t, language) },
    { name: t('kit.disclosures.scope2m'), of: ({ scope2MarketBased }: typeof current) => measuredText(scope2MarketBased, t, language) },
    { name: t('auditor.verify.scope3'), of: ({ scope3 }: typeof current) => t('auditor.verify.scope3.of', { count: scope3.filter(({ status: one }) => one === 'reported').length }) },
    { name: t('kit.disclosures.basis'), of: ({ dataBasis }: typeof current) => t(`kit.basis.${dataBasis}`) },
    { name: t('auditor.verify.boundary'), of: ({ boundary }: typeof current) => t(`auditor.verify.boundary.${boundary}`) },
    { name: t('auditor.verify.primary'), of: ({ primaryDataShare }: typeof current) => (primaryDataShare === null ? t('kit.measured.none') : numberText(primaryDataShare, language)) },
  ];
  return (
    <Scroll label={t('auditor.verify.figures')}>
      <table className="table">
        <caption>{t('auditor.verify.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('auditor.verify.account')}</th>
            {columns.map(({ key, text }) => (
              <th scope="col" className="num" key={key}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, of }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map(({ key, inventory }) => (
                <td className="num" key={key}>
                  {of(inventory)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
