import { day, defineEvents, id, quantity, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

/** The system that keeps the receipt, e.g. the `source` of its messages. Numbers are unique within it. */
export const receiptSource = z.string().trim().min(1).max(200);
/** Number of the document, with its line where it has several, as the source writes it: `5000012345/10`. */
export const receiptNumber = z.string().trim().min(1).max(120);
/** What was received, named as the supplier names its output. */
export const receivedProduct = z.string().trim().min(1).max(120);

const receipt = {
  programmeId: id,
  supplierId: id,
  /** Made from programme, source and number: the same receipt is the same stream. */
  receiptId: id,
  source: receiptSource,
  number: receiptNumber,
  receivedOn: day,
  product: receivedProduct,
  quantity,
};

/** Stream `goodsReceipt-<programmeId>.<receiptId>`: one line of a delivery that the buyer took in. The buyer's secret. */
export const goodsReceiptEvents = defineEvents('purchasing', {
  GoodsReceived: {
    version: 1,
    /** `batchId`: the import it came with. */
    schema: z.strictObject({ ...receipt, batchId: z.string().min(1).nullable() }),
    says: { en: '{quantity.value} {quantity.unit} of {product} received on {receivedOn} ({number}, source: {source})', 'zh-CN': '{receivedOn} 收到 {product} {quantity.value} {quantity.unit}（{number}，来源：{source}）' },
  },
  GoodsReceiptReversed: {
    version: 1,
    /** What was received, once more: whoever counts takes it off again. */
    schema: z.strictObject({ ...receipt, reason: z.string().min(1) }),
    says: { en: 'Receipt {number} of {quantity.value} {quantity.unit} of {product} reversed: {reason}', 'zh-CN': '收货 {number}（{product} {quantity.value} {quantity.unit}）已冲销：{reason}' },
  },
  GoodsReceiptWithdrawn: {
    version: 1,
    /** It was never meant to be recorded, as by a wrong file: nothing is left of it, and it may be recorded anew. `batchId`: what it was withdrawn with. */
    schema: z.strictObject({ ...receipt, reason: z.string().min(1), batchId: z.string().min(1).nullable() }),
    says: { en: 'Receipt {number} of {quantity.value} {quantity.unit} of {product} withdrawn: {reason}', 'zh-CN': '撤回收货 {number}（{product} {quantity.value} {quantity.unit}）：{reason}' },
  },
});
export type GoodsReceiptEvent = EventsOf<typeof goodsReceiptEvents>;
