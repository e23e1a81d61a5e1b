import fc from 'fast-check';
import type { StoredEvent } from '@greengate/event-store';
import type { EventOf } from '@greengate/kernel';
import { digestView } from './digest-view';
import { PoisonEventError } from './faults';
import { Pacer } from './pacer';
import { ProjectionConsumer } from './projection-consumer';
import { Room } from './room';
import { accounts, make, metadata, newReadStore, registry, type Account } from './testing/accounts.fixture';

const at = (position: number): string => String(position).padStart(20, '0');
const collection = 'accounts@1';

const stored = (event: EventOf, index: number): StoredEvent => ({
  id: `e${index}`,
  stream: 'account-all',
  revision: index,
  position: at(index + 1),
  type: event.type,
  data: event.data,
  metadata: metadata(),
  recordedAt: '2025-01-01T00:00:00.000Z',
});

const id = fc.constantFrom('a', 'b', 'c', 'd');
const owner = fc.constantFrom('x', 'y', 'z');
const event: fc.Arbitrary<EventOf> = fc.oneof(
  fc.record({ accountId: id, owner }).map((data) => make.Opened(data)),
  fc.record({ accountId: id, owner }).map((data) => make.Passed(data)),
  fc.record({ accountId: id, amount: fc.nat(99) }).map((data) => make.Credited(data)),
  fc.record({ owner, name: fc.string({ maxLength: 3 }) }).map((data) => make.OwnerRenamed(data)),
  id.map((accountId) => make.Closed({ accountId })),
);
const log = fc.array(event, { maxLength: 60 }).map((events) => events.map(stored));

/** The plainest possible fold: every event on every document it touches, no cache, no batches. */
function plainly(events: readonly StoredEvent[]): Map<string, Account> {
  const views = new Map<string, Account>();
  for (const each of events) {
    const recorded = registry.decode(each);
    const keys = accounts.keys(recorded);
    const ids = 'field' in keys ? [...views].filter(([, view]) => view.owner === keys.equals).map(([key]) => key) : keys;
    for (const key of ids) {
      const next = accounts.evolve(views.get(key), recorded, key) as Account | null;
      if (next === null) views.delete(key);
      else views.set(key, next);
    }
  }
  return views;
}

async function contents(store: ReturnType<typeof newReadStore>): Promise<Map<string, unknown>> {
  const { documents } = await store.find(collection, { limit: 100 });
  return new Map(documents.map((document) => [document.id, document.view]));
}

const consumerOf = (readStore: ReturnType<typeof newReadStore>, bytes = 10_000) =>
  new ProjectionConsumer({ projection: accounts, collection, readStore, registry, pacer: new Pacer(), room: new Room(bytes) });

