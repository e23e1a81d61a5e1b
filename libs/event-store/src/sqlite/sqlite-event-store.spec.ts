import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SqliteDatabase as Sqlite, sqliteDriver } from '@greengate/sqlite';
import { positionZero, type EventStore, type SubscriptionMessage } from '../event-store.port';
import { anEvent, delivered, events, follow, ids, newStream } from '../testing/contract-fixtures';
import { openSqliteEventStore, type SqliteEventStore, type SqliteEventStoreOptions } from './sqlite-event-store.adapter';

let folder: string;
let path: string;
const opened: EventStore[] = [];
const open = (options: Partial<SqliteEventStoreOptions> = {}): SqliteEventStore => {
  const store = openSqliteEventStore({ path, ...options });
  opened.push(store);
  return store;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'greengate-events-'));
  path = join(folder, 'events.db');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  rmSync(folder, { recursive: true });
});

/** What another process does: it opens the file by itself, takes the write lock, holds it a while, and writes an event by plain SQL. */
const otherProcess = (stream: string, holdMilliseconds: number): Promise<unknown> =>
  promisify(execFile)(process.execPath, [
    '-e',
    `const db = new (require(process.argv[1]))(process.argv[2]);
     db.pragma('busy_timeout = 5000');
     db.exec('BEGIN IMMEDIATE');
     const stream = db.prepare('INSERT INTO streams (name) VALUES (?)').run(process.argv[3]).lastInsertRowid;
     const kind = db.prepare("INSERT INTO kinds (category, type) VALUES ('other', 'other.Happened')").run().lastInsertRowid;
     db.prepare("INSERT INTO events (stream, revision, kind, id, recorded_at, data, metadata) VALUES (?, 0, ?, 'other', '2026-01-01T00:00:00.000Z', '{}', '{}')").run(stream, kind);
     process.stdout.write('locked');
     Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(process.argv[4]));
     db.exec('COMMIT');`,
    require.resolve(sqliteDriver),
    path,
    stream,
    String(holdMilliseconds),
  ]);

describe('several writers of one file', () => {
  it('two stores see each other\'s heads: one wins each revision', async () => {
    const [a, b] = [open(), open()];
    const stream = newStream();
    for (let revision = -1; revision < 20; revision += 1) {
      const expected = revision < 0 ? 'no-stream' : revision;
      const outcomes = await Promise.allSettled([a.append(stream, expected, [anEvent()]), b.append(stream, expected, [anEvent()])]);
      expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    }
    expect(await a.readStream(stream)).toEqual(await b.readStream(stream));
    expect((await a.checkIntegrity()).problems).toEqual([]);
  });

  it('parallel writers in two stores lose nothing', async () => {
    const stores = [open(), open()];
    const write = async (store: EventStore) => {
      const stream = newStream();
      for (let revision = -1; revision < 24; revision += 1) await store.append(stream, revision < 0 ? 'no-stream' : revision, [anEvent({}, `contract.T${revision % 3}`)]);
    };
    await Promise.all(stores.flatMap((store) => Array.from({ length: 4 }, () => write(store))));
    const page = await open().readAll({ limit: 1_000 });
    expect(page.events).toHaveLength(200);
    expect(await stores[0]?.checkIntegrity()).toMatchObject({ ok: true, events: 200, streams: 8 });
  });

  it('a subscription sees what another process writes, with types that were new to it', async () => {
    const store = open({ pollEvery: 5 });
    await store.append(newStream(), 'no-stream', [anEvent()]);
    let started: Promise<unknown> | undefined;
    const messages = await follow(store, { from: positionZero, filter: { categories: ['other'] } }, (seen) => {
      if (seen.at(-1)?.kind === 'caught-up') started ??= otherProcess('other-1', 0);
      return delivered(seen).length > 0;
    });
    await started;
    expect(delivered(messages)).toMatchObject([{ id: 'other', stream: 'other-1', revision: 0, type: 'other.Happened' }]);
  });

  it('an append waits for a lock that another process holds, without blocking this one', async () => {
    const store = open();
    const blocker = new Sqlite(path);
    blocker.exec('BEGIN IMMEDIATE');
    let settled = false;
    const append = store.append(newStream(), 'no-stream', [anEvent()]).finally(() => (settled = true));
    // The append cannot settle before the lock is given back, however many turns pass.
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(settled).toBe(false);
    blocker.exec('COMMIT');
    blocker.close();
    expect(await append).toMatchObject({ revision: 0 });
  });

  it('an append gives up when the lock is held for too long, and can be tried again', async () => {
    const store = open({ busyFor: 0 });
    const blocker = new Sqlite(path);
    blocker.exec('BEGIN IMMEDIATE');
    const [stream, event] = [newStream(), anEvent()];
    const attempt = store.append(stream, 'no-stream', [event]);
    await expect(attempt).rejects.toMatchObject({ name: 'StoreUnavailableError', reason: 'unreachable' });
    await expect(attempt).rejects.toThrow(/held by another process/);
    blocker.close();
    expect(await store.append(stream, 'no-stream', [event])).toMatchObject({ repeated: false });
  });
});

