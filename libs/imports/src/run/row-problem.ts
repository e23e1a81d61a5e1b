import type { Rejection } from '@greengate/kernel';
import { importProblem, type ImportProblem } from '../csv/import-problem';
import type { ImportKind } from '../kinds/import-kind';
import type { ReadRow } from './survey';

/** The column that a rejection is about: the longest prefix of its field that the kind knows. */
function columnOf(kind: ImportKind, field: unknown): string | undefined {
  if (typeof field !== 'string') return undefined;
  // Which line of a document it is, the row says.
  const path = field.replace(/^\//, '').replaceAll('/', '.').replace(/(^|\.)lines\.\d+/, '$1lines').split('.');
  for (let length = path.length; length > 0; length -= 1) {
    const prefix = path.slice(0, length).join('.');
    const column = kind.fields[prefix] ?? kind.columns.find(({ name }) => name === prefix)?.name;
    if (column !== undefined) return column;
  }
  return undefined;
}

/** The faults that a refusal names: its parts where it has any. */
export const faultsOf = (rejection: Rejection): readonly Rejection[] => (rejection.parts === undefined || rejection.parts.length === 0 ? [rejection] : rejection.parts);

/** A rejection as a problem of the row and, where its field is known, of the cell. */
export function rowProblem(kind: ImportKind, row: Pick<ReadRow, 'line' | 'headers'>, { code, facts }: Rejection): ImportProblem {
  // An identifier is told by its scheme, which is the name of its column.
  const column = columnOf(kind, facts['field']) ?? columnOf(kind, facts['scheme']);
  const value = facts['value'];
  const { field: _, ...rest } = facts;
  const header = column === undefined ? undefined : (row.headers.get(column) ?? column);
  const place = { line: row.line, ...(header === undefined ? {} : { column: header }), ...(value === undefined || value === null ? {} : { value: String(value) }) };
  return importProblem('error', code, place, header === undefined ? facts : rest);
}
