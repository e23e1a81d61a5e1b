import type { ProblemCode } from '@greengate/kernel';
import { halfWidth, hasControlCharacter, isFormula, isMissing } from '../csv/cell-text';
import { importProblem, type ImportProblem } from '../csv/import-problem';
import { parseDay, parseYear } from '../csv/parse-day';
import { parseNumber, type Reading } from '../csv/parse-number';
import type { TableRow } from '../table/table-document';
import { headerKey, type CellType } from './column';
import type { MatchedColumn } from './match-header';

export type CellValue = string | number | boolean;

/** What a row says, by canonical column name; a name that is absent was not in the file or not measured. */
export interface RowCells {
  readonly line: number;
  readonly values: ReadonlyMap<string, CellValue>;
  /** The header as the file writes it, for messages. */
  readonly headers: ReadonlyMap<string, string>;
  readonly problems: readonly ImportProblem[];
}

const yes = new Set(['true', 'yes', 'y', '1', '是', '有', 'v', '✅', '✓']);
const no = new Set(['false', 'no', 'n', '0', '否', '無', '无', 'x', '❌', '✗']);

const notRelevant = /^(?:not[ -]relevant|不相关|不相關|不适用|不適用)\s*[:：,，]?\s*(.*)$/i;
/** Begins the value of a scope 3 cell that declares the category not relevant; the reason follows. */
export const notRelevantMark = 'not-relevant:';

const unknownChoice = (known: string): Reading<never> => ({ ok: false, code: 'imports.value-unknown', facts: { known } });

function parseBoolean(cell: string): Reading<boolean> {
  const key = halfWidth(cell).toLowerCase();
  if (yes.has(key)) return { ok: true, value: true };
  return no.has(key) ? { ok: true, value: false } : unknownChoice('yes, no / 是, 否');
}

function parseChoice(cell: string, choices: Readonly<Record<string, readonly string[]>>): Reading<string> {
  const key = headerKey(cell);
  const found = Object.entries(choices).find(([name, aliases]) => [name, ...aliases].some((alias) => headerKey(alias) === key));
  return found ? { ok: true, value: found[0] } : unknownChoice(Object.keys(choices).join(', '));
}

function parseInteger(cell: string, commaMayBeDecimal: boolean): Reading<number> {
  const number = parseNumber(cell, { negative: false, commaMayBeDecimal });
  if (!number.ok) return number;
  return /^\d{1,9}$/.test(number.value) ? { ok: true, value: Number(number.value) } : { ok: false, code: 'imports.number-unreadable' };
}

/** A number, or `not relevant: because ...`; the reason is kept after the mark. */
function parseNumberOrNotRelevant(cell: string, commaMayBeDecimal: boolean): Reading<string> {
  const found = notRelevant.exec(cell);
  if (!found) return parseNumber(cell, { negative: false, commaMayBeDecimal });
  const reason = found[1] ?? '';
  return reason.length >= 3 ? { ok: true, value: `${notRelevantMark}${reason}` } : { ok: false, code: 'imports.reason-missing' };
}

/** Number and unit, kept as `1234.5 GJ`. */
function parseQuantity(cell: string, units: readonly string[], commaMayBeDecimal: boolean): Reading<string> {
  const found = /^(.*\d)\s*([^\d\s.,].*)$/.exec(halfWidth(cell));
  const unit = found && units.find((known) => known.toLowerCase() === found[2]?.toLowerCase());
  if (!found || !unit) return { ok: false, code: 'imports.unit-missing', facts: { known: units.join(', ') } };
  const number = parseNumber(found[1] ?? '', { negative: false, commaMayBeDecimal });
  return number.ok ? { ok: true, value: `${number.value} ${unit}` } : number;
}

function parseCell(cell: string, how: CellType, commaMayBeDecimal: boolean): Reading<CellValue> {
  switch (how.type) {
    case 'text':
      return { ok: true, value: cell };
    case 'code':
      return { ok: true, value: halfWidth(cell).replace(/\s+/g, '').toUpperCase() };
    case 'number':
      return parseNumber(cell, { negative: how.negative, percent: how.percent ?? false, commaMayBeDecimal });
    case 'quantity':
      return parseQuantity(cell, how.units, commaMayBeDecimal);
    case 'share':
      return parseNumber(cell, { negative: true, share: true, commaMayBeDecimal });
    case 'integer':
      return parseInteger(cell, commaMayBeDecimal);
    case 'year':
      return parseYear(cell);
    case 'day':
      return parseDay(cell);
    case 'boolean':
      return parseBoolean(cell);
    case 'choice':
      return parseChoice(cell, how.choices);
    case 'number-or-not-relevant':
      return parseNumberOrNotRelevant(cell, commaMayBeDecimal);
  }
}

/** `3.2E+05` in an identifier column: a spreadsheet took it for a number. */
const ruinedCode = (cell: string, how: CellType): boolean => how.type === 'code' && /^\d+(\.\d+)?E[+-]?\d+$/i.test(halfWidth(cell));

function read({ column }: MatchedColumn, cell: string, commaMayBeDecimal: boolean): Reading<CellValue | undefined> {
  const fault: ProblemCode | undefined = hasControlCharacter(cell) ? 'imports.control-character'
    : isFormula(cell) ? 'imports.formula'
    : ruinedCode(cell, column.cell) ? 'imports.number-exponent'
    : undefined;
  if (fault) return { ok: false, code: fault };
  const answersNo = column.cell.type === 'boolean' && no.has(cell.toLowerCase());
  const declares = column.cell.type === 'number-or-not-relevant' && notRelevant.test(cell);
  if (isMissing(cell) && !answersNo && !declares) return column.required ? { ok: false, code: 'imports.value-missing', facts: { help: column.help } } : { ok: true, value: undefined };
  return parseCell(cell, column.cell, commaMayBeDecimal);
}

/** Read every cell of a row; all faults are listed, not only the first. */
export function readCells(row: TableRow, columns: readonly MatchedColumn[], width: number, commaMayBeDecimal: boolean): RowCells {
  const values = new Map<string, CellValue>();
  const headers = new Map(columns.map(({ column, header }) => [column.name, header]));
  if (row.cells.length !== width) {
    const problem = importProblem('error', 'imports.row-length', { line: row.line }, { found: row.cells.length, expected: width });
    return { line: row.line, values, headers, problems: [problem] };
  }
  const problems: ImportProblem[] = [];
  for (const matched of columns) {
    const cell = row.cells[matched.index] ?? '';
    const reading = read(matched, cell, commaMayBeDecimal);
    if (!reading.ok) problems.push(importProblem('error', reading.code, { line: row.line, column: matched.header, value: cell }, reading.facts));
    else if (reading.value !== undefined) values.set(matched.column.name, reading.value);
  }
  return { line: row.line, values, headers, problems };
}
