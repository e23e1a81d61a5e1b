import { damaged, tooLarge } from './workbook-fault';
import { numberText, unescaped, type NumberFormat } from './cell-value';
import { xmlReader, type XmlHandlers } from './read-xml';
import type { TableRow } from '../table/table-document';
import { workbookLimits } from './workbook-limits';
import type { Workbook } from './workbook-parts';

/** An area of cells made into one; rows and columns from 1. */
export interface Merge {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface SheetRows {
  readonly rows: AsyncGenerator<TableRow>;
  /** Complete once the rows were read. */
  readonly merges: readonly Merge[];
  /** How many cells hold a formula whose last result was taken. */
  readonly formulas: () => number;
}

/** A reference such as `AB12`. @throws UnreadableFileError when it lies outside of any sheet */
export function placeOf(reference: string): { readonly row: number; readonly column: number } {
  const found = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(reference);
  const row = Number(found?.[2]);
  if (!found || row < 1 || row > workbookLimits.rows) throw damaged('reference');
  const column = [...(found[1] ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row, column };
}

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | undefined;
}

const plainNumber: NumberFormat = { shows: 'number' };

/** What a cell says, as text. A formula keeps its sign when it has no result: it is refused where it stands. */
function cellText(cell: Cell, { strings, formats, is1904 }: Workbook): string {
  const { type, value, formula } = cell;
  if (formula !== undefined && value === '' && type !== 'str') return `=${formula}`;
  switch (type) {
    case 's': {
      const text = /^\d{1,9}$/.test(value) ? strings[Number(value)] : undefined;
      if (text === undefined) throw damaged('parts');
      return text.trim();
    }
    case 'str':
    case 'inlineStr':
      return unescaped(value).trim();
    case 'b':
      return value === '1' || value === 'true' ? 'true' : 'false';
    case 'd':
      return value.replace(/T00:00:00(\.0+)?Z?$/, '');
    case 'e':
      return value.trim();
    default:
      return numberText(value.trim(), formats[cell.style] ?? plainNumber, is1904);
  }
}

/** Collects the rows of a sheet while its XML passes by. */
class RowCollector implements XmlHandlers {
  readonly merges: Merge[] = [];
  formulas = 0;
  private done: TableRow[] = [];
  private inData = false;
  private row = 0;
  private cells: string[] = [];
  private length = 0;
  private cell: Cell | undefined;
  private into: 'value' | 'formula' | undefined;
  private guides = 0;

  constructor(private readonly workbook: Workbook) {}

  take(): readonly TableRow[] {
    const rows = this.done;
    this.done = [];
    return rows;
  }

  open(name: string, attributes: () => Readonly<Record<string, string>>): void {
    if (name === 'sheetData') this.inData = true;
    else if (name === 'mergeCell') this.merged(attributes()['ref'] ?? '');
    else if (this.inData) this.openInData(name, attributes);
  }

  close(name: string): void {
    if (name === 'sheetData') this.inData = false;
    else if (name === 'row' && this.inData) this.endRow();
    else if (name === 'c') this.endCell();
    else if (name === 'rPh') this.guides -= 1;
    else if (name === 'v' || name === 't' || name === 'f') this.into = undefined;
  }

  text(text: string): void {
    if (this.into === undefined || this.cell === undefined) return;
    if (this.into === 'value') this.cell.value += text;
    else this.cell.formula = `${this.cell.formula ?? ''}${text}`;
    this.length += text.length;
    if (this.length > workbookLimits.token) throw tooLarge(`${workbookLimits.token} characters in one row`);
  }

  private openInData(name: string, attributes: () => Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        return this.beginRow(attributes()['r']);
      case 'c':
        return this.beginCell(attributes());
      case 'rPh':
        this.guides += 1;
        return;
      case 'v':
        this.into = 'value';
        return;
      case 't':
        this.into = this.guides > 0 ? undefined : 'value';
        return;
      case 'f':
        this.into = 'formula';
        if (this.cell !== undefined) this.cell.formula = '';
        return;
      default:
    }
  }

  private beginRow(reference: string | undefined): void {
    const row = reference === undefined ? this.row + 1 : Number(reference);
    // Rows come in order; a file in which they do not was not written by a spreadsheet program.
    if (!Number.isInteger(row) || row <= this.row || row > workbookLimits.rows) throw damaged('reference');
    this.row = row;
    this.cells = [];
    this.length = 0;
  }

  private beginCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.cells.length + 1 : placeOf(r).column;
    if (column > workbookLimits.columns) throw tooLarge(`${workbookLimits.columns} columns`);
    this.cell = { column, type: t, style: Number(s), value: '', formula: undefined };
  }

  private endCell(): void {
    const { cell } = this;
    if (cell === undefined) return;
    this.cell = undefined;
    const text = cell.value === '' && cell.formula === undefined ? '' : cellText(cell, this.workbook);
    if (cell.formula !== undefined && !text.startsWith('=')) this.formulas += 1;
    while (this.cells.length < cell.column - 1) this.cells.push('');
    this.cells[cell.column - 1] = text;
  }

  private endRow(): void {
    if (this.cells.some((cell) => cell !== '')) this.done.push({ line: this.row, cells: this.cells });
  }

  private merged(reference: string): void {
    const [from = '', to = from] = reference.split(':');
    this.merges.push({ from: placeOf(from), to: placeOf(to) });
    if (this.merges.length > workbookLimits.entries * 10) throw tooLarge(`${workbookLimits.entries * 10} merged areas`);
  }
}

/** The rows of a sheet that say anything, as its XML comes. @throws UnreadableFileError while reading */
export function sheetRows(pieces: AsyncIterable<string>, workbook: Workbook): SheetRows {
  const collector = new RowCollector(workbook);
  const reader = xmlReader(collector);
  const rows = async function* (): AsyncGenerator<TableRow> {
    for await (const piece of pieces) {
      reader.push(piece);
      yield* collector.take();
    }
    reader.end();
    yield* collector.take();
  };
  return { rows: rows(), merges: collector.merges, formulas: () => collector.formulas };
}
