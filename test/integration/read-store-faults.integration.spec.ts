import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '@greengate/event-store';
import { CheckpointLostError, ReadStoreUnavailableError, UniqueViolationError, UnknownCollectionError, openMongoReadStore, type MongoReadStoreOptions, type ReadStore } from '@greengate/read-store';
import { digestView, type SubscriptionHost } from '@greengate/subscriptions';
import { mongo as driver } from 'mongoose';
// The made-up context of the subscriptions' own tests.
import { accounts, append, hostOf, make, newEventStore, newReadStore } from '../../libs/subscriptions/src/testing/accounts.fixture';
import { startCutProxy } from './engines/cut-proxy';
import { freePort, startMongo, type EngineProcess } from './engines/java-engines';

// What only the test engine can be made to do, or is the adapter's own; the contract suite beside this one runs against real servers as well.
jest.setTimeout(120_000);

const at = (position: number): string => String(position).padStart(20, '0');
const soon = (ms = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const folder = mkdtempSync(join(tmpdir(), 'greengate-mongo-faults-'));
let node: EngineProcess;
let databases = 0;
const ends: (() => Promise<unknown>)[] = [];

/** It writes its file once a second: what it has acknowledged since is gone when it is killed. */
beforeAll(async () => {
  node = await startMongo({ folder, writeEvery: 1_000 });
});
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
afterAll(async () => {
  await node.kill();
  rmSync(folder, { recursive: true, force: true });
});

const newDatabase = (): string => `faults_${(databases += 1)}`;
const urlOf = (database: string, port = node.port): string => `mongodb://127.0.0.1:${port}/${database}`;
async function opened(url = urlOf(newDatabase()), options: Partial<MongoReadStoreOptions> = {}): Promise<ReadStore> {
  const store = await openMongoReadStore({ url, database: 'unused', within: 5_000, ...options });
  ends.push(() => store.close());
  return store;
}
const name = 'list@1';
const failure = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (error: unknown) => error);
async function killAndRestart(): Promise<void> {
  await node.kill();
  node = await node.restart();
}
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ReadStoreUnavailableError)) throw error;
      await soon(100);
    }
  }
}

describe('several processes on one database', () => {
  it('see what one declares, writes and drops', async () => {
    const url = urlOf(newDatabase());
    const [one, other] = [await opened(url), await opened(url)];
    await one.ensure({ name, indexes: [{ fields: ['tier'] }] });
    await other.write(name, [{ id: 'a', position: at(1), view: { tier: 'A', score: 1 } }]);
    expect(await one.count(name, { tier: 'A' })).toBe(1);
    await one.ensure({ name, indexes: [{ fields: ['score'] }] });
    expect(await other.count(name, { score: 1, tier: 'A' })).toBe(1);
    await one.drop(name);
    expect(await other.get(name, 'a')).toBeUndefined();
    await expect(other.write(name, [{ id: 'a', position: at(1), view: {} }])).rejects.toThrow(UnknownCollectionError);
  });

  it('set up the same collections at once, and one of them does the work', async () => {
    const url = urlOf(newDatabase());
    const stores = await Promise.all(Array.from({ length: 4 }, () => opened(url)));
    const specs = Array.from({ length: 3 }, (_, index) => ({ name: `list@${index}`, indexes: [{ fields: ['tier'] }, { fields: ['token'], unique: true }] }));
    await Promise.all(stores.flatMap((store) => specs.map((spec) => store.ensure(spec))));
    const db = (await plain(url)).db();
    const places = (await db.listCollections().toArray()).filter(({ name: each }) => each.startsWith('documents.'));
    expect([places.length, await stores[0]?.collections(), await db.collection('leases').countDocuments()]).toEqual([3, specs.map((spec) => spec.name), 0]);
  });

  it('wait for the lease of another, and take one that has ended', async () => {
    const url = urlOf(newDatabase());
    const store = await opened(url);
    const leases = (await plain(url)).db().collection<{ _id: string; owner: string; until: Date }>('leases');
    await leases.insertOne({ _id: 'collections', owner: 'another', until: new Date(Date.now() + 500) });
    const began = performance.now();
    await store.ensure({ name, indexes: [] });
    expect(performance.now() - began).toBeGreaterThan(400);
  });

  it('clear away what a late writer left of a dropped collection', async () => {
    const url = urlOf(newDatabase());
    const store = await opened(url);
    const db = (await plain(url)).db();
    await db.collection('documents.gone.12345678').insertOne({ position: at(9) });
    await store.ensure({ name, indexes: [] });
    expect((await db.listCollections().toArray()).map(({ name: each }) => each)).not.toContain('documents.gone.12345678');
  });
});

