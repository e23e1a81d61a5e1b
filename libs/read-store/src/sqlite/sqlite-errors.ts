import { ReadStoreCorruptError, ReadStoreUnavailableError, UniqueViolationError } from '../read-store.port';

interface SqliteFailure {
  readonly code: string;
  readonly message: string;
}

/** By its shape, not its class: the driver keeps the class of whoever loaded it first, which in tests is another copy. */
export const isSqliteFailure = (error: unknown): error is SqliteFailure => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('SQLITE_');
};

/** What a failure of SQLite means to the caller of the port. Anything unknown stays as it is. */
export function portErrorOf(error: unknown, collection: string): unknown {
  if (!isSqliteFailure(error)) return error;
  const options = { cause: error };
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) return new ReadStoreCorruptError(`the file of the read store is damaged: ${error.message}`, options);
  if (error.code === 'SQLITE_FULL') return new ReadStoreUnavailableError('the disk of the read store is full', 'full', options);
  if (/^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)/.test(error.code)) return new UniqueViolationError(collection, options);
  if (/^SQLITE_(BUSY|LOCKED|IOERR|CANTOPEN|READONLY|PROTOCOL)/.test(error.code)) {
    return new ReadStoreUnavailableError(`the read store cannot be reached: ${error.message}`, 'unreachable', options);
  }
  return error;
}
