import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { examineEvidence, openFolderEvidenceStore } from '@greengate/evidence-store';
import { BackupError } from './backup-error';
import { readLogFile } from './log-file';
import { evidenceDigest, evidenceFolder, readManifest, sha256OfFile, type BackedUpFile, type Manifest } from './manifest';
import { damageOf } from './snapshot';

async function soundFile(folder: string, { file, bytes, sha256 }: BackedUpFile): Promise<void> {
  const path = join(folder, file);
  const damaged = (why: string): BackupError => new BackupError('damaged', { folder, what: `${file}: ${why}` });
  if (!existsSync(path)) throw damaged('missing');
  if (statSync(path).size !== bytes || (await sha256OfFile(path)) !== sha256) throw damaged('not what the manifest says');
  const damage = damageOf(path);
  if (damage !== undefined) throw damaged(damage);
}

async function soundEvidence(folder: string, { evidence }: Manifest, onProgress: (done: number, total: number) => void): Promise<void> {
  const store = openFolderEvidenceStore({ folder: join(folder, evidenceFolder) });
  try {
    const digests: string[] = [];
    for await (const digest of store.digests()) digests.push(digest);
    if (digests.length !== evidence.files || evidenceDigest(digests) !== evidence.digest) throw new BackupError('damaged', { folder, what: `${evidenceFolder}: ${digests.length} files of ${evidence.files}` });
    for (const [index, digest] of digests.entries()) {
      if ((await examineEvidence(store, digest)) !== 'sound') throw new BackupError('damaged', { folder, what: `${evidenceFolder}: ${digest}` });
      onProgress(index + 1, digests.length);
    }
  } finally {
    await store.close();
  }
}

/** Reads a backup from end to end and compares it with its manifest. Changes nothing. @throws BackupError */
export async function verifyBackup(folder: string, onProgress: (done: number, total: number) => void = () => undefined): Promise<Manifest> {
  const manifest = readManifest(folder);
  await soundFile(folder, manifest.events);
  await soundFile(folder, manifest.operations);
  const log = await readLogFile(join(folder, manifest.events.file), onProgress);
  const { events, head, digest } = manifest.events;
  if (log.events !== events || log.last !== head || log.digest !== digest) throw new BackupError('damaged', { folder, what: `${manifest.events.file}: other events than the manifest says` });
  await soundEvidence(folder, manifest, onProgress);
  return manifest;
}
