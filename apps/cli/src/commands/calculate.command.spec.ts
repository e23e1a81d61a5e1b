import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../run-cli';

const example = (name: string): string => join(__dirname, '../../../../deploy/examples', name);

describe('greengate calculate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-calculate-'));
  const file = (name: string): string => join(folder, name);
  let out = '';
  let err = '';
  const greengate = async (...words: readonly string[]): Promise<number> => {
    out = '';
    err = '';
    return runCli(['calculate', ...words]);
  };
  beforeAll(() => {
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => { out += String(text); return true; });
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => { err += String(text); return true; });
  });
  afterAll(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it('prints the way from the bill to the total, in both languages', async () => {
    expect(await greengate(example('inventory.json'), '--lang', 'en')).toBe(0);
    for (const text of ['120000 kWh', 'electricity/grid.cn-zj@kwh = 0.5153 kg CO2/kWh', 'cn-grid-2022', 'E = kWh × EF_grid', '61.836 t CO2e', '13.30775 t CO2e', 'defra-2024', 'scope 2 (market-based)', 'not said to be irrelevant: 1, 2, 3']) expect(out).toContain(text);
    expect(await greengate(example('inventory.json'), '--lang', 'zh-CN')).toBe(0);
    for (const text of ['因子', '外购电力（基于位置）', '缺失内容']) expect(out).toContain(text);
  });

  it('writes the whole as JSON: the same twice, with totals ready to be submitted', async () => {
    expect(await greengate(example('inventory.json'), '--json', '--out', file('a.json'))).toBe(0);
    const first = JSON.parse(out) as { calculation: { digest: string }; inventory: object };
    expect(first.inventory).toMatchObject({ scope1: { status: 'reported', value: '13.30775' }, scope2LocationBased: { status: 'reported', value: '61.836' } });
    expect(readFileSync(file('a.json'), 'utf8')).toBe(out);
    await greengate(example('inventory.json'), '--json');
    expect((JSON.parse(out) as typeof first).calculation.digest).toBe(first.calculation.digest);
  });

  it('takes a table of lines; a blank is unknown, not zero', async () => {
    expect(await greengate(example('inventory.csv'), '--lang', 'en')).toBe(1);
    expect(err).toContain('--place');
    expect(await greengate(example('inventory.csv'), '--from', '2024-01-01', '--to', '2024-12-31', '--place', 'CN-ZJ', '--json')).toBe(0);
    const { calculation, inventory } = JSON.parse(out) as { calculation: { lines: { id: string; status: string }[] }; inventory: object };
    expect(calculation.lines.map(({ id, status }) => `${id} ${status}`)).toEqual(['power calculated', 'van calculated', 'boiler calculated', 'cooler unknown']);
    expect(inventory).toMatchObject({ scope1: { status: 'not-measured' } });
  });

  it('names every line that it refuses, with the remedy', async () => {
    const line = (id: string, unit: string) => ({ id, kind: 'electricity', activity: { status: 'measured', value: '1', unit } });
    const whole = JSON.parse(readFileSync(example('inventory.json'), 'utf8')) as object;
    writeFileSync(file('bad.json'), JSON.stringify({ ...whole, lines: [line('a', 'L'), line('b', 'bushel')] }));
    expect(await greengate(file('bad.json'), '--lang', 'en')).toBe(1);
    expect(err).toContain('"a"');
    expect(err).toContain('bushel');
    writeFileSync(file('bad.json'), JSON.stringify({ ...whole, lines: [line('a', 'kWh'), { ...line('b', 'kWh'), kwh: 1 }] }));
    expect(await greengate(file('bad.json'), '--lang', 'en')).toBe(1);
    expect(err).toContain('/lines/1/kwh');
    expect(await greengate(example('inventory.json'), '--factors', folder, '--lang', 'en')).toBe(1);
  });
});
