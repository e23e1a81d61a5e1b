import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SqliteDatabase } from '@greengate/sqlite';
import type { Database } from 'better-sqlite3';
import { StoreUnavailableError } from '../event-store.port';
import { explain } from './sqlite-errors';
import { prepareSchema } from './schema';

/** How long a call may block this thread on another connection's lock; the commit queue waits longer, without blocking. */
const blockingMilliseconds = 20;
/** Pages (of 4 KiB) that the write-ahead log may hold before it is copied into the file: rarer copies are cheaper per event. */
const checkpointPages = 8_000;

/** Settings that make a commit durable (`FULL`: an fsync each) and let other processes read and write the same file. */
export function applyPragmas(db: Database): string {
  const mode = String(db.pragma('journal_mode = WAL', { simple: true }));
  db.pragma('synchronous = FULL');
  db.pragma(`wal_autocheckpoint = ${checkpointPages}`);
  db.pragma('cache_size = -65536');
  return mode;
}

/** Open or create the file, its folder included, and look whether it is sound at a glance: header, schema, last event. */
export function openDatabase(path: string): Database {
  const memory = path === ':memory:';
  let db: Database | undefined;
  try {
    if (!memory) mkdirSync(dirname(resolve(path)), { recursive: true });
    db = new SqliteDatabase(path, { timeout: 5_000 });
    const mode = applyPragmas(db);
    if (mode !== 'wal' && !memory) {
      throw new StoreUnavailableError(`The event store ${path} lies where no write-ahead log can be kept: choose a folder on a local disk.`, 'unreachable');
    }
    prepareSchema(db, path);
    db.prepare('SELECT * FROM event_log ORDER BY position DESC LIMIT 1').get();
    db.pragma(`busy_timeout = ${blockingMilliseconds}`);
    return db;
  } catch (error) {
    db?.close();
    throw explain(error, path);
  }
}
