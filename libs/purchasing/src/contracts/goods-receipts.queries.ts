import { day, decimalString, defineQuery, id, instant, quantity } from '@greengate/kernel';
import { z } from 'zod';

const buyerReads = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme', administrator: 'own-programme' } as const;
const page = { limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().optional() };
const year = z.coerce.number().int().min(1990).max(2100);

export const receivedYear = z.strictObject({
  year: z.number().int(),
  /** By product and unit; reversed receipts are not counted. */
  figures: z.array(z.strictObject({ product: z.string(), unit: z.string(), value: decimalString, receipts: z.number().int() })),
});

export const listGoodsReceipts = defineQuery('purchasing.ListGoodsReceipts', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/goods-receipts' },
  summary: { en: 'Receipts of goods from one supplier, latest first', 'zh-CN': '某供应商的收货记录，最近的在前' },
  access: buyerReads,
  input: z.strictObject({ programmeId: id, supplierId: id, year: year.optional(), ...page }),
  output: z.strictObject({
    receipts: z.array(
      z.strictObject({
        receiptId: id,
        source: z.string(),
        number: z.string(),
        receivedOn: day,
        product: z.string(),
        quantity,
        batchId: z.string().nullable(),
        recordedAt: instant,
        reversed: z.strictObject({ reason: z.string(), at: instant }).nullable(),
      }),
    ),
    next: z.string().optional(),
  }),
  views: ['goods_receipts'],
});

/** What the buyer took of each product: the key by which a supplier's emissions are shared out to it. Never for suppliers. */
export const getReceivedQuantities = defineQuery('purchasing.GetReceivedQuantities', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/received-quantities' },
  summary: { en: 'Quantities received from one supplier by year and product', 'zh-CN': '某供应商历年各产品的收货数量' },
  access: buyerReads,
  input: z.strictObject({ programmeId: id, supplierId: id }),
  output: z.strictObject({ programmeId: id, supplierId: id, years: z.array(receivedYear) }),
  views: ['received_quantities'],
});

export const listReceivedQuantities = defineQuery('purchasing.ListReceivedQuantities', {
  route: { method: 'GET', path: '/programmes/:programmeId/received-quantities' },
  summary: { en: 'Quantities received in a year by supplier and product', 'zh-CN': '某年各供应商各产品的收货数量' },
  access: buyerReads,
  input: z.strictObject({ programmeId: id, year, ...page }),
  output: z.strictObject({ suppliers: z.array(receivedYear.extend({ supplierId: id })), next: z.string().optional() }),
  views: ['received_quantities'],
});
