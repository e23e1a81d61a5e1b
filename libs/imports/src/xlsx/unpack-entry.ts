import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { UnreadableFileError } from '../csv/import-problem';
import { damaged, tooLarge } from './workbook-fault';
import { workbookLimits } from './workbook-limits';
import type { ZipEntry } from './zip-directory';

const piece = 65_536;

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

function refuseBomb({ packed, size }: ZipEntry, limit: number): void {
  if (size > limit) throw tooLarge(`${limit / (1024 * 1024)} MB`);
  if (size > workbookLimits.ratioFrom && size > packed * workbookLimits.ratio) throw tooLarge(`${workbookLimits.ratio}:1`);
}

async function* bytesOf(packed: Uint8Array, method: ZipEntry['method']): AsyncGenerator<Uint8Array> {
  if (method === 'stored') return yield* slices(packed);
  const source = Readable.from(slices(packed));
  const inflate = createInflateRaw({ chunkSize: piece });
  source.on('error', (error) => inflate.destroy(error)).pipe(inflate);
  try {
    yield* inflate as AsyncIterable<Uint8Array>;
  } finally {
    source.destroy();
    inflate.destroy();
  }
}

/**
 * One file of the archive, unpacked piece by piece as UTF-8 text. Refused at once when it claims to be larger than `limit`, and at the first byte beyond what it claims.
 * @throws UnreadableFileError also at bytes that do not unpack, and at the end when size or checksum differ
 */
export async function* unpackEntry(archive: Uint8Array, entry: ZipEntry, limit: number): AsyncGenerator<string> {
  refuseBomb(entry, limit);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [size, sum] = [0, 0];
  try {
    for await (const bytes of bytesOf(archive.subarray(entry.start, entry.start + entry.packed), entry.method)) {
      size += bytes.length;
      if (size > entry.size) throw damaged('packed');
      sum = crc32(bytes, sum);
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof UnreadableFileError ? error : damaged('packed');
  }
  if (size !== entry.size) throw damaged('truncated');
  if (sum !== entry.crc) throw damaged('checksum');
}
