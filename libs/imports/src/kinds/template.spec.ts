import { languages } from '@greengate/kernel';
import { readCsv } from '../csv/read-csv';
import { textSource } from '../run/import-source';
import { readTable } from '../table/read-table';
import type { TableDocument } from '../table/table-document';
import { headerKey } from './column';
import { importKinds } from './import-kinds';
import { looksLikeHeader, matchHeader } from './match-header';
import { readCells } from './read-cells';
import { rowReader } from './row-reader';
import { headerOf, templateOf, templateWorkbook } from './template';

const han = /\p{Script=Han}/u;
const exemptFromChinese = new Set(['lei', 'duns', 'gwp_set']);

describe.each(importKinds.map((kind) => [kind.name, kind] as const))('the import of %s', (_, kind) => {
  it('knows each header by one meaning only', () => {
    const keys = kind.columns.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(headerKey))]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('explains every column in both languages', () => {
    expect(kind.columns.filter(({ help }) => help.en === '' || help['zh-CN'] === '')).toEqual([]);
    expect(kind.title['zh-CN']).not.toBe('');
  });

  it('has a Chinese header for every column', () => {
    expect(kind.columns.filter((column) => !exemptFromChinese.has(column.name) && !han.test(headerOf(column, 'zh-CN'))).map(({ name }) => name)).toEqual([]);
  });

  const reads = async (document: TableDocument): Promise<number> => {
    const header = matchHeader(document.header, kind.columns, false);
    expect(header.problems).toEqual([]);
    expect(header.columns).toHaveLength(kind.columns.length);
    let rows = 0;
    for await (const row of document.rows) {
      rows += 1;
      const cells = readCells(row, header.columns, document.header.cells.length, false);
      expect(cells.problems).toEqual([]);
      const { planned, problems } = kind.plan(rowReader(cells));
      expect(problems).toEqual([]);
      expect(planned?.key).not.toBe('');
    }
    return rows;
  };

  it.each(languages)('reads its own template in %s, example row included', async (language) => {
    expect(await reads(await readCsv(textSource('template.csv', templateOf(kind, language)).open()))).toBe(1);
  });

  it.each(languages)('reads its own workbook in %s: the empty sheet, neither the example nor the help', async (language) => {
    const file = await templateWorkbook(kind, language);
    const document = await readTable(textSource('template.xlsx', file).open(), { isHeader: looksLikeHeader(kind.columns) });
    expect(await reads(document)).toBe(0);
    expect(document.notes()[0]?.en).toContain(`"${kind.title[language]}"`);
  });
});

it('takes a unit behind a name, and no other', () => {
  const kind = importKinds.find(({ name }) => name === 'disclosures');
  const found = (header: string): readonly string[] => matchHeader({ line: 1, cells: [header] }, kind?.columns ?? [], false).columns.map(({ column }) => column.name);
  expect([found('scope1 (t CO2e)'), found('范围一（吨CO2e）'), found('Scope 1'), found('scope1 (kg CO2e)')]).toEqual([['scope1'], ['scope1'], ['scope1'], []]);
});
