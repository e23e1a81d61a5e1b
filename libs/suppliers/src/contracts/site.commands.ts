import { defineCommand, id } from '@greengate/kernel';
import { z } from 'zod';
import { country, province } from './supplier-details.contract';

const keepers = { 'supplier-user': 'own-supplier', 'programme-owner': 'enrolled-supplier', 'procurement-manager': 'enrolled-supplier', administrator: 'enrolled-supplier' } as const;

export const addSite = defineCommand('suppliers.AddSite', {
  route: { method: 'POST', path: '/suppliers/:supplierId/sites' },
  summary: { en: 'Add a site of the supplier', 'zh-CN': '新增供应商厂址' },
  access: keepers,
  input: z.strictObject({ supplierId: id, name: z.string().trim().min(1).max(200), country, province, city: z.string().trim().min(1).max(120).nullable().default(null) }),
  output: z.strictObject({ supplierId: id, siteId: id }),
});

export const removeSite = defineCommand('suppliers.RemoveSite', {
  route: { method: 'POST', path: '/suppliers/:supplierId/sites/:siteId/removal' },
  summary: { en: 'Remove a site, with the reason', 'zh-CN': '移除厂址并说明原因' },
  access: keepers,
  input: z.strictObject({ supplierId: id, siteId: id, reason: z.string().trim().min(1).max(1000) }),
  output: z.strictObject({ supplierId: id, siteId: id }),
});
