import { z } from 'zod';

/** Why a figure is sent back: the field it concerns, the kind of doubt, and what the reviewer says about it. */
export const returnReason = z.strictObject({
  /** Path in the inventory, e.g. `scope1` or `scope3.4`; of a calculated one also a line, `lines.<id>`, or all `lines`. */
  field: z.string().trim().min(1).max(100),
  reason: z.enum(['unit', 'boundary', 'evidence', 'factor', 'implausible', 'other']),
  comment: z.string().trim().min(10).max(1000),
});
export type ReturnReason = z.infer<typeof returnReason>;
