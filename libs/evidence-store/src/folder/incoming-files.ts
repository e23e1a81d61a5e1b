import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvidenceBytes, KeptEvidence } from '../evidence-store.port';
import { inFolder, systemCode } from './folder-errors';

const mark = 'incoming-';
/** What a crash left behind is cleared away after this time; no upload takes as long. */
const abandonedAfterMilliseconds = 86_400_000;

async function writeAll(handle: FileHandle, piece: Uint8Array): Promise<void> {
  for (let written = 0; written < piece.length; ) written += (await handle.write(piece, written, piece.length - written)).bytesWritten;
}

/** So that the name survives a power cut as well as the content. Some systems cannot open a folder: nothing is lost by not trying. */
async function syncFolder(path: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    await handle.sync();
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP'].includes(systemCode(error) ?? '')) throw error;
  } finally {
    await handle?.close();
  }
}

/** The folder of a digest: 256 of them, so that none grows too large. */
export const shelfOf = (digest: string): string => digest.slice(0, 2);

async function settle(root: string, temporary: string, digest: string): Promise<void> {
  const shelf = join(root, shelfOf(digest));
  const made = await mkdir(shelf, { recursive: true, mode: 0o700 });
  if (made !== undefined) await syncFolder(root);
  // Over whatever lies there: the same content, or a damaged copy of it.
  await rename(temporary, join(shelf, digest));
  await syncFolder(shelf);
}

/** Content to a file beside its final place; that place is taken by renaming, once the content lies on the disk. */
export async function takeIn(root: string, bytes: EvidenceBytes): Promise<KeptEvidence> {
  const temporary = join(root, `${mark}${randomUUID()}`);
  const handle = await inFolder(root, () => open(temporary, 'wx', 0o600));
  try {
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const piece of bytes) {
        hash.update(piece);
        size += piece.length;
        await inFolder(root, () => writeAll(handle, piece));
      }
      await inFolder(root, () => handle.sync());
    } finally {
      await handle.close();
    }
    const digest = hash.digest('hex');
    await inFolder(root, () => settle(root, temporary, digest));
    return { digest, size };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Clears away what a crash left half written. */
export async function clearAbandoned(root: string, now: number): Promise<void> {
  for (const name of await readdir(root)) {
    if (!name.startsWith(mark)) continue;
    const path = join(root, name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && now - found.mtimeMs > abandonedAfterMilliseconds) await rm(path, { force: true });
  }
}
