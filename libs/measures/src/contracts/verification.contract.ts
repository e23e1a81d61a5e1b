import { computedDecimal, decimalString, nonNegativeDecimal, quantity } from '@greengate/kernel';
import { z } from 'zod';
import { formulaStep } from './appraisal.contract';

/**
 * How the effect was found, so that a fall of output never counts as abatement:
 * - `intensity`: emissions and output before and after; what the change of output alone did is computed and left out
 * - `direct`: measured where output has no part in it (a refrigerant, a meter of its own); the way in which output was kept out is stated
 */
export const verificationBasis = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('intensity'),
    /** t CO2e of the activity before the measure, and the output of the same time. */
    before: z.strictObject({ emissions: nonNegativeDecimal, output: quantity }),
    /** The same over the period verified. */
    after: z.strictObject({ emissions: nonNegativeDecimal, output: quantity }),
  }),
  z.strictObject({
    method: z.literal('direct'),
    /** t CO2e over the period; negative when emissions rose. */
    abatement: decimalString,
    outputExcludedBy: z.string().trim().min(20).max(2000),
  }),
]);
export type VerificationBasis = z.infer<typeof verificationBasis>;

/** The verified effect beside the expected one. */
export const verifiedAbatement = z.strictObject({
  /** t CO2e over the period, at the output of the period; negative when emissions rose. */
  abatement: computedDecimal,
  /** t CO2e of the change of emissions that came from output alone: not counted. Null for `direct`. */
  outputEffect: computedDecimal.nullable(),
  /** t CO2e per year of 365 days. */
  perYear: computedDecimal,
  expectedPerYear: computedDecimal,
  /** Verified over expected. */
  ratio: computedDecimal,
  steps: z.array(formulaStep),
});
export type VerifiedAbatement = z.infer<typeof verifiedAbatement>;
