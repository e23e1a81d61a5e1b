import type { ReactNode } from 'react';
import type { Compared, Comparison } from '../../../api/awards';
import { Explain } from '../../../kit/explain';
import { Scroll } from '../../../kit/scroll';
import { Status } from '../../../kit/status';
import { Tier } from '../../../kit/tier';
import { Gate } from '../../../score/gate';
import { metricText } from '../../../score/reason-text';
import { dayText } from '../../../text/days';
import type { Language } from '../../../text/language';
import { numberText, percentText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';

type Words = ReturnType<typeof useText>['t'];
const dash = '—';

function Intensity({ of: { shared, intensity } }: { readonly of: Compared }): ReactNode {
  const { t, language } = useText();
  if (!shared) return <span className="muted">{t('procurement.award.not-shared')}</span>;
  if (intensity === null) return dash;
  return (
    <>
      {numberText(intensity.value, language, { decimals: 3 })} <span className="muted">{metricText(intensity.metric, t)}</span>
      {intensity.comparable ? null : (
        <>
          <br />
          <Status tone="warn">{t('procurement.award.not-comparable')}</Status>
        </>
      )}
    </>
  );
}

/** The decision, with its reasons a press away. */
function GateCell({ of: { gate, barred, name } }: { readonly of: Compared }): ReactNode {
  const { t, language } = useText();
  if (gate === null) return <Gate decision={null} />;
  return (
    <>
      <Explain shown={<Gate decision={gate.decision} />} title={t('procurement.award.gate-of', { name, rule: gate.rule })}>
        <ul className="steps">
          {gate.reasons.map((reason) => (
            <li key={reason.en}>{reason[language]}</li>
          ))}
        </ul>
        {gate.dueOn === null ? null : <p className="muted">{t('procurement.award.gate-due', { day: dayText(gate.dueOn, language) })}</p>}
      </Explain>
      {barred === null ? null : <p className="muted">{barredText(barred, t, language)}</p>}
    </>
  );
}

/** Why no new award may go to a supplier. */
export const barredText = (barred: NonNullable<Compared['barred']>, t: Words, language: Language): string =>
  t(`procurement.award.barred.${barred.why}`, { day: barred.until === null ? dash : dayText(barred.until, language) });

function Attributed({ of: { attributed, name } }: { readonly of: Compared }): ReactNode {
  const { t, language } = useText();
  const { tCO2e, missing, period } = attributed;
  if (tCO2e === null) return <span className="muted">{missing === null ? dash : t(`procurement.award.unattributed.${missing}`)}</span>;
  return (
    <Explain shown={numberText(tCO2e, language, { decimals: 2 })} title={t('procurement.award.attributed-of', { name })}>
      <p>{t('procurement.award.attributed.how')}</p>
      {period === null ? null : <p className="muted">{t('procurement.award.attributed.period', { from: dayText(period.from, language), to: dayText(period.to, language) })}</p>}
    </Explain>
  );
}

interface Line {
  readonly text: string;
  readonly cell: (supplier: Compared) => ReactNode;
}

const premiumText = (premium: string | null, t: Words, language: Language): string =>
  premium === null ? dash : Number(premium) === 0 ? t('procurement.award.lowest') : t('procurement.award.above-lowest', { percent: percentText(premium, language) });

function linesOf(t: Words, language: Language): readonly Line[] {
  const count = ({ openFindings: { critical, major, minor } }: Compared): string => t('procurement.compare.findings.line', { critical, major, minor });
  return [
    { text: t('procurement.column.tier'), cell: ({ tier }) => <Tier tier={tier} /> },
    { text: t('procurement.column.score'), cell: ({ score }) => (score === null ? dash : numberText(score, language, { decimals: 2, minimum: 2 })) },
    { text: t('procurement.column.gate'), cell: (one) => <GateCell of={one} /> },
    { text: t('procurement.column.intensity'), cell: (one) => <Intensity of={one} /> },
    { text: t('procurement.award.quality'), cell: ({ dataQuality }) => (dataQuality === null ? dash : t('procurement.award.quality.line', { score: numberText(dataQuality.score, language, { decimals: 1 }), confidence: percentText(dataQuality.confidence, language, 0) })) },
    { text: t('procurement.compare.trend'), cell: ({ trend }) => t(`procurement.trend.${trend}`) },
    { text: t('procurement.award.premium'), cell: ({ premium }) => premiumText(premium, t, language) },
    { text: t('procurement.award.attributed'), cell: (one) => <Attributed of={one} /> },
    { text: t('procurement.compare.findings'), cell: count },
    { text: t('procurement.award.assurance'), cell: ({ assurance }) => (assurance === null ? dash : t('procurement.award.assurance.line', { level: t(`procurement.award.assurance.${assurance.declared}`), counts: assurance.counts ? 'yes' : 'no' })) },
  ];
}

/** Candidates side by side as they stand now: what an award is decided on. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t, language } = useText();
  return (
    <Scroll label={t('procurement.award.comparison')}>
      <table className="table side-by-side">
        <caption className="visually-hidden">{t('procurement.award.comparison')}</caption>
        <thead>
          <tr>
            <td />
            {comparison.suppliers.map(({ supplierId, name }) => (
              <th scope="col" key={supplierId} className="wrap">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(t, language).map(({ text, cell }) => (
            <tr key={text}>
              <th scope="row">{text}</th>
              {comparison.suppliers.map((supplier) => (
                <td key={supplier.supplierId}>{cell(supplier)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
