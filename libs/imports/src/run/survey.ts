import { createHash } from 'node:crypto';
import { importProblem, type ImportProblem, UnreadableFileError } from '../csv/import-problem';
import type { ImportKind, PlannedRow } from '../kinds/import-kind';
import { looksLikeHeader, matchHeader, type MatchedHeader } from '../kinds/match-header';
import { readCells } from '../kinds/read-cells';
import { rowReader } from '../kinds/row-reader';
import { readTable } from '../table/read-table';
import type { TableDocument, TableRow } from '../table/table-document';
import type { ImportSource } from './import-source';

export interface ReadOptions {
  readonly rowsBeforeHeader?: number;
  /** Sheet of a workbook; not told: the first one with a header that is known. */
  readonly sheet?: string;
  readonly ignoreUnknownColumns?: boolean;
  readonly onBytes?: (count: number) => void;
}

/** A row with what it wants, or what is wrong with it. */
export interface ReadRow {
  readonly line: number;
  readonly planned?: PlannedRow;
  /** What it is about, where that is known although the row is faulty. */
  readonly subject?: string;
  readonly problems: readonly ImportProblem[];
  readonly headers: ReadonlyMap<string, string>;
  /** Columns whose cell was missing. */
  readonly missing: readonly string[];
}

function readRow(kind: ImportKind, row: TableRow, header: MatchedHeader, document: TableDocument): ReadRow {
  const cells = readCells(row, header.columns, document.header.cells.length, document.commaMayBeDecimal);
  const missing = header.columns.filter(({ column }) => !cells.values.has(column.name)).map(({ column }) => column.name);
  const base = { line: row.line, headers: cells.headers, missing };
  if (cells.problems.length > 0) return { ...base, problems: cells.problems, missing: [] };
  const { planned, problems } = kind.plan(rowReader(cells));
  const refused = problems.some(({ severity }) => severity === 'error');
  return { ...base, problems, ...(planned ? { subject: planned.subject } : {}), ...(planned && !refused ? { planned } : {}) };
}

/** The rows of a file as one kind of import understands them. @throws UnreadableFileError */
export async function readRows(kind: ImportKind, source: ImportSource, options: ReadOptions): Promise<{ readonly ignored: readonly string[]; readonly rows: AsyncIterable<ReadRow>; readonly notes: TableDocument['notes'] }> {
  const { rowsBeforeHeader, sheet, onBytes } = options;
  const document = await readTable(source.open(), {
    isHeader: looksLikeHeader(kind.columns),
    ...(rowsBeforeHeader === undefined ? {} : { rowsBeforeHeader }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(onBytes === undefined ? {} : { onBytes }),
  });
  const header = matchHeader(document.header, kind.columns, options.ignoreUnknownColumns ?? false);
  if (header.problems.length > 0) throw new UnreadableFileError(header.problems);
  const rows = async function* (): AsyncGenerator<ReadRow> {
    for await (const row of document.rows) yield readRow(kind, row, header, document);
  };
  return { ignored: header.ignored, rows: rows(), notes: document.notes };
}

/** 48 bits of a digest: enough to find rows about the same thing without keeping their keys. */
const short = (key: string): number => createHash('sha1').update(key).digest().readUIntBE(0, 6);

export interface Survey {
  readonly rows: number;
  /** The problem of a row that shares its key with another one; both are refused. */
  repeatedAt(row: ReadRow): ImportProblem | undefined;
}

/**
 * Reads the whole file once before anything is done with it: faults of the file as a whole show now, rows are counted, and rows about the same thing are found.
 * Holds two numbers a row. @throws UnreadableFileError
 */
export async function survey(kind: ImportKind, source: ImportSource, options: ReadOptions): Promise<Survey> {
  const { rows } = await readRows(kind, source, options);
  const first = new Map<number, number>();
  const other = new Map<number, number>();
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (!row.planned) continue;
    const key = short(row.planned.key);
    const line = first.get(key);
    if (line === undefined) first.set(key, row.line);
    else if (!other.has(key)) other.set(key, row.line);
  }
  const repeatedAt = ({ line, planned }: ReadRow): ImportProblem | undefined => {
    if (!planned) return undefined;
    const key = short(planned.key);
    const partner = first.get(key) === line ? other.get(key) : other.has(key) ? first.get(key) : undefined;
    return partner === undefined ? undefined : importProblem('error', 'imports.row-repeated', { line }, { first: partner, value: planned.key });
  };
  return { rows: count, repeatedAt };
}
