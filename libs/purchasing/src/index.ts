import { defineContext, type ContextDefinition } from '@greengate/platform';
import { allPurchasingEvents } from './domain/all-purchasing.events';
import { awardCommands, awardQueries } from './nest/awards.handler';
import { comparisonQuery } from './nest/comparison.handler';
import { goodsReceiptCommands, goodsReceiptQueries } from './nest/goods-receipts.handler';
import { spendCommands, spendQueries } from './nest/spend.handler';
import { awards } from './projections/awards.projection';
import { goodsReceipts } from './projections/goods-receipts.projection';
import { receivedQuantities } from './projections/received-quantities.projection';
import { spendBySupplier } from './projections/spend-by-supplier.projection';

/** What the buyer buys from whom, in money and in goods, and from whom it decided to buy. */
export const purchasingContext: ContextDefinition = defineContext({
  name: 'purchasing',
  events: [allPurchasingEvents],
  commands: [...spendCommands, ...goodsReceiptCommands, ...awardCommands],
  queries: [...spendQueries, ...goodsReceiptQueries, ...awardQueries, comparisonQuery],
  projections: [spendBySupplier, goodsReceipts, receivedQuantities, awards],
});
