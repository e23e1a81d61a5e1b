import { computedDecimal, day, decimalString, id, nonNegativeDecimal } from '@greengate/kernel';
import { z } from 'zod';
import { targetStatus } from './target-register.contract';
import { validationStatus } from './validation-status.contract';

export const progressStatus = z.enum(['not-started', 'ahead', 'on-track', 'slightly-behind', 'behind', 'regressing', 'met', 'missed', 'stale']);

/** Why a year has no value to hold against the target, or the target no path. */
export const pathGap = z.enum(['not-disclosed', 'scope-missing', 'scope3-incomplete', 'other-gwp-set', 'no-denominator', 'no-base', 'no-path', 'too-old']);

/** What is compared: t CO2e, t CO2e per unit of output or revenue, or the renewable share of electricity. */
export const pathMeasure = z.enum(['emissions', 'intensity', 'share']);

const figures = {
  status: progressStatus.nullable(),
  required: computedDecimal.nullable(),
  achieved: computedDecimal.nullable(),
  ratio: computedDecimal.nullable(),
};

/** A target's path, the accepted years beside it, and where it stands. */
export const glidePath = z.strictObject({
  targetId: id,
  status: targetStatus,
  measure: pathMeasure,
  /** Unit of `base`, `value` and `target`. */
  unit: z.string(),
  /** What the percentage is counted from: as recalculated, as accepted for the base year, or as committed. */
  base: z.strictObject({ year: z.number().int(), value: computedDecimal, from: z.enum(['recalculated', 'disclosed', 'committed']) }).nullable(),
  /** The scope 2 method of all years shown; null where scope 2 is not covered. */
  scope2: z.enum(['location-based', 'market-based']).nullable(),
  /** Empty for a target without base year, target year and reduction. `emissions`: t CO2e; null without base, and for targets that are no cut of emissions. */
  path: z.array(z.strictObject({ year: z.number().int(), remaining: z.string(), emissions: z.string().nullable() })),
  actuals: z.array(z.strictObject({ year: z.number().int(), disclosureId: id, value: computedDecimal.nullable(), target: computedDecimal.nullable(), gap: pathGap.nullable(), incomplete: z.boolean(), ...figures })),
  /** Of the year asked for, else of the latest year with data. */
  progress: z.strictObject({ year: z.number().int().nullable(), gap: pathGap.nullable(), ...figures, neededPerYear: computedDecimal.nullable(), steps: z.array(z.strictObject({ formula: z.string(), version: z.number().int(), input: z.unknown(), output: z.unknown() })) }),
  recalculations: z.array(z.strictObject({ old: nonNegativeDecimal, new: nonNegativeDecimal, effect: decimalString, threshold: decimalString, recordedAt: z.string() })),
  validation: z.array(z.strictObject({ scheme: z.string(), status: validationStatus, since: day })),
  policy: z.strictObject({ id: z.string(), digest: z.string() }),
});
export type GlidePath = z.infer<typeof glidePath>;
