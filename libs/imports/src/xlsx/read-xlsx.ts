import { say, type Sentence } from '@greengate/kernel';
import { importProblem, unreadable, UnreadableFileError } from '../csv/import-problem';
import type { ReadTableOptions, TableDocument, TableRow } from '../table/table-document';
import { damaged, tooLarge } from './workbook-fault';
import { sheetRows, type Merge, type SheetRows } from './sheet-rows';
import { workbookLimits } from './workbook-limits';
import { partsOf, readWorkbook, type OpenPart, type Sheet, type Workbook } from './workbook-parts';
import { zipDirectory, type ZipEntry } from './zip-directory';

/** Rows in which a header is looked for when its place was not told. */
const headerWithin = 30;
const mergesShown = 20;

const formulasTaken: Sentence = {
  en: '{count} cells hold formulas; the results that the spreadsheet program saved with them were taken.',
  'zh-CN': '有 {count} 个单元格为公式，已采用电子表格程序保存的计算结果。',
};
const sheetTaken: Sentence = { en: 'The sheet "{name}" was read; others were not: {others}.', 'zh-CN': '已读取工作表“{name}”；未读取：{others}。' };

const both = (sentence: Sentence, facts: Readonly<Record<string, string | number>>): Sentence => ({ en: say(sentence, 'en', facts), 'zh-CN': say(sentence, 'zh-CN', facts) });

/** All bytes of a file, which its table of contents stands at the end of. */
async function collected(source: AsyncIterable<Uint8Array | string>, onBytes: (count: number) => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    size += chunk.byteLength;
    onBytes(chunk.byteLength);
    if (size > workbookLimits.file) throw tooLarge(`${workbookLimits.file / (1024 * 1024)} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Refuses what is packed like a workbook and is none, or may run programs. */
function refuseOthers(directory: ReadonlyMap<string, ZipEntry>): void {
  const names = [...directory.keys()];
  if (names.some((name) => /vbaProject|macrosheets\//i.test(name))) throw unreadable('imports.workbook-macros', { line: 1 });
  if (directory.has('[Content_Types].xml') && names.some((name) => /^(\/?xl\/)?workbook\d*\.xml$/i.test(name))) return;
  const found = directory.has('mimetype') ? 'OpenDocument' : names.some((name) => name.endsWith('.bin') && name.startsWith('xl/')) ? 'XLSB' : names.some((name) => name.startsWith('word/')) ? 'DOCX' : 'ZIP';
  throw unreadable('imports.format-unknown', { line: 1, value: found });
}

/** What may hold data: sheets that are shown, the one named by hand also when it is hidden. */
function candidates({ sheets }: Workbook, wanted: string | undefined): readonly Sheet[] {
  if (wanted === undefined) return sheets.filter(({ hidden }) => !hidden);
  const found = sheets.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (!found) throw unreadable('imports.sheet-unknown', { line: 1, value: wanted }, { known: sheets.map(({ name }) => name).join(', ') });
  return [found];
}

interface Found {
  readonly sheet: Sheet;
  readonly header: TableRow;
  readonly source: SheetRows;
}

/** Reads on to the header of one sheet; undefined: the sheet has none. */
async function headerIn(sheet: Sheet, open: OpenPart, workbook: Workbook, options: ReadTableOptions): Promise<Found | undefined> {
  const part = open(sheet.part, workbookLimits.part);
  if (part === undefined) throw damaged('parts');
  const source = sheetRows(part, workbook);
  const { rowsBeforeHeader, isHeader } = options;
  let first: TableRow | undefined;
  for (let count = 0; count < headerWithin; count += 1) {
    const next = await source.rows.next();
    if (next.done === true) break;
    if (rowsBeforeHeader !== undefined ? next.value.line > rowsBeforeHeader : (isHeader?.(next.value.cells) ?? true)) return { sheet, header: next.value, source };
    first ??= next.value;
  }
  if (first === undefined || rowsBeforeHeader !== undefined) return undefined;
  // No row names known columns: begin anew, with the first row as header, so that its columns are told as unknown.
  await source.rows.return(undefined);
  return headerIn(sheet, open, workbook, { ...options, rowsBeforeHeader: first.line - 1 });
}

async function findHeader(open: OpenPart, workbook: Workbook, options: ReadTableOptions): Promise<Found> {
  let second: Found | undefined;
  for (const sheet of candidates(workbook, options.sheet)) {
    const found = await headerIn(sheet, open, workbook, options);
    if (found === undefined) continue;
    if (options.isHeader?.(found.header.cells) ?? true) {
      await second?.source.rows.return(undefined);
      return found;
    }
    if (second === undefined) second = found;
    else await found.source.rows.return(undefined);
  }
  if (second === undefined) throw unreadable('imports.file-empty', { line: 1 });
  return second;
}

const letters = (column: number): string => (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

/** A merged area speaks for several cells, and which of them are meant cannot be known. Those above the header are titles. */
function refuseMerges(merges: readonly Merge[], header: TableRow): void {
  const among = merges.filter(({ from, to }) => to.row >= header.line && from.column <= header.cells.length);
  if (among.length === 0) return;
  throw new UnreadableFileError(among.slice(0, mergesShown).map(({ from, to }) => importProblem('error', 'imports.cells-merged', { line: from.row, value: `${letters(from.column)}${from.row}:${letters(to.column)}${to.row}` })));
}

/** Cells up to the last column of the header; further ones only where they say something. */
function fitted(cells: readonly string[], width: number): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '') + 1;
  return Array.from({ length: Math.max(width, last) }, (_, index) => cells[index] ?? '');
}

/**
 * Read one sheet of an XLSX workbook as a stream of rows. Cells come as the text that is stored, numbers exactly (see `numberText`), days as year-month-day.
 * The file is held in memory, its sheet is not. Macro-enabled, encrypted, damaged and oversized workbooks are refused.
 * @throws UnreadableFileError when nothing of the file can be trusted; while reading as well
 */
export async function readXlsx(source: AsyncIterable<Uint8Array | string>, options: ReadTableOptions = {}): Promise<TableDocument> {
  const archive = await collected(source, options.onBytes ?? (() => undefined));
  const directory = zipDirectory(archive);
  refuseOthers(directory);
  const open = partsOf(archive, directory);
  const workbook = await readWorkbook(open);
  const { sheet, header: found, source: cells } = await findHeader(open, workbook, options);
  const header = { line: found.line, cells: found.cells.slice(0, found.cells.findLastIndex((cell) => cell !== '') + 1) };
  const rows = async function* (): AsyncGenerator<TableRow> {
    for await (const { line, cells: values } of cells.rows) yield { line, cells: fitted(values, header.cells.length) };
    refuseMerges(cells.merges, header);
  };
  const others = workbook.sheets.filter((other) => other !== sheet).map(({ name }) => name);
  return {
    format: 'xlsx',
    header,
    rows: rows(),
    commaMayBeDecimal: false,
    notes: () => [
      ...(others.length > 0 ? [both(sheetTaken, { name: sheet.name, others: others.join(', ') })] : []),
      ...(cells.formulas() > 0 ? [both(formulasTaken, { count: cells.formulas() })] : []),
    ],
  };
}
