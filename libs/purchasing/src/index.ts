import { defineContext, type ContextDefinition } from '@greengate/platform';
import { allPurchasingEvents } from './domain/all-purchasing.events';
import { goodsReceiptCommands, goodsReceiptQueries } from './nest/goods-receipts.handler';
import { spendCommands, spendQueries } from './nest/spend.handler';
import { goodsReceipts } from './projections/goods-receipts.projection';
import { receivedQuantities } from './projections/received-quantities.projection';
import { spendBySupplier } from './projections/spend-by-supplier.projection';

/** What the buyer buys from whom, in money and in goods. */
export const purchasingContext: ContextDefinition = defineContext({
  name: 'purchasing',
  events: [allPurchasingEvents],
  commands: [...spendCommands, ...goodsReceiptCommands],
  queries: [...spendQueries, ...goodsReceiptQueries],
  projections: [spendBySupplier, goodsReceipts, receivedQuantities],
});
