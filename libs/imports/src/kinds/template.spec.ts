import { readCsv } from '../csv/read-csv';
import { textSource } from '../run/import-source';
import { headerKey } from './column';
import { importKinds } from './import-kinds';
import { matchHeader } from './match-header';
import { readCells } from './read-cells';
import { rowReader } from './row-reader';
import { templateOf } from './template';

describe.each(importKinds.map((kind) => [kind.name, kind] as const))('the import of %s', (_, kind) => {
  it('knows each header by one meaning only', () => {
    const keys = kind.columns.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(headerKey))]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('explains every column in both languages', () => {
    expect(kind.columns.filter(({ help }) => help.en === '' || help['zh-CN'] === '')).toEqual([]);
    expect(kind.title['zh-CN']).not.toBe('');
  });

  it('reads its own template, example row included', async () => {
    const document = await readCsv(textSource('template.csv', templateOf(kind)).open());
    const header = matchHeader(document.header, kind.columns, false);
    expect(header.problems).toEqual([]);
    for await (const row of document.rows) {
      const cells = readCells(row, header.columns, document.header.cells.length, false);
      expect(cells.problems).toEqual([]);
      const { planned, problems } = kind.plan(rowReader(cells));
      expect(problems).toEqual([]);
      expect(planned?.key).not.toBe('');
    }
  });
});
