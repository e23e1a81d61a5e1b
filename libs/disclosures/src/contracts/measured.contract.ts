import { nonNegativeDecimal } from '@greengate/kernel';
import { z } from 'zod';

/**
 * A total in t CO2e that is known, declared to be truly zero, or not known. Three different things: a blank is never a zero,
 * and a zero that nobody declared is refused by the decider (`disclosures.zero-undeclared`).
 */
export const measured = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('reported'), value: nonNegativeDecimal }),
  z.strictObject({ status: z.literal('declared-zero') }),
  z.strictObject({ status: z.literal('not-measured') }),
]);
export type Measured = z.infer<typeof measured>;
