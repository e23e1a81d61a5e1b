import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { unreadable } from '../csv/import-problem';

/** A file that can be read more than once: first it is checked from end to end, then its rows are taken. */
export interface ImportSource {
  readonly name: string;
  /** Bytes, where known: how far the check has come is told against it. */
  readonly size?: number;
  open(): AsyncIterable<Uint8Array | string>;
}

export const textSource = (name: string, text: string | Uint8Array): ImportSource => ({
  name,
  open: async function* () {
    yield await Promise.resolve(text);
  },
});

/** @throws UnreadableFileError `imports.file-unreadable` */
export async function fileSource(path: string): Promise<ImportSource> {
  const found = await stat(path).then(
    (entry) => (entry.isFile() ? entry.size : 'it is not a file'),
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
  if (typeof found === 'string') throw unreadable('imports.file-unreadable', { line: 1, value: path }, { value: path, reason: found });
  return { name: basename(path), size: found, open: () => createReadStream(path) };
}
