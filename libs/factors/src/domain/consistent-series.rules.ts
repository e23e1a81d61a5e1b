import { ok, reject, type ProblemCode, type Result } from '@greengate/kernel';
import type { CalorificBasis } from '../contracts/factor.contract';
import type { FactorReference } from '../contracts/found-factor.contract';

/** A factor as one year of a time series used it. */
export interface SeriesEntry {
  readonly year: number;
  readonly activity: string;
  readonly reference: FactorReference;
  readonly basis: CalorificBasis;
  /** Gas of the numerator: `CO2` alone, or `CO2e`. */
  readonly gas: string;
}

interface Difference {
  readonly code: ProblemCode;
  /** What must not differ; undefined where the question does not arise. */
  readonly of: (entry: SeriesEntry) => string | undefined;
  /** Entries that are compared with each other. */
  readonly among: (entry: SeriesEntry) => string;
}

const perActivity = ({ activity }: SeriesEntry): string => activity;

/** In the order in which they are explained: the first difference is the one answered. */
const differences: readonly Difference[] = [
  { code: 'factors.mixed-gwp-sets', of: ({ reference, gas }) => (gas === 'CO2e' ? (reference.gwpSet ?? undefined) : undefined), among: () => '' },
  { code: 'factors.mixed-calorific-values', of: ({ basis }) => (basis === 'none' ? undefined : basis), among: perActivity },
  { code: 'factors.mixed-sources', of: ({ reference }) => reference.series, among: perActivity },
  // A revised table replaces the earlier one for all years.
  { code: 'factors.mixed-versions', of: ({ reference }) => (reference.succession === 'revision' ? `${reference.version} ${reference.digest}` : undefined), among: perActivity },
  // Yearly tables follow each other, one table a year.
  { code: 'factors.mixed-versions', of: ({ reference }) => (reference.succession === 'annual' ? `${reference.version} ${reference.digest}` : undefined), among: ({ activity, year }) => `${activity} ${year}` },
  { code: 'factors.mixed-coverage', of: ({ gas }) => gas, among: perActivity },
];

const label = (code: ProblemCode, value: string): string => (code === 'factors.mixed-versions' ? (value.split(' ')[0] ?? value) : value);

function firstClash({ code, of, among }: Difference, entries: readonly SeriesEntry[]): Result<undefined> {
  const seen = new Map<string, { readonly value: string; readonly entry: SeriesEntry }>();
  for (const entry of entries) {
    const value = of(entry);
    if (value === undefined) continue;
    const before = seen.get(among(entry));
    if (before === undefined) seen.set(among(entry), { value, entry });
    else if (before.value !== value) {
      return reject(code, { activity: entry.activity, series: entry.reference.series, first: label(code, before.value), firstYear: before.entry.year, second: label(code, value), secondYear: entry.year });
    }
  }
  return ok(undefined);
}

/**
 * May these figures stand in one time series? Refused, with what clashes in which years, when GWP sets differ anywhere, or when for one activity net and gross calorific
 * values, publications, versions or the gases covered differ. A yearly publication changes its issue with the year; a revised one may not.
 */
export function checkConsistent(series: readonly SeriesEntry[]): Result<undefined> {
  const entries = [...series].sort((a, b) => a.year - b.year);
  for (const difference of differences) {
    const outcome = firstClash(difference, entries);
    if (!outcome.ok) return outcome;
  }
  return ok(undefined);
}
