import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { programmeCurveQuery, type ProgrammeCurve } from '../../api/procurement-facts';
import { useProgramme } from '../../api/programmes';
import { CostBars } from '../../charts/cost-bars';
import { CheckField } from '../../kit/field';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { Scroll } from '../../kit/scroll';
import { Empty } from '../../kit/states';
import { moneyText, numberText, percentText } from '../../text/numbers';
import { useText } from '../../text/use-text';

type Curve = ProgrammeCurve['expected'][number];

function CurveTable({ curve, title }: { readonly curve: Curve; readonly title: string }): ReactNode {
  const { t, language } = useText();
  return (
    <Scroll label={title}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('procurement.curve.measure')}</th>
            <th scope="col">{t('procurement.curve.status')}</th>
            <th scope="col" className="num">
              {t('procurement.curve.tonnes')}
            </th>
            <th scope="col" className="num">
              {t('procurement.curve.cost')}
            </th>
            <th scope="col" className="num">
              {t('procurement.curve.npv')}
            </th>
            <th scope="col" className="num">
              {t('procurement.curve.cumulative')}
            </th>
          </tr>
        </thead>
        <tbody>
          {curve.bars.map(({ measureId, supplierId, title: name, status, abatement, costPerTonne, npv, cumulative }) => (
            <tr key={measureId}>
              <th scope="row" className="wrap">
                <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
                  {name}
                </Link>
              </th>
              <td>{t(`procurement.measure-status.${status}`)}</td>
              <td className="num">{numberText(abatement, language, { decimals: 1 })}</td>
              <td className="num">{moneyText(costPerTonne, curve.currency, language, 2)}</td>
              <td className="num">{moneyText(npv, curve.currency, language)}</td>
              <td className="num">{numberText(cumulative, language, { decimals: 1 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function CurveCard({ curve, kind }: { readonly curve: Curve; readonly kind: 'expected' | 'verified' }): ReactNode {
  const { t, language } = useText();
  const title = t(`procurement.curve.${kind}`, { currency: curve.currency });
  const saving = curve.bars.filter(({ costPerTonne }) => costPerTonne.startsWith('-')).length;
  const finding = t('procurement.curve.finding', { measures: curve.bars.length, tonnes: numberText(curve.abatement, language, { decimals: 1 }), saving });
  return (
    <section className="card">
      <h2>{title}</h2>
      <p>{finding}</p>
      <figure className="plain">
        <figcaption className="muted">{t('procurement.curve.axes', { currency: curve.currency })}</figcaption>
        <CostBars finding={finding} costText={(cost) => moneyText(cost, curve.currency, language)} bars={curve.bars.map(({ measureId, title: name, abatement, costPerTonne }) => ({ id: measureId, name, abatement, costPerTonne }))} />
      </figure>
      <details>
        <summary>{t('procurement.curve.as-table')}</summary>
        <CurveTable curve={curve} title={title} />
      </details>
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
        {({ rules, expected, verified, leftOut, suppliers }) => (
          <>
            <p className="muted">{t('procurement.measures.basis', { drawn: suppliers.drawn, sharing: suppliers.sharing, rules: rules.id, rate: percentText(rules.terms.discountRate, language) })}</p>
            {expected.length === 0 && verified.length === 0 ? (
              <Empty title={t('procurement.measures.none')}>
                <p>{t('procurement.measures.none.text')}</p>
              </Empty>
            ) : null}
            {expected.map((curve) => (
              <CurveCard key={`expected ${curve.currency}`} curve={curve} kind="expected" />
            ))}
            {verified.map((curve) => (
              <CurveCard key={`verified ${curve.currency}`} curve={curve} kind="verified" />
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
        )}
      </Loaded>
    </Page>
  );
}
