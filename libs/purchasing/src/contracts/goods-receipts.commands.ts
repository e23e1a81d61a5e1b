import { day, defineCommand, id, quantity } from '@greengate/kernel';
import { z } from 'zod';
import { receiptNumber, receiptSource, receivedProduct } from '../domain/goods-receipt.events';

const ids = { programmeId: id, supplierId: id };
const buyerWrites = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme', administrator: 'own-programme' } as const;

/** Source and number say which receipt it is: the same again changes nothing, other content under them is refused. */
export const recordGoodsReceipt = defineCommand('purchasing.RecordGoodsReceipt', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/goods-receipts' },
  summary: { en: 'Record what was received from a supplier', 'zh-CN': '记录从供应商收到的货物' },
  access: buyerWrites,
  input: z.strictObject({ ...ids, source: receiptSource, number: receiptNumber, receivedOn: day, product: receivedProduct, quantity, batchId: z.string().trim().min(1).max(120).nullable().default(null) }),
  output: z.strictObject({ ...ids, receiptId: id }),
});

/** As a whole. Goods that were sent back in part: reverse the receipt, and record what stayed under a number of its own. */
export const reverseGoodsReceipt = defineCommand('purchasing.ReverseGoodsReceipt', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/goods-receipts/:receiptId/reversal' },
  summary: { en: 'Reverse a receipt of goods, with the reason; it stays in the history', 'zh-CN': '冲销收货记录并说明原因；历史保留' },
  access: buyerWrites,
  input: z.strictObject({ ...ids, receiptId: id, reason: z.string().trim().min(1).max(1000) }),
  output: z.strictObject({ ...ids, receiptId: id }),
});

/** Not for goods that were sent back. Nothing is left of it, and it may be recorded anew; refused where it was reversed since, for that happened. */
export const withdrawGoodsReceipt = defineCommand('purchasing.WithdrawGoodsReceipt', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/goods-receipts/:receiptId/withdrawal' },
  summary: { en: 'Withdraw a receipt that was recorded by mistake; it stays in the history', 'zh-CN': '撤回误记的收货记录；历史保留' },
  access: buyerWrites,
  input: z.strictObject({ ...ids, receiptId: id, reason: z.string().trim().min(1).max(1000), batchId: z.string().trim().min(1).max(120).nullable().default(null) }),
  output: z.strictObject({ ...ids, receiptId: id }),
});
