import type { EventMetadata, Projection, Recorded } from '@greengate/kernel';
import fc from 'fast-check';
import { goodsReceiptEvents, type GoodsReceiptEvent } from '../domain/goods-receipt.events';
import { goodsReceipts, type GoodsReceiptEntry } from './goods-receipts.projection';
import { receivedQuantities, type ReceivedQuantities } from './received-quantities.projection';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const metadata: EventMetadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2025-06-01T00:00:00.000Z', actor: { id: 'u', kind: 'user', organisation: id(9) }, tenant: id(9), build: 't' };
const { make } = goodsReceiptEvents;
const receipt = (n: number, product: string, value: string, unit = 't', receivedOn = '2024-05-17') => ({ programmeId: id(1), supplierId: id(2), receiptId: id(10 + n), source: 'urn:erp', number: `r${n}`, receivedOn, product, quantity: { value, unit } });
const received = (...given: Parameters<typeof receipt>) => make.GoodsReceived({ ...receipt(...given), batchId: null });
const reversed = (...given: Parameters<typeof receipt>) => make.GoodsReceiptReversed({ ...receipt(...given), reason: 'sent back' });

const at = (event: GoodsReceiptEvent, n: number): Recorded<GoodsReceiptEvent> => ({ event, id: `e${n}`, stream: 's', revision: n, position: String(n).padStart(20, '0'), recordedAt: metadata.occurredAt, metadata });
const fold = <View extends object>(projection: Projection<View, GoodsReceiptEvent>, events: readonly GoodsReceiptEvent[], from: ReadonlyMap<string, View> = new Map()): ReadonlyMap<string, View> => {
  const views = new Map(from);
  for (const [n, event] of events.entries()) {
    for (const key of projection.keys(at(event, n)) as readonly string[]) {
      const view = projection.evolve(views.get(key), at(event, n), key);
      if (view) views.set(key, view);
    }
  }
  return views;
};
const in2024 = (events: readonly GoodsReceiptEvent[]): ReceivedQuantities | undefined => fold<ReceivedQuantities>(receivedQuantities, events).get(`${id(1)}.${id(2)}.2024`);

describe('received_quantities', () => {
  it('adds exactly, by product and unit, in the year of the receipt', () => {
    const events = [received(1, 'profile', '0.1'), received(2, 'profile', '0.2'), received(3, 'profile', '5', 'kg'), received(4, 'ingot', '7'), received(5, 'profile', '9', 't', '2025-01-01')];
    expect(in2024(events)?.figures).toEqual([
      { product: 'ingot', unit: 't', value: '7', receipts: 1 },
      { product: 'profile', unit: 'kg', value: '5', receipts: 1 },
      { product: 'profile', unit: 't', value: '0.3', receipts: 2 },
    ]);
    expect([...fold(receivedQuantities, events).keys()]).toEqual([`${id(1)}.${id(2)}.2024`, `${id(1)}.${id(2)}.2025`]);
  });

  it('takes reversed receipts off again', () => {
    expect(in2024([received(1, 'profile', '0.1'), received(2, 'profile', '0.2'), reversed(1, 'profile', '0.1')])?.figures).toEqual([{ product: 'profile', unit: 't', value: '0.2', receipts: 1 }]);
    expect(in2024([received(1, 'profile', '0.1'), reversed(1, 'profile', '0.1')])?.figures).toEqual([]);
  });

  it('is what the receipts that stand add up to, and folds a prefix and then the rest to what all in one go gives', () => {
    const story = fc.array(fc.record({ product: fc.constantFrom('a', 'b'), grams: fc.integer({ min: 1, max: 99_999 }), back: fc.boolean() }), { maxLength: 15 }).map((list) =>
      list.flatMap(({ product, grams, back }, n) => {
        const given = [n, product, `${grams / 1_000}`] as const;
        return back ? [received(...given), reversed(...given)] : [received(...given)];
      }),
    );
    fc.assert(
      fc.property(story, fc.nat(30), (events, cut) => {
        expect(fold(receivedQuantities, events.slice(cut), fold<ReceivedQuantities>(receivedQuantities, events.slice(0, cut)))).toEqual(fold(receivedQuantities, events));
        const standing = [...fold<GoodsReceiptEntry>(goodsReceipts, events).values()].filter(({ reversed: off }) => off === null);
        expect((in2024(events)?.figures ?? []).reduce((sum, { receipts }) => sum + receipts, 0)).toBe(standing.length);
      }),
    );
  });
});

describe('goods_receipts', () => {
  it('keeps a receipt with its reversal', () => {
    expect([...fold<GoodsReceiptEntry>(goodsReceipts, [received(1, 'profile', '0.1'), reversed(1, 'profile', '0.1')]).values()]).toEqual([
      { ...receipt(1, 'profile', '0.1'), batchId: null, recordedAt: metadata.occurredAt, reversed: { reason: 'sent back', at: metadata.occurredAt } },
    ]);
  });
});
