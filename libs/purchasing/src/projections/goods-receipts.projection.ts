import { defineProjection, never, type Quantity } from '@greengate/kernel';
import { goodsReceiptEvents, type GoodsReceiptEvent } from '../domain/goods-receipt.events';

/** View `goods_receipts`: one document per receipt, by its id. */
export interface GoodsReceiptEntry {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly receiptId: string;
  readonly source: string;
  readonly number: string;
  readonly receivedOn: string;
  readonly product: string;
  readonly quantity: Quantity;
  readonly batchId: string | null;
  readonly recordedAt: string;
  readonly reversed: { readonly reason: string; readonly at: string } | null;
}

export const goodsReceipts = defineProjection<GoodsReceiptEntry, GoodsReceiptEvent>({
  name: 'goods_receipts',
  version: 1,
  handles: goodsReceiptEvents.types,
  indexes: [{ fields: ['programmeId', 'supplierId', 'receivedOn'] }, { fields: ['programmeId'] }, { fields: ['supplierId'] }, { fields: ['receivedOn'] }],
  keys: ({ event: { data } }) => [data.receiptId],
  evolve: (view, { event, metadata: { occurredAt } }) => {
    switch (event.type) {
      case 'purchasing.GoodsReceived':
        return { ...event.data, recordedAt: occurredAt, reversed: null };
      case 'purchasing.GoodsReceiptReversed':
      case 'purchasing.GoodsReceiptWithdrawn':
        return view ? { ...view, reversed: { reason: event.data.reason, at: occurredAt } } : null;
      default:
        return never(event);
    }
  },
});
