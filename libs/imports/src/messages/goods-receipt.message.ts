import { day, id, quantity } from '@greengate/kernel';
import { defineInboxKind, type InboxKind } from '@greengate/messaging';
import { receivedProduct, receiptNumber, recordGoodsReceipt, reverseGoodsReceipt } from '@greengate/purchasing/contracts';
import { z } from 'zod';
import { messageSupplier, supplierNamed } from './message-supplier';

/** One line of a delivery as the source has it now: recorded once, reversed where it says so. The source of the message is the source of the number. */
export const goodsReceiptMessage: InboxKind = defineInboxKind({
  name: 'goods-receipts',
  type: 'com.greengate.in.goods-receipt.v1',
  summary: { en: 'What was received from a supplier, line by line', 'zh-CN': '从供应商收到的货物，逐行' },
  schema: z.strictObject({
    programmeId: id,
    supplier: messageSupplier,
    number: receiptNumber,
    receivedOn: day,
    product: receivedProduct,
    quantity,
    /** There once the receipt is reversed as a whole. */
    reversal: z.strictObject({ reason: z.string().trim().min(1).max(1000) }).optional(),
  }),
  about: ({ programmeId, number }) => `${programmeId} ${number}`,
  async carryOut({ programmeId, supplier, reversal, ...line }, tools) {
    const { message, send } = tools;
    const supplierId = await supplierNamed(supplier, tools);
    // A reversal whose receipt never came is recorded with it, so that the number is known and counts nothing.
    const { receiptId } = await send(recordGoodsReceipt, { programmeId, supplierId, source: message.source.slice(0, 200), ...line, batchId: null }, 'record');
    if (reversal !== undefined) await send(reverseGoodsReceipt, { programmeId, supplierId, receiptId, reason: reversal.reason }, 'reverse');
  },
});
