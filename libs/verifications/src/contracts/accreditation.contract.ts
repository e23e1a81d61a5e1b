import { day, id } from '@greengate/kernel';
import { z } from 'zod';
import { assuranceLevel, standardName } from './statement.contract';

/** What an accreditation body lets a verifier do. `sectors`: names as suppliers have them; null: every sector. */
export const accreditationTerms = z.strictObject({
  /** The accreditation body, e.g. CNAS, TAF, UKAS. */
  body: z.string().trim().min(2).max(200),
  standards: z.array(standardName).min(1).max(20),
  levels: z.array(assuranceLevel).min(1).max(2),
  sectors: z.array(z.string().trim().min(1).max(120)).min(1).max(100).nullable(),
  validFrom: day,
  /** Last day. */
  validUntil: day,
});
export type AccreditationTerms = z.infer<typeof accreditationTerms>;

export const accreditationIds = { programmeId: id, organisationId: id, accreditationId: id };

/** `claimed`: the verifier's own word, good for nothing until a buyer that does not share its interest has checked it. */
export const accreditationStatus = z.enum(['claimed', 'recorded', 'ended']);
export type AccreditationStatus = z.infer<typeof accreditationStatus>;
