import { day, defineQuery, id, instant } from '@greengate/kernel';
import { z } from 'zod';
import { helperMay } from './helper-may.contract';

const grant = {
  supplierId: id,
  grantId: id,
  helperOrganisationId: id,
  helperUserId: id.nullable(),
  helperName: z.string(),
  purpose: z.string(),
  may: z.array(helperMay),
  grantedAt: instant,
  until: day.nullable(),
};
const paging = { limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).max(2000).optional() };

export const listHelperGrants = defineQuery('suppliers.ListHelperGrants', {
  route: { method: 'GET', path: '/suppliers/:supplierId/helper-grants' },
  summary: { en: 'Who may act for the supplier, and who might once; newest first', 'zh-CN': '现在与曾经可代供应商办理的协助方，最新在前' },
  access: { 'supplier-user': 'own-supplier' },
  input: z.strictObject({ supplierId: id, ...paging }),
  output: z.strictObject({
    grants: z.array(z.strictObject({ ...grant, ended: z.strictObject({ at: instant, reason: z.enum(['revoked', 'expired']), note: z.string().nullable() }).nullable() })),
    next: z.string().optional(),
  }),
  views: ['helper_grants'],
});

/** For helpers: only suppliers that let this person or its organisation act for them, and only while they do. */
export const listHelpedSuppliers = defineQuery('suppliers.ListHelpedSuppliers', {
  route: { method: 'GET', path: '/helped-suppliers' },
  summary: { en: 'The suppliers for which you may act, and what', 'zh-CN': '您可代为办理的供应商及事项' },
  access: { 'supplier-user': 'self' },
  input: z.strictObject(paging),
  output: z.strictObject({ suppliers: z.array(z.strictObject({ ...grant, legalName: z.string() })), next: z.string().optional() }),
  views: ['helper_grants', 'supplier_register'],
});
