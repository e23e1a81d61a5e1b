import { dec, Decimal, rounded } from '@greengate/kernel';
import type { Ruleset } from '../contracts/ruleset.contract';

/** Sum of the pillars less the penalties, never below 0, half-up to two decimals (4.7, 4.8). */
export const scoreOf = (gross: Decimal, penalties: Decimal): string => rounded(Decimal.max(0, gross.minus(penalties)), 2);

/** A pillar's adjusted sub-score and its weight. */
export type Weighted = readonly [score: Decimal, weight: string];

/**
 * Sum of weight x sub-score. In decimals; in doubles from left to right only where the ruleset asks for the arithmetic of an oracle, whose
 * ties (e.g. exactly 42.185) fall as doubles fall.
 */
export function totalOf(pillars: readonly Weighted[], arithmetic: Ruleset['total']): Decimal {
  if (arithmetic === 'exact') return pillars.reduce((sum, [score, weight]) => sum.plus(score.times(weight)), dec(0));
  return dec(String(pillars.reduce((sum, [score, weight]) => sum + Number(weight) * score.toNumber(), 0)));
}

/** What is taken off: the sum, at most the maximum. */
export const limitedPenalty = (points: readonly string[], maximum: string): Decimal =>
  Decimal.min(maximum, points.reduce((total, value) => total.plus(value), dec(0)));
