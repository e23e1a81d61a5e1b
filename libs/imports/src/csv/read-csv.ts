import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { decodeUtf8, longestRow } from './decode-utf8';
import { detectDelimiter, type Delimiter } from './detect-delimiter';
import { unreadable } from './import-problem';
import type { ReadTableOptions, TableDocument, TableRow } from '../table/table-document';

export interface CsvDocument extends TableDocument {
  readonly delimiter: Delimiter;
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly empty_lines: number };
}

async function* withFirst<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Reads on until the header line is complete, so that its separators can be counted. */
async function peek(text: AsyncIterator<string>, lines: number): Promise<{ pieces: string[]; header: string }> {
  const pieces: string[] = [];
  for (;;) {
    const found = pieces.join('').split('\n');
    if (found.length > lines) return { pieces, header: found[lines - 1] ?? '' };
    const next = await text.next();
    if (next.done === true) return { pieces, header: found[lines - 1] ?? found.at(-1) ?? '' };
    pieces.push(next.value);
  }
}

/** What the parser refuses is either a row without end or a quotation mark out of place. */
function asUnreadable(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
  return error.code === 'CSV_MAX_RECORD_SIZE' ? unreadable('imports.row-too-long', { line }, { limit: longestRow }) : unreadable('imports.quote-malformed', { line });
}

/** All white space goes, at both ends: blanks, tabs, full-width and non-breaking spaces. */
const trimmed = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim());

async function* rowsOf(text: AsyncIterable<string>, delimiter: Delimiter): AsyncGenerator<TableRow> {
  const parser = parse({ delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: delimiter !== '\t', max_record_size: longestRow, record_delimiter: ['\r\n', '\n'] });
  const feeding = pipeline(Readable.from(text), parser);
  feeding.catch(() => undefined);
  let lines = 0;
  let empty = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      yield { line: lines + (info.empty_lines - empty) + 1, cells: trimmed(record) };
      lines = info.lines;
      empty = info.empty_lines;
    }
    await feeding;
  } catch (error) {
    throw asUnreadable(error);
  }
}

/**
 * Read a CSV file as a stream: UTF-8 with or without a byte order mark, separated by comma, semicolon or tab (told from the header line),
 * cells in quotation marks may hold separators, line breaks and doubled quotation marks. Holds a few rows, whatever the file's size.
 * @throws UnreadableFileError when nothing after some line can be trusted
 */
export async function readCsv(source: AsyncIterable<Uint8Array | string>, options: ReadTableOptions = {}): Promise<CsvDocument> {
  const before = options.rowsBeforeHeader ?? 0;
  const text = decodeUtf8(source, options.onBytes);
  const { pieces, header } = await peek(text, before + 1);
  const delimiter = detectDelimiter(header);
  const rows = rowsOf(withFirst(pieces, text), delimiter);
  for (let skipped = 0; skipped < before; skipped += 1) await rows.next();
  const first = await rows.next();
  if (first.done === true || first.value.cells.every((cell) => cell === '')) throw unreadable('imports.file-empty', { line: 1 });
  return { format: 'csv', delimiter, commaMayBeDecimal: delimiter === ';', header: first.value, rows, notes: () => [] };
}
