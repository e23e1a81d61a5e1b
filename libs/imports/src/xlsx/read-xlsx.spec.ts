import { writeXlsx as hucre, type WriteSheet } from 'hucre/xlsx';
import fc from 'fast-check';
import { UnreadableFileError } from '../csv/import-problem';
import { readTable } from '../table/read-table';
import type { ReadTableOptions } from '../table/table-document';
import { writeArchive } from './write-archive.testing';
import { writeXlsx } from './write-xlsx';

async function* bytes(given: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < given.length; at += 1_000) yield await Promise.resolve(given.subarray(at, at + 1_000));
}

async function rowsOf(file: Uint8Array, options: ReadTableOptions = {}): Promise<{ rows: [number, readonly string[]][]; notes: readonly string[] }> {
  const document = await readTable(bytes(file), options);
  const rows: [number, readonly string[]][] = [[document.header.line, document.header.cells]];
  for await (const { line, cells } of document.rows) rows.push([line, cells]);
  return { rows, notes: document.notes().map(({ en }) => en) };
}

const codesOf = async (file: Uint8Array, options: ReadTableOptions = {}): Promise<readonly string[]> =>
  rowsOf(file, options).then(
    () => [],
    (error: unknown) => {
      if (error instanceof UnreadableFileError) return error.problems.map(({ code }) => code);
      throw error;
    },
  );

const book = (sheets: WriteSheet[], more: object = {}): Promise<Uint8Array> => hucre({ sheets, ...more });

