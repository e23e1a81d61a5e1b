import { say, type Language, type Sentence } from '@greengate/kernel';
import { stringify } from 'csv-stringify/sync';
import { exportedText } from '../csv/cell-text';
import { writeXlsx, type WrittenCell } from '../xlsx/write-xlsx';

export type ExportFormat = 'csv' | 'xlsx';

export interface ExportColumn {
  /** Numbers of one unit name it here. */
  readonly header: Sentence;
  readonly width: number;
}

/** A table to hand out, with the state of the log that it shows. */
export interface ExportTable {
  readonly title: Sentence;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Position of the log up to which it is complete, and the moment it was asked for. */
  readonly position: string;
  readonly asOf: string;
}

export const text = (value: string | null | undefined): WrittenCell => (value === null || value === undefined || value === '' ? null : { text: value });
export const number = (value: string | number | null | undefined): WrittenCell => (value === null || value === undefined ? null : { number: String(value) });

const stated: Sentence = { en: '{title}, as of {asOf}, position {position} of the event log', 'zh-CN': '{title}，截至 {asOf}，事件日志位置 {position}' };
const sources: Sentence = { en: 'About', 'zh-CN': '说明' };

const csvCell = (cell: WrittenCell): string => (cell === null ? '' : 'text' in cell ? exportedText(cell.text) : cell.number);

/**
 * The table as a file. Texts never start a formula: in CSV an apostrophe goes before them, in XLSX they are cells of type text. Numbers are exact in CSV;
 * in XLSX they have the 15 digits that a spreadsheet keeps. What state of the log it shows stands in the first row (CSV, beginning with #) or on the second sheet.
 */
export async function fileOf(table: ExportTable, format: ExportFormat, language: Language): Promise<Uint8Array> {
  const { columns, rows, title, asOf, position } = table;
  const said = say(stated, language, { title: title[language], asOf, position: position.replace(/^0+(?=\d)/, '') });
  const header = columns.map((column) => column.header[language]);
  if (format === 'csv') return Buffer.from(`\uFEFF${stringify([[`# ${said}`], header, ...rows.map((row) => row.map(csvCell))])}`);
  return writeXlsx([
    { name: title[language], columns: columns.map(({ width }, index) => ({ width, header: header[index] ?? '' })), rows },
    { name: sources[language], columns: [{ header: said, width: 100 }], rows: [] },
  ]);
}
