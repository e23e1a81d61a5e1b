import type { ReactNode } from 'react';
import type { Result, ShownAssessment } from '../api/supplier-page';
import { Explain } from '../kit/explain';
import { Scroll } from '../kit/scroll';
import { Tier } from '../kit/tier';
import { numberText } from '../text/numbers';
import { inLanguage, useText } from '../text/use-text';
import type { MessageId } from '../text/message-id';
import { reasonText } from './reason-text';

const pillars = ['intensity', 'trajectory', 'commitment', 'data', 'measures'] as const;
type Pillar = (typeof pillars)[number];
const isPillar = (code: string): code is Pillar => (pillars as readonly string[]).includes(code);
const known = new Set<string>([...pillars, 'confidence', 'penalty-limit', 'floor', 'rounding']);

function StepReasons({ code, result }: { readonly code: string; readonly result: Result }): ReactNode {
  const { t, language } = useText();
  const pillar = isPillar(code) ? result.pillars?.[code] : undefined;
  const penalty = result.penalties.find((one) => one.code === code);
  const reasons = pillar?.reasons ?? (penalty === undefined ? result.reasons.filter((reason) => reason.code === code) : [penalty.reason]);
  const sources = pillar?.sources ?? penalty?.sources ?? [];
  return (
    <>
      {pillar === undefined ? null : <p>{t('kit.score.pillar-formula', { weight: numberText(pillar.weight, language), raw: numberText(pillar.raw, language, { decimals: 4 }), points: numberText(pillar.rawPoints, language, { decimals: 4 }) })}</p>}
      {reasons.map((reason) => (
        <p key={reason.code}>{reasonText(reason, t, language)}</p>
      ))}
      {pillar?.parts.map((part) => (
        <p key={part.code}>{t('kit.score.part', { code: part.code, points: numberText(part.points, language, { decimals: 2 }), maximum: numberText(part.maximum, language) })}</p>
      ))}
      {sources.length === 0 ? null : (
        <p className="muted digest">
          {t('kit.score.sources')} {sources.map(({ position, type }) => `${type} @ ${position.replace(/^0+(?=\d)/, '')}`).join(' · ')}
        </p>
      )}
    </>
  );
}

/** The score as a table with a bar column: it is its own text equivalent, and fits a phone. */
export function Waterfall({ assessment }: { readonly assessment: ShownAssessment }): ReactNode {
  const { t, language } = useText();
  const { result, waterfall } = assessment;
  if (result === null || waterfall.length === 0) return null;
  const name = (code: string): string => {
    if (known.has(code)) return t(`kit.score.step.${code}` as MessageId);
    const penalty = result.penalties.find((one) => one.code === code);
    return penalty === undefined ? code : reasonText(penalty.reason, t, language);
  };
  return (
    <Scroll label={t('kit.score.title')}>
      <table className="table">
        <caption>{t('kit.score.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kit.score.step')}</th>
            <th scope="col" className="num">
              {t('kit.score.points')}
            </th>
            <th scope="col" aria-label={t('kit.score.bar')} style={{ width: '35%' }} />
            <th scope="col" className="num">
              {t('kit.score.running')}
            </th>
          </tr>
        </thead>
        <tbody>
          {waterfall.map(({ code, points, running }, index) => (
            <tr key={`${code}-${index}`}>
              <th scope="row" style={{ whiteSpace: 'normal', fontWeight: 400 }}>
                <Explain shown={name(code)} title={name(code)}>
                  <StepReasons code={code} result={result} />
                </Explain>
              </th>
              <td className="num">{numberText(points, language, { decimals: 2, minimum: 2 })}</td>
              <td>{Math.abs(Number(points)) < 0.005 ? null : <span className={`bar ${points.startsWith('-') ? 'minus' : ''}`} style={{ width: `${Math.min(100, Math.abs(Number(points)) * 2.5)}%` }} />}</td>
              <td className="num">{numberText(running, language, { decimals: 2, minimum: 2 })}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('kit.score.band')}</th>
            <td colSpan={3}>
              <span className="row">
                {result.band === null ? null : <Tier tier={result.band} />}
                <span>{result.caps.length === 0 ? t('kit.score.no-caps') : result.caps.map(({ reason }) => reasonText(reason, t, language)).join(language === 'en' ? ' ' : '')}</span>
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">{t('kit.score.tier')}</th>
            <td colSpan={3}>
              <span className="row">
                <Tier tier={assessment.tier} />
                <span>{inLanguage(result.standing.text, language)}</span>
              </span>
            </td>
          </tr>
        </tbody>
      </table>
    </Scroll>
  );
}
