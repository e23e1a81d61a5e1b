import { computedNonNegative, dec, decimalString, fraction, nonNegativeDecimal } from '@greengate/kernel';
import { z } from 'zod';

const regression = z.strictObject({ variable: z.enum(['absolute']), horizon: z.enum(['short', 'mid', 'long']), param: decimalString, intercept: decimalString });

/** Every rate, threshold and choice of the mathematics of targets: a versioned document, so that a change is a new version and never a rewritten answer. */
export const targetPolicy = z.strictObject({
  id: z.string().min(1),
  /** 3.1. Linear yearly contraction by ambition, and the year in which the clock starts at the latest. */
  contraction: z.strictObject({ '1.5C': fraction, WB2C: fraction, latestStart: z.number().int() }),
  /** 3.1. A near-term target ends so many years after it was set. */
  horizonYears: z.strictObject({ minimum: z.number().int(), maximum: z.number().int() }),
  /** 3.2. Whether a path may rise for a company that is already below the end point. */
  sda: z.strictObject({ clamp: z.boolean() }),
  /** 3.4. From which ratio of achieved to required a target has which status. */
  progress: z.strictObject({ ahead: decimalString, onTrack: decimalString, slightlyBehind: decimalString }).refine((bands) => dec(bands.ahead).gte(bands.onTrack) && dec(bands.onTrack).gte(bands.slightlyBehind), { message: 'field.invalid' }),
  /** 3.4. Data whose period ended longer ago say nothing about now. */
  staleAfterMonths: z.number().int().positive(),
  /** Periods that count as a year. */
  annualPeriod: z.strictObject({ minimumDays: z.number().int(), maximumDays: z.number().int() }),
  /** 3.5. Share of base-year emissions. */
  recalculationThreshold: fraction,
  /** 3.6. */
  temperature: z.strictObject({ fallback: decimalString, scope3CountsFrom: fraction, regressions: z.array(regression).min(1) }),
  budget: z.strictObject({ base: nonNegativeDecimal, globalBudget: nonNegativeDecimal, tcre: computedNonNegative }),
});
export type TargetPolicy = z.infer<typeof targetPolicy>;
