import { createHash, randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RejectedError, cleanFileName, type FileBytes, type IncomingFile, type UploadedFile } from '@greengate/kernel';

/** A file that arrived; whoever received it lets it go when the command is done. */
export interface ReceivedFile extends UploadedFile {
  /** Frees its room. Safe to repeat. */
  discard(): Promise<void>;
}

const pieceSize = 65_536;
const megabyte = 1_048_576;
const retryAfterSeconds = 2;

/** A limit in words, e.g. `20 MB`. */
const inMegabytes = (bytes: number): string => `${Math.round((bytes * 10) / megabyte) / 10} MB`;

function refusalOf(error: unknown): RejectedError {
  const code = (error as NodeJS.ErrnoException).code;
  const full = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
  return new RejectedError(full ? { code: 'file.no-room', facts: {} } : { code: 'store.unavailable', facts: { seconds: retryAfterSeconds } });
}

async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusalOf(error);
  }
}

/** A file without a name: not even kill -9 leaves it behind. */
async function openNameless(): Promise<FileHandle> {
  const path = join(tmpdir(), `greengate-upload-${randomUUID()}`);
  const handle = await open(path, 'wx+', 0o600);
  await unlink(path);
  return handle;
}

async function* arriving(bytes: FileBytes): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (error instanceof RejectedError) throw error;
    throw new RejectedError({ code: 'file.interrupted', facts: {} });
  }
}

async function* readFrom(handle: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  for (let position = 0; position < size; ) {
    const { bytesRead, buffer } = await onDisk(() => handle.read(Buffer.allocUnsafe(pieceSize), 0, pieceSize, position));
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function writeAll(handle: FileHandle, piece: Uint8Array): Promise<void> {
  for (let written = 0; written < piece.length; ) written += (await handle.write(piece, written, piece.length - written)).bytesWritten;
}

/**
 * Takes a file in, piece by piece, to a nameless file on disk, and counts and digests it on the way. What goes wrong leaves nothing behind.
 * @throws RejectedError `file.too-large`, `file.missing` (empty), `file.interrupted`, `file.no-room`, `store.unavailable`
 */
export async function receiveFile(incoming: IncomingFile, { largest }: { readonly largest: number }): Promise<ReceivedFile> {
  const handle = await onDisk(openNameless);
  let closed: Promise<void> | undefined;
  const discard = (): Promise<void> => (closed ??= handle.close());
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of arriving(incoming.bytes)) {
      size += piece.length;
      if (size > largest) throw new RejectedError({ code: 'file.too-large', facts: { limit: inMegabytes(largest) } });
      hash.update(piece);
      await onDisk(() => writeAll(handle, piece));
    }
    if (size === 0) throw new RejectedError({ code: 'file.missing', facts: {} });
    return { name: cleanFileName(incoming.name), declaredType: incoming.declaredType, size, digest: hash.digest('hex'), open: () => readFrom(handle, size), discard };
  } catch (error) {
    await discard();
    throw error;
  }
}
