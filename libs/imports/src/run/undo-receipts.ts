/** A receipt of goods as the view shows it. */
export interface UndoableReceipt {
  readonly supplierId: string;
  readonly receiptId: string;
  readonly number: string;
  readonly product: string;
  readonly quantity: { readonly value: string; readonly unit: string };
  readonly batchId: string | null;
  readonly reversed: object | null;
}

export interface ReceiptBack {
  readonly kind: 'goods-receipts';
  readonly supplierId: string;
  readonly receiptId: string;
  readonly what: string;
  readonly now: string;
  readonly after: null;
  readonly currency: null;
}

/** Receipts that a batch brought and that stand: what was reversed since went back, and is not among them. */
export const receiptsBack = (batch: string, receipts: readonly UndoableReceipt[]): readonly ReceiptBack[] =>
  receipts
    .filter(({ batchId, reversed }) => batchId === batch && reversed === null)
    .map(({ supplierId, receiptId, number, product, quantity }) => ({ kind: 'goods-receipts', supplierId, receiptId, what: number, now: `${quantity.value} ${quantity.unit} ${product}`, after: null, currency: null }));
