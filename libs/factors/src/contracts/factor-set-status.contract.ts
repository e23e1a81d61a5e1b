import { id } from '@greengate/kernel';
import { z } from 'zod';
import { factorSetHeader } from './factor-set.contract';

/** SHA-256 of the canonical JSON of a document, lower-case hex. */
export const documentDigest = z.string().regex(/^[0-9a-f]{64}$/, { message: 'field.invalid' });

/** Who may read a published set. Tables whose licence forbids passing them on stay with the organisation. */
export const audience = z.enum(['everyone', 'organisation']);
export type Audience = z.infer<typeof audience>;

/** A set as the register shows it: without its rows. */
export const factorSetSummary = z.strictObject({
  organisationId: id,
  setId: z.string(),
  header: factorSetHeader,
  status: z.enum(['drafted', 'published', 'withdrawn']),
  audience,
  digest: documentDigest,
  rows: z.strictObject({ factors: z.number().int(), properties: z.number().int(), blends: z.number().int(), gwps: z.number().int() }),
  /** Parts received of the parts announced. */
  parts: z.strictObject({ received: z.number().int(), announced: z.number().int() }),
  /** Drafter and approver are shown to their own organisation. */
  drafter: z.string().nullable(),
  approver: z.string().nullable(),
  publishedAt: z.string().nullable(),
  withdrawn: z.strictObject({ reason: z.string(), supersededBy: z.string().nullable() }).nullable(),
});
export type FactorSetSummary = z.infer<typeof factorSetSummary>;
