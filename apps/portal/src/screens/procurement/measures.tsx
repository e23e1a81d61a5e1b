import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { programmeCurveQuery, type ProgrammeCurve } from '../../api/procurement-facts';
import { useProgramme } from '../../api/programmes';
import { ChartFigure } from '../../charts/chart-table';
import { CostBars } from '../../charts/cost-bars';
import { CheckField } from '../../kit/field';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { moneyText, numberText, percentText } from '../../text/numbers';
import { useText } from '../../text/use-text';

type Curve = ProgrammeCurve['expected'][number];

const MeasureLink = ({ supplierId, name }: { readonly supplierId: string; readonly name: string }): ReactNode => (
  <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
    {name}
  </Link>
);

/** `from`: the answer that the curve stands in. */
export function CurveCard({ curve, kind, from }: { readonly curve: Curve; readonly kind: 'expected' | 'verified'; readonly from: object }): ReactNode {
  const { t, language } = useText();
  const title = t(`procurement.curve.${kind}`, { currency: curve.currency });
  const saving = curve.bars.filter(({ costPerTonne }) => costPerTonne.startsWith('-')).length;
  const finding = t('procurement.curve.finding', { measures: curve.bars.length, tonnes: numberText(curve.abatement, language, { decimals: 1 }), saving });
  return (
    <section className="card">
      <h2>{title}</h2>
      <p>{finding}</p>
      <ChartFigure
        name={title}
        from={from}
        caption={t('procurement.curve.axes', { currency: curve.currency })}
        columns={[
          { text: t('procurement.curve.measure') },
          { text: t('procurement.curve.status') },
          { text: t('procurement.curve.tonnes'), number: true },
          { text: t('procurement.curve.cost'), number: true },
          { text: t('procurement.curve.npv'), number: true },
          { text: t('procurement.curve.cumulative'), number: true },
        ]}
        rows={curve.bars.map(({ measureId, supplierId, title: name, status, abatement, costPerTonne, npv, cumulative }) => ({
          key: measureId,
          cells: [
            { exact: name, shown: <MeasureLink supplierId={supplierId} name={name} /> },
            { exact: t(`procurement.measure-status.${status}`) },
            { exact: abatement, shown: numberText(abatement, language, { decimals: 1 }) },
            { exact: costPerTonne, shown: moneyText(costPerTonne, curve.currency, language, 2) },
            { exact: npv, shown: moneyText(npv, curve.currency, language) },
            { exact: cumulative, shown: numberText(cumulative, language, { decimals: 1 }) },
          ],
        }))}
      >
        <CostBars finding={finding} costText={(cost) => moneyText(cost, curve.currency, language)} bars={curve.bars.map(({ measureId, title: name, abatement, costPerTonne }) => ({ id: measureId, name, abatement, costPerTonne }))} />
      </ChartFigure>
    </section>
  );
}

/** Where does a tonne cost least? The measures of the suppliers that share, cheapest first; expected and verified are never added up. */
export function Measures(): ReactNode {
  const { t, language } = useText();
  const { programme } = useProgramme();
  const [planned, setPlanned] = useState(false);
  const query = useQuery(programmeCurveQuery(programme?.programmeId ?? '', planned ? 'all' : 'binding'));
  return (
    <Page title={t('procurement.measures.title')} lead={t('procurement.measures.lead')}>
      <CheckField label={t('procurement.measures.planned')} checked={planned} onChange={setPlanned} />
      <Loaded query={query}>
        {(data) => {
          const { rules, expected, verified, leftOut, suppliers } = data;
          return (
          <>
            <p className="muted">{t('procurement.measures.basis', { drawn: suppliers.drawn, sharing: suppliers.sharing, rules: rules.id, rate: percentText(rules.terms.discountRate, language) })}</p>
            {expected.length === 0 && verified.length === 0 ? (
              <Empty title={t('procurement.measures.none')}>
                <p>{t('procurement.measures.none.text')}</p>
              </Empty>
            ) : null}
            {expected.map((curve) => (
              <CurveCard key={`expected ${curve.currency}`} curve={curve} kind="expected" from={data} />
            ))}
            {verified.map((curve) => (
              <CurveCard key={`verified ${curve.currency}`} curve={curve} kind="verified" from={data} />
            ))}
            {leftOut.length === 0 ? null : (
              <section className="card">
                <h2>{t('procurement.curve.left-out')}</h2>
                <ul className="steps">
                  {leftOut.map(({ measureId, supplierId, title, curve, why }) => (
                    <li key={`${measureId} ${curve}`}>
                      <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
                        {title}
                      </Link>{' '}
                      <span className="muted">{t('procurement.curve.left-out.why', { curve: t(`procurement.curve.name.${curve}`), why: t(`procurement.curve.why.${why}`) })}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
          );
        }}
      </Loaded>
    </Page>
  );
}
