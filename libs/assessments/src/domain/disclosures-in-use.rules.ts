import { dec, daysBetween, type Decimal } from '@greengate/kernel';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { FactAmount, FactDisclosure, Facts } from '../contracts/facts.contract';
import type { Metric, Ruleset } from '../contracts/ruleset.contract';

export type Scope2Method = Metric['scope2'][number];

/** A year with known S1+S2 (t CO2e) by one scope 2 method. */
export interface EmissionYear {
  readonly disclosure: FactDisclosure;
  /** Calendar year in which the period ends. */
  readonly year: number;
  readonly scope2: Scope2Method;
  readonly emissions: Decimal;
}

/** A known amount; null when not measured, and for a zero that nobody declared (domain notes 2.1: missing is not zero). */
const known = (amount: FactAmount): Decimal | null => {
  if (amount.status === 'declared-zero') return dec(0);
  if (amount.status === 'not-measured') return null;
  const value = dec(amount.value);
  return value.isZero() ? null : value;
};

/** S1+S2 of a disclosure by a scope 2 method, in t CO2e; null unless both are known. */
export function emissionsBy(disclosure: FactDisclosure, method: Scope2Method): Decimal | null {
  const scope1 = known(disclosure.scope1);
  const scope2 = known(method === 'location-based' ? disclosure.scope2LocationBased : disclosure.scope2MarketBased);
  return scope1 === null || scope2 === null ? null : scope1.plus(scope2);
}

export const yearOf = (disclosure: FactDisclosure): number => Number(disclosure.period.to.slice(0, 4));

const later = (a: FactDisclosure, b: FactDisclosure): number => (a.period.to < b.period.to ? 1 : a.period.to > b.period.to ? -1 : 0);

/** Accepted disclosures that cover a year, latest first. */
export function annualDisclosures(facts: Facts, ruleset: Ruleset): readonly FactDisclosure[] {
  const { minimumDays, maximumDays } = ruleset.annualPeriod;
  const days = (d: FactDisclosure) => daysBetween(d.period.from, d.period.to) + 1;
  return facts.disclosures.filter((d) => days(d) >= minimumDays && days(d) <= maximumDays).sort(later);
}

/** The latest accepted disclosure, whatever it covers. */
const latestDisclosure = (facts: Facts): FactDisclosure | null => [...facts.disclosures].sort(later)[0] ?? null;

/** The first of the scope 2 methods by which S1+S2 is known. */
export function emissionYear(disclosure: FactDisclosure, methods: readonly Scope2Method[]): EmissionYear | null {
  for (const scope2 of methods) {
    const emissions = emissionsBy(disclosure, scope2);
    if (emissions !== null) return { disclosure, year: yearOf(disclosure), scope2, emissions };
  }
  return null;
}

/** Every scope 2 method that a metric of the ruleset takes, in its order of preference. */
export const scope2Methods = (ruleset: Ruleset): readonly Scope2Method[] => [...new Set(ruleset.metrics.flatMap((metric) => metric.scope2))];

/** The disclosure in use: the latest year with known S1+S2, else the latest year, else the latest accepted. Null when none was accepted. */
export function disclosureShown(facts: Facts, ruleset: Ruleset): FactDisclosure | null {
  const annual = annualDisclosures(facts, ruleset);
  const methods = scope2Methods(ruleset);
  return annual.find((disclosure) => emissionYear(disclosure, methods) !== null) ?? annual[0] ?? latestDisclosure(facts);
}

/** What emissions are divided by, in the metric's unit; null when not known or not above zero. */
export function denominatorOf(disclosure: FactDisclosure, metric: Metric, benchmarks: BenchmarkSet): Decimal | null {
  const { denominator } = metric;
  if (denominator.kind === 'output') {
    const rows = disclosure.output.filter((o) => o.product === denominator.product && o.quantity.unit === denominator.unit);
    const sum = rows.reduce((total, row) => total.plus(row.quantity.value), dec(0));
    return sum.gt(0) ? sum : null;
  }
  const { revenue } = disclosure;
  if (revenue === null || dec(revenue.amount).lte(0)) return null;
  if (revenue.currency === denominator.currency) return dec(revenue.amount).div(denominator.per);
  const rate = benchmarks.rates.find((r) => r.from === revenue.currency && r.to === denominator.currency && r.year === yearOf(disclosure));
  return rate === undefined ? null : dec(revenue.amount).times(rate.perUnit).div(denominator.per);
}
