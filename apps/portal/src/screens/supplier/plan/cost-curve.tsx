import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { costCurveQuery, type Curve } from '../../../api/plan';
import { CostBars } from '../../../charts/cost-bars';
import { Explain } from '../../../kit/explain';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { moneyText, numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { FormulaSteps } from './formula-steps';

function CurveOf({ curve, title }: { readonly curve: Curve; readonly title: string }): ReactNode {
  const { t, language } = useText();
  const cost = (value: string): string => moneyText(value, curve.currency, language);
  const saving = curve.bars.filter(({ costPerTonne }) => costPerTonne.startsWith('-')).length;
  const finding = t('supplier.curve.finding', { measures: curve.bars.length, tonnes: numberText(curve.abatement, language, { decimals: 1 }), saving });
  return (
    <div className="stack">
      <h4>{title}</h4>
      <p>{finding}</p>
      <figure>
        <figcaption className="muted">{t('supplier.curve.axes', { currency: curve.currency })}</figcaption>
        <CostBars finding={finding} costText={cost} bars={curve.bars.map(({ measureId, title: name, abatement, costPerTonne }) => ({ id: measureId, name, abatement, costPerTonne }))} />
      </figure>
      <Scroll label={title}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('supplier.curve.measure')}</th>
              <th scope="col" className="num">
                {t('supplier.curve.tonnes')}
              </th>
              <th scope="col" className="num">
                {t('supplier.measure.cost-per-tonne')}
              </th>
              <th scope="col" className="num">
                {t('supplier.curve.cumulative')}
              </th>
            </tr>
          </thead>
          <tbody>
            {curve.bars.map(({ measureId, title: name, abatement, costPerTonne, cumulative, steps }) => (
              <tr key={measureId}>
                <th scope="row" className="fit">
                  {name}
                </th>
                <td className="num">{numberText(abatement, language, { decimals: 3 })}</td>
                <td className="num">
                  <Explain shown={moneyText(costPerTonne, curve.currency, language, 2)} title={name}>
                    <FormulaSteps steps={steps} />
                  </Explain>
                </td>
                <td className="num">{numberText(cumulative, language, { decimals: 3 })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
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
        {({ expected, verified, leftOut }) => (
          <>
            {expected.length === 0 ? <p className="muted">{t('supplier.curve.none')}</p> : null}
            {expected.map((curve) => (
              <CurveOf key={`expected ${curve.currency}`} curve={curve} title={t('supplier.curve.expected', { currency: curve.currency })} />
            ))}
            {verified.map((curve) => (
              <CurveOf key={`verified ${curve.currency}`} curve={curve} title={t('supplier.curve.verified', { currency: curve.currency })} />
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
        )}
      </Loaded>
    </section>
  );
}
