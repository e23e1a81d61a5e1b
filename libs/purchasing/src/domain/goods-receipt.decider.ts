import { addDays, dayOf, dec, deterministicId, never, ok, parseUnit, reject, type Decider, type Quantity, type Result } from '@greengate/kernel';
import { goodsReceiptEvents, type GoodsReceiptEvent } from './goods-receipt.events';

/** One line of a delivery. */
export interface GoodsReceipt {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly receiptId: string;
  readonly source: string;
  readonly number: string;
  readonly receivedOn: string;
  readonly product: string;
  readonly quantity: Quantity;
}

export type GoodsReceiptCommand =
  | (GoodsReceipt & { readonly type: 'record'; readonly batchId: string | null; /** The instant of the command. */ readonly now: string })
  | (Pick<GoodsReceipt, 'programmeId' | 'supplierId' | 'receiptId'> & { readonly type: 'reverse'; readonly reason: string })
  | (Pick<GoodsReceipt, 'programmeId' | 'supplierId' | 'receiptId'> & { readonly type: 'withdraw'; readonly reason: string; readonly batchId: string | null });

export type GoodsReceiptState = { readonly receipt: GoodsReceipt; readonly reversed: boolean } | null;

/** In a programme, the same number of the same source is the same receipt. */
export const receiptIdOf = ({ programmeId, source, number }: Pick<GoodsReceipt, 'programmeId' | 'source' | 'number'>): string => deterministicId('goods-receipt', programmeId, source, number);

export const goodsReceiptStream = ({ programmeId, receiptId }: Pick<GoodsReceipt, 'programmeId' | 'receiptId'>): string => `goodsReceipt-${programmeId}.${receiptId}`;

const receiptOf = ({ programmeId, supplierId, receiptId, source, number, receivedOn, product, quantity }: GoodsReceipt): GoodsReceipt => ({ programmeId, supplierId, receiptId, source, number, receivedOn, product, quantity });

const amount = ({ value, unit }: Quantity): string => `${value} ${unit}`;

/** Where a receipt that is recorded says something else than this one; undefined: nowhere. */
function difference(recorded: GoodsReceipt, given: GoodsReceipt): { readonly field: string; readonly recorded: string; readonly value: string } | undefined {
  for (const field of ['supplierId', 'receivedOn', 'product'] as const) if (recorded[field] !== given[field]) return { field, recorded: recorded[field], value: given[field] };
  const same = recorded.quantity.unit === given.quantity.unit && dec(recorded.quantity.value).eq(given.quantity.value);
  return same ? undefined : { field: 'quantity', recorded: amount(recorded.quantity), value: amount(given.quantity) };
}

function record(command: Extract<GoodsReceiptCommand, { type: 'record' }>, state: GoodsReceiptState): Result<readonly GoodsReceiptEvent[]> {
  const { receivedOn, quantity, number, batchId, now } = command;
  if (dec(quantity.value).lte(0)) return reject('purchasing.quantity-not-positive', { field: 'quantity', value: quantity.value });
  const unit = parseUnit(quantity.unit);
  if (!unit.ok) return unit;
  // Where the sun rises first the day is one ahead of the UTC day.
  if (receivedOn > addDays(dayOf(now), 1)) return reject('purchasing.day-in-the-future', { field: 'receivedOn', value: receivedOn });
  if (state === null) return ok([goodsReceiptEvents.make.GoodsReceived({ ...receiptOf(command), batchId })]);
  const other = difference(state.receipt, command);
  return other === undefined ? ok([]) : reject('purchasing.receipt-already-recorded', { ...other, number });
}

function decide(command: GoodsReceiptCommand, state: GoodsReceiptState): Result<readonly GoodsReceiptEvent[]> {
  switch (command.type) {
    case 'record':
      return record(command, state);
    case 'reverse':
      if (state === null || state.receipt.supplierId !== command.supplierId) return reject('resource.not-found', { resource: command.receiptId });
      return state.reversed ? ok([]) : ok([goodsReceiptEvents.make.GoodsReceiptReversed({ ...receiptOf(state.receipt), reason: command.reason })]);
    case 'withdraw':
      if (state === null) return ok([]);
      if (state.receipt.supplierId !== command.supplierId) return reject('resource.not-found', { resource: command.receiptId });
      // Somebody sent the goods back since: that happened, and stays.
      if (state.reversed) return reject('purchasing.receipt-reversed-since', { number: state.receipt.number });
      return ok([goodsReceiptEvents.make.GoodsReceiptWithdrawn({ ...receiptOf(state.receipt), reason: command.reason, batchId: command.batchId })]);
    default:
      return never(command);
  }
}

/**
 * A receipt is recorded once and may be reversed once, as a whole; recorded again with the same content it changes nothing, reversed or not. One that was
 * withdrawn is as if it had not been recorded.
 */
export const goodsReceiptDecider: Decider<GoodsReceiptCommand, GoodsReceiptState, GoodsReceiptEvent> = {
  initial: null,
  decide,
  evolve: (state, event) => {
    switch (event.type) {
      case 'purchasing.GoodsReceived':
        return { receipt: receiptOf(event.data), reversed: false };
      case 'purchasing.GoodsReceiptReversed':
        return state === null ? null : { ...state, reversed: true };
      case 'purchasing.GoodsReceiptWithdrawn':
        return null;
      default:
        return never(event);
    }
  },
};
