import { readdirSync, readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openSqliteEventStore, type EventStore } from '@greengate/event-store';
import { deterministicId, type EventMetadata } from '@greengate/kernel';
import { eventRegistryOf } from '@greengate/platform';
import { openMongoReadStore, openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { SubscriptionHost, digestView } from '@greengate/subscriptions';
import { contexts } from '../../apps/contexts';
import { startedMongo } from './engines/mongo-engine';

jest.setTimeout(180_000);
const mongo = startedMongo('projections on MongoDB');

interface Golden {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const folder = join(__dirname, '../fixtures/events');
const goldens = readdirSync(folder).filter((name) => /\.v\d+\.json$/.test(name)).sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Golden);
const metadata = (schemaVersion: number, index: number): EventMetadata => ({
  $correlationId: 'c', $causationId: 'c', schemaVersion, occurredAt: new Date(Date.UTC(2025, 0, 1) + index * 3_600_000).toISOString(),
  actor: { id: deterministicId('golden', 'actor'), kind: 'user', organisation: deterministicId('golden', 'organisation') }, tenant: 'o', build: 'golden',
});

/** Every event type there is, in several orders, so that documents are made, changed and removed again. */
async function history(): Promise<EventStore> {
  const store = openSqliteEventStore({ path: ':memory:' });
  const rounds = [goldens, goldens.toReversed(), goldens];
  const events = rounds.flat().map(({ type, schemaVersion, data }, index) => ({ id: deterministicId('golden', index), type, data, metadata: metadata(schemaVersion, index) }));
  await store.append('golden-all', 'no-stream', events);
  return store;
}

const projections = contexts.flatMap(({ projections: of = [] }) => of);

async function digestsOn(readStore: ReadStore, eventStore: EventStore) {
  const host = new SubscriptionHost({ eventStore, readStore, registry: eventRegistryOf(contexts), projections, now: () => '2025-06-01T00:00:00.000Z' });
  await host.start();
  await host.whenLive();
  const status = await host.status();
  const digests: Record<string, unknown> = {};
  for (const { name, collection = '', state, fault } of status) digests[name] = { ...(await digestView(readStore, collection)), state, fault };
  await host.stop();
  return digests;
}

it('every view of every context is the same on MongoDB as on SQLite, from the golden events in three orders', async () => {
  const eventStore = await history();
  const onSqlite = await digestsOn(openSqliteReadStore({ path: ':memory:', durability: 'derived' }), eventStore);
  const documents = Object.values(onSqlite).map((digest) => (digest as { documents: number }).documents);
  process.stdout.write(`views: ${documents.length}, documents: ${documents.reduce((sum, each) => sum + each, 0)}, faulted: ${Object.values(onSqlite).filter((each) => (each as { state: string }).state === 'faulted').length}\n`);
  const url = await mongo.url(`greengate_test_${randomBytes(4).toString('hex')}`);
  const readStore = await openMongoReadStore({ url, database: 'x' });
  expect(await digestsOn(readStore, eventStore)).toEqual(onSqlite);
  await readStore.close();
});
