import { dec, text } from '@greengate/kernel';
import type { Assessment } from '../contracts/assessment-result.contract';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { bandOf } from './bands.rules';
import { because } from './because.rules';
import { capsOf, worstOf } from './caps.rules';
import { commitment } from './commitment.rules';
import { confidenceOf, dataQualityOf, withConfidence } from './confidence.rules';
import { dataAndDisclosure } from './data-and-disclosure.rules';
import type { EmissionYear } from './disclosures-in-use.rules';
import { figure } from './figure.rules';
import { indicatorsOf } from './indicators.rules';
import { intensityLevel } from './intensity-level.rules';
import { basisOf, worseningPeriods } from './measured-year.rules';
import { measures } from './measures.rules';
import { penaltiesOf } from './penalties.rules';
import { pillar } from './pillar.rules';
import { limitedPenalty, scoreOf, totalOf, type Weighted } from './score.rules';
import { trajectory } from './trajectory.rules';

const inUse = (year: EmissionYear | null): Assessment['latest'] =>
  year === null ? null : { disclosureId: year.disclosure.disclosureId, period: year.disclosure.period, scope2: year.scope2, emissions: figure(year.emissions) };

/**
 * Score a supplier: the weighted pillars less penalties, with the best tier that caps allow, everything recorded that led there.
 * Pure: the same facts, ruleset, benchmarks and day give the same bytes. Source: domain notes 4.2-4.7.
 */
export function assess(facts: Facts, ruleset: Ruleset, benchmarks: BenchmarkSet, asOf: string): Assessment {
  const basis = basisOf(facts, ruleset, benchmarks);
  const level = intensityLevel(facts, basis, ruleset, benchmarks);
  const indicators = indicatorsOf(facts, basis, ruleset, asOf, { worstQuartile: level.worstQuartile, worsening: worseningPeriods(basis, benchmarks) });
  const caps = capsOf(facts, basis, ruleset, asOf);
  const cap = worstOf(caps.map(({ tier }) => tier));
  const { shown, metric, denominator, intensity } = basis;
  if (shown === null) {
    return {
      asOf, status: 'unrated', latest: null, base: null, metric: null, dataQuality: null, pillars: null, gross: null, penalties: [], penaltyTotal: '0',
      caps, cap, score: null, band: null, missing: [because('unrated')], reasons: [because('unrated')], indicators,
    };
  }
  const quality = dataQualityOf(shown, ruleset);
  const confidence = confidenceOf(quality, ruleset.confidence);
  const { pivot } = ruleset.confidence;
  const trend = trajectory(facts, basis, ruleset, benchmarks, asOf);
  const pledged = commitment(facts, basis, ruleset, asOf);
  const disclosed = dataAndDisclosure(basis, ruleset);
  const done = measures(facts, basis, ruleset, asOf);
  const weights = ruleset.weights;
  const levelAdjusted = withConfidence(level.raw, confidence, pivot);
  const trendAdjusted = withConfidence(trend.raw, confidence, pivot);
  const weighted: Weighted[] = [
    [levelAdjusted, weights.intensity],
    [trendAdjusted, weights.trajectory],
    [pledged.raw, weights.commitment],
    [disclosed.raw, weights.data],
    [done.raw, weights.measures],
  ];
  const gross = totalOf(weighted, ruleset.total);
  const penalties = penaltiesOf(facts, basis, ruleset, asOf);
  const sum = penalties.reduce((total, { points }) => total.plus(points), dec(0));
  const penaltyTotal = limitedPenalty(penalties.map(({ points }) => points), ruleset.penalties.maximum);
  const score = scoreOf(gross, penaltyTotal);
  const band = bandOf(dec(score), ruleset.tiers);
  return {
    asOf,
    status: 'rated',
    latest: inUse(basis.latest),
    base: inUse(trend.base),
    metric: metric === null || basis.latest === null || denominator === null || intensity === null ? null : { id: metric.id, emissions: figure(basis.latest.emissions), denominator: figure(denominator), intensity: figure(intensity) },
    dataQuality: { score: figure(quality), confidence: figure(confidence), sources: [shown.source, ...(shown.statements ?? []).flatMap(({ sources }) => sources)] },
    pillars: {
      intensity: { ...pillar(level, weights.intensity, levelAdjusted), comparison: level.comparison },
      trajectory: { ...pillar(trend, weights.trajectory, trendAdjusted), comparison: trend.comparison },
      commitment: pillar(pledged, weights.commitment),
      data: pillar(disclosed, weights.data),
      measures: pillar(done, weights.measures),
    },
    gross: figure(gross),
    penalties,
    penaltyTotal: text(penaltyTotal),
    caps,
    cap,
    score,
    band,
    missing: [level, trend, pledged, disclosed, done].flatMap(({ missing }) => missing),
    reasons: [
      because('confidence', { quality: figure(quality), confidence: figure(confidence), pivot }),
      ...(sum.gt(penaltyTotal) ? [because('penalties-limited', { sum: text(sum), maximum: ruleset.penalties.maximum })] : []),
      because('score', { score, band }),
    ],
    indicators,
  };
}
