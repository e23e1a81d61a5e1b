import type { Database } from 'better-sqlite3';
import { StoreCorruptError, StoreUnavailableError } from '../event-store.port';

/** "GGES" in the header of the file: this is an event store of Greengate. */
const applicationId = 0x47_47_45_53;
const formatVersion = 1;

/**
 * Names of streams and of (category, type) pairs stand once each, so that the indexes hold small integers: an append then dirties few pages.
 * An event id is unique within its stream, as one command may write to several streams. `event_log` is for people with a SQLite shell.
 */
const ddl = `
CREATE TABLE streams (stream INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, metadata TEXT) STRICT;
CREATE TABLE kinds (kind INTEGER PRIMARY KEY, category TEXT NOT NULL, type TEXT NOT NULL, UNIQUE (category, type)) STRICT;
CREATE TABLE events (
  position INTEGER PRIMARY KEY, stream INTEGER NOT NULL, revision INTEGER NOT NULL, kind INTEGER NOT NULL,
  id TEXT NOT NULL, recorded_at TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX events_by_revision ON events (stream, revision);
CREATE UNIQUE INDEX events_by_id ON events (stream, id);
CREATE INDEX events_by_kind ON events (kind);
CREATE VIEW event_log AS
  SELECT position, name AS stream, revision, category, type, id, recorded_at, data, events.metadata
  FROM events JOIN streams USING (stream) JOIN kinds USING (kind);
`;

const numberOf = (db: Database, pragma: string): number => Number(db.pragma(pragma, { simple: true }));

/** Create the tables in an empty file; refuse a file that is something else or was written by a newer build. */
export function prepareSchema(db: Database, path: string): void {
  const create = db.transaction(() => {
    const id = numberOf(db, 'application_id');
    const format = numberOf(db, 'user_version');
    const empty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
    if (empty && id === 0 && format === 0) {
      db.exec(ddl);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${formatVersion}`);
    } else if (id !== applicationId) {
      throw new StoreCorruptError(`The file ${path} is a SQLite database but not an event store of Greengate: name another file, or put back a copy of the right one.`);
    } else if (format > formatVersion) {
      throw new StoreUnavailableError(`The event store ${path} has format ${format}, this build knows ${formatVersion}: deploy the newer build.`, 'unreachable');
    }
  });
  create.immediate();
}