describe('folding events into documents', () => {
  it('gives the same documents as the plain fold, however the log is cut, settled, crashed and replayed', async () => {
    const action = fc.record({ batch: fc.integer({ min: 1, max: 9 }), then: fc.constantFrom('go on', 'settle', 'settle', 'crash', 'settle, crash and forget the checkpoint') });
    await fc.assert(
      fc.asyncProperty(log, fc.array(action, { minLength: 1, maxLength: 40 }), fc.constantFrom(0, 10_000, 1_000_000), async (events, actions, bytes) => {
        const store = newReadStore();
        const consumer = consumerOf(store, bytes);
        await consumer.begin(at(0));
        let done = 0;
        let checkpoint = 0;
        for (const { batch, then } of actions) {
          await consumer.handle(events.slice(done, done + batch));
          done = Math.min(events.length, done + batch);
          if (then.startsWith('settle')) await consumer.settle();
          if (then === 'settle') checkpoint = done;
          if (then.includes('crash')) {
            await consumer.begin(at(checkpoint));
            done = checkpoint;
          }
        }
        await consumer.handle(events.slice(done));
        await consumer.settle();
        expect(await contents(store)).toEqual(plainly(events));
        await store.close();
      }),
      { numRuns: 300 },
    );
  });

  it('gives one digest for any partition into batches, and for the log taken twice', async () => {
    await fc.assert(
      fc.asyncProperty(log, fc.integer({ min: 1, max: 7 }), async (events, size) => {
        const [whole, parts] = [newReadStore(), newReadStore()];
        const one = consumerOf(whole);
        await one.begin(at(0));
        await one.handle(events);
        await one.settle();
        for (const from of [at(0), at(0), at(1)]) {
          const other = consumerOf(parts);
          await other.begin(from);
          for (let start = 0; start < events.length; start += size) {
            await other.handle(events.slice(start, start + size));
            await other.settle();
          }
        }
        expect(await digestView(parts, collection)).toEqual(await digestView(whole, collection));
        await Promise.all([whole.close(), parts.close()]);
      }),
      { numRuns: 100 },
    );
  });

  it('names the poison event, having handled everything before it and nothing of it', async () => {
    const events = [make.Opened({ accountId: 'a', owner: 'x' }), make.Credited({ accountId: 'a', amount: 1 }), make.Credited({ accountId: 'a', amount: 666 }), make.Closed({ accountId: 'a' })].map(stored);
    const store = newReadStore();
    const consumer = consumerOf(store);
    await consumer.begin(at(0));
    const error = await consumer.handle(events).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PoisonEventError);
    expect(error).toMatchObject({ before: at(2), stored: { id: 'e2' } });
    await consumer.settle();
    expect((await store.get<Account>(collection, 'a'))?.view.amounts).toEqual([1]);
  });

  it('minds tombstones when it goes through events again: the fold never sees a document as absent that was removed later', async () => {
    const events = [make.Opened({ accountId: 'a', owner: 'x' }), make.Credited({ accountId: 'a', amount: 1 }), make.Closed({ accountId: 'a' })].map(stored);
    const store = newReadStore();
    const strict = { ...accounts, evolve: (view: object | undefined, recorded: Parameters<typeof accounts.evolve>[1], key: string) => { if (!view && recorded.event.type === 'accounts.Credited') throw new Error('credited before it was opened'); return accounts.evolve(view, recorded, key); } };
    for (const [from, replayed] of [[at(0), events], [at(1), events.slice(1)]] as const) {
      const consumer = new ProjectionConsumer({ projection: strict, collection, readStore: store, registry, pacer: new Pacer() });
      await consumer.begin(from);
      await consumer.handle(replayed);
      await consumer.settle();
    }
    expect(await contents(store)).toEqual(new Map());
  });

  it('takes an event into all its documents or into none', async () => {
    const store = newReadStore();
    const fragile = { ...accounts, keys: () => ['a', 'b'], evolve: (_view: object | undefined, _recorded: unknown, key: string) => { if (key === 'b') throw new Error('b'); return { owner: key }; } };
    const consumer = new ProjectionConsumer({ projection: fragile, collection, readStore: store, registry, pacer: new Pacer() });
    await consumer.begin(at(0));
    await expect(consumer.handle([stored(make.Closed({ accountId: 'x' }), 0)])).rejects.toThrow(PoisonEventError);
    expect(consumer.pending()).toBe(false);
  });

  it('stops at malformed data, unless a live generation has read the event before', async () => {
    const event = { ...stored(make.Credited({ accountId: 'a', amount: 1 }), 0), data: { accountId: 'a', amount: 1, surprise: true } };
    const store = newReadStore();
    const consumer = consumerOf(store);
    await consumer.begin(at(0));
    await expect(consumer.handle([event])).rejects.toMatchObject({ cause: { name: 'MalformedEventError' } });
    const trust = { through: at(1), types: new Set(['accounts.Credited']) };
    const trusting = new ProjectionConsumer({ projection: accounts, collection, readStore: store, registry, pacer: new Pacer(), trust });
    await trusting.begin(at(0));
    await trusting.handle([event]);
    await expect(trusting.handle([{ ...event, position: at(2) }])).rejects.toThrow(PoisonEventError);
    await expect(trusting.handle([{ ...event, metadata: metadata(2) }])).rejects.toMatchObject({ cause: { name: 'NewerEventError' } });
  });

  it('refuses to start on a type that no context declares', async () => {
    const consumer = new ProjectionConsumer({ projection: { ...accounts, handles: ['accounts.Unheard'] }, collection, readStore: newReadStore(), registry, pacer: new Pacer() });
    await expect(consumer.begin(at(0))).rejects.toMatchObject({ name: 'UnknownEventError' });
  });
});