describe('ids', () => {
  it('refuses an id that stands elsewhere in the stream, and leaves nothing of that append', async () => {
    const store = open();
    const stream = newStream();
    const [a, b] = [anEvent(), anEvent()];
    await store.append(stream, 'no-stream', [a, b]);
    await expect(store.append(stream, 1, [anEvent({}, 'contract.New'), a])).rejects.toMatchObject({ name: 'WrongExpectedRevisionError', actual: 1 });
    await expect(store.append(stream, 1, [b])).rejects.toThrow(/already stands elsewhere/);
    const twice = anEvent();
    await expect(store.append(newStream(), 'no-stream', [twice, twice])).rejects.toMatchObject({ actual: 'no-stream' });
    expect(await store.checkIntegrity()).toMatchObject({ ok: true, events: 2, streams: 1 });
    expect(await store.append(stream, 1, [anEvent({}, 'contract.New')])).toMatchObject({ revision: 2 });
    expect((await store.readStream(stream)).map((event) => event.type)).toEqual(['contract.Happened', 'contract.Happened', 'contract.New']);
  });

  it('takes one command\'s ids in two streams', async () => {
    const store = open();
    const event = anEvent();
    await store.append(newStream(), 'no-stream', [event]);
    expect(await store.append(newStream(), 'no-stream', [event])).toMatchObject({ repeated: false });
  });

  it('writes the event as it was when the append was asked for', async () => {
    const store = open();
    const stream = newStream();
    const data = { value: 'before' };
    const append = store.append(stream, 'no-stream', [anEvent(data)]);
    data.value = 'after';
    await append;
    expect((await store.readStream(stream))[0]?.data).toEqual({ value: 'before' });
  });

  it('refuses what has no JSON form, and nobody else is hurt', async () => {
    const store = open();
    const neighbour = store.append(newStream(), 'no-stream', [anEvent()]);
    await expect(store.append(newStream(), 'no-stream', [anEvent({ big: 1n })])).rejects.toThrow(TypeError);
    await expect(store.append(newStream(), 'no-stream', [anEvent(), { ...anEvent(), id: null as unknown as string }])).rejects.toMatchObject({ message: expect.stringMatching(/NOT NULL/) });
    expect(await neighbour).toMatchObject({ revision: 0 });
    expect(await store.checkIntegrity()).toMatchObject({ ok: true, events: 1, streams: 1 });
  });
});

it('recordedAt does not go back when the clock does, nor over a restart', async () => {
  let now = '2026-03-01T12:00:00.000Z';
  const clock = { now: () => now };
  const stream = newStream();
  const first = open({ clock });
  await first.append(stream, 'no-stream', [anEvent()]);
  now = '2026-02-01T00:00:00.000Z';
  await first.append(stream, 0, [anEvent()]);
  await first.close();
  const again = open({ clock });
  await again.append(stream, 1, [anEvent()]);
  now = '2026-03-01T12:00:00.001Z';
  await again.append(stream, 2, [anEvent()]);
  expect((await again.readStream(stream)).map((event) => event.recordedAt)).toEqual([
    '2026-03-01T12:00:00.000Z', '2026-03-01T12:00:00.000Z', '2026-03-01T12:00:00.000Z', '2026-03-01T12:00:00.001Z',
  ]);
});

describe('closing', () => {
  it('first carries out what was asked for', async () => {
    const store = open();
    const streams = Array.from({ length: 1_500 }, () => newStream());
    const appends = streams.map((stream) => store.append(stream, 'no-stream', [anEvent()]));
    await store.close();
    await Promise.all(appends);
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(await open().readAll({ limit: 2_000 })).toMatchObject({ events: { length: 1_500 } });
  });

  it('ends a live subscription with the reason', async () => {
    const store = open();
    const seen: SubscriptionMessage[] = [];
    const live = (async () => {
      for await (const message of store.subscribe({ from: positionZero, signal: new AbortController().signal })) {
        seen.push(message);
        void store.close();
      }
    })();
    await expect(live).rejects.toMatchObject({ name: 'StoreUnavailableError', reason: 'closed' });
    expect(seen).toHaveLength(1);
  });
});

it('a slow subscriber does not make the store read ahead', async () => {
  const store = open();
  await store.append(newStream(), 'no-stream', events(10));
  const abort = new AbortController();
  const iterator = store.subscribe({ from: positionZero, batchSize: 2, signal: abort.signal })[Symbol.asyncIterator]();
  expect(await iterator.next()).toMatchObject({ value: { events: { length: 2 } } });
  await store.append(newStream(), 'no-stream', events(10));
  expect(await iterator.next()).toMatchObject({ value: { events: { length: 2 }, position: '4'.padStart(20, '0') } });
  await iterator.return?.();
});

it('filters of many kinds answer as reading everything does', async () => {
  const store = open();
  const types = Array.from({ length: 300 }, (_, index) => `contract.T${index}`);
  const stream = newStream();
  const batch = Array.from({ length: 600 }, (_, index) => anEvent({}, types[(index * 7) % 300]));
  await store.append(stream, 'no-stream', batch);
  for (const count of [2, 40, 249, 260, 300]) {
    const wanted = types.slice(0, count);
    const page = await store.readAll({ limit: 1_000, filter: { types: wanted } });
    expect(ids(page.events)).toEqual(ids(batch.filter((event) => wanted.includes(event.type))));
    const back = await store.readAll({ limit: 5, direction: 'backwards', filter: { types: wanted } });
    expect(ids(back.events)).toEqual(ids(page.events.toReversed().slice(0, 5)));
  }
});

it('is a plain SQLite file that a person can read', async () => {
  const store = open();
  await store.append('supplier-1', 'no-stream', [anEvent({ name: '工厂' }, 'suppliers.SupplierRegistered')]);
  const db = new Sqlite(path, { readonly: true });
  expect(db.prepare('SELECT stream, revision, category, type, data FROM event_log').all()).toEqual([
    { stream: 'supplier-1', revision: 0, category: 'supplier', type: 'suppliers.SupplierRegistered', data: '{"name":"工厂"}' },
  ]);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  db.close();
  expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3');
});
