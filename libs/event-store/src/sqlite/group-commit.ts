import type { Database } from 'better-sqlite3';
import { isBusy, undoesTheGroup } from './sqlite-errors';

interface Job {
  readonly work: () => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  readonly since: number;
}

export interface GroupCommitOptions {
  /** Turn a failure that undid the whole group into what its callers see. */
  readonly explain: (error: unknown) => Error;
  readonly onCommit: () => void;
  readonly onRollback: () => void;
  /** How long to keep asking for a write lock that another process holds, in milliseconds. */
  readonly busyFor: number;
}

export interface GroupCommit {
  /**
   * Run `work` (synchronous) in the next transaction, together with whatever else was asked for in this turn of the event loop.
   * Resolves or rejects after the commit. Work that throws must have undone its own writes; an error of SQLite undoes the group.
   */
  run<T>(work: () => T): Promise<T>;
  /** Resolves when nothing waits any more. */
  drained(): Promise<void>;
}

/** More wait for the next turn, so that one commit does not hold the thread for long. */
const largestGroup = 1_000;
const retryMilliseconds = 5;

/** Durable commits cost an fsync each; those who ask at the same time share one. */
export function createGroupCommit(db: Database, options: GroupCommitOptions): GroupCommit {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');
  let waiting: Job[] = [];
  let scheduled = false;
  let idle: (() => void)[] = [];

  const undo = (): void => {
    try {
      if (db.inTransaction) rollback.run();
    } catch {
      // The group is refused either way; the next one starts by rolling back again.
    }
    options.onRollback();
  };

  /** What to tell each caller once the commit stands. Conflicts too: they may rest on a neighbour's uncommitted write. */
  const transact = (group: readonly Job[]): (() => void)[] => {
    begin.run();
    const outcomes = group.map((job) => {
      try {
        const value = job.work();
        return () => job.resolve(value as never);
      } catch (error) {
        if (undoesTheGroup(error)) throw error;
        return () => job.reject(error);
      }
    });
    commit.run();
    return outcomes;
  };

  const settle = (group: Job[]): void => {
    let outcomes: (() => void)[];
    try {
      if (db.inTransaction) rollback.run();
      outcomes = transact(group);
    } catch (error) {
      undo();
      const [first] = group;
      if (isBusy(error) && first && performance.now() - first.since < options.busyFor) {
        waiting = [...group, ...waiting];
        return schedule(retryMilliseconds);
      }
      const seen = options.explain(error);
      for (const job of group) job.reject(seen);
      return;
    }
    options.onCommit();
    for (const tell of outcomes) tell();
  };

  const flush = (): void => {
    scheduled = false;
    const group = waiting.length > largestGroup ? waiting.splice(0, largestGroup) : waiting;
    if (group === waiting) waiting = [];
    settle(group);
    if (waiting.length > 0) return schedule();
    for (const done of idle) done();
    idle = [];
  };

  const schedule = (delay = 0): void => {
    if (scheduled) return;
    scheduled = true;
    if (delay > 0) setTimeout(flush, delay);
    else setImmediate(flush);
  };

  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({ work, resolve, reject, since: performance.now() });
        schedule();
      }),
    drained: () => (waiting.length === 0 ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
  };
}
