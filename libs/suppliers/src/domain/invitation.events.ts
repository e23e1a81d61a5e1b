import { defineEvents, id, instant, sealed, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

const ids = { invitationId: id, programmeId: id };

/** Stream `invitation-<invitationId>`: a buyer's invitation to take part in a programme. Good once, until it expires. */
export const invitationEvents = defineEvents('suppliers', {
  SupplierInvited: {
    version: 1,
    /**
     * `organisationId`: the inviting buyer. `tokenDigest`: SHA-256 of the token, lower-case hex; the token itself is in no event.
     * `supplierId`: the supplier whose record the invitation hands over or enrols; null when it is not known yet.
     */
    schema: z.strictObject({
      ...ids,
      organisationId: id,
      supplierName: z.string().min(1),
      email: sealed,
      tokenDigest: z.string().regex(/^[0-9a-f]{64}$/),
      expiresAt: instant,
      supplierId: id.nullable().default(null),
    }),
    says: { en: '{supplierName} invited, until {expiresAt}', 'zh-CN': '邀请 {supplierName}，有效期至 {expiresAt}' },
  },
  /** The first account of whoever was invited was opened with the invitation's token; `supplierOrganisationId`: the organisation registered for it. */
  InvitedAccountOpened: {
    version: 1,
    schema: z.strictObject({ ...ids, supplierOrganisationId: id }),
    says: { en: 'Account opened by invitation', 'zh-CN': '凭邀请开通账户' },
  },
  InvitationAccepted: {
    version: 1,
    schema: z.strictObject({ ...ids, supplierId: id }),
    says: { en: 'Invitation accepted', 'zh-CN': '接受邀请' },
  },
  InvitationRevoked: {
    version: 1,
    schema: z.strictObject({ ...ids, reason: z.string().min(1) }),
    says: { en: 'Invitation revoked: {reason}', 'zh-CN': '撤回邀请：{reason}' },
  },
});
export type InvitationEvent = EventsOf<typeof invitationEvents>;
