import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteDatabase as Sqlite } from '@greengate/sqlite';
import type { Database } from 'better-sqlite3';
import { StoreCorruptError, StoreUnavailableError } from '../event-store.port';
import { anEvent, events, newStream } from '../testing/contract-fixtures';
import { createGroupCommit } from './group-commit';
import { openSqliteEventStore } from './sqlite-event-store.adapter';
import { explain } from './sqlite-errors';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'greengate-faults-'));
  path = join(folder, 'events.db');
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** The connection that the next store opens, to set limits on it. */
function openWithConnection(): { store: ReturnType<typeof openSqliteEventStore>; db: Database } {
  const pragma = jest.spyOn(Sqlite.prototype, 'pragma');
  const store = openSqliteEventStore({ path });
  const db = pragma.mock.contexts[0] as Database | undefined;
  pragma.mockRestore();
  if (!db) throw new Error('no connection was opened');
  return { store, db };
}

const thrownBy = (work: () => unknown): Error => {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};

it('every commit is written through to the disk', async () => {
  const { store, db } = openWithConnection();
  const full = 2;
  expect([db.pragma('journal_mode', { simple: true }), db.pragma('synchronous', { simple: true })]).toEqual(['wal', full]);
  await store.close();
});

describe('a full disk', () => {
  it('refuses the whole group, leaves nothing half-written, and works again when there is room', async () => {
    const { store, db } = openWithConnection();
    const kept = newStream();
    await store.append(kept, 'no-stream', [anEvent()]);
    const pages = Number(db.pragma('page_count', { simple: true }));
    db.pragma(`max_page_count = ${pages + 2}`);

    const [small, large] = [newStream(), newStream()];
    const batch = [anEvent({ text: 'x'.repeat(100) }, 'contract.New'), anEvent({ text: 'x'.repeat(100_000) }, 'contract.New')];
    const outcomes = await Promise.allSettled([store.append(small, 'no-stream', [anEvent()]), store.append(large, 'no-stream', batch), store.append(kept, 5, [anEvent()])]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailableError', reason: 'full' } });
      expect(String((outcome as PromiseRejectedResult).reason)).toContain(path);
    }
    expect(await store.readStream(small)).toEqual([]);
    expect(await store.readStream(large)).toEqual([]);
    expect(await store.readStream(kept)).toHaveLength(1);

    db.pragma('max_page_count = 1073741823');
    expect(await store.append(large, 'no-stream', batch)).toMatchObject({ revision: 1, repeated: false });
    expect(await store.append(small, 'no-stream', [anEvent()])).toMatchObject({ revision: 0 });
    expect(await store.checkIntegrity()).toMatchObject({ ok: true, events: 4, streams: 3 });
    await store.close();
  });

  it('is what a failed write of the file system is called, too', () => {
    for (const code of ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_FSYNC']) {
      expect(explain(new Sqlite.SqliteError('failed', code), path)).toMatchObject({ name: 'StoreUnavailableError', reason: 'full' });
    }
  });
});

describe('a commit that fails', () => {
  const noop = (): void => undefined;

  it('rejects everyone of its group, conflicts included, and undoes what they wrote', async () => {
    const db = new Sqlite(path);
    db.exec('CREATE TABLE t (value TEXT, parent INTEGER REFERENCES t (rowid) DEFERRABLE INITIALLY DEFERRED)');
    db.exec('CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p INTEGER REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED)');
    db.pragma('foreign_keys = ON');
    let rolledBack = 0;
    const group = createGroupCommit(db, { explain: (error) => new Error(`refused: ${(error as Error).message}`), onCommit: noop, onRollback: () => (rolledBack += 1), busyFor: 0 });
    // A deferred constraint lets the statement pass and fails the COMMIT.
    const broken = [
      group.run(() => db.prepare('INSERT INTO p VALUES (1)').run()),
      group.run(() => db.prepare('INSERT INTO c VALUES (99)').run()),
      group.run(() => { throw new Error('conflict'); }),
    ];
    for (const outcome of await Promise.allSettled(broken)) expect(outcome).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(/^refused/) } });
    expect(rolledBack).toBe(1);
    expect(db.prepare('SELECT count(*) FROM p').pluck().get()).toBe(0);
    await group.run(() => db.prepare('INSERT INTO p VALUES (1)').run());
    expect(db.prepare('SELECT count(*) FROM p').pluck().get()).toBe(1);
    db.close();
  });

  it('resolves only after the commit', async () => {
    const db = new Sqlite(path);
    db.exec('CREATE TABLE p (id INTEGER PRIMARY KEY)');
    const seen: boolean[] = [];
    const group = createGroupCommit(db, { explain: (error) => error as Error, onCommit: noop, onRollback: noop, busyFor: 0 });
    await Promise.all([1, 2, 3].map((id) => group.run(() => db.prepare('INSERT INTO p VALUES (?)').run(id)).then(() => seen.push(db.inTransaction))));
    expect(seen).toEqual([false, false, false]);
    db.close();
  });
});

