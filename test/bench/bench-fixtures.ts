import type { DecideRequest, EventToAppend } from '@greengate/event-store';
import { day, defineEvents, id, money, never, newId, nonNegativeDecimal, ok, type Decider, type EventMetadata, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

/** An event of ordinary size and shape: ids, a year, money, a decimal, a day, a note. */
export const ledgerEvents = defineEvents('bench', {
  SpendRecorded: {
    version: 1,
    schema: z.strictObject({ programmeId: id, supplierId: id, year: z.number().int(), money, share: nonNegativeDecimal, on: day, source: z.string(), batchId: z.string().nullable() }),
    says: { en: 'spend recorded', 'zh-CN': '已记录采购额' },
  },
});
export type LedgerEvent = EventsOf<typeof ledgerEvents>;

export interface LedgerState {
  readonly entries: number;
  readonly latest: string;
}

/** A ledger that has nothing to settle: deciding costs nothing but the state it needs. */
export const ledger: Decider<'settle', LedgerState, LedgerEvent> = {
  initial: { entries: 0, latest: '0' },
  decide: () => ok([]),
  evolve: (state, event) => {
    switch (event.type) {
      case 'bench.SpendRecorded':
        return { entries: state.entries + 1, latest: event.data.money.amount };
      default:
        return never(event.type);
    }
  },
};

const metadata: EventMetadata = {
  $correlationId: newId(),
  $causationId: newId(),
  schemaVersion: 1,
  occurredAt: '2026-03-01T08:00:00.000Z',
  actor: { id: newId(), kind: 'user', organisation: newId() },
  tenant: newId(),
  build: '0.1.0+f58307a',
};

let made = 0;
const [programmeId, supplierId] = [newId(), newId()];
export const anEvent = (): EventToAppend => {
  made += 1;
  const data = { programmeId, supplierId, year: 2020 + (made % 6), money: { amount: `${made}.25`, currency: 'CNY' }, share: '0.125', on: '2026-03-01', source: 'purchase ledger, second quarter', batchId: null };
  return { id: newId(), type: 'bench.SpendRecorded', data, metadata: { ...metadata, $correlationId: newId(), $causationId: newId() } };
};

export const aCommand = (stream: string): DecideRequest<'settle', LedgerState, never> => ({
  stream,
  decider: ledger as unknown as Decider<'settle', LedgerState, never>,
  definitions: ledgerEvents,
  command: 'settle',
  meta: { commandId: newId(), correlationId: 'c', causationId: 'c', occurredAt: '2026-03-01T08:00:00.000Z', actor: { id: 'a', kind: 'user', organisation: 'o' }, tenant: 'o', build: 'bench' },
});
