import { day, defineCommand, id } from '@greengate/kernel';
import { z } from 'zod';
import { helperMay } from './helper-may.contract';

const ids = { supplierId: id, grantId: id };
const supplierAlone = { 'supplier-user': 'own-supplier' } as const;

/**
 * An accountant or a park's service desk may act for the supplier from now on. The helper is an organisation of kind `supplier` (its people are supplier
 * users there), whole or one person of it: never a buyer, who judges the supplier, nor a verifier or auditor, who must not check its own work.
 */
export const grantHelper = defineCommand('suppliers.GrantHelper', {
  route: { method: 'POST', path: '/suppliers/:supplierId/helper-grants' },
  summary: { en: 'Let a helper act for the supplier', 'zh-CN': '授权协助方代供应商办理' },
  access: supplierAlone,
  input: z.strictObject({
    supplierId: id,
    helperOrganisationId: id,
    /** One person of that organisation; null: everybody there. */
    helperUserId: id.nullable().default(null),
    purpose: z.string().trim().min(1).max(300),
    may: z.array(helperMay).min(1).max(helperMay.options.length),
    /** Last day; null when open-ended. */
    until: day.nullable().default(null),
  }),
  output: z.strictObject(ids),
});

export const revokeHelper = defineCommand('suppliers.RevokeHelper', {
  route: { method: 'POST', path: '/suppliers/:supplierId/helper-grants/:grantId/revocation' },
  endsRights: true,
  summary: { en: "Revoke a helper's grant; it stops working at once", 'zh-CN': '撤销对协助方的授权，立即生效' },
  access: supplierAlone,
  input: z.strictObject({ ...ids, note: z.string().trim().min(1).max(1000) }),
  output: z.strictObject(ids),
});

/** Sent by the timer when the last day of a grant is over. No role may send it. */
export const expireHelperGrant = defineCommand('suppliers.ExpireHelperGrant', {
  route: { method: 'POST', path: '/suppliers/:supplierId/helper-grants/:grantId/expiry' },
  summary: { en: 'End a grant whose last day has passed', 'zh-CN': '结束已到期的协助授权' },
  access: {},
  input: z.strictObject(ids),
  output: z.strictObject(ids),
});
