import { clamp01, dec, Decimal } from '@greengate/kernel';
import type { TrajectoryResult } from '../contracts/assessment-result.contract';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { because } from './because.rules';
import { emissionYear, type EmissionYear } from './disclosures-in-use.rules';
import { figure, figureOrNull, short } from './figure.rules';
import { intensityIn, type Basis } from './measured-year.rules';
import type { Scored } from './pillar.rules';
import { weakestProgress } from './targets-in-force.rules';

export interface ScoredTrajectory extends Scored {
  readonly base: EmissionYear | null;
  readonly comparison: TrajectoryResult['comparison'];
}

/** `clamp(flat + (1 - flat) x R / full)`: standing still earns `flat`, the full pace everything, the same pace upwards nothing. */
const term = (reduction: Decimal, full: Decimal, flat: string): Decimal => clamp01(dec(flat).plus(dec(1).minus(flat).times(reduction).div(full)));

/** The earliest year within the window with S1+S2 above zero by the same scope 2 method and GWP set. */
function baseYear(basis: Basis, latest: EmissionYear, windowYears: number): { base: EmissionYear | null; otherGwp: boolean } {
  let base: EmissionYear | null = null;
  let otherGwp = false;
  for (const disclosure of basis.annual) {
    const year = emissionYear(disclosure, [latest.scope2]);
    if (year === null || year.year >= latest.year || year.year < latest.year - windowYears || year.emissions.lte(0)) continue;
    if (disclosure.gwpSet !== latest.disclosure.gwpSet) otherGwp = true;
    else base = year;
  }
  return { base, otherGwp };
}

/** No year to compare with. */
function noTrend(latest: EmissionYear | null, otherGwp: boolean, windowYears: number): ScoredTrajectory {
  const why = [because('trajectory-missing', { years: String(windowYears) })];
  if (otherGwp && latest !== null) why.push(because('trajectory-other-gwp', { gwpSet: latest.disclosure.gwpSet }));
  return { raw: dec(0), lines: [], reasons: why, missing: why, sources: [], base: null, comparison: null };
}

/** Fall of the intensity and the term it earns; null where one of the two intensities is not known. */
function intensityTrend(base: EmissionYear, basis: Basis, rules: Ruleset['trajectory'], benchmarks: BenchmarkSet, years: number) {
  const now = basis.intensity;
  const then = intensityIn(base.disclosure, basis, benchmarks);
  if (now === null || then === null || then.lte(0)) return { now, then, reduction: null, term: null };
  const reduction = dec(1).minus(now.div(then));
  return { now, then, reduction, term: term(reduction, dec(1).minus(dec(rules.intensityRetention).pow(years)), rules.flat) };
}

/** Pillar T: fall of emissions and of intensity against the pace of the ruleset (4.4). */
export function trajectory(facts: Facts, basis: Basis, ruleset: Ruleset, benchmarks: BenchmarkSet, asOf: string): ScoredTrajectory {
  const rules = ruleset.trajectory;
  const { latest } = basis;
  if (latest === null) return noTrend(null, false, rules.windowYears);
  const { base, otherGwp } = baseYear(basis, latest, rules.windowYears);
  if (base === null) return noTrend(latest, otherGwp, rules.windowYears);
  const years = latest.year - base.year;
  const absolute = dec(1).minus(latest.emissions.div(base.emissions));
  const progress = rules.limitedByTarget ? weakestProgress(facts, basis, asOf) : null;
  const free = term(absolute, dec(rules.absolutePace).times(years), rules.flat);
  const absoluteTerm = progress === null ? free : Decimal.min(free, clamp01(progress.ratio));
  const intensity = intensityTrend(base, basis, rules, benchmarks, years);
  const raw = absoluteTerm.times(rules.absoluteWeight).plus(dec(intensity.term ?? 0).times(rules.intensityWeight)).times(100);
  const missing = intensity.term === null ? [because('trajectory-no-intensity', { year: String(base.year) })] : [];
  const limited = progress !== null && absoluteTerm.lt(free) ? [because('trajectory-limited', { ratio: short(progress.ratio) })] : [];
  const said = because('trajectory', { years: String(years), absolute: short(absolute), intensity: intensity.reduction === null ? '—' : short(intensity.reduction), raw: short(raw) });
  return {
    raw,
    lines: [],
    reasons: [said, ...limited, ...missing],
    missing,
    sources: [latest.disclosure.source, base.disclosure.source, ...(progress?.target.sources ?? [])],
    base,
    comparison: {
      years,
      emissionsNow: figure(latest.emissions),
      emissionsThen: figure(base.emissions),
      absoluteReduction: figure(absolute),
      absoluteTerm: figure(absoluteTerm),
      intensityNow: figureOrNull(intensity.now),
      intensityThen: figureOrNull(intensity.then),
      intensityReduction: figureOrNull(intensity.reduction),
      intensityTerm: figureOrNull(intensity.term),
      progressRatio: figureOrNull(progress === null ? null : progress.ratio),
    },
  };
}
