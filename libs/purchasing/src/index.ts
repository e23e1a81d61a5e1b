import { defineContext, type ContextDefinition } from '@greengate/platform';
import { purchasingEvents } from './domain/purchasing.events';
import { spendCommands, spendQueries } from './nest/spend.handler';
import { spendBySupplier } from './projections/spend-by-supplier.projection';

/** What the buyer buys from whom. */
export const purchasingContext: ContextDefinition = defineContext({
  name: 'purchasing',
  events: [purchasingEvents],
  commands: spendCommands,
  queries: spendQueries,
  projections: [spendBySupplier],
});