async function plain(url: string): Promise<driver.MongoClient> {
  const client = await driver.MongoClient.connect(url, { retryWrites: false });
  ends.push(() => client.close());
  return client;
}

describe('documents', () => {
  it('whose keys MongoDB would read otherwise, or whose values are not JSON yet, come back as SQLite gives them back', async () => {
    const [mongo, sqlite] = [await opened(), newReadStore()];
    const view = { 'a.b': { $c: 1, '%2E': [{ 'd\u0000e': 2 }] }, __proto__x: 1, on: new Date(0), none: undefined, list: [undefined, Number.NaN, -0], big: 2 ** 53, deep: { fine: true } };
    for (const store of [mongo, sqlite]) {
      await store.ensure({ name, indexes: [{ fields: ['deep.fine'] }] });
      await store.write(name, [{ id: 'a', position: at(1), view }]);
    }
    expect((await mongo.find(name, { filter: { 'deep.fine': true }, limit: 1 })).documents).toEqual((await sqlite.find(name, { filter: { 'deep.fine': true }, limit: 1 })).documents);
    expect((await digestView(mongo, name)).digest).toBe((await digestView(sqlite, name)).digest);
    await sqlite.close();
  });

  it('of more than 16 MiB are refused as what they are, not tried again', async () => {
    const store = await opened();
    await store.ensure({ name, indexes: [] });
    await expect(store.put(name, 'a', { text: 'x'.repeat(17 * 1024 * 1024) })).rejects.toThrow(RangeError);
  });

  it('from before a unique index was declared are bound by it', async () => {
    const store = await opened();
    await store.ensure({ name, indexes: [] });
    await store.put(name, 'a', { token: 't' });
    await store.put(name, 'b', {});
    await store.ensure({ name, indexes: [{ fields: ['token'], unique: true }] });
    await expect(store.put(name, 'c', { token: 't' })).rejects.toThrow(UniqueViolationError);
    expect(await store.put(name, 'd', {})).toBe(true);
  });

  it('written by many at once in any order: the latest stays', async () => {
    const url = urlOf(newDatabase());
    const [one, other] = [await opened(url), await opened(url)];
    await one.ensure({ name, indexes: [] });
    const positions = Array.from({ length: 40 }, (_, index) => ((index * 17) % 40) + 1);
    await Promise.all(positions.map((position, index) => (index % 2 ? one : other).write(name, [{ id: 'a', position: at(position), view: { position } }, { id: `b${index % 5}`, position: at(position), view: { position } }])));
    expect(await one.get(name, 'a')).toEqual({ id: 'a', position: at(40), view: { position: 40 } });
  });
});

