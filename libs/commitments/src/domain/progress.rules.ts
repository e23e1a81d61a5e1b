import { dec, type Decimal } from '@greengate/kernel';

/** From which ratio of achieved to required a target has which status. Data of a ruleset; these are the defaults of domain notes 3.4 [P]. */
export interface ProgressBands {
  readonly ahead: string;
  readonly onTrack: string;
  readonly slightlyBehind: string;
}
export const defaultProgressBands: ProgressBands = { ahead: '1.10', onTrack: '1.00', slightlyBehind: '0.80' };

export type ProgressStatus = 'not-started' | 'ahead' | 'on-track' | 'slightly-behind' | 'behind' | 'regressing' | 'met' | 'missed' | 'stale';

export interface ProgressInput {
  readonly baseYear: number;
  readonly targetYear: number;
  /** Fraction of the base year, above 0. */
  readonly reduction: string;
  /** t CO2e of the base year, recalculated where section 3.5 asks for it; above zero. Null: not known. */
  readonly baseEmissions: string | null;
  readonly year: number;
  /** t CO2e of that year in the same scopes; null when there is no data for it. */
  readonly emissions: string | null;
}

export interface Progress {
  readonly status: ProgressStatus;
  readonly required: Decimal | null;
  readonly achieved: Decimal | null;
  /** achieved / required; null before the first year and without data. */
  readonly ratio: Decimal | null;
  /** Linear cut still needed per year, as a fraction of the base year; null when the target year has come, or without data. */
  readonly neededPerYear: Decimal | null;
}

function statusOf(achieved: Decimal, ratio: Decimal, bands: ProgressBands): ProgressStatus {
  if (achieved.lt(0)) return 'regressing';
  if (ratio.gte(bands.ahead)) return 'ahead';
  if (ratio.gte(bands.onTrack)) return 'on-track';
  return ratio.gte(bands.slightlyBehind) ? 'slightly-behind' : 'behind';
}

/**
 * Progress against a linear target in a year (domain notes 3.4):
 * `required = r x (t - base)/(T - base)`, `achieved = 1 - E_t/E_base`, `ratio = achieved/required`. From the target year on it is met or missed.
 * Without data for the year, or without a base above zero, it is `stale`: never on track by default.
 */
export function progressOf(input: ProgressInput, bands: ProgressBands = defaultProgressBands): Progress {
  const { baseYear, targetYear, year } = input;
  const reduction = dec(input.reduction);
  if (year <= baseYear) return { status: 'not-started', required: null, achieved: null, ratio: null, neededPerYear: null };
  const required = year >= targetYear ? reduction : reduction.times(year - baseYear).dividedBy(targetYear - baseYear);
  if (input.emissions === null || input.baseEmissions === null || dec(input.baseEmissions).lte(0)) return { status: 'stale', required, achieved: null, ratio: null, neededPerYear: null };
  const remaining = dec(input.emissions).dividedBy(input.baseEmissions);
  const achieved = dec(1).minus(remaining);
  const ratio = achieved.dividedBy(required);
  if (year >= targetYear) return { status: achieved.gte(reduction) ? 'met' : 'missed', required, achieved, ratio, neededPerYear: null };
  const neededPerYear = remaining.minus(dec(1).minus(reduction)).dividedBy(targetYear - year);
  return { status: statusOf(achieved, ratio, bands), required, achieved, ratio, neededPerYear };
}
