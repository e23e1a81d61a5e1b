import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openFolderEvidenceStore } from '@greengate/evidence-store';
import { openSqliteReadStore } from '@greengate/read-store';
import { BackupError } from './backup-error';
import { copyEvidence } from './copy-evidence';
import { readLogFile } from './log-file';
import { evidenceDigest, evidenceFolder, vaultKeyCheckOf, type Manifest } from './manifest';
import { clear, emptiness, type Place, type Places } from './places';
import { flush } from './snapshot';
import { verifyBackup } from './verify-backup';

export type RestorePhase = 'checking' | 'evidence';

export interface RestoreOptions {
  readonly folder: string;
  readonly places: Places;
  /** Places that may hold something: it is moved aside. */
  readonly replace: readonly Place[];
  /** Of the installation to restore into; undefined when there is none yet. */
  readonly vaultKey: Uint8Array | undefined;
  /** Collections of the operations store that must not come back: what was promised after the log's last event, and sessions that were ended since. */
  readonly forget: readonly string[];
  /** Part of the names of what is moved aside. */
  readonly stamp: string;
  readonly onProgress?: (phase: RestorePhase, done: number, total: number | undefined) => void;
}

export interface Restored {
  readonly manifest: Manifest;
  /** Where what was replaced lies now. */
  readonly aside: readonly string[];
}

const beside = (path: string): string => `${path}.restoring`;

function bring(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${beside(to)}${ending}`, { force: true });
  copyFileSync(from, beside(to));
  flush(beside(to));
}

async function forget(path: string, collections: readonly string[]): Promise<void> {
  const store = openSqliteReadStore({ path, durability: 'durable' });
  try {
    const there = await store.collections();
    for (const name of collections) if (there.includes(name)) await store.drop(name);
  } finally {
    await store.close();
  }
}

/** Into its place: nothing may lie there. */
function settle(path: string): void {
  if (existsSync(path)) throw new BackupError('not-empty', { place: path });
  renameSync(beside(path), path);
  flush(dirname(path));
}

/**
 * Verifies a backup, then puts it into empty places: first everything beside its place, then, once all of it is sound there, into place by renaming,
 * the log last. Where it is interrupted, either nothing or not yet the log stands; run it again. @throws BackupError
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { folder, places, replace, vaultKey, stamp, onProgress = () => undefined } = options;
  const manifest = await verifyBackup(folder, (done, total) => onProgress('checking', done, total));
  if (vaultKey !== undefined && manifest.vaultKeyCheck !== null && vaultKeyCheckOf(vaultKey) !== manifest.vaultKeyCheck) throw new BackupError('other-key', { folder });
  const occupied = await emptiness(places);
  const [hindrance] = occupied.filter((place) => !replace.includes(place));
  if (hindrance !== undefined) throw new BackupError('not-empty', { place: places[hindrance], name: hindrance });
  bring(join(folder, manifest.events.file), places.events);
  bring(join(folder, manifest.operations.file), places.operations);
  await forget(beside(places.operations), options.forget);
  const log = await readLogFile(beside(places.events));
  if (log.digest !== manifest.events.digest) throw new BackupError('damaged', { folder, what: places.events });
  const aside = occupied.flatMap((place) => clear(places[place], stamp));
  await restoreEvidence(folder, places.evidence, manifest, (done) => onProgress('evidence', done, manifest.evidence.files));
  settle(places.operations);
  settle(places.events);
  return { manifest, aside };
}

async function restoreEvidence(folder: string, to: string, manifest: Manifest, onProgress: (done: number) => void): Promise<void> {
  const [source, target] = [openFolderEvidenceStore({ folder: join(folder, evidenceFolder) }), openFolderEvidenceStore({ folder: to })];
  try {
    const { digests, damaged } = await copyEvidence(source, target, [], onProgress);
    if (damaged.length > 0 || evidenceDigest(digests) !== manifest.evidence.digest) throw new BackupError('damaged', { folder, what: evidenceFolder });
  } finally {
    await source.close();
    await target.close();
  }
}
