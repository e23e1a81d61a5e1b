import { dec, text } from '@greengate/kernel';
import type { Target } from '../contracts/target.contract';

/** Fraction digits kept in what is shown. */
const places = 18;

export interface PathPoint {
  readonly year: number;
  /** Share of the base year that may be left, a fraction. */
  readonly remaining: string;
  /** t CO2e that may be left; null when the emissions of the base year are not given. */
  readonly emissions: string | null;
}

/**
 * Year by year from base to target: `path(t) = E_base x (1 - r x (t - base)/(T - base))`, linear (domain notes 3.1).
 * Empty when the target has no base year, target year or reduction, or is not a cut of emissions (renewable electricity).
 */
export function linearPath({ kind, baseYear, targetYear, reduction, baseEmissions }: Target): readonly PathPoint[] {
  if (kind === 'renewable-electricity' || baseYear === null || targetYear === null || reduction === null || targetYear <= baseYear) return [];
  const span = targetYear - baseYear;
  return Array.from({ length: span + 1 }, (_, passed) => {
    const remaining = dec(1).minus(dec(reduction).times(passed).dividedBy(span));
    return {
      year: baseYear + passed,
      remaining: text(remaining.toDecimalPlaces(places)),
      emissions: baseEmissions && text(dec(baseEmissions).times(remaining).toDecimalPlaces(places)),
    };
  });
}
