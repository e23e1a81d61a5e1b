export * from './goods-receipts.commands';
export * from './goods-receipts.queries';
export * from './spend.commands';
export * from './spend.queries';
export { purchasingEvents, spendYear, type PurchasingEvent } from '../domain/purchasing.events';
export { receiptIdOf } from '../domain/goods-receipt.decider';
export { goodsReceiptEvents, receiptNumber, receivedProduct, type GoodsReceiptEvent } from '../domain/goods-receipt.events';
export type { ReceivedQuantities } from '../projections/received-quantities.projection';