/** The parts of the smallest workbook, for what no library writes. */
const parts = (sheet: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml': '<workbook xmlns:r="x"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Type="a/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="a/styles" Target="/xl/styles.xml"/><Relationship Id="r3" Type="a/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  'xl/styles.xml': '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="00000000"/><numFmt numFmtId="171" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="10"/></cellXfs></styleSheet>',
  'xl/sharedStrings.xml': '<sst><si><t>a</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>guide</t></rPh></si></sst>',
  'xl/worksheets/sheet1.xml': sheet,
  ...more,
});
const sheetXml = (cells: string): string => `<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row><row r="3">${cells}</row></sheetData></worksheet>`;
const cellsOf = async (cells: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[] | undefined> => (await rowsOf(writeArchive(parts(sheetXml(cells), more)))).rows[1]?.[1];

describe('reading a workbook', () => {
  it('reads what is stored: numbers exactly, days, texts, truths', async () => {
    const file = await book([{ name: 'S', rows: [['n', 't', 'd', 'b'], [18740.03, ' 台灣中油 ', new Date(Date.UTC(2024, 1, 29)), true], [-0.000_001, '１２３', null, false]] }]);
    expect((await rowsOf(file)).rows).toEqual([[1, ['n', 't', 'd', 'b']], [2, ['18740.03', '台灣中油', '2024-02-29', 'true']], [3, ['-0.000001', '１２３', '', 'false']]]);
  });

  it.each([
    ['0.30000000000000004', '0.3'],
    ['1.1000000000000001', '1.1'],
    ['123456789012345', '123456789012345'],
    ['1.5E3', '1500'],
    ['2.5E-7', '0.00000025'],
    ['91350100000100004300', '9.13501000001000043e+19'],
    ['0', '0'],
    ['-0', '0'],
  ])('reads the number stored as %s as %s', async (raw, shown) => {
    expect(await cellsOf(`<c r="A3"><v>${raw}</v></c>`)).toEqual([shown, '']);
  });

  it.each([
    ['1900', 1, '1900-01-01'], ['1900', 59, '1900-02-28'], ['1900', 60, '1900-02-29'], ['1900', 61, '1900-03-01'], ['1900', 45_657, '2024-12-31'], ['1904', 44_195, '2024-12-31'], ['1904', 0, '1904-01-01'],
  ])('counts days in the %s system: %d is %s', async (system, serial, day) => {
    const workbook = `<workbook xmlns:r="x"><workbookPr date1904="${system === '1904' ? 1 : 0}"/><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`;
    expect(await cellsOf(`<c r="A3" s="1"><v>${serial}</v></c><c r="B3" s="3"><v>${serial}</v></c>`, { 'xl/workbook.xml': workbook })).toEqual([day, day]);
  });

  it('keeps what a format says: leading zeros, times of day, no percent', async () => {
    expect(await cellsOf('<c r="A3" s="2"><v>16</v></c><c r="B3" s="1"><v>45657.5</v></c>')).toEqual(['00000016', '2024-12-31T12:00:00']);
    expect(await cellsOf('<c r="A3" s="4"><v>0.28000000000000003</v></c>')).toEqual(['0.28', '']);
  });

  it('reads shared and rich strings without phonetic guides, errors as they are', async () => {
    expect(await cellsOf('<c r="A3" t="s"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c>')).toEqual(['rich text', '#N/A']);
    expect(await cellsOf('<c t="inlineStr"><is><t>&lt;&#x4e2d;&amp;_x000A_</t></is></c><c><v>7</v></c>')).toEqual(['<中&', '7']);
  });

  it('takes the saved result of a formula with a note, and leaves a formula without one to be refused', async () => {
    const read = await rowsOf(writeArchive(parts(sheetXml('<c r="A3"><f>SUM(1,2)</f><v>3</v></c><c r="B3"><f>B9</f></c>'))));
    expect(read.rows[1]?.[1]).toEqual(['3', '=B9']);
    expect(read.notes).toEqual(['1 cells hold formulas; the results that the spreadsheet program saved with them were taken.']);
  });

  it('finds the header below titles, on the first shown sheet that has one, or on the sheet that is named', async () => {
    const isHeader = (cells: readonly string[]): boolean => cells.includes('year');
    const sheets: WriteSheet[] = [
      { name: 'Old', hidden: true, rows: [['year'], [1999]] },
      { name: 'Read me', rows: [['Fill in the other sheet']] },
      { name: 'Data', rows: [['A title'], [null], ['supplier', 'year'], ['a', 2024, null]] },
    ];
    const file = await book(sheets);
    expect(await rowsOf(file, { isHeader })).toEqual({ rows: [[3, ['supplier', 'year']], [4, ['a', '2024']]], notes: ['The sheet "Data" was read; others were not: Old, Read me.'] });
    expect((await rowsOf(file, { isHeader, sheet: 'old' })).rows).toEqual([[1, ['year']], [2, ['1999']]]);
    expect((await rowsOf(file, { rowsBeforeHeader: 2, sheet: 'Data' })).rows[0]).toEqual([3, ['supplier', 'year']]);
    expect(await codesOf(file, { sheet: 'Nowhere' })).toEqual(['imports.sheet-unknown']);
  });

  it('refuses merged cells among the rows, and lets titles be merged', async () => {
    const rows = [['title', null], ['a', 'b'], ['1', '2'], ['3', '4']];
    const isHeader = (cells: readonly string[]): boolean => cells.includes('b');
    expect(await codesOf(await book([{ name: 'S', rows, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }] }]), { isHeader })).toEqual([]);
    expect(await codesOf(await book([{ name: 'S', rows, merges: [{ startRow: 2, startCol: 0, endRow: 3, endCol: 0 }] }]), { isHeader })).toEqual(['imports.cells-merged']);
  });

  it('writes texts that no program runs, and numbers as numbers', async () => {
    const file = await writeXlsx([{ name: 'A/B', columns: [{ header: 'text', width: 10 }, { header: 'number', width: 10, choices: ['1', '2'], help: 'one or two' }], rows: [[{ text: '=1+1' }, { number: '1234.50' }], [{ text: '@x' }, null]] }]);
    const { rows, notes } = await rowsOf(file);
    expect(rows).toEqual([[1, ['text', 'number']], [2, ['=1+1', '1234.5']], [3, ['@x', '']]]);
    expect(notes.filter((note) => note.includes('formula'))).toEqual([]);
  });
});