describe('a server that is away', () => {
  it('at the start, and later: unavailable within its time, and usable again when it is back', async () => {
    const began = performance.now();
    await expect(openMongoReadStore({ url: urlOf('x', await freePort()), database: 'x', findServerWithin: 700 })).rejects.toMatchObject({ name: 'ReadStoreUnavailableError', reason: 'unreachable' });
    expect(performance.now() - began).toBeLessThan(3_000);
    const store = await opened(undefined, { findServerWithin: 700 });
    await store.ensure({ name, indexes: [] });
    await soon(1_200);
    await node.kill();
    for (const work of [() => store.get(name, 'a'), () => store.write(name, [{ id: 'a', position: at(1), view: {} }]), () => store.collections(), () => store.claimCheckpoint('p', 'one')]) {
      const before = performance.now();
      await expect(work()).rejects.toMatchObject({ name: 'ReadStoreUnavailableError', reason: 'unreachable' });
      expect(performance.now() - before).toBeLessThan(3_000);
    }
    node = await node.restart();
    await persistently(() => store.write(name, [{ id: 'a', position: at(1), view: { back: true } }]));
    expect((await store.get(name, 'a'))?.view).toEqual({ back: true });
  });

  it('falls silent without closing: ends in time; connections that are cut are made anew', async () => {
    const proxy = await startCutProxy(node.port);
    ends.push(() => proxy.close());
    const store = await opened(urlOf(newDatabase(), proxy.port), { within: 600 });
    await store.ensure({ name, indexes: [] });
    proxy.holdAnswers();
    const before = performance.now();
    // The first thing it does is a read, which the driver tries once more, over a new connection.
    expect([undefined, 'ReadStoreUnavailableError']).toContain(((await failure(store.put(name, 'a', {}))) as Error | undefined)?.name);
    expect(performance.now() - before).toBeGreaterThan(500);
    expect(performance.now() - before).toBeLessThan(4_000);
    proxy.cut();
    await persistently(() => store.put(name, 'b', {}));
    proxy.cut();
    expect(await persistently(() => store.count(name))).toBeGreaterThan(0);
  });

  it('killed in the middle of bulk writes: the same bulk again leaves each document at its latest position', async () => {
    const store = await opened();
    await store.ensure({ name, indexes: [{ fields: ['n'] }] });
    await soon(1_200);
    const bulk = Array.from({ length: 6_000 }, (_, n) => ({ id: `d${n % 2_000}`, position: at(n + 1), view: { n } }));
    let breaks = 0;
    const writing = (async () => {
      for (let round = 0; round < 2 || breaks === 0; round += 1) {
        for (;;) {
          const error = await failure(store.write(name, bulk));
          if (error === undefined) break;
          expect(error).toBeInstanceOf(ReadStoreUnavailableError);
          breaks += 1;
          await soon(100);
        }
      }
    })();
    await soon(250);
    await killAndRestart();
    await writing;
    await persistently(() => store.write(name, bulk));
    expect(breaks).toBeGreaterThan(0);
    const latest = (await store.getMany(name, bulk.slice(0, 2_000).map(({ id }) => id))).map(({ id, position }) => `${id} ${Number(position)}`).sort();
    expect(latest).toEqual(Array.from({ length: 2_000 }, (_, n) => `d${n} ${n + 4_001}`).sort());
  });

  it('that came back between the documents and the checkpoint: nothing is saved', async () => {
    const store = await opened();
    await store.ensure({ name, indexes: [] });
    const owned = await store.claimCheckpoint('p', 'one');
    await soon(1_200);
    await store.write(name, [{ id: 'a', position: at(5), view: {} }]);
    await killAndRestart();
    // The write is gone; the checkpoint must not say that it is there.
    expect(await failure(store.saveCheckpoint('p', { ...owned, position: at(5) }))).toBeInstanceOf(ReadStoreUnavailableError);
    expect(await persistently(() => store.checkpoint('p'))).toMatchObject({ position: at(0) });
  });
});

/** Accounts come, are credited, renamed by owner, passed on and closed. */
const eventsOf = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => {
    const n = from + index;
    const accountId = `a${n % 37}`;
    if (n < 37) return make.Opened({ accountId, owner: `o${n % 5}` });
    if (n % 53 === 0) return make.Closed({ accountId });
    if (n % 31 === 0) return make.OwnerRenamed({ owner: `o${n % 5}`, name: `Name ${n}` });
    if (n % 17 === 0) return make.Passed({ accountId, owner: `o${n % 4}` });
    return make.Credited({ accountId, amount: n + 10_000 });
  });

async function digestOn(readStore: ReadStore, eventStore: EventStore): Promise<string> {
  const host = hostOf({ eventStore, readStore, projections: [accounts] });
  await host.start();
  await host.waitFor(['accounts'], await eventStore.head(), { timeoutMs: 60_000 });
  await host.stop();
  return (await digestView(host.liveViews, 'accounts')).digest;
}

async function expectSameAsSqlite(readStore: ReadStore, host: SubscriptionHost, eventStore: EventStore): Promise<void> {
  const head = await eventStore.head();
  if (!(await host.waitFor(['accounts'], head, { timeoutMs: 60_000 }))) throw new Error(JSON.stringify(await host.status()));
  const sqlite = newReadStore();
  const expected = await digestOn(sqlite, eventStore);
  await sqlite.close();
  expect((await digestView(host.liveViews, 'accounts')).digest).toBe(expected);
  expect((await persistently(() => readStore.checkpoint('accounts@1')))?.position).toBe(head);
}

