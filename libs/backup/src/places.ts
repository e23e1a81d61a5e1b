import { existsSync, renameSync } from 'node:fs';
import { openFolderEvidenceStore } from '@greengate/evidence-store';
import { SqliteDatabase } from '@greengate/sqlite';
import { BackupError } from './backup-error';

export const placeNames = ['events', 'operations', 'evidence', 'views'] as const;
export type Place = (typeof placeNames)[number];

/** Absolute paths: three files, and the folder of evidence. */
export type Places = Readonly<Record<Place, string>>;

/** Whether nobody else has the file open: for a moment it asks to have it alone, which an open connection, even an idle one, does not grant. @throws BackupError */
function assertIdle(path: string): void {
  let database: InstanceType<typeof SqliteDatabase> | undefined;
  try {
    database = new SqliteDatabase(path, { fileMustExist: true, timeout: 1_000 });
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE');
    database.exec('ROLLBACK');
  } catch (cause) {
    // A damaged file is what a restore is for.
    if (/^SQLITE_(BUSY|LOCKED)/.test((cause as { readonly code?: string }).code ?? '')) throw new BackupError('in-use', { place: path }, { cause });
  } finally {
    database?.close();
  }
}

async function holdsEvidence(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  const store = openFolderEvidenceStore({ folder });
  try {
    for await (const _ of store.digests()) return true;
    return false;
  } finally {
    await store.close();
  }
}

/** Which places hold something. A database file counts, whatever is in it. @throws BackupError when somebody writes to one */
export async function emptiness(places: Places): Promise<readonly Place[]> {
  const files = (['events', 'operations', 'views'] as const).filter((place) => existsSync(places[place]));
  for (const place of files) assertIdle(places[place]);
  return (await holdsEvidence(places.evidence)) ? [...files, 'evidence'] : files;
}

/** Moves aside what lies at a place, with its companions. Answers where. */
export function clear(path: string, stamp: string): readonly string[] {
  return ['', '-wal', '-shm'].flatMap((ending) => {
    if (!existsSync(`${path}${ending}`)) return [];
    const aside = `${path}.before-${stamp}${ending}`;
    renameSync(`${path}${ending}`, aside);
    return ending === '' ? [aside] : [];
  });
}
