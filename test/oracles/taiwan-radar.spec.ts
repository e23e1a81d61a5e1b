import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert, dec, unwrap } from '@greengate/kernel';
import { parse } from 'csv-parse/sync';
import { bandOf } from '../../libs/assessments/src/domain/bands.rules';
import type { Ruleset } from '../../libs/assessments/src/contracts/ruleset.contract';

const folder = join(__dirname, '../fixtures/oracles/taiwan-radar');
const read = (file: string): string[][] => parse(readFileSync(join(folder, file), 'utf8'), { relax_column_count: true });
interface Dimension {
  readonly scoreColumn: number;
  readonly rule: string;
  readonly tiers: Ruleset['tiers'];
}
const { levels, dimensions } = JSON.parse(readFileSync(join(folder, 'bands.json'), 'utf8')) as { levels: Record<string, string>; dimensions: Record<string, Dimension> };

/** Below two header rows; scored companies only. */
const scored = read('radar_scores.csv').slice(2).filter((row) => /^[0-3]$/.test(row[3] ?? ''));
const column = { absoluteTarget: 12, renewableTarget: 15, re100: 16, savingTarget: 17, renewableShare: 18, intensityChange: 19 };

/** A share as printed: `NA`, an empty cell and words are missing, not zero. */
const share = (cell: string | undefined): string | null => {
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(cell?.trim() ?? '')?.[1];
  return percent === undefined ? null : unwrap(convert({ value: percent, unit: '%' }, '1')).to.value;
};
const band = (name: string, value: string | null): string => (value === null ? '0' : (levels[bandOf(dec(value), dimensions[name]?.tiers ?? [])] ?? '0'));

const computed: Readonly<Record<string, (row: readonly string[]) => string>> = {
  'renewable-share': (row) => band('renewable-share', share(row[column.renewableShare])),
  // Printed as the change of energy intensity: negative is better.
  efficiency: (row) => {
    const change = share(row[column.intensityChange]);
    return band('efficiency', change === null ? null : dec(change).neg().toFixed());
  },
  'renewable-target': (row) => {
    const level = band('renewable-target', share(row[column.renewableTarget]));
    return level === '2' && row[column.re100] === 'TRUE' ? '3' : level;
  },
  'absolute-target': (row) => band('absolute-target', share(row[column.absoluteTarget])),
  'saving-target': (row) => band('saving-target', share(row[column.savingTarget])),
};

/** Met of 172, and why not the rest. Nothing is adapted: the published scores are set by hand in these cases. */
const known: readonly (readonly [name: string, met: number, why: string])[] = [
  ['renewable-share', 170, 'one printed at 3.5 % and scored 1; one scored without data'],
  ['efficiency', 171, 'one scored 3 without data'],
  ['renewable-target', 166, 'four targets for 2050, one for 2025 and one of a plant abroad were scored as none'],
  ['absolute-target', 155, 'restated by hand to a base year of 2019, validated by SBTi, for another year than 2030, or scored without data'],
  ['saving-target', 118, 'the yearly saving of electricity is one of several inputs of that score; the others are not in the file'],
];

const said: string[] = [];
afterAll(() => void process.stdout.write(`${said.join('\n')}\n`));

describe('the Taiwan radar', () => {
  it('has 172 scored companies', () => expect(scored).toHaveLength(172));

  it.each(known)('%s: %i of 172', (name, met) => {
    const { scoreColumn } = dimensions[name] ?? { scoreColumn: 0 };
    const same = scored.filter((row) => computed[name]?.(row) === row[scoreColumn]).length;
    said.push(`Taiwan radar, ${name}: ${same} of ${scored.length}`);
    expect(same).toBe(met);
  });

  it('bands of the 2030 target are those of the published table, which gives its lowest band another name', () => {
    const rows = read('radar_grade_bands.csv').filter(([name]) => name?.startsWith('2030'));
    expect(rows.map(([, from, to, level]) => [band('absolute-target', from ?? null), band('absolute-target', to ?? null), level])).toEqual([['3', '3', '超乎期待'], ['2', '2', '合乎標準'], ['1', '1', '遠低於期望']]);
  });
});