describe('a workbook that is no ordinary one', () => {
  const good = parts(sheetXml('<c r="A3"><v>1</v></c>'));
  const archive = (changes: Readonly<Record<string, string>>, options?: Parameters<typeof writeArchive>[1]): Uint8Array => writeArchive({ ...good, ...changes }, options);
  const declared = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';

  it.each<[string, Uint8Array, string]>([
    ['is cut off', archive({}).subarray(0, 700), 'imports.workbook-damaged'],
    ['is only the beginning of one', archive({}).subarray(0, 5), 'imports.workbook-damaged'],
    ['declares entities', archive({ 'xl/worksheets/sheet1.xml': `${declared}<worksheet>&b;</worksheet>` }), 'imports.workbook-damaged'],
    ['uses an entity that nobody declared', archive({ 'xl/sharedStrings.xml': '<sst><si><t>&b;</t></si></sst>' }), 'imports.workbook-damaged'],
    ['ends inside of an element', archive({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1' }), 'imports.workbook-damaged'],
    ['closes what it never opened', archive({ 'xl/worksheets/sheet1.xml': '<worksheet></sheetData></worksheet>' }), 'imports.workbook-damaged'],
    ['is nested without end', archive({ 'xl/worksheets/sheet1.xml': '<a>'.repeat(5_000) }), 'imports.workbook-damaged'],
    ['has a row beyond the last', archive({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="99999999"/></sheetData></worksheet>' }), 'imports.workbook-damaged'],
    ['has a cell beyond the last column', archive({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>' }), 'imports.workbook-too-large'],
    ['holds macros', archive({ 'xl/vbaProject.bin': 'x' }), 'imports.workbook-macros'],
    ['unpacks to far more than it is', archive({ 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(40_000_000)}</worksheet>` }), 'imports.workbook-too-large'],
    ['claims to be small and is not', archive({ 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(40_000_000)}</worksheet>` }, { claimedSize: 100 }), 'imports.workbook-damaged'],
    ['was changed after it was saved', archive({}, { crc: 1 }), 'imports.workbook-damaged'],
    ['has no workbook in it', writeArchive({ 'a.txt': 'hello' }), 'imports.format-unknown'],
    ['is a document of a word processor', writeArchive({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'imports.format-unknown'],
    ['is an empty archive', writeArchive({}), 'imports.format-unknown'],
    ['is encrypted', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1_000), Buffer.from('EncryptedPackage', 'utf16le')]), 'imports.workbook-encrypted'],
    ['is of the format before 2007', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(1_000)]), 'imports.format-unknown'],
    ['is a PDF', Buffer.from('%PDF-1.7 whatever'), 'imports.format-unknown'],
    ['has no rows', archive({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>' }), 'imports.file-empty'],
  ])('that %s is refused with its code', async (_, file, code) => {
    expect(await codesOf(file)).toEqual([code]);
  });

  it('that a spreadsheet program encrypted is refused', async () => {
    expect(await codesOf(await book([{ name: 'S', rows: [['a']] }], { encryption: { password: 'x', spinCount: 1 } }))).toEqual(['imports.workbook-encrypted']);
  });

  it('never makes the reader throw anything but a refusal, whatever its bytes', async () => {
    const workbook = await book([{ name: 'S', rows: [['year', 'value'], [2024, 1.5], ['text', null]] }]);
    const mutated = fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }).map((changes) => {
      const file = Uint8Array.from(workbook);
      for (const [at, byte] of changes) file[at] = byte;
      return file;
    });
    const prefixed = fc.tuple(fc.constantFrom([0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0xd0, 0xcf, 0x11, 0xe0], []), fc.uint8Array({ maxLength: 200 })).map(([start, rest]) => Uint8Array.from([...start, ...rest]));
    const markup = fc.array(fc.constantFrom('<row r="1">', '<row>', '</row>', '<c r="A1" t="s">', '<c t="b" s="9">', '<c>', '</c>', '<v>', '</v>', '<f>', '</f>', '<is>', '<t>', '1', '1e400', '&amp;', '&#0;', '&x;', '<', '>', '"', "'", '<!--', '-->', '<![CDATA[', ']]>', '<mergeCell ref="A1:B9"/>', '中', '<rPh>', '</rPh>'), { maxLength: 30 })
      .map((tokens) => archive({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${tokens.join('')}</sheetData></worksheet>` }));
    await fc.assert(fc.asyncProperty(fc.oneof(mutated, prefixed, markup, fc.uint8Array({ maxLength: 100 })), async (file) => void (await codesOf(file))), { numRuns: 500 });
  }, 60_000);
});
