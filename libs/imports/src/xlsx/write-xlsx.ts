import { colToLetter, writeXlsx as write, type DataValidation, type WriteSheet } from 'hucre/xlsx';

/** A cell to write: text, which no spreadsheet runs whatever it begins with; a number, as decimal text; or nothing. */
export type WrittenCell = { readonly text: string } | { readonly number: string } | null;

export interface WrittenColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  /** Offered as a drop-down list in every row below the header; anything else is refused by the spreadsheet program. */
  readonly choices?: readonly string[];
  /** Shown beside the cell while it is filled in. */
  readonly help?: string;
}

export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly hidden?: boolean;
}

/** Rows that the drop-down lists of a template reach. */
const listedRows = 5_000;
const listsName = 'lists';

/** A spreadsheet keeps 15 digits of a number; further ones would be its own invention. */
const valueOf = (cell: WrittenCell): string | number | null => (cell === null ? null : 'text' in cell ? cell.text : Number(Number(cell.number).toPrecision(15)));

/** What spreadsheet programs allow in the name of a sheet. */
export const sheetName = (title: string): string => title.replace(/[\\/?*[\]:']+/g, ' ').trim().slice(0, 31);

function validationsOf(sheet: WrittenSheet, lists: (readonly string[])[]): DataValidation[] {
  return sheet.columns.flatMap(({ header, choices, help }, index): DataValidation[] => {
    const letter = colToLetter(index);
    const range = `${letter}2:${letter}${listedRows + 1}`;
    const shown = help === undefined ? {} : { showInputMessage: true, inputTitle: header.slice(0, 32), inputMessage: help.slice(0, 255) };
    if (choices === undefined) return help === undefined ? [] : [{ type: 'custom', formula1: 'TRUE', allowBlank: true, range, ...shown }];
    lists.push(choices);
    const list = colToLetter(lists.length - 1);
    return [{ type: 'list', formula1: `${listsName}!$${list}$1:$${list}$${choices.length}`, allowBlank: true, showErrorMessage: true, errorStyle: 'stop', range, ...shown }];
  });
}

function sheetOf(sheet: WrittenSheet, lists: (readonly string[])[]): WriteSheet {
  const dataValidations = validationsOf(sheet, lists);
  const header = sheet.columns.map((column) => column.header);
  return {
    name: sheetName(sheet.name),
    columns: sheet.columns.map(({ width }) => ({ width })),
    rows: [header, ...sheet.rows.map((row) => row.map(valueOf))],
    cells: new Map(header.map((_, index) => [`0,${index}`, { style: { font: { bold: true } } }])),
    freezePane: { rows: 1 },
    ...(dataValidations.length > 0 ? { dataValidations } : {}),
    ...(sheet.hidden ? { hidden: true } : {}),
  };
}

/** A workbook as bytes. The one place that writes XLSX. */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const lists: (readonly string[])[] = [];
  const written = sheets.map((sheet) => sheetOf(sheet, lists));
  const height = Math.max(0, ...lists.map(({ length }) => length));
  const listed: WriteSheet = { name: listsName, hidden: true, rows: Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? null)) };
  return write({ sheets: lists.length > 0 ? [...written, listed] : written });
}
