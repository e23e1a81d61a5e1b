import { actorReference, day, id, instant } from '@greengate/kernel';
import { z } from 'zod';
import { ambition, target } from './target.contract';

export const targetStatus = z.enum(['live', 'superseded', 'withdrawn']);

/** View `target_register`: one document per target; nothing is removed from it. */
export const targetRegisterEntry = z.strictObject({
  targetId: id,
  supplierId: id,
  target,
  status: targetStatus,
  targetYear: z.number().int().nullable(),
  supersededBy: id.nullable(),
  supersedes: z.array(id),
  /** Oldest first; a later one does not erase an earlier one. */
  validations: z.array(z.strictObject({ scheme: z.string(), ambition: ambition.nullable(), validatedOn: day, recordedAt: instant, by: actorReference })),
  history: z.array(z.strictObject({ what: z.enum(['committed', 'superseded', 'validated', 'withdrawn']), occurredAt: instant, recordedAt: instant, by: actorReference, eventId: z.string(), position: z.string(), reason: z.string().nullable() })),
});
export type TargetRegisterEntry = z.infer<typeof targetRegisterEntry>;
