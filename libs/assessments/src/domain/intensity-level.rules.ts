import { clamp01, dec, type Decimal } from '@greengate/kernel';
import type { IntensityResult } from '../contracts/assessment-result.contract';
import { allSectors, type BenchmarkEntry, type BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { because } from './because.rules';
import { figure, short } from './figure.rules';
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

function compare(intensity: Decimal, entry: BenchmarkEntry, benchmarks: BenchmarkSet, ruleset: Ruleset): { raw: Decimal; comparison: Comparison } | null {
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

/** Pillar I: the intensity against the anchors or the peers of its sector; of all sectors where its own has too few (4.3). */
export function intensityLevel(facts: Facts, basis: Basis, ruleset: Ruleset, benchmarks: BenchmarkSet): ScoredIntensity {
  const sources = [...(basis.latest === null ? [] : [basis.latest.disclosure.source]), ...(facts.sector === null ? [] : [facts.sector.source])];
  const nothing = { raw: dec(0), lines: [], sources, comparison: null, worstQuartile: null };
  const { metric, intensity } = basis;
  if (metric === null || intensity === null) return { ...nothing, reasons: [because('intensity-missing')], missing: [because('intensity-missing')] };
  const entryOf = (sector: string) => benchmarks.entries.find((entry) => entry.sector === sector && entry.metric === metric.id);
  const own = facts.sector === null ? undefined : entryOf(facts.sector.name);
  const all = entryOf(allSectors);
  const found = (own && compare(intensity, own, benchmarks, ruleset)) ?? (all && compare(intensity, all, benchmarks, ruleset)) ?? null;
  if (found === null) {
    const why = because('intensity-no-benchmark', { metric: metric.id });
    return { ...nothing, reasons: [why], missing: [why] };
  }
  const { raw, comparison } = found;
  const values = { intensity: short(intensity), metric: metric.id, sector: comparison.sector, raw: short(raw) };
  const why =
    comparison.method === 'absolute'
      ? because('intensity-absolute', { ...values, baseline: short(comparison.baseline ?? '0'), leading: short(comparison.leading ?? '0') })
      : because('intensity-percentile', { ...values, less: String(comparison.less), equal: String(comparison.equal), n: String(comparison.n) });
  const flagged = comparison.fallback ? [because('sector-fallback', { sector: facts.sector?.name ?? '—' })] : [];
  return {
    raw,
    lines: [],
    reasons: [why, ...flagged],
    missing: flagged,
    sources,
    comparison: { ...comparison, baseline: comparison.baseline && figure(comparison.baseline), leading: comparison.leading && figure(comparison.leading) },
    worstQuartile: own?.baseline == null ? null : intensity.gte(own.baseline),
  };
}