describe('a projection', () => {
  it('is the same as on SQLite, its server having been killed again and again, each time losing its last second', async () => {
    const eventStore = newEventStore();
    const readStore = await opened(undefined, { findServerWithin: 700, within: 2_000 });
    const host = hostOf({ eventStore, readStore, projections: [accounts] });
    await append(eventStore, eventsOf(0, 200));
    await host.start();
    await host.whenLive();
    await soon(1_200);
    for (let n = 200, kills = 0; kills < 5; n += 40) {
      await append(eventStore, eventsOf(n, n + 40));
      await soon(60);
      if ((n / 40) % 4 === 0) {
        kills += 1;
        await killAndRestart();
      }
    }
    await append(eventStore, eventsOf(5_000, 5_010));
    await expectSameAsSqlite(readStore, host, eventStore);
    await host.stop();
    await eventStore.close();
  });

  it('notices with the next event that its server has lost what it had acknowledged while nothing happened', async () => {
    const eventStore = newEventStore();
    const readStore = await opened();
    const host = hostOf({ eventStore, readStore, projections: [accounts] });
    await append(eventStore, eventsOf(0, 200));
    await host.start();
    await host.whenLive();
    await soon(1_200);
    const position = await append(eventStore, eventsOf(200, 400));
    await host.waitFor(['accounts'], position);
    await killAndRestart();
    expect((await persistently(() => readStore.checkpoint('accounts@1')))?.position).not.toBe(position);
    await append(eventStore, eventsOf(400, 401));
    await expectSameAsSqlite(readStore, host, eventStore);
    await host.stop();
    await eventStore.close();
  });

  it('of two owners, one of whom sleeps in the middle of his writing, wakes and writes on: the sleeper does no harm and loses', async () => {
    const eventStore = newEventStore();
    const url = urlOf(newDatabase());
    const [sleepers, others] = [await opened(url), await opened(url)];
    let wake = (): void => undefined;
    let asleep = (): void => undefined;
    const sleeping = new Promise<void>((resolve) => (wake = resolve));
    const fell = new Promise<void>((resolve) => (asleep = resolve));
    const drowsy = new Proxy(sleepers, {
      get: (store, key) => {
        const member = store[key as keyof ReadStore] as (...parameters: unknown[]) => unknown;
        if (key !== 'write') return member.bind(store);
        return async (...parameters: unknown[]) => {
          asleep();
          await sleeping;
          return member.apply(store, parameters);
        };
      },
    });
    await append(eventStore, eventsOf(0, 300));
    const sleeper = hostOf({ eventStore, readStore: drowsy, projections: [accounts], owner: 'sleeper' });
    await sleeper.start();
    await fell;
    const other = hostOf({ eventStore, readStore: others, projections: [accounts], owner: 'other' });
    await other.start();
    await append(eventStore, eventsOf(300, 600));
    await other.waitFor(['accounts'], await eventStore.head());
    wake();
    while ((await sleeper.status())[0]?.state !== 'lost') await soon();
    await append(eventStore, eventsOf(600, 700));
    await expectSameAsSqlite(others, other, eventStore);
    const current = await others.checkpoint('accounts@1');
    expect(current).toMatchObject({ owner: 'other' });
    expect(await failure(sleepers.saveCheckpoint('accounts@1', { position: at(9_999), owner: 'sleeper', epoch: (current?.epoch ?? 2) - 1 }))).toBeInstanceOf(CheckpointLostError);
    await sleeper.stop();
    await other.stop();
    await eventStore.close();
  });

  it('is rebuilt beside the live generation and switched', async () => {
    const eventStore = newEventStore();
    const readStore = await opened();
    const host = hostOf({ eventStore, readStore, projections: [accounts] });
    await append(eventStore, eventsOf(0, 300));
    await host.start();
    await host.whenLive();
    const before = (await digestView(host.liveViews, 'accounts')).digest;
    await host.rebuild('accounts');
    expect((await host.status())[0]).toMatchObject({ collection: 'accounts@1.2', state: 'live' });
    expect((await digestView(host.liveViews, 'accounts')).digest).toBe(before);
    await host.dropOldGenerations();
    expect(await readStore.collections()).toEqual(['accounts@1.2', 'view_registry']);
    await host.stop();
    await eventStore.close();
  });
});
