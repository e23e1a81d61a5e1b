import { dec, defineProjection, never, text } from '@greengate/kernel';
import { goodsReceiptEvents, type GoodsReceiptEvent } from '../domain/goods-receipt.events';

export interface ReceivedFigure {
  readonly product: string;
  /** As the receipts say it; other units stand apart, converted by whoever adds them up. */
  readonly unit: string;
  readonly value: string;
  /** Receipts that stand, reversed ones not counted. */
  readonly receipts: number;
}

/**
 * View `received_quantities`: one document per programme, supplier and calendar year of the receipt, `<programmeId>.<supplierId>.<year>`:
 * what the buyer took of each product, by name and unit.
 */
export interface ReceivedQuantities {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly year: number;
  readonly figures: readonly ReceivedFigure[];
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const order = (a: ReceivedFigure, b: ReceivedFigure): number => before(a.product, b.product) || before(a.unit, b.unit);

function signOf({ type }: GoodsReceiptEvent): 1 | -1 {
  switch (type) {
    case 'purchasing.GoodsReceived':
      return 1;
    case 'purchasing.GoodsReceiptReversed':
    case 'purchasing.GoodsReceiptWithdrawn':
      return -1;
    default:
      return never(type);
  }
}

const yearOf = (receivedOn: string): number => Number(receivedOn.slice(0, 4));

export const receivedQuantities = defineProjection<ReceivedQuantities, GoodsReceiptEvent>({
  name: 'received_quantities',
  version: 1,
  handles: goodsReceiptEvents.types,
  indexes: [{ fields: ['programmeId', 'supplierId', 'year'] }, { fields: ['programmeId'] }, { fields: ['supplierId'] }, { fields: ['year'] }],
  keys: ({ event: { data } }) => [`${data.programmeId}.${data.supplierId}.${yearOf(data.receivedOn)}`],
  evolve: (view, { event }) => {
    const { programmeId, supplierId, receivedOn, product, quantity } = event.data;
    const sign = signOf(event);
    const isThis = (figure: ReceivedFigure): boolean => figure.product === product && figure.unit === quantity.unit;
    const known = view?.figures.find(isThis);
    const figure: ReceivedFigure = { product, unit: quantity.unit, value: text(dec(known?.value ?? '0').plus(dec(quantity.value).times(sign))), receipts: (known?.receipts ?? 0) + sign };
    const others = (view?.figures ?? []).filter((other) => !isThis(other));
    return { programmeId, supplierId, year: yearOf(receivedOn), figures: (figure.receipts > 0 ? [...others, figure] : others).sort(order) };
  },
});
