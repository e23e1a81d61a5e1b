import { id } from '@greengate/kernel';
import { z } from 'zod';
import { documentDigest } from './factor-set-status.contract';
import { factor, gwpSetId } from './factor.contract';

/** A file that shows where a factor comes from, by its content. */
export const factorEvidence = z.strictObject({ digest: documentDigest, name: z.string().trim().min(1).max(255), mediaType: z.string().regex(/^[a-z]+\/[\w.+-]+$/, { message: 'field.invalid' }) });

/** A factor of a supplier's own: from a test of its fuel, a contract for steam, a product footprint. */
export const customFactor = z.strictObject({
  factor,
  /** Behind a value in CO2e; null for masses of gases. */
  gwpSet: gwpSetId.nullable(),
  /** How it was measured or derived. */
  method: z.string().trim().min(1).max(1_000),
  evidence: z.array(factorEvidence).min(1).max(20),
});
export type CustomFactor = z.infer<typeof customFactor>;

export const customFactorEntry = z.strictObject({
  programmeId: id,
  supplierId: id,
  customFactorId: id,
  ...customFactor.shape,
  /** Of the factor with its GWP set, method and evidence. */
  digest: documentDigest,
  status: z.enum(['proposed', 'approved', 'refused']),
  proposedBy: z.string(),
  proposedAt: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  reason: z.string().nullable(),
});
export type CustomFactorEntry = z.infer<typeof customFactorEntry>;
