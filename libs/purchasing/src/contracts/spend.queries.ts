import { currency, decimalString, defineQuery, id, instant } from '@greengate/kernel';
import { z } from 'zod';

const buyerReads = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme', administrator: 'own-programme' } as const;

export const spendFigure = z.strictObject({
  year: z.number().int(),
  currency,
  amount: decimalString,
  source: z.string(),
  batchId: z.string().nullable(),
  recordedAt: instant,
  corrections: z.array(z.strictObject({ previous: decimalString, reason: z.string(), at: instant })),
});

/** Never for suppliers: what the buyer spends is the buyer's secret. */
export const getSpendOfSupplier = defineQuery('purchasing.GetSpendOfSupplier', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/spend' },
  summary: { en: 'Spend on one supplier by year, with corrections', 'zh-CN': '对某供应商的历年采购额及更正' },
  access: buyerReads,
  input: z.strictObject({ programmeId: id, supplierId: id }),
  output: z.strictObject({ programmeId: id, supplierId: id, figures: z.array(spendFigure) }),
  views: ['spend_by_supplier'],
});

export const listSpend = defineQuery('purchasing.ListSpend', {
  route: { method: 'GET', path: '/programmes/:programmeId/spend' },
  summary: { en: 'Spend of a programme by supplier', 'zh-CN': '项目中各供应商的采购额' },
  access: buyerReads,
  input: z.strictObject({ programmeId: id, limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().optional() }),
  output: z.strictObject({ suppliers: z.array(z.strictObject({ supplierId: id, figures: z.array(spendFigure) })), next: z.string().optional() }),
  views: ['spend_by_supplier'],
});
