import { day, defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { helperMay } from '../contracts/helper-may.contract';

const ids = { supplierId: id, grantId: id, helperOrganisationId: id };

/** Stream `helperGrant-<supplierId>.<grantId>`: a supplier lets somebody else act for it. */
export const helperGrantEvents = defineEvents('suppliers', {
  HelperGranted: {
    version: 1,
    /** `helperUserId`: only this person of the organisation; null: all its supplier users and keys. `helperName`: of the organisation. `until`: last day; null when open-ended. */
    schema: z.strictObject({ ...ids, helperUserId: id.nullable(), helperName: z.string().min(1), purpose: z.string().min(1), may: z.array(helperMay).min(1), until: day.nullable(), grantedBy: z.string().min(1) }),
    says: { en: '{helperName} was allowed to act for the supplier ({may}) for "{purpose}", until {until}', 'zh-CN': '授权 {helperName} 代为办理（{may}），用途“{purpose}”，有效期至 {until}' },
  },
  HelperGrantEnded: {
    version: 1,
    /** `note`: why, in the words of who revoked it. */
    schema: z.strictObject({ ...ids, reason: z.enum(['revoked', 'expired']), note: z.string().min(1).nullable() }),
    says: { en: 'A helper may no longer act for the supplier ({reason}): {note}', 'zh-CN': '协助方不再代为办理（{reason}）：{note}' },
  },
});
export type HelperGrantEvent = EventsOf<typeof helperGrantEvents>;
