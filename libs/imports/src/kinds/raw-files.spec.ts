import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { dec, text, type Decimal } from '@greengate/kernel';
import type { ImportProblem } from '../csv/import-problem';
import { readCsv } from '../csv/read-csv';
import type { CellType, Column } from './column';
import { matchHeader } from './match-header';
import { readCells } from './read-cells';

const folder = join(__dirname, '../../../../test/fixtures/taiwan-carbon-majors');
const number: CellType = { type: 'number', negative: true, percent: true };

interface Read {
  readonly rows: number;
  /** Exact sums and counts of the cells that hold a number. */
  readonly sums: Readonly<Record<string, readonly [number, string]>>;
  readonly texts: readonly string[];
  readonly problems: readonly ImportProblem[];
}

/** Reads columns of a raw file by their own names. */
async function read(file: string, numbers: readonly string[], code: string, rowsBeforeHeader = 0): Promise<Read> {
  const column = (name: string, cell: CellType): Column => ({ name, aliases: [], required: false, cell, help: { en: '', 'zh-CN': '' }, example: '' });
  const columns = [column(code, { type: 'code' }), ...numbers.map((name) => column(name, number))];
  const document = await readCsv(createReadStream(join(folder, file)), { rowsBeforeHeader });
  const header = matchHeader(document.header, columns, true);
  expect(header.problems).toEqual([]);
  const sums = new Map<string, [number, Decimal]>(numbers.map((name) => [name, [0, dec(0)]]));
  const texts: string[] = [];
  const problems: ImportProblem[] = [];
  let rows = 0;
  for await (const row of document.rows) {
    rows += 1;
    const cells = readCells(row, header.columns, document.header.cells.length, false);
    problems.push(...cells.problems);
    texts.push(String(cells.values.get(code) ?? ''));
    for (const name of numbers) {
      const value = cells.values.get(name);
      const [count, sum] = sums.get(name) ?? [0, dec(0)];
      if (typeof value === 'string') sums.set(name, [count + 1, sum.plus(value)]);
    }
  }
  return { rows, sums: Object.fromEntries([...sums].map(([name, [count, sum]]) => [name, [count, text(sum)] as const])), texts, problems };
}

// The sums were computed by a script in another language with its own CSV reader and decimal type.
describe('the raw files of the Taiwan carbon majors', () => {
  it('gives 334 rows of emissions and revenue, exact to the last digit', async () => {
    const { rows, sums, problems } = await read(
      'ghg_revenue_2022_2024.csv',
      ['2022範疇一', '2024範疇一', '2024範疇二', '2022總排放', '2024總排放', '2024營收', '2024密集度', '密集度變化'],
      '事業統編',
    );
    expect([rows, problems]).toEqual([334, []]);
    expect(sums).toEqual({
      '2022範疇一': [334, '223243662.31'],
      '2024範疇一': [334, '210923663.32'],
      '2024範疇二': [334, '53101369.72'],
      '2022總排放': [334, '280185130.72'],
      '2024總排放': [334, '264025033.12'],
      '2024營收': [157, '13390814.197'],
      '2024密集度': [157, '2013.96488318786'],
      密集度變化: [152, '2.4373'],
    });
  });

  it('takes NA, #VALUE!, #N/A and 缺能源 as missing, and percentages as fractions', async () => {
    const { rows, sums, problems } = await read('energy_2022_2024.csv', ['2024年度總能源使用量', '2022年度總能源使用量', '2024營收', '能效進步率'], '證券代號');
    expect([rows, problems]).toEqual([173, []]);
    expect(sums).toEqual({ '2024年度總能源使用量': [169, '3030147144723.31'], '2022年度總能源使用量': [144, '1492299346937.73'], '2024營收': [157, '13390814197000'], 能效進步率: [135, '15.9082'] });
  });

  it('trims the tabs before identifiers, and names the line of the row that is one cell short', async () => {
    const { rows, sums, texts, problems } = await read('facility_emissions_2015_2024.csv', ['直接排放量(公噸CO2e)', '能源間接排放量(公噸CO2e)'], '事業統編');
    expect(rows).toBe(300);
    expect(texts).toContain('03795904');
    expect(texts.every((id) => id === id.trim())).toBe(true);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['imports.row-length', expect.any(Number)]]);
    expect(Number(sums['直接排放量(公噸CO2e)']?.[0])).toBeGreaterThanOrEqual(297);
  });

  it('reads 106 columns of company reports', async () => {
    const { rows, sums, problems } = await read('company_disclosures.csv', ['範疇一/類別一（值）', '範疇三（值）', '中期溫室氣體絕對減量目標值（百分比）', 'Scope 3 類別 1 (購買商品或服務)'], '統一編號');
    expect([rows, problems]).toEqual([60, []]);
    expect(sums).toEqual({ '範疇一/類別一（值）': [48, '96796953'], '範疇三（值）': [38, '134495781'], '中期溫室氣體絕對減量目標值（百分比）': [40, '12.96'], 'Scope 3 類別 1 (購買商品或服務)': [19, '44075155'] });
  });

  it('passes over the first of two header rows when told so, and names the 12 rows that end after 9 of 23 cells', async () => {
    const { rows, sums, problems } = await read('radar_scores.csv', ['再生能源使用佔總發電量（百分比）', '22-24 能效進步率', '範疇三（值）'], '統一編號', 1);
    expect(rows).toBe(60);
    expect(problems.map(({ code, what }) => [code, what.en])).toEqual(Array.from({ length: 12 }, () => ['imports.row-length', 'This row has 9 cells; the header has 23.']));
    expect(problems.map(({ line }) => line)).toContain(55);
    expect(sums).toEqual({ '再生能源使用佔總發電量（百分比）': [45, '2.072'], '22-24 能效進步率': [37, '5.857'], '範疇三（值）': [38, '134495781'] });
  });
});
