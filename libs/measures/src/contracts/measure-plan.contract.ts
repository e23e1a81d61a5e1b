import { currency, day, decimalString, nonNegativeDecimal, quantity } from '@greengate/kernel';
import { z } from 'zod';
import { carbonUse, measureField, measureStage, measureType } from './measure-words.contract';

const sentence = z.string().trim().min(3).max(2000);

/** Expected fall of emissions per year at constant output, t CO2e, by scope of the GHG Protocol. */
export const abatementByScope = z.strictObject({ scope1: nonNegativeDecimal, scope2: nonNegativeDecimal, scope3: nonNegativeDecimal });
export type AbatementByScope = z.infer<typeof abatementByScope>;

/** What a measure is to do, cost and bring, before it is done. A revision is a new plan; the old one stays in the log. */
export const measurePlan = z.strictObject({
  title: z.string().trim().min(3).max(200),
  field: measureField,
  stage: measureStage,
  type: measureType,
  carbonUse: carbonUse.default('none'),
  /** Which cause of emissions it acts on, and how. */
  cause: sentence,
  /** What it is compared with: a past year of the activity it acts on, t CO2e, with the output of that year where there is one. */
  baseline: z.strictObject({ year: z.number().int().min(1990).max(2100), emissions: nonNegativeDecimal, output: quantity.nullable().default(null) }),
  /** Of every amount of money below, at the prices of the day of planning. */
  currency,
  capex: nonNegativeDecimal,
  /** Change of yearly operating cost without energy; positive = dearer. */
  opexChange: decimalString,
  /** Energy cost saved per year, carbon price left out. */
  saving: nonNegativeDecimal,
  otherRevenue: nonNegativeDecimal.default('0'),
  lifetimeYears: z.number().int().min(1).max(100),
  abatement: abatementByScope,
  /** Of measures of one group only one can be carried out: a cost curve counts the first. Null: stands alone. */
  exclusiveGroup: z.string().trim().min(1).max(80).nullable().default(null),
  startOn: day,
  /** The last day on which it is to be completed. */
  dueOn: day,
});
export type MeasurePlan = z.infer<typeof measurePlan>;
