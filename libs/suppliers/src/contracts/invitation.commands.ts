import { displayName, emailAddress, newPassword } from '@greengate/identity/contracts';
import { defineCommand, id, instant } from '@greengate/kernel';
import { z } from 'zod';
import { consentTerms } from './consent.contract';
import { registration } from './supplier-details.contract';

const buyerWrites = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', administrator: 'own-programme' } as const;

export const inviteSupplier = defineCommand('suppliers.InviteSupplier', {
  route: { method: 'POST', path: '/programmes/:programmeId/invitations' },
  summary: { en: 'Invite a supplier by e-mail address; answers the token once', 'zh-CN': '通过邮箱邀请供应商；令牌只返回一次' },
  access: buyerWrites,
  input: z.strictObject({
    programmeId: id,
    supplierName: z.string().trim().min(1).max(200),
    email: z.email().max(254),
    validForDays: z.number().int().min(1).max(365).default(30),
    /** Hand over the record of a supplier that you hold, or ask one already enrolled for a new consent. */
    supplierId: id.nullable().default(null),
  }),
  /** `token` is null when this very command had been carried out before: it is shown once and kept nowhere. */
  output: z.strictObject({ invitationId: id, token: z.string().nullable(), expiresAt: instant }),
});

export const revokeInvitation = defineCommand('suppliers.RevokeInvitation', {
  route: { method: 'POST', path: '/programmes/:programmeId/invitations/:invitationId/revocation' },
  summary: { en: 'Revoke an invitation that was not accepted yet', 'zh-CN': '撤回尚未接受的邀请' },
  access: buyerWrites,
  input: z.strictObject({ programmeId: id, invitationId: id, reason: z.string().trim().min(1).max(1000) }),
  output: z.strictObject({ invitationId: id }),
});

/** The token is the permission: an organisation of the name invited, and its first account, to sign in with and accept. Once for each invitation. */
export const openInvitedAccount = defineCommand('suppliers.OpenInvitedAccount', {
  route: { method: 'POST', path: '/invitations/:invitationId/account' },
  forBearer: true,
  summary: { en: 'Open the first account of an invited supplier, with the token of the invitation', 'zh-CN': '凭邀请令牌为受邀供应商开通首个账户' },
  access: {},
  input: z.strictObject({
    invitationId: id,
    token: z.string().min(16).max(128),
    email: emailAddress,
    name: displayName,
    password: newPassword,
  }),
  output: z.strictObject({ organisationId: id }),
});

/** The token is the permission; the organisation of the account that sends it becomes the supplier's. */
export const acceptInvitation = defineCommand('suppliers.AcceptInvitation', {
  route: { method: 'POST', path: '/invitations/:invitationId/acceptance' },
  changesRights: true,
  summary: { en: 'Accept an invitation: register, enrol and give the first consent', 'zh-CN': '接受邀请：登记、加入项目并给予首次授权' },
  access: { 'supplier-user': 'anyone' },
  input: z.strictObject({
    invitationId: id,
    token: z.string().min(16).max(128),
    /** Not needed when the invitation names a supplier record. */
    registration: registration.nullable().default(null),
    consent: consentTerms,
  }),
  output: z.strictObject({ supplierId: id, programmeId: id, consentId: id }),
});
