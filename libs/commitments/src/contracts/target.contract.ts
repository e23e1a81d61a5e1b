import { fraction, nonNegativeDecimal } from '@greengate/kernel';
import { z } from 'zod';

const year = z.number().int().min(1990).max(2100);

/** What a supplier commits to. Immutable once committed: a change is a new target that supersedes it. */
export const target = z.strictObject({
  kind: z.enum(['absolute', 'intensity', 'net-zero', 'renewable-electricity']),
  /** The GHG Protocol scopes it covers. */
  scopes: z.array(z.union([z.literal(1), z.literal(2), z.literal(3)])).min(1).max(3),
  baseYear: year.nullable(),
  targetYear: year.nullable(),
  /** Cut against the base year; for renewable electricity the share to reach. Above 0, at most 1. */
  reduction: fraction.nullable(),
  /** Emissions of the base year in the scopes covered, t CO2e. */
  baseEmissions: nonNegativeDecimal.nullable(),
  coversScope3: z.boolean(),
});
export type Target = z.infer<typeof target>;

/** Ambition on S1+S2 by SBTi's cross-sector absolute contraction; `insufficient` stands for neither. */
export const ambition = z.enum(['1.5C', 'WB2C']);
export type Ambition = z.infer<typeof ambition>;
