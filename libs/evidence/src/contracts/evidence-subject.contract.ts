import { id } from '@greengate/kernel';
import { z } from 'zod';

/** What a file can be linked to by hand. `lineId` names a line of an inventory. */
export const evidenceSubject = z.strictObject({
  kind: z.enum(['disclosure-line', 'draft-line', 'custom-factor', 'statement', 'measure']),
  /** Id of the disclosure, draft, factor, statement or measure. */
  id,
  lineId: z.string().min(1).max(60).nullable(),
});
export type EvidenceSubject = z.infer<typeof evidenceSubject>;

/** One name for a place that a file is linked to. */
export const placeOf = ({ kind, id: subjectId, lineId }: { readonly kind: string; readonly id: string; readonly lineId: string | null }): string => `${kind}.${subjectId}.${lineId ?? ''}`;
