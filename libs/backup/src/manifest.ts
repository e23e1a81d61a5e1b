import { createHash, createHmac } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instant } from '@greengate/kernel';
import { z } from 'zod';
import { BackupError } from './backup-error';

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();
const file = z.strictObject({ file: z.string().regex(/^[a-z.]+$/), bytes: count, sha256: hex });

const manifest = z.strictObject({
  format: z.literal('greengate-backup/1'),
  build: z.string(),
  startedAt: instant,
  finishedAt: instant,
  /** What tells the vault key of the installation from another one, without telling it. Null when there was none to be read. */
  vaultKeyCheck: hex.nullable(),
  events: file.extend({ events: count, head: z.string().regex(/^\d{20}$/), digest: hex }),
  operations: file,
  evidence: z.strictObject({ files: count, bytes: count, digest: hex, damaged: z.array(z.string()) }),
});

/** What a backup holds. Written last: a folder without it is not a backup. */
export type Manifest = z.output<typeof manifest>;
export type BackedUpFile = z.output<typeof file>;

export const manifestName = 'manifest.json';
export const evidenceFolder = 'evidence';

/** @throws BackupError */
export function readManifest(folder: string): Manifest {
  const path = join(folder, manifestName);
  if (!existsSync(path)) throw new BackupError('unfinished', { folder });
  try {
    return manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new BackupError('damaged', { folder, what: manifestName }, { cause });
  }
}

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}

/** Over the digests in order, a line each: which files there are. */
export const evidenceDigest = (digests: readonly string[]): string => createHash('sha256').update(digests.toSorted().map((digest) => `${digest}\n`).join('')).digest('hex');

export const vaultKeyCheckOf = (vaultKey: Uint8Array): string => createHmac('sha256', vaultKey).update('greengate backup: check of the vault key').digest('hex');
