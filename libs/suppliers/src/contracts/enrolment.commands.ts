import { defineCommand, id } from '@greengate/kernel';
import { z } from 'zod';
import { consentTerms } from './consent.contract';

const ids = { programmeId: id, supplierId: id };
const buyerWrites = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', administrator: 'own-programme' } as const;

/** Only for suppliers whose record this buyer holds; any other supplier enrols by accepting an invitation. */
export const enrolSupplier = defineCommand('suppliers.EnrolSupplier', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/enrolment' },
  changesRights: true,
  summary: { en: 'Enrol a supplier whose record you hold', 'zh-CN': '将代管档案的供应商加入项目' },
  access: buyerWrites,
  input: z.strictObject(ids),
  output: z.strictObject(ids),
});

export const endEnrolment = defineCommand('suppliers.EndEnrolment', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/enrolment/end' },
  changesRights: true,
  summary: { en: 'End an enrolment, with the reason; the history stays', 'zh-CN': '结束项目参与并说明原因；历史保留' },
  access: { ...buyerWrites, 'supplier-user': 'own-supplier' },
  input: z.strictObject({ ...ids, reason: z.string().trim().min(1).max(1000) }),
  output: z.strictObject(ids),
});

export const classifySupplier = defineCommand('suppliers.ClassifySupplier', {
  route: { method: 'PUT', path: '/programmes/:programmeId/suppliers/:supplierId/classification' },
  summary: { en: "Classify a supplier for the buyer's own purposes", 'zh-CN': '采购方对供应商归类' },
  access: { ...buyerWrites, analyst: 'own-programme' },
  input: z.strictObject({
    ...ids,
    category: z.string().trim().min(1).max(120),
    hotSpot: z.boolean(),
    soleSource: z.boolean(),
    qualifiedAlternatives: z.number().int().min(0).max(10_000),
  }),
  output: z.strictObject(ids),
});

export const grantConsent = defineCommand('suppliers.GrantConsent', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/consents' },
  changesRights: true,
  summary: { en: 'Grant a programme access to kinds of data', 'zh-CN': '授权项目访问指定类别的数据' },
  access: { 'supplier-user': 'own-supplier' },
  input: consentTerms.extend(ids),
  output: z.strictObject({ ...ids, consentId: id }),
});

export const revokeConsent = defineCommand('suppliers.RevokeConsent', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/consents/:consentId/revocation' },
  changesRights: true,
  summary: { en: 'Revoke a consent; it stops working at once', 'zh-CN': '撤销授权，立即生效' },
  access: { 'supplier-user': 'own-supplier' },
  input: z.strictObject({ ...ids, consentId: id, reason: z.string().trim().min(1).max(1000) }),
  output: z.strictObject({ ...ids, consentId: id }),
});

/** Sent by the timer when the last day of a consent is over. No role may send it. */
export const expireConsent = defineCommand('suppliers.ExpireConsent', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/consents/:consentId/expiry' },
  summary: { en: 'End a consent whose last day has passed', 'zh-CN': '结束已到期的授权' },
  access: {},
  input: z.strictObject({ ...ids, consentId: id }),
  output: z.strictObject({ ...ids, consentId: id }),
});
