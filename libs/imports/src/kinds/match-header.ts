import { importProblem, type ImportProblem } from '../csv/import-problem';
import type { TableRow } from '../table/table-document';
import { headerKey, type Column } from './column';

/** Which cell of a row holds which column, with the header as the file writes it. */
export interface MatchedColumn {
  readonly column: Column;
  readonly index: number;
  readonly header: string;
}

export interface MatchedHeader {
  readonly columns: readonly MatchedColumn[];
  readonly ignored: readonly string[];
  /** Any error here means that the file cannot be taken. */
  readonly problems: readonly ImportProblem[];
}

/** Every way to write the header of a column: its names, each also with the unit behind it. */
function namesOf({ name, aliases, unit }: Column): readonly string[] {
  const names = [name, ...aliases];
  return unit === undefined ? names : [...names, ...names.flatMap((one) => Object.values(unit).map((symbol) => `${one} (${symbol})`))];
}

const keysOf = (columns: readonly Column[]): ReadonlyMap<string, Column> => new Map(columns.flatMap((column) => namesOf(column).map((name) => [headerKey(name), column] as const)));

/** How a header is told from titles and notes above it: most of its cells name known columns, and at least two. */
export function looksLikeHeader(columns: readonly Column[]): (cells: readonly string[]) => boolean {
  const byKey = keysOf(columns);
  return (cells) => {
    const filled = cells.filter((cell) => cell !== '');
    const known = new Set(filled.flatMap((cell) => byKey.get(headerKey(cell)) ?? []));
    return known.size >= 2 && known.size * 2 >= filled.length;
  };
}

/** Find each column of an import in the header of a file, by its name or any alias. Nothing is matched by position. */
export function matchHeader(header: TableRow, columns: readonly Column[], ignoreUnknown: boolean): MatchedHeader {
  const byKey = keysOf(columns);
  const problems: ImportProblem[] = [];
  const ignored: string[] = [];
  const found = new Map<string, MatchedColumn>();
  header.cells.forEach((cell, index) => {
    const column = byKey.get(headerKey(cell));
    const before = column && found.get(column.name);
    if (before) problems.push(importProblem('error', 'imports.column-repeated', { line: header.line, column: cell }, { first: before.header }));
    else if (column) found.set(column.name, { column, index, header: cell });
    else if (ignoreUnknown || cell === '') ignored.push(cell);
    else problems.push(importProblem('error', 'imports.column-unknown', { line: header.line, column: cell }, { known: columns.map(({ name }) => name).join(', ') }));
  });
  for (const column of columns) {
    if (column.required && !found.has(column.name)) {
      problems.push(importProblem('error', 'imports.column-missing', { line: header.line, column: column.name }, { known: column.aliases.join(', ') || column.name }));
    }
  }
  return { columns: [...found.values()], ignored, problems };
}
