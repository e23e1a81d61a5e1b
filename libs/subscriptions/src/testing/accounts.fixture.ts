import { openSqliteEventStore, type EventStore, type Position } from '@greengate/event-store';
import { defineEvents, defineProjection, deterministicId, type EventMetadata, type EventOf, type EventsOf, type Projection } from '@greengate/kernel';
import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { z } from 'zod';
import { createEventRegistry } from '../event-registry';
import { SubscriptionHost, type SubscriptionHostOptions } from '../subscription-host';

const says = { en: '-', 'zh-CN': '-' };
const accountId = z.string();
const owner = z.string();

/** A made-up context: accounts have owners; renaming an owner touches all his accounts. */
export const accountEvents = defineEvents('accounts', {
  Opened: { version: 1, schema: z.strictObject({ accountId, owner }), says },
  Credited: { version: 1, schema: z.strictObject({ accountId, amount: z.number() }), says },
  Passed: { version: 1, schema: z.strictObject({ accountId, owner }), says },
  OwnerRenamed: { version: 1, schema: z.strictObject({ owner, name: z.string() }), says },
  Closed: { version: 1, schema: z.strictObject({ accountId }), says },
  Due: { version: 1, schema: z.strictObject({ accountId, on: z.string().nullable() }), says },
});
export type AccountEvent = EventsOf<typeof accountEvents>;
export const accountTypes = accountEvents.types;

export interface Account {
  readonly owner: string;
  readonly ownerName: string | null;
  readonly amounts: readonly number[];
  readonly dueOn: string | null;
}

const none: Account = { owner: '?', ownerName: null, amounts: [], dueOn: null };

export const accounts = defineProjection<Account, AccountEvent>({
  name: 'accounts',
  version: 1,
  handles: accountEvents.types,
  indexes: [{ fields: ['owner'] }, { fields: ['dueOn'] }],
  keys: ({ event }) => (event.type === 'accounts.OwnerRenamed' ? { field: 'owner', equals: event.data.owner } : [event.data.accountId]),
  evolve: (view, { event }) => {
    switch (event.type) {
      case 'accounts.Opened':
        return view ?? { ...none, owner: event.data.owner };
      case 'accounts.Credited':
        if (event.data.amount === 666) throw new Error('an amount nobody expected');
        return { ...(view ?? none), amounts: [...(view ?? none).amounts, event.data.amount] };
      case 'accounts.Passed':
        return view ? { ...view, owner: event.data.owner, ownerName: null } : null;
      case 'accounts.OwnerRenamed':
        return view ? { ...view, ownerName: event.data.name } : null;
      case 'accounts.Due':
        return { ...(view ?? none), dueOn: event.data.on };
      case 'accounts.Closed':
        return null;
    }
  },
}) as unknown as Projection;

/** Another view of the same events, which minds nothing. */
export const counts = defineProjection<{ count: number }, AccountEvent>({
  name: 'counts',
  version: 1,
  handles: ['accounts.Opened', 'accounts.Credited'],
  indexes: [],
  keys: () => ['all'],
  evolve: (view) => ({ count: (view?.count ?? 0) + 1 }),
}) as unknown as Projection;

export const metadata = (schemaVersion = 1): EventMetadata => ({
  $correlationId: 'c',
  $causationId: 'c',
  schemaVersion,
  occurredAt: '2025-01-01T00:00:00.000Z',
  actor: { id: 'tester', kind: 'user', organisation: 'o' },
  tenant: 'o',
  build: 'test',
});

export const registry = createEventRegistry([accountEvents]);
export const { make } = accountEvents;
export const newEventStore = (): EventStore => openSqliteEventStore({ path: ':memory:' });
export const newReadStore = (): ReadStore => openSqliteReadStore({ path: ':memory:', durability: 'derived' });

/** Appends each event to the end of one stream; answers the last position. */
export async function append(store: EventStore, events: readonly EventOf[], schemaVersion = 1): Promise<Position> {
  const [last] = await store.readStream('account-all', { direction: 'backwards', limit: 1 });
  const start = last === undefined ? 0 : last.revision + 1;
  const toAppend = events.map((event, index) => ({ id: deterministicId('test', start + index), type: event.type, data: event.data, metadata: metadata(schemaVersion) }));
  return (await store.append('account-all', last?.revision ?? 'no-stream', toAppend)).position;
}

export const now = (): string => '2025-06-01T00:00:00.000Z';
export const fast = { firstMs: 1, maxMs: 2 };

export const hostOf = (options: Partial<SubscriptionHostOptions> & Pick<SubscriptionHostOptions, 'eventStore' | 'readStore'>): SubscriptionHost =>
  new SubscriptionHost({ registry, now, backoff: fast, schedule: () => () => undefined, ...options });
