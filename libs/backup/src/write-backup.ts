import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openFolderEvidenceStore, type EvidenceStore } from '@greengate/evidence-store';
import { BackupError } from './backup-error';
import { copyEvidence } from './copy-evidence';
import { readLogFile } from './log-file';
import { evidenceDigest, evidenceFolder, manifestName, vaultKeyCheckOf, type Manifest } from './manifest';
import { damageOf, flush, snapshot } from './snapshot';

export type BackupPhase = 'events' | 'operations' | 'evidence' | 'checking';

export interface BackupOptions {
  readonly folder: string;
  /** Files of the embedded stores. */
  readonly events: string;
  readonly operations: string;
  readonly evidence: EvidenceStore;
  readonly vaultKey: Uint8Array | undefined;
  readonly build: string;
  readonly now: () => string;
  readonly onProgress?: (phase: BackupPhase, done: number, total: number | undefined) => void;
}

/** Stands in a folder until the backup is whole: such a folder may be begun anew, no other one. */
const unfinished = 'UNFINISHED';

function prepare(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const there = readdirSync(folder);
  if (there.length > 0 && (!there.includes(unfinished) || there.includes(manifestName))) throw new BackupError('not-empty', { place: folder });
  writeFileSync(join(folder, unfinished), 'This backup was interrupted. Run the same command again, or remove the folder.\n');
  // Evidence that was copied already stays: it is compared with its digest anyway.
  for (const name of there) if (name !== evidenceFolder && name !== unfinished) rmSync(join(folder, name), { recursive: true });
}

function finish(folder: string, manifest: Manifest): void {
  const path = join(folder, manifestName);
  writeFileSync(`${path}.new`, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  flush(`${path}.new`);
  renameSync(`${path}.new`, path);
  rmSync(join(folder, unfinished));
  flush(folder);
  if (existsSync(dirname(folder))) flush(dirname(folder));
}

/**
 * Log, operations store and evidence in a folder, while everything runs. In this order: what an event needs (the key of its personal data, the file
 * that it names) is stored before the event, so what is copied after the log holds at least what the log needs. Each part is read back.
 * @throws BackupError
 */
export async function writeBackup(options: BackupOptions): Promise<Manifest> {
  const { folder, vaultKey, onProgress = () => undefined } = options;
  const startedAt = options.now();
  prepare(folder);
  const path = (name: string): string => join(folder, name);
  const events = await snapshot(options.events, path('events.db'), (done, total) => onProgress('events', done, total));
  const operations = await snapshot(options.operations, path('operations.db'), (done, total) => onProgress('operations', done, total));
  for (const name of ['events.db', 'operations.db']) {
    const damage = damageOf(path(name));
    if (damage !== undefined) throw new BackupError('damaged', { folder, what: `${name}: ${damage}` });
  }
  const log = await readLogFile(path('events.db'), (done, total) => onProgress('checking', done, total));
  const target = openFolderEvidenceStore({ folder: path(evidenceFolder) });
  const evidence = await copyEvidence(options.evidence, target, log.evidence, (done) => onProgress('evidence', done, undefined)).finally(() => target.close());
  const manifest: Manifest = {
    format: 'greengate-backup/1',
    build: options.build,
    startedAt,
    finishedAt: options.now(),
    vaultKeyCheck: vaultKey === undefined ? null : vaultKeyCheckOf(vaultKey),
    events: { file: 'events.db', ...events, events: log.events, head: log.last, digest: log.digest },
    operations: { file: 'operations.db', ...operations },
    evidence: { files: evidence.digests.length, bytes: evidence.bytes, digest: evidenceDigest(evidence.digests), damaged: [...evidence.damaged] },
  };
  finish(folder, manifest);
  return manifest;
}
