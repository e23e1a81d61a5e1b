import { dec, Decimal, rounded } from '@greengate/kernel';

/** Sum of the pillars less the penalties, never below 0, half-up to two decimals (4.7, 4.8). */
export const scoreOf = (gross: Decimal, penalties: Decimal): string => rounded(Decimal.max(0, gross.minus(penalties)), 2);

/** What is taken off: the sum, at most the maximum. */
export const limitedPenalty = (points: readonly string[], maximum: string): Decimal =>
  Decimal.min(maximum, points.reduce((total, value) => total.plus(value), dec(0)));
