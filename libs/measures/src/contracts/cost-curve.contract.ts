import { computedDecimal, currency, id } from '@greengate/kernel';
import { z } from 'zod';
import { appraisalRules, formulaStep } from './appraisal.contract';
import { measureStatus } from './measure-words.contract';

/** One bar: as wide as the yearly abatement, as high as the cost per tonne. */
export const curveBar = z.strictObject({
  measureId: id,
  supplierId: id,
  title: z.string(),
  status: measureStatus,
  /** t CO2e per year. */
  abatement: computedDecimal,
  /** Money per year, per t CO2e, and today. */
  annualisedCost: computedDecimal,
  costPerTonne: computedDecimal,
  npv: computedDecimal,
  /** Abatement of this bar and all before it. */
  cumulative: computedDecimal,
  steps: z.array(formulaStep),
});
export type CurveBar = z.infer<typeof curveBar>;

/** Bars of one currency: costs of two currencies have no order. Those that save money come first, by net present value; then by cost per tonne. */
export const curve = z.strictObject({ currency, bars: z.array(curveBar), abatement: computedDecimal, annualisedCost: computedDecimal });
export type Curve = z.infer<typeof curve>;

/** A measure without a bar in one of the two curves, and why. */
export const leftOut = z.strictObject({ measureId: id, supplierId: id, title: z.string(), curve: z.enum(['expected', 'verified']), why: z.enum(['exclusive-group', 'not-verified', 'no-verified-abatement']) });

/** Marginal abatement cost: what is expected and what was verified, never added up with each other. */
export const costCurveAnswer = z.strictObject({ rules: appraisalRules, expected: z.array(curve), verified: z.array(curve), leftOut: z.array(leftOut) });
export type CostCurve = z.infer<typeof costCurveAnswer>;
