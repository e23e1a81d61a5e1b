import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { SqliteDatabase } from '@greengate/sqlite';
import { sha256OfFile, type BackedUpFile } from './manifest';

const pagesAtOnce = 2_000;

/** A file, or the names in a folder, to the disk. */
export function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * A database as it is at this moment, in a file of its own. Others go on writing: what they commit is not in it. Answers once it lies on the disk.
 * @param onProgress in pages
 */
export async function snapshot(source: string, target: string, onProgress: (done: number, total: number) => void = () => undefined): Promise<Omit<BackedUpFile, 'file'>> {
  const database = new SqliteDatabase(source, { readonly: true, fileMustExist: true, timeout: 5_000 });
  try {
    // A reader keeps what it sees until it ends: without it, each commit of another process would make the copy begin again.
    database.exec('BEGIN');
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    await database.backup(target, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress(totalPages - remainingPages, totalPages);
        return pagesAtOnce;
      },
    });
  } finally {
    database.close();
  }
  const copy = new SqliteDatabase(target);
  try {
    // One file, without companions: its digest says everything.
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
  flush(target);
  flush(dirname(target));
  return { bytes: statSync(target).size, sha256: await sha256OfFile(target) };
}

/** What SQLite finds wrong with a file; undefined when nothing is. Reads all of it. */
export function damageOf(path: string): string | undefined {
  try {
    const database = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
    try {
      const said = String(database.pragma('integrity_check(1)', { simple: true }));
      return said === 'ok' ? undefined : said;
    } finally {
      database.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