describe('a damaged file', () => {
  const filled = async (): Promise<void> => {
    const store = openSqliteEventStore({ path });
    for (let stream = 0; stream < 40; stream += 1) await store.append(newStream(), 'no-stream', events(20));
    await store.close();
  };

  it('with a garbage header is refused at opening with one sentence that names it and the remedy', async () => {
    writeFileSync(path, 'this is a letter to my mother, not a database '.repeat(200));
    const error = thrownBy(() => openSqliteEventStore({ path }));
    expect(error).toBeInstanceOf(StoreCorruptError);
    expect(error.message).toContain(path);
    expect(error.message).toMatch(/put back a copy/);
  });

  it('with flipped bytes in its first page is refused at opening', async () => {
    await filled();
    const bytes = readFileSync(path);
    for (let at = 100; at < 4_096; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(path, bytes);
    expect(thrownBy(() => openSqliteEventStore({ path }))).toBeInstanceOf(StoreCorruptError);
  });

  it('with flipped bytes further in is found by the check and by whoever reads there', async () => {
    await filled();
    const bytes = readFileSync(path);
    // Every page but the first and the last ones: what opening looks at stays whole.
    for (let at = 8 * 4_096; at < bytes.length - 40 * 4_096; at += 4_096) bytes.fill(0xee, at, at + 64);
    writeFileSync(path, bytes);
    let seen: unknown;
    try {
      const store = openSqliteEventStore({ path });
      await store.readAll({ limit: 10_000 }).catch((error: unknown) => (seen = error));
      expect(await store.checkIntegrity().then((report) => report.ok, () => false)).toBe(false);
      await store.close();
    } catch (error) {
      seen = error;
    }
    expect(seen).toBeInstanceOf(StoreCorruptError);
  });

  it('an event whose text was spoilt is named by its position', async () => {
    await filled();
    const db = new Sqlite(path);
    db.exec(`UPDATE events SET data = '{"half' WHERE position = 7`);
    db.close();
    const store = openSqliteEventStore({ path });
    await expect(store.readAll({ limit: 100 })).rejects.toThrow(StoreCorruptError);
    await expect(store.readAll({ limit: 100 })).rejects.toThrow(/position 7 /);
    expect(await store.checkIntegrity()).toMatchObject({ ok: false, problems: ['position 7: the event cannot be read'] });
    await store.close();
  });

  it('a missing event is found by the check', async () => {
    await filled();
    const db = new Sqlite(path);
    db.exec('DELETE FROM events WHERE position = 7');
    db.close();
    const store = openSqliteEventStore({ path });
    expect((await store.checkIntegrity()).problems).toEqual([expect.stringMatching(/its revisions have a gap/)]);
    await store.close();
  });

  it('another application\'s database is left alone', () => {
    const db = new Sqlite(path);
    db.exec('CREATE TABLE mine (x)');
    db.close();
    expect(thrownBy(() => openSqliteEventStore({ path }))).toMatchObject({ name: 'StoreCorruptError', message: expect.stringContaining('not an event store') });
  });

  it('a file of a newer build is not touched', async () => {
    await openSqliteEventStore({ path }).close();
    const db = new Sqlite(path);
    db.pragma('user_version = 2');
    db.close();
    expect(thrownBy(() => openSqliteEventStore({ path }))).toMatchObject({ name: 'StoreUnavailableError', message: expect.stringContaining('deploy the newer build') });
  });
});

describe('a folder that cannot be written', () => {
  it('is named, with the remedy', () => {
    writeFileSync(join(folder, 'file'), '');
    const inside = join(folder, 'file', 'events.db');
    const error = thrownBy(() => openSqliteEventStore({ path: inside }));
    expect(error).toMatchObject({ name: 'StoreUnavailableError', reason: 'unreachable' });
    expect(error.message).toContain(inside);
    expect(error.message).toMatch(/may write to it/);
  });

  it('by its permissions is refused as well', () => {
    chmodSync(folder, 0o500);
    try {
      // An administrator may write everywhere; then there is nothing to refuse.
      if (process.getuid?.() !== 0) expect(thrownBy(() => openSqliteEventStore({ path }))).toBeInstanceOf(StoreUnavailableError);
    } finally {
      chmodSync(folder, 0o700);
    }
  });

  it('that is missing is made', async () => {
    const store = openSqliteEventStore({ path: join(folder, 'var', 'deep', 'events.db') });
    expect(await store.head()).toMatch(/^0{20}$/);
    await store.close();
  });
});
