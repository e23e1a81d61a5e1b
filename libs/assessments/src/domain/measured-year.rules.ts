import { type Decimal } from '@greengate/kernel';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { FactDisclosure, Facts } from '../contracts/facts.contract';
import type { Metric, Ruleset } from '../contracts/ruleset.contract';
import { annualDisclosures, denominatorOf, disclosureShown, emissionYear, scope2Methods, type EmissionYear } from './disclosures-in-use.rules';

/** What the pillars look at. */
export interface Basis {
  /** Annual disclosures, latest first. */
  readonly annual: readonly FactDisclosure[];
  /** The latest year with known S1+S2. */
  readonly latest: EmissionYear | null;
  /** The disclosure in use: that of `latest`, else the latest accepted. Null when none was ever accepted. */
  readonly shown: FactDisclosure | null;
  readonly metric: Metric | null;
  /** Denominator and intensity of the latest year. */
  readonly denominator: Decimal | null;
  readonly intensity: Decimal | null;
}

/** Choose the year, the scope 2 method and the metric: the first metric of the ruleset that the latest year can be measured by. */
export function basisOf(facts: Facts, ruleset: Ruleset, benchmarks: BenchmarkSet): Basis {
  const annual = annualDisclosures(facts, ruleset);
  const shown = disclosureShown(facts, ruleset);
  const year = shown !== null && annual.includes(shown) ? shown : null;
  const anyMethod = year === null ? null : emissionYear(year, scope2Methods(ruleset));
  if (year === null || anyMethod === null) return { annual, latest: null, shown, metric: null, denominator: null, intensity: null };
  for (const metric of ruleset.metrics) {
    const latest = emissionYear(year, metric.scope2);
    const denominator = denominatorOf(year, metric, benchmarks);
    if (latest !== null && denominator !== null) return { annual, latest, shown, metric, denominator, intensity: latest.emissions.div(denominator) };
  }
  return { annual, latest: anyMethod, shown, metric: null, denominator: null, intensity: null };
}

/** Intensity of another year by the metric and the scope 2 method in use; null when it cannot be formed. */
export function intensityIn(disclosure: FactDisclosure, basis: Basis, benchmarks: BenchmarkSet): Decimal | null {
  if (basis.metric === null || basis.latest === null) return null;
  const year = emissionYear(disclosure, [basis.latest.scope2]);
  const denominator = denominatorOf(disclosure, basis.metric, benchmarks);
  return year === null || denominator === null ? null : year.emissions.div(denominator);
}

/** Successive years, up to the latest, in each of which the intensity was higher than the year before. */
export function worseningPeriods(basis: Basis, benchmarks: BenchmarkSet): number {
  let count = 0;
  for (let index = 0; index + 1 < basis.annual.length; index += 1) {
    const now = basis.annual[index];
    const before = basis.annual[index + 1];
    const rising = now && before && intensityIn(now, basis, benchmarks)?.gt(intensityIn(before, basis, benchmarks) ?? Infinity);
    if (!rising) break;
    count += 1;
  }
  return count;
}
