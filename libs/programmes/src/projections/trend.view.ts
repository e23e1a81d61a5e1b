import { dec, rounded } from '@greengate/kernel';
import type { AssessmentResult } from '@greengate/assessments/contracts';

export const trends = ['improving', 'flat', 'worsening', 'unknown'] as const;
export type Trend = (typeof trends)[number];

/**
 * Which way a supplier moves, read from the trajectory of its assessment: the change of intensity over the window, of S1+S2 where there is no intensity.
 * Flat: a change that reads 0 % when written without decimals. For display; the score uses the exact figures.
 */
export function trendOf({ pillars }: Pick<AssessmentResult, 'pillars'>): Trend {
  const comparison = pillars?.trajectory.comparison;
  if (!comparison) return 'unknown';
  const percent = dec(rounded(dec(comparison.intensityReduction ?? comparison.absoluteReduction).times(100), 0));
  if (percent.isZero()) return 'flat';
  return percent.isPositive() ? 'improving' : 'worsening';
}
