import { SqliteDatabase as Sqlite } from '@greengate/sqlite';
import type { EventToAppend } from '@greengate/event-store';

interface BareRow {
  readonly position: number;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

/** What a few lines of better-sqlite3 do: one table, one unique index, prepared statements, no checks, no groups. */
export interface BareStore {
  insert(stream: string, revision: number, event: EventToAppend): void;
  transaction(work: () => void): void;
  read(stream: string): readonly BareRow[];
  page(from: number, limit: number): readonly BareRow[];
  count(): number;
  close(): void;
}

/** The same pragmas and bytes as the event store. */
export function openBareStore(path: string): BareStore {
  const db = new Sqlite(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('wal_autocheckpoint = 8000');
  db.pragma('cache_size = -65536');
  db.exec(`CREATE TABLE events (
    position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL,
    recorded_at TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL, UNIQUE (stream, revision))`);
  const insert = db.prepare('INSERT INTO events (stream, revision, id, type, recorded_at, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const read = db.prepare<[string], BareRow>('SELECT position, type, data, metadata FROM events WHERE stream = ? ORDER BY revision');
  const page = db.prepare<[number, number], BareRow>('SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?');
  const count = db.prepare<[], number>('SELECT count(*) FROM events').pluck();
  return {
    insert: (stream, revision, { id, type, data, metadata }) =>
      void insert.run(stream, revision, id, type, new Date().toISOString(), JSON.stringify(data), JSON.stringify(metadata)),
    transaction: (work) => db.transaction(work)(),
    read: (stream) => read.all(stream),
    page: (from, limit) => page.all(from, limit),
    count: () => count.get() ?? 0,
    close: () => void db.close(),
  };
}
