import { clamp01, dec, type Decimal } from '@greengate/kernel';
import type { IntensityResult } from '../contracts/assessment-result.contract';
import { allSectors, type BenchmarkEntry, type BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { Facts } from '../contracts/facts.contract';
import type { Reason } from '../contracts/reason.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { because } from './because.rules';
import { short } from './figure.rules';
import type { Basis } from './measured-year.rules';
import type { Scored } from './pillar.rules';

type Comparison = NonNullable<IntensityResult['comparison']>;
export interface ScoredIntensity extends Scored {
  readonly comparison: Comparison | null;
  /** In the worst quartile of its own sector; null when that cannot be told. */
  readonly worstQuartile: boolean | null;
}

/** `100 x clamp((B - I)/(B - L), 0, 1)` with baseline B and leading value L (4.3 rule 1). */
export const absoluteScore = (intensity: Decimal, baseline: string, leading: string): Decimal =>
  clamp01(dec(baseline).minus(intensity).div(dec(baseline).minus(leading))).times(100);

/** Peers below and at the intensity, and how many they are, the supplier itself included (4.3 rule 2). */
export function placeAmong(intensity: Decimal, entry: BenchmarkEntry, includesSubject: boolean): { less: number; equal: number; n: number } {
  /** The values were frozen to 12 decimals. */
  const own12 = intensity.toDecimalPlaces(12);
  const less = entry.values.filter((value) => dec(value).lt(own12)).length;
  const same = entry.values.filter((value) => dec(value).eq(own12)).length;
  const own = includesSubject && same > 0 ? 0 : 1;
  return { less, equal: same + own, n: entry.n + own };
}

/** `100 x (1 - (n_less + 0.5 n_equal)/n)`. */
export const percentileScore = (place: { less: number; equal: number; n: number }): Decimal =>
  dec(1).minus(dec(place.equal).times('0.5').plus(place.less).div(place.n)).times(100);

interface Compared {
  readonly raw: Decimal;
  readonly comparison: Comparison;
}

const entryOf = (benchmarks: BenchmarkSet, sector: string | null, metricId: string): BenchmarkEntry | null =>
  benchmarks.entries.find((entry) => entry.sector === sector && entry.metric === metricId) ?? null;

function compare(intensity: Decimal, entry: BenchmarkEntry, benchmarks: BenchmarkSet, ruleset: Ruleset): Compared | null {
  const fallback = entry.sector === allSectors;
  const common = { sector: entry.sector, fallback, baseline: entry.baseline, leading: entry.leading };
  for (const method of ruleset.intensity.methods) {
    if (method === 'absolute' && entry.baseline !== null && entry.leading !== null) {
      return { raw: absoluteScore(intensity, entry.baseline, entry.leading), comparison: { method, ...common, n: entry.n, less: null, equal: null } };
    }
    const place = placeAmong(intensity, entry, benchmarks.includesSubject);
    if (method === 'percentile' && place.n >= ruleset.intensity.minimumPeers) return { raw: percentileScore(place), comparison: { method, ...common, ...place } };
  }
  return null;
}

/** The sentence that says how it was compared. */
function explain(intensity: Decimal, metricId: string, raw: Decimal, { method, sector, baseline, leading, less, equal, n }: Comparison): Reason {
  const values = { intensity: short(intensity), metric: metricId, sector, raw: short(raw) };
  return method === 'absolute'
    ? because('intensity-absolute', { ...values, baseline: short(baseline ?? '0'), leading: short(leading ?? '0') })
    : because('intensity-percentile', { ...values, less: String(less), equal: String(equal), n: String(n) });
}

/** Pillar I: the intensity against the anchors or the peers of its sector; of all sectors where its own has too few (4.3). */
export function intensityLevel(facts: Facts, basis: Basis, ruleset: Ruleset, benchmarks: BenchmarkSet): ScoredIntensity {
  const { metric, intensity, latest } = basis;
  const sources = [...(latest === null ? [] : [latest.disclosure.source]), ...(facts.sector === null ? [] : [facts.sector.source])];
  const nothing = (why: Reason): ScoredIntensity => ({ raw: dec(0), lines: [], reasons: [why], missing: [why], sources, comparison: null, worstQuartile: null });
  if (metric === null || intensity === null) return nothing(because('intensity-missing'));
  const own = entryOf(benchmarks, facts.sector?.name ?? null, metric.id);
  const found = [own, entryOf(benchmarks, allSectors, metric.id)].reduce<Compared | null>((done, entry) => done ?? (entry && compare(intensity, entry, benchmarks, ruleset)), null);
  if (found === null) return nothing(because('intensity-no-benchmark', { metric: metric.id }));
  const { raw, comparison } = found;
  const flagged = comparison.fallback ? [because('sector-fallback', { sector: facts.sector?.name ?? '—' })] : [];
  const anchor = own?.baseline ?? null;
  return {
    raw,
    lines: [],
    reasons: [explain(intensity, metric.id, raw, comparison), ...flagged],
    missing: flagged,
    sources,
    comparison,
    worstQuartile: anchor === null ? null : intensity.gte(anchor),
  };
}
