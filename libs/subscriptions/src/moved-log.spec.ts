import { positionZero, type StoredEvent } from '@greengate/event-store';
import type { Projection } from '@greengate/kernel';
import { Pacer } from './pacer';
import { ProjectionConsumer } from './projection-consumer';
import { make, metadata, newReadStore, registry } from './testing/accounts.fixture';
import { viewAsOf } from './view-as-of';

const at = (position: number): string => String(position).padStart(20, '0');

interface Places {
  readonly seen: readonly string[];
}
/** Cites where it has read each thing, as receipts and assessments do, and has a document for each place, as the timeline does. */
const places: Projection<Places> = {
  name: 'places',
  version: 1,
  handles: ['accounts.Opened'],
  indexes: [],
  keys: ({ position }) => ['all', position],
  evolve: (view, { position }) => ({ seen: [...(view?.seen ?? []), position] }),
};

/** As recorded in one engine, and as moved to another, where its first three events have other places and a fourth was recorded. */
const stored = (position: number, origin?: number): StoredEvent => {
  const { type, data } = make.Opened({ accountId: 'a', owner: 'x' });
  return { id: `e${origin ?? position}`, stream: 'account-all', revision: 0, position: at(position), ...(origin === undefined ? {} : { origin: at(origin) }), type, data, metadata: metadata(), recordedAt: `2025-01-0${origin ?? position}T00:00:00.000Z` };
};
const before = [stored(1), stored(2), stored(3)];
const moved = [stored(100, 1), stored(250, 2), stored(400, 3)];

async function views(events: readonly StoredEvent[]): Promise<{ readonly documents: readonly object[]; readonly positions: readonly string[] }> {
  const store = newReadStore();
  const consumer = new ProjectionConsumer({ projection: places, collection: 'places@1', readStore: store, registry, pacer: new Pacer() });
  await store.ensure({ name: 'places@1', indexes: [] });
  await consumer.begin(positionZero);
  await consumer.handle(events.slice(0, 2));
  await consumer.settle();
  // The last batch comes again after a crash: what is included already is told by the place in this log.
  await consumer.handle(events);
  await consumer.settle();
  const { documents } = await store.find<Places>('places@1', { limit: 10 });
  return { documents: documents.map(({ id, view }) => ({ id, view })), positions: documents.map(({ position }) => position) };
}

describe('a log that was moved to another engine', () => {
  it('gives the same views: events are cited by the places that they were known by', async () => {
    const [one, other] = [await views(before), await views(moved)];
    expect(other.documents).toEqual(one.documents);
    expect(one.documents[3]).toEqual({ id: 'all', view: { seen: [at(1), at(2), at(3)] } });
    expect(other.positions).toEqual([at(100), at(250), at(400), at(400)]);
  });

  it('goes on with places of its own, after those', async () => {
    expect((await views([...moved, stored(520)])).documents.at(-1)).toEqual({ id: 'all', view: { seen: [at(1), at(2), at(3), at(520)] } });
  });

  it('as of a place that a receipt names: the same document', async () => {
    const eventStore = (events: readonly StoredEvent[]) => ({ readAll: async () => ({ events, position: at(999), end: true }), readStream: async () => events });
    const asked = (events: readonly StoredEvent[]) => viewAsOf(places, 'all', { position: at(2) }, { eventStore: eventStore(events), registry });
    expect(await asked(moved)).toEqual(await asked(before));
    expect(await asked(moved)).toEqual({ view: { seen: [at(1), at(2)] }, position: at(2) });
  });
});
