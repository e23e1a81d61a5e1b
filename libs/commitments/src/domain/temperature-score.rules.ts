import { dec, Decimal } from '@greengate/kernel';

/** A line of the SBTi-CDP-WWF regression: degrees C = param x CAR(%) + intercept (domain notes 3.6). */
export interface TemperatureRegression {
  readonly param: string;
  readonly intercept: string;
  /** Score of a company without a target, degrees C. */
  readonly fallback: string;
}

/** Implied temperature of a target from its compound annual cut `CAR = reduction/(end - base)`, in percent; degrees C, unrounded. No target: the fallback. */
export function temperatureScore(target: { readonly reduction: string; readonly baseYear: number; readonly endYear: number } | null, { param, intercept, fallback }: TemperatureRegression): Decimal {
  if (target === null || target.endYear <= target.baseYear) return dec(fallback);
  const cutPerYear = dec(target.reduction).dividedBy(target.endYear - target.baseYear).times(100);
  return dec(param).times(cutPerYear).plus(intercept);
}

/**
 * Score of a company: S1+S2 and S3 weighted by their emissions, or S1+S2 alone while S3 is below the share from which it counts (0.4).
 * Degrees C, half-up at 2 decimals, as the method rounds companies before it weighs a portfolio.
 */
export function weightedTemperatureScore(scope12: { readonly score: Decimal; readonly emissions: string }, scope3: { readonly score: Decimal; readonly emissions: string }, scope3CountsFrom: string): Decimal {
  const total = dec(scope12.emissions).plus(scope3.emissions);
  const ignored = total.isZero() || dec(scope3.emissions).dividedBy(total).lt(scope3CountsFrom);
  const score = ignored ? scope12.score : scope12.score.times(scope12.emissions).plus(scope3.score.times(scope3.emissions)).dividedBy(total);
  return score.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
