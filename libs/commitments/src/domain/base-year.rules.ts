import { dec, type Decimal } from '@greengate/kernel';

/** Share of base-year S1+S2 above which a base year is recalculated: 5 %, domain notes 3.5 [P] (the GHG Protocol leaves the figure to the company). */
export const defaultRecalculationThreshold = '0.05';

/**
 * Whether structural, methodological or error-correcting changes since the base year ask for its recalculation: their cumulative effect, as fractions
 * of base-year S1+S2, exceeds the threshold in either direction. Organic growth and decline are no such changes and do not belong in the list.
 */
export function needsRecalculation(effects: readonly string[], threshold: string = defaultRecalculationThreshold): { readonly cumulative: Decimal; readonly needed: boolean } {
  const cumulative = effects.reduce((sum, effect) => sum.plus(effect), dec(0));
  return { cumulative, needed: cumulative.abs().gt(threshold) };
}
