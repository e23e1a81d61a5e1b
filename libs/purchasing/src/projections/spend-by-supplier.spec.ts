import type { EventMetadata, Recorded } from '@greengate/kernel';
import fc from 'fast-check';
import { purchasingEvents, type PurchasingEvent } from '../domain/purchasing.events';
import { spendBySupplier, type SpendBySupplier } from './spend-by-supplier.projection';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const ids = { programmeId: id(1), supplierId: id(2) };
const metadata: EventMetadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2025-06-01T00:00:00.000Z', actor: { id: 'u', kind: 'user', organisation: id(9) }, tenant: id(9), build: 't' };
const origin = { source: 'ledger', batchId: null };
const { make } = purchasingEvents;
const recorded = make.SpendRecorded({ ...ids, year: 2023, money: { amount: '10.50', currency: 'TWD' }, ...origin });
const later = make.SpendRecorded({ ...ids, year: 2024, money: { amount: '7', currency: 'USD' }, ...origin });
const corrected = make.SpendCorrected({ ...ids, year: 2023, money: { amount: '9', currency: 'TWD' }, previous: { amount: '10.50', currency: 'TWD' }, reason: 'credit note', ...origin });

const fold = (events: readonly PurchasingEvent[], from?: SpendBySupplier): SpendBySupplier | undefined =>
  events.reduce<SpendBySupplier | undefined>((view, event, n) => {
    const one: Recorded<PurchasingEvent> = { event, id: `e${n}`, stream: 's', revision: n, position: String(n).padStart(20, '0'), recordedAt: metadata.occurredAt, metadata };
    return spendBySupplier.evolve(view, one, `${ids.programmeId}.${ids.supplierId}`) ?? undefined;
  }, from);

describe('spend_by_supplier', () => {
  it('has the latest year first, exact figures, and what they replaced', () => {
    expect(fold([recorded, later, corrected])?.figures).toMatchObject([
      { year: 2024, currency: 'USD', amount: '7', corrections: [] },
      { year: 2023, currency: 'TWD', amount: '9', corrections: [{ previous: '10.5', reason: 'credit note' }] },
    ]);
  });
  it('folds a prefix and then the rest to what all in one go gives', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<PurchasingEvent>(recorded, later, corrected), { maxLength: 12 }), fc.nat(12), (list, cut) => {
        expect(fold(list.slice(cut), fold(list.slice(0, cut)))).toEqual(fold(list));
      }),
    );
  });
});
