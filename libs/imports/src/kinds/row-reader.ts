import type { ProblemCode } from '@greengate/kernel';
import { importProblem, type ImportProblem, type ProblemFacts } from '../csv/import-problem';
import type { CellValue, RowCells } from './read-cells';

/** Typed access to the cells of a row; undefined or null where the file says nothing. */
export interface RowReader {
  readonly line: number;
  text(column: string): string | undefined;
  /** Decimal text. */
  decimal(column: string): string | undefined;
  integer(column: string): number | undefined;
  yes(column: string): boolean | undefined;
  /** The header as the file writes it. */
  header(column: string): string;
  problem(severity: ImportProblem['severity'], code: ProblemCode, column: string | undefined, facts?: ProblemFacts): ImportProblem;
}

export function rowReader(cells: RowCells): RowReader {
  const get = (column: string): CellValue | undefined => cells.values.get(column);
  const text = (column: string): string | undefined => {
    const value = get(column);
    return typeof value === 'string' ? value : undefined;
  };
  const header = (column: string): string => cells.headers.get(column) ?? column;
  return {
    line: cells.line,
    text,
    decimal: text,
    integer: (column) => {
      const value = get(column);
      return typeof value === 'number' ? value : undefined;
    },
    yes: (column) => {
      const value = get(column);
      return typeof value === 'boolean' ? value : undefined;
    },
    header,
    problem: (severity, code, column, facts) => {
      const value = column === undefined ? undefined : get(column);
      return importProblem(severity, code, { line: cells.line, ...(column === undefined ? {} : { column: header(column) }), ...(value === undefined ? {} : { value: String(value) }) }, facts);
    },
  };
}
