import { createReadStream, mkdirSync, mkdtempSync } from 'node:fs';
import { opendir, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EvidenceMissingError, EvidenceStoreUnavailableError, type EvidenceStore } from '../evidence-store.port';
import { isDigest, verified } from '../verified';
import { inFolder, systemCode, unavailable } from './folder-errors';
import { clearAbandoned, shelfOf, takeIn } from './incoming-files';

export interface FolderEvidenceStoreOptions {
  /** Absolute path; made when it is not there. Or `:temporary:`, made when first needed and removed on closing: for tests. */
  readonly folder: string;
}

/** Whether the folder itself is there: a file that is not found in a folder that is not there may exist all the same. */
async function present(root: string, error: unknown): Promise<void> {
  if (systemCode(error) !== 'ENOENT' && systemCode(error) !== 'ENOTDIR') throw unavailable(root, error);
  await inFolder(root, () => stat(root));
}

async function* read(root: string, digest: string): AsyncGenerator<Uint8Array> {
  if (!isDigest(digest)) throw new EvidenceMissingError(digest);
  try {
    yield* createReadStream(join(root, shelfOf(digest), digest)) as AsyncIterable<Uint8Array>;
  } catch (error) {
    await present(root, error);
    throw new EvidenceMissingError(digest);
  }
}

async function isThere(root: string, digest: string): Promise<boolean> {
  try {
    return isDigest(digest) && (await stat(join(root, shelfOf(digest), digest))).isFile();
  } catch (error) {
    await present(root, error);
    return false;
  }
}

async function* listed(root: string): AsyncGenerator<string> {
  try {
    for (const shelf of (await readdir(root)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
      for await (const { name } of await opendir(join(root, shelf))) if (isDigest(name) && shelfOf(name) === shelf) yield name;
    }
  } catch (error) {
    throw unavailable(root, error);
  }
}

/**
 * A folder of files named by their SHA-256, `ab/abcd…`. What cannot be opened is said at once. @throws EvidenceStoreUnavailableError
 */
export function openFolderEvidenceStore({ folder }: FolderEvidenceStoreOptions): EvidenceStore {
  const temporary = folder === ':temporary:';
  let closed = false;
  let root = temporary ? undefined : folder;
  const make = (work: () => string): string => {
    try {
      return work();
    } catch (error) {
      throw unavailable(folder, error);
    }
  };
  const place = (): string => {
    if (closed) throw new EvidenceStoreUnavailableError('the evidence store is closed', 'closed');
    return (root ??= make(() => mkdtempSync(join(tmpdir(), 'greengate-evidence-'))));
  };
  if (!temporary) make(() => mkdirSync(folder, { recursive: true, mode: 0o700 }) ?? folder);
  const cleared = temporary ? Promise.resolve() : clearAbandoned(folder, Date.now()).catch(() => undefined);
  return {
    put: async (bytes) => takeIn(place(), bytes),
    has: async (digest) => isThere(place(), digest),
    open: (digest) => ({ [Symbol.asyncIterator]: () => opened(place, digest) }),
    digests: () => ({ [Symbol.asyncIterator]: () => listedIn(place) }),
    close: async () => {
      closed = true;
      await cleared;
      if (temporary && root !== undefined) await rm(root, { recursive: true, force: true });
    },
  };
}

/** The store is asked for when the first piece is, not before. */
async function* opened(place: () => string, digest: string): AsyncGenerator<Uint8Array> {
  yield* verified(digest, read(place(), digest));
}

async function* listedIn(place: () => string): AsyncGenerator<string> {
  yield* listed(place());
}
