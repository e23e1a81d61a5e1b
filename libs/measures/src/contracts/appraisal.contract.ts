import { computedDecimal, currency, dec, nonNegativeDecimal } from '@greengate/kernel';
import { z } from 'zod';

const rate = nonNegativeDecimal.refine((value) => dec(value).lte(1), { message: 'number.not-a-fraction' });

/**
 * By what measures are appraised: the same for all, so that they compare. A versioned document: the one that ships (`appraisal-1.0`), or the section `appraisal` of a
 * programme's ruleset, which is drafted, approved and put in force like every other rule.
 */
export const appraisalTerms = z.strictObject({
  /** Yearly real discount rate, a fraction. */
  discountRate: rate,
  /** Where a currency has another one. */
  byCurrency: z.array(z.strictObject({ currency, discountRate: rate })).max(50),
});
export type AppraisalTerms = z.infer<typeof appraisalTerms>;

/** Terms with the document that they stand in. */
export const appraisalRules = z.strictObject({ id: z.string().min(1), digest: z.string().regex(/^[0-9a-f]{64}$/), terms: appraisalTerms });
export type AppraisalRules = z.infer<typeof appraisalRules>;

/** An evaluated formula: enough to check it again (kernel `evaluateAgain`). */
export const formulaStep = z.strictObject({ formula: z.string().min(1), version: z.number().int().positive(), input: z.unknown(), output: z.unknown() });

/** What a plan costs and brings under some rules (domain notes 5.1). Money in the plan's currency. */
export const appraisal = z.strictObject({
  rules: z.strictObject({ id: z.string().min(1), digest: z.string(), discountRate: nonNegativeDecimal }),
  /** t CO2e per year, all scopes. */
  abatement: computedDecimal,
  annualisedCost: computedDecimal,
  /** Per t CO2e; negative when the measure saves money. */
  costPerTonne: computedDecimal,
  npv: computedDecimal,
  /** Fraction; null without investment. */
  roi: computedDecimal.nullable(),
  /** Null when it never pays back. */
  paybackYears: computedDecimal.nullable(),
  steps: z.array(formulaStep),
});
export type Appraisal = z.infer<typeof appraisal>;
