import type { CopyTarget } from '../copy-target.port';
import { createAppender, serialise } from './append';
import { createCopier } from './append-copies';
import { createCatalogue } from './catalogue';
import { createChangeSignal } from './change-signal';
import { createGroupCommit } from './group-commit';
import { inspect, type IntegrityReport } from './integrity';
import { openDatabase } from './open-database';
import { createReads } from './reads';
import { closedError, explain } from './sqlite-errors';
import { subscription } from './subscription';

export interface SqliteEventStoreOptions {
  /** The file, made when missing with its folder; `:memory:` for a store that lives as long as this object. */
  readonly path: string;
  /** Where `recordedAt` comes from; default the system's clock. It may go back: `recordedAt` does not. */
  readonly clock?: { now(): string };
  /** How often subscriptions look for events of other processes. Milliseconds, default 200. */
  readonly pollEvery?: number;
  /** How long an append waits for the write lock of another process. Milliseconds, default 10,000. */
  readonly busyFor?: number;
}

export interface SqliteEventStore extends CopyTarget {
  /** Reads the whole file; for `doctor`. @throws StoreCorruptError when not even that is possible */
  checkIntegrity(): Promise<IntegrityReport>;
}

const systemClock = { now: () => new Date().toISOString() };

/**
 * The log in one SQLite file. Other processes may open the same file: every append takes the write lock and looks at the head of its
 * stream there; nothing about heads is remembered. Appends asked for at the same time share one durable commit.
 * @throws StoreUnavailableError, StoreCorruptError
 */
export function openSqliteEventStore({ path, clock = systemClock, pollEvery = 200, busyFor = 10_000 }: SqliteEventStoreOptions): SqliteEventStore {
  const db = openDatabase(path);
  const catalogue = createCatalogue(db);
  const reads = createReads(db, catalogue, path);
  const appender = createAppender(db, catalogue, () => clock.now());
  const copier = createCopier(db, catalogue);
  const setMetadata = db.prepare<[string, number]>('UPDATE streams SET metadata = ? WHERE stream = ?');
  const changes = createChangeSignal(db, pollEvery);
  const group = createGroupCommit(db, {
    explain: (error) => explain(error, path),
    onCommit: () => changes.notify(),
    onRollback: () => catalogue.forget(),
    busyFor,
  });
  let closing: Promise<void> | undefined;

  const open = (): void => {
    if (closing) throw closedError(path);
  };
  const read = <T>(work: () => T): T => {
    open();
    try {
      return work();
    } catch (error) {
      throw explain(error, path);
    }
  };
  const shutDown = async (): Promise<void> => {
    await group.drained();
    changes.notify();
    try {
      db.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // The write-ahead log stays and is read at the next opening: nothing is lost.
    }
    db.close();
  };

  return {
    async append(stream, expected, events) {
      open();
      if (events.length === 0) throw new RangeError(`append to ${stream}: no events given`);
      const lines = serialise(events);
      return group.run(() => appender.append(stream, expected, lines));
    },
    async appendCopies(events) {
      open();
      return group.run(() => copier.append(events));
    },
    readStream: async (stream, options) => read(() => reads.stream(stream, options)),
    readAll: async (options) => read(() => reads.all(options)),
    subscribe: (options) => subscription((page) => read(() => reads.all(page)), changes, options),
    streamMetadata: async (stream) => read(() => reads.metadata(stream)),
    async setStreamMetadata(stream, metadata) {
      open();
      const text = JSON.stringify(metadata);
      await group.run(() => setMetadata.run(text, appender.streamNumber(stream)));
    },
    head: async () => read(() => reads.head()),
    checkIntegrity: async () => read(() => inspect(db)),
    close: () => (closing ??= shutDown()),
  };
}
