import { dec, type Decimal } from '@greengate/kernel';
import type { Ambition, Target } from '../contracts/target.contract';

/** The clock of the absolute contraction approach starts in 2020 at the latest: a later base year does not shorten the way (SBTi, domain notes 3.1). */
const latestStart = 2020;

/** Linear annual reductions, as fractions of the base year per year. SBTi: 0.042 for 1.5 °C, 0.025 for well below 2 °C; they come from the ruleset. */
export interface ContractionRates {
  readonly '1.5C': string;
  readonly WB2C: string;
}

/**
 * Reduction that the absolute contraction approach asks for by the target year, as a fraction of the base year:
 * `LAR x (T - min(base, 2020))`. Linear on the base, never compounded. Base 2019, T 2030, 4.2 %: 0.462.
 */
export const acaRequired = (baseYear: number, targetYear: number, linearAnnualReduction: string | Decimal, clockStart: number = latestStart): Decimal =>
  dec(linearAnnualReduction).times(targetYear - Math.min(baseYear, clockStart));

/**
 * Ambition of an absolute target on S1+S2. Null where the approach does not apply: other kinds (a net-zero pledge has its own criterion), no figures,
 * S1 or S2 left out, or a target year that is not after the start of the clock.
 */
export function ambitionOf(target: Target, rates: ContractionRates): Ambition | 'insufficient' | null {
  const { kind, scopes, baseYear, targetYear, reduction } = target;
  if (kind !== 'absolute') return null;
  if (baseYear === null || targetYear === null || reduction === null) return null;
  if (!scopes.includes(1) || !scopes.includes(2) || targetYear <= Math.min(baseYear, latestStart)) return null;
  const cut = dec(reduction);
  if (cut.gte(acaRequired(baseYear, targetYear, rates['1.5C']))) return '1.5C';
  return cut.gte(acaRequired(baseYear, targetYear, rates.WB2C)) ? 'WB2C' : 'insufficient';
}
