import { unreadable } from '../csv/import-problem';
import { readCsv } from '../csv/read-csv';
import { readXlsx } from '../xlsx/read-xlsx';
import type { ReadTableOptions, TableDocument } from './table-document';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Files that people take for tables and that are none, by their first bytes. */
const others: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]], ['GZIP', [0x1f, 0x8b]], ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]], ['PNG', [0x89, 0x50, 0x4e, 0x47]], ['JPEG', [0xff, 0xd8, 0xff]], ['RAR', [0x52, 0x61, 0x72, 0x21]], ['7Z', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** Encrypted workbooks and those before 2007 share a container; only the former names its encrypted package, in UTF-16. */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

async function refuseContainer(first: Uint8Array, rest: AsyncIterator<Uint8Array | string>): Promise<never> {
  let head: Buffer = Buffer.from(first);
  for (let next = await rest.next(); next.done !== true && head.length < 1_048_576; next = await rest.next()) head = Buffer.concat([head, Buffer.from(next.value)]);
  throw head.includes(encrypted) ? unreadable('imports.workbook-encrypted', { line: 1 }) : unreadable('imports.format-unknown', { line: 1, value: 'XLS' });
}

async function* from(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Enough bytes to tell the format. */
async function beginning(source: AsyncIterator<Uint8Array | string>): Promise<Uint8Array> {
  let first = new Uint8Array(0);
  while (first.length < 8) {
    const next = await source.next();
    if (next.done === true) break;
    first = Buffer.concat([first, typeof next.value === 'string' ? Buffer.from(next.value) : next.value]);
  }
  return first;
}

/**
 * Read a table from a file by what it holds, never by its name: an XLSX workbook, or text in UTF-8 with separators.
 * @throws UnreadableFileError when it is neither, or nothing after some place can be trusted
 */
export async function readTable(source: AsyncIterable<Uint8Array | string>, options: ReadTableOptions = {}): Promise<TableDocument> {
  const rest = source[Symbol.asyncIterator]();
  const first = await beginning(rest);
  if (startsWith(first, 0xd0, 0xcf, 0x11, 0xe0)) return refuseContainer(first, rest);
  if (startsWith(first, 0x50, 0x4b, 0x03, 0x04) || startsWith(first, 0x50, 0x4b, 0x05, 0x06)) return readXlsx(from([first], rest), options);
  const other = others.find(([, bytes]) => startsWith(first, ...bytes));
  if (other) throw unreadable('imports.format-unknown', { line: 1, value: other[0] });
  return readCsv(from([first], rest), options);
}
