import { day, defineQuery, id, instant } from '@greengate/kernel';
import { z } from 'zod';
import { enrolmentBasis } from '../domain/enrolment.events';
import { legalIdentifier } from '../domain/identifier.events';

const consent = z.strictObject({
  consentId: id,
  purpose: z.string(),
  scopes: z.array(z.string()),
  grantedAt: instant,
  expiresOn: day.nullable(),
  ended: z.strictObject({ at: instant, reason: z.string() }).nullable(),
});

/** A supplier's record. Buyers, auditors and verifiers see the enrolments in their own programmes alone. */
export const supplierRecord = z.strictObject({
  supplierId: id,
  organisationId: id.nullable(),
  /** Who keeps the record: the supplier itself, or a buyer for it. */
  keptBy: z.enum(['supplier', 'buyer']),
  legalName: z.string(),
  identifiers: z.array(legalIdentifier),
  sector: z.string(),
  country: z.string(),
  province: z.string().nullable(),
  sites: z.array(z.strictObject({ siteId: id, name: z.string(), country: z.string(), province: z.string().nullable(), city: z.string().nullable() })),
  /** Texts are null where the personal data was erased. */
  contacts: z.array(z.strictObject({ contactId: id, purpose: z.string(), name: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable() })),
  enrolments: z.array(z.strictObject({ programmeId: id, buyerOrganisationId: id, basis: enrolmentBasis, status: z.enum(['active', 'ended']), consents: z.array(consent) })),
});

export const getSupplier = defineQuery('suppliers.GetSupplier', {
  route: { method: 'GET', path: '/suppliers/:supplierId' },
  summary: { en: "A supplier's record: identifiers, sites, contacts, enrolments and consents", 'zh-CN': '供应商档案：标识、厂址、联系人、参与项目与授权' },
  access: { 'supplier-user': 'own-supplier', 'programme-owner': 'enrolled-supplier', 'procurement-manager': 'enrolled-supplier', analyst: 'enrolled-supplier', administrator: 'enrolled-supplier' },
  input: z.strictObject({ supplierId: id }),
  output: supplierRecord,
  views: ['supplier_register'],
});

export const listInvitations = defineQuery('suppliers.ListInvitations', {
  route: { method: 'GET', path: '/programmes/:programmeId/invitations' },
  summary: { en: 'Invitations of a programme, newest first', 'zh-CN': '项目的邀请，最新在前' },
  access: { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', administrator: 'own-programme' },
  input: z.strictObject({ programmeId: id, status: z.enum(['open', 'accepted', 'revoked']).optional(), limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().optional() }),
  output: z.strictObject({
    invitations: z.array(
      z.strictObject({
        invitationId: id,
        supplierName: z.string(),
        email: z.string().nullable(),
        invitedAt: instant,
        expiresAt: instant,
        status: z.enum(['open', 'expired', 'accepted', 'revoked']),
        supplierId: id.nullable(),
      }),
    ),
    next: z.string().optional(),
  }),
  views: ['invitation_list'],
});

/** The token is the permission. What whoever was invited should know before giving a name and a password: who asks, for what, and until when. */
export const readInvitation = defineQuery('suppliers.ReadInvitation', {
  // The token stands in the body: addresses are kept in logs.
  route: { method: 'POST', path: '/invitations/:invitationId/reading' },
  forBearer: true,
  summary: { en: 'Who invites, to which programme and until when, with the token of the invitation', 'zh-CN': '凭邀请令牌查看：谁发出邀请、加入哪个项目、有效期至何时' },
  access: {},
  input: z.strictObject({ invitationId: id, token: z.string().min(16).max(128) }),
  output: z.strictObject({
    /** Of the organisation that invites; null until its record is in the view. */
    buyer: z.string().nullable(),
    programme: z.string().nullable(),
    /** As the buyer calls whom it invites. */
    supplierName: z.string(),
    expiresAt: instant,
    status: z.enum(['open', 'accepted']),
    /** Whether the first account was opened by it already. */
    accountOpened: z.boolean(),
  }),
  views: ['organisation_directory', 'programme_directory'],
});
