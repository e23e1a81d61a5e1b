import { StoreCorruptError, StoreUnavailableError } from '../event-store.port';

/** The code of SQLite or of the file system. Not by `instanceof`: the native driver keeps the error class of whoever loaded it first. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Another connection holds the write lock: worth trying again soon. */
export const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));

export const isDuplicate = (error: unknown): boolean => codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE';

/** A failure of the file or the disk, which ends the whole transaction; a refused row (a constraint, a value too big) undoes itself alone. */
export const undoesTheGroup = (error: unknown): boolean => /^SQLITE_(?!CONSTRAINT|TOOBIG)/.test(codeOf(error));

/** The error of the port that a failure of SQLite or of the file system amounts to: one sentence with the file and the remedy. Others pass as they are. */
export function explain(error: unknown, path: string): Error {
  const code = codeOf(error);
  const cause = { cause: error };
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return new StoreCorruptError(`The event store ${path} is damaged or is not an event store (${code}): stop Greengate and put back a copy of the file, with none of its -wal and -shm files beside it.`, cause);
  }
  if (/^(SQLITE_(FULL|IOERR)|ENOSPC|EDQUOT)/.test(code)) {
    return new StoreUnavailableError(`The event store ${path} cannot be written, the disk is full or failing (${code}): free some space and try again; nothing was half-written.`, 'full', cause);
  }
  if (isBusy(error)) {
    return new StoreUnavailableError(`The event store ${path} is held by another process (${code}): try again, or end the process that writes to it.`, 'unreachable', cause);
  }
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)|^E[A-Z]+$/.test(code)) {
    return new StoreUnavailableError(`The event store ${path} cannot be opened for writing (${code}): check that its folder exists and that this user may write to it.`, 'unreachable', cause);
  }
  return error as Error;
}

export const closedError = (path: string): StoreUnavailableError =>
  new StoreUnavailableError(`The event store ${path} is closed: open it again.`, 'closed');
