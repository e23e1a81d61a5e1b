import { unwrap } from '@greengate/kernel';
import { handleCommand, handleQuery, type CommandBinding, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import { recordGoodsReceipt, reverseGoodsReceipt, withdrawGoodsReceipt } from '../contracts/goods-receipts.commands';
import { getReceivedQuantities, listGoodsReceipts, listReceivedQuantities } from '../contracts/goods-receipts.queries';
import { goodsReceiptDecider, goodsReceiptStream, receiptIdOf, type GoodsReceiptCommand } from '../domain/goods-receipt.decider';
import { goodsReceiptEvents } from '../domain/goods-receipt.events';
import type { GoodsReceiptEntry } from '../projections/goods-receipts.projection';
import type { ReceivedQuantities } from '../projections/received-quantities.projection';
import { mustTakePart } from './must-take-part';

async function run(command: GoodsReceiptCommand, context: MessageContext, services: Services) {
  await mustTakePart(command, services);
  const { programmeId, supplierId, receiptId } = command;
  const decided = await services.decider.run({
    stream: goodsReceiptStream(command),
    decider: goodsReceiptDecider,
    definitions: goodsReceiptEvents,
    command,
    meta: context.meta,
    ...(context.expected === undefined ? {} : { expected: context.expected }),
  });
  const { revision, position } = unwrap(decided);
  return { output: { programmeId, supplierId, receiptId }, revision, position };
}

export const goodsReceiptCommands: readonly CommandBinding[] = [
  handleCommand(recordGoodsReceipt, (input, context, services) => run({ ...input, type: 'record', receiptId: receiptIdOf(input), now: context.meta.occurredAt }, context, services)),
  handleCommand(reverseGoodsReceipt, (input, context, services) => run({ ...input, type: 'reverse' }, context, services)),
  handleCommand(withdrawGoodsReceipt, (input, context, services) => run({ ...input, type: 'withdraw' }, context, services)),
];

const ofYear = ({ year, figures }: ReceivedQuantities) => ({ year, figures: [...figures] });
const from = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

/** Years from 1990 to 2100: all of a supplier's fit one page. */
const everyYear = 200;

export const goodsReceiptQueries: readonly QueryBinding[] = [
  handleQuery(listGoodsReceipts, async ({ programmeId, supplierId, year, limit, cursor }, _context, { views }) => {
    const within = year === undefined ? {} : { receivedOn: { gte: `${year}-01-01`, lte: `${year}-12-31` } };
    const page = await views.find<GoodsReceiptEntry>('goods_receipts', { filter: { programmeId, supplierId, ...within }, sort: { field: 'receivedOn', direction: 'descending' }, limit, ...from(cursor) });
    const receipts = page.documents.map(({ view: { receiptId, source, number, receivedOn, product, quantity, batchId, recordedAt, reversed } }) => ({ receiptId, source, number, receivedOn, product, quantity, batchId, recordedAt, reversed }));
    return { receipts, ...(page.next === undefined ? {} : { next: page.next }) };
  }),
  handleQuery(getReceivedQuantities, async ({ programmeId, supplierId }, _context, { views }) => {
    const { documents } = await views.find<ReceivedQuantities>('received_quantities', { filter: { programmeId, supplierId }, sort: { field: 'year', direction: 'descending' }, limit: everyYear });
    return { programmeId, supplierId, years: documents.map(({ view }) => ofYear(view)).filter(({ figures }) => figures.length > 0) };
  }),
  handleQuery(listReceivedQuantities, async ({ programmeId, year, limit, cursor }, _context, { views }) => {
    const page = await views.find<ReceivedQuantities>('received_quantities', { filter: { programmeId, year }, sort: { field: 'supplierId', direction: 'ascending' }, limit, ...from(cursor) });
    return { suppliers: page.documents.map(({ view }) => ({ supplierId: view.supplierId, ...ofYear(view) })), ...(page.next === undefined ? {} : { next: page.next }) };
  }),
];
