import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { costCurveQuery, type Curve } from '../../../api/plan';
import { ChartFigure } from '../../../charts/chart-table';
import { CostBars } from '../../../charts/cost-bars';
import { Explain } from '../../../kit/explain';
import { Loaded } from '../../../kit/query';
import { moneyText, numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { FormulaSteps } from './formula-steps';

function CurveOf({ curve, title, from }: { readonly curve: Curve; readonly title: string; readonly from: object }): ReactNode {
  const { t, language } = useText();
  const cost = (value: string): string => moneyText(value, curve.currency, language);
  const saving = curve.bars.filter(({ costPerTonne }) => costPerTonne.startsWith('-')).length;
  const finding = t('supplier.curve.finding', { measures: curve.bars.length, tonnes: numberText(curve.abatement, language, { decimals: 1 }), saving });
  return (
    <div className="stack">
      <h4>{title}</h4>
      <p>{finding}</p>
      <ChartFigure
        name={title}
        from={from}
        open
        caption={t('supplier.curve.axes', { currency: curve.currency })}
        columns={[{ text: t('supplier.curve.measure') }, { text: t('supplier.curve.tonnes'), number: true }, { text: t('supplier.measure.cost-per-tonne'), number: true }, { text: t('supplier.curve.cumulative'), number: true }]}
        rows={curve.bars.map(({ measureId, title: name, abatement, costPerTonne, cumulative, steps }) => ({
          key: measureId,
          cells: [
            { exact: name },
            { exact: abatement, shown: numberText(abatement, language, { decimals: 3 }) },
            {
              exact: costPerTonne,
              shown: (
                <Explain shown={moneyText(costPerTonne, curve.currency, language, 2)} title={name}>
                  <FormulaSteps steps={steps} />
                </Explain>
              ),
            },
            { exact: cumulative, shown: numberText(cumulative, language, { decimals: 3 }) },
          ],
        }))}
      >
        <CostBars finding={finding} costText={cost} bars={curve.bars.map(({ measureId, title: name, abatement, costPerTonne }) => ({ id: measureId, name, abatement, costPerTonne }))} />
      </ChartFigure>
    </div>
  );
}

/** What a tonne costs, cheapest first: expected and verified beside each other, never added up. */
export function CostCurve({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t } = useText();
  const query = useQuery(costCurveQuery(supplierId, 'all'));
  return (
    <section className="card">
      <h3>{t('supplier.curve.title')}</h3>
      <Loaded query={query}>
        {(data) => {
          const { expected, verified, leftOut } = data;
          return (
          <>
            {expected.length === 0 ? <p className="muted">{t('supplier.curve.none')}</p> : null}
            {expected.map((curve) => (
              <CurveOf key={`expected ${curve.currency}`} curve={curve} title={t('supplier.curve.expected', { currency: curve.currency })} from={data} />
            ))}
            {verified.map((curve) => (
              <CurveOf key={`verified ${curve.currency}`} curve={curve} title={t('supplier.curve.verified', { currency: curve.currency })} from={data} />
            ))}
            {leftOut.length === 0 ? null : (
              <details>
                <summary>{t('supplier.curve.left-out')}</summary>
                <ul className="steps">
                  {leftOut.map(({ measureId, title, curve, why }) => (
                    <li key={`${measureId} ${curve}`} className="fit">
                      {t(`supplier.curve.${curve}-name`)} · {title}: {t(`supplier.curve.why.${why}`)}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
          );
        }}
      </Loaded>
    </section>
  );
}
