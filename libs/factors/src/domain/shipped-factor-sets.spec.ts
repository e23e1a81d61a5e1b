import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dec, digestOf } from '@greengate/kernel';
import { factorSet } from '../contracts/factor-set.contract';
import { shippedFactorSet, shippedFactorsFolder, shippedSetIds } from '../testing';

type IndexEntry = { digest: string; factors: number; properties: number; blends: number; gwps: number };
const index = JSON.parse(readFileSync(join(shippedFactorsFolder, 'index.json'), 'utf8')) as Record<string, IndexEntry>;
const folderOfSources = process.env.GREENGATE_FACTOR_SOURCES;

describe('the sets that ship', () => {
  it('are all listed, and nothing else', () => {
    const files = readdirSync(shippedFactorsFolder).filter((name) => name.endsWith('.json') && name !== 'index.json').map((name) => name.replace(/\.json$/, ''));
    expect(files.sort()).toEqual([...shippedSetIds].sort());
    expect(Object.keys(index).sort()).toEqual([...shippedSetIds].sort());
  });

  it.each(shippedSetIds)('%s fits the schema, and its digest and rows are those of the index', (id) => {
    const document = shippedFactorSet(id);
    expect(document.id).toBe(id);
    expect({ digest: digestOf(document), factors: document.factors.length, properties: document.properties.length, blends: document.blends.length, gwps: document.gwps.length }).toEqual(index[id]);
  });

  it('have as many rows as their sources', () => {
    const factors = Object.fromEntries(shippedSetIds.map((id) => [id, shippedFactorSet(id).factors.length]));
    expect(factors).toEqual({
      'gwp-ar4': 0, 'gwp-ar5': 0, 'gwp-ar6': 0,
      // 26 fuels, per TJ and per tonne.
      'ipcc-2006-stationary': 52,
      // 27 fuels and the default of heat.
      'cn-fuels': 28,
      // 80 rows of the announcement file.
      'cn-grid-2021': 39, 'cn-grid-2022': 40, 'cn-grid-ets-2015': 1,
      'epa-hub-2024': 449, 'defra-2024': 2672,
      // NAICS-2017 commodities of six digits.
      'epa-supply-chain-1.3.0': 1016, 'epa-supply-chain-1.2': 1016,
    });
  });

  it('carry China\'s parameters, whose product is the factor', () => {
    const { factors, properties } = shippedFactorSet('cn-fuels');
    const of = (activity: string, kind: string) => properties.find((property) => property.activity === activity && property.kind === kind)?.value ?? 'NaN';
    for (const { activity, value } of factors.filter((factor) => factor.activity.startsWith('combustion/'))) {
      const product = dec(of(activity, 'net-calorific-value')).times(of(activity, 'carbon-content')).times(of(activity, 'oxidation-factor')).times(44).div(12);
      expect({ activity, close: product.minus(value).abs().lte('0.0000005') }).toEqual({ activity, close: true });
    }
  });

  it('take part in CO2e with the gases that Defra prints, within rounding', () => {
    let compared = 0;
    for (const { id, value, gases } of shippedFactorSet('defra-2024').factors) {
      if (gases?.length !== 3) continue;
      compared += 1;
      const sum = gases.reduce((total, part) => total.plus(part.value), dec(0));
      // Each of the four figures is rounded to five decimals; figures above 1,000 to fewer significant ones.
      expect({ id, close: sum.minus(value).abs().lte(dec(value).times('0.00001').plus('0.00003')) }).toEqual({ id, close: true });
    }
    expect(compared).toBeGreaterThan(1_000);
  });

  it('state the with-margins multiplier as the sum of its parts', () => {
    for (const id of ['epa-supply-chain-1.3.0', 'epa-supply-chain-1.2'] as const) {
      for (const { id: factorId, value, note } of shippedFactorSet(id).factors) {
        const [, without = 'NaN', margins = 'NaN'] = /^Without margins (\S+), margins (\S+)\./.exec(note ?? '') ?? [];
        expect({ factorId, close: dec(without).plus(margins).minus(value).abs().lte('0.0011') }).toEqual({ factorId, close: true });
      }
    }
  });
});

describe('a set that is not right', () => {
  const good = shippedFactorSet('cn-grid-2022');
  const [row] = good.factors;
  const issues = (change: object): string[] => {
    const result = factorSet.safeParse({ ...good, ...change });
    return result.success ? [] : result.error.issues.map((issue) => issue.message);
  };
  it.each([
    ['a value in CO2e without a GWP set', { factors: [{ ...row, numerator: { gas: 'CO2e', unit: 'kgCO2e' } }] }, 'factors.gwp-set-missing'],
    ['a gas in units of CO2e', { factors: [{ ...row, numerator: { gas: 'CO2', unit: 'kgCO2e' } }] }, 'factors.unit-not-of-gas'],
    ['an unknown denominator', { factors: [{ ...row, denominator: 'bushel' }] }, 'factors.unit-not-of-gas'],
    ['the same factor twice', { factors: [row, row] }, 'factors.factor-repeated'],
    ['fuel energy of unknown basis', { factors: [{ ...row, activity: 'combustion/diesel', denominator: 'GJ' }] }, 'factors.calorific-basis-missing'],
    ['years that run backwards', { validity: { from: 2022, to: 2021 } }, 'factors.years-reversed'],
  ])('%s is refused', (_what, change, code) => {
    expect(issues(change)).toContain(code);
  });
  it('changes its digest with a single figure', () => {
    expect(digestOf({ ...good, factors: [{ ...row, value: '0.5581' }, ...good.factors.slice(1)] })).not.toBe(digestOf(good));
  });
});

/** Runs where the public files are: GREENGATE_FACTOR_SOURCES names a folder with `factors/` and `epa-supply-chain-factors/`. */
(folderOfSources !== undefined && existsSync(folderOfSources) ? describe : describe.skip)('loaders', () => {
  const source = (...parts: string[]): string => join(folderOfSources ?? '', ...parts);
  const cases: [string, string, string, string[]][] = [
    ['node', 'gwp.mjs', source('factors', 'gwp_ipcc.csv'), ['gwp-ar4', 'gwp-ar5', 'gwp-ar6']],
    ['node', 'ipcc-2006-stationary.mjs', source('factors', 'ipcc2006_stationary.csv'), ['ipcc-2006-stationary']],
    ['node', 'cn-fuels.mjs', source('factors', 'cn_fuel_defaults.csv'), ['cn-fuels']],
    ['node', 'cn-grid.mjs', source('factors', 'cn_grid_electricity.csv'), ['cn-grid-2021', 'cn-grid-2022', 'cn-grid-ets-2015']],
    ['node', 'epa-hub-2024.mjs', source('factors', 'epa-hub-2024'), ['epa-hub-2024']],
    ['node', 'epa-supply-chain.mjs', source('epa-supply-chain-factors', 'SupplyChainGHGEmissionFactors_v1.3.0_NAICS_CO2e_USD2022.csv'), ['epa-supply-chain-1.3.0']],
    ['node', 'epa-supply-chain.mjs', source('epa-supply-chain-factors', 'SupplyChainGHGEmissionFactors_v1.2_NAICS_CO2e_USD2021.csv'), ['epa-supply-chain-1.2']],
    ['python3', 'defra.py', source('factors', 'defra-ghg-conversion-factors-2024-full_v1.1.xlsx'), ['defra-2024']],
  ];
  it.each(cases)('%s %s %s writes what is committed', (program, loader, file, ids) => {
    const folder = mkdtempSync(join(tmpdir(), 'factors-'));
    try {
      execFileSync(program, [join(shippedFactorsFolder, 'loaders', loader), file, folder], { stdio: 'pipe' });
      for (const id of ids) expect(readFileSync(join(folder, `${id}.json`), 'utf8')).toBe(readFileSync(join(shippedFactorsFolder, `${id}.json`), 'utf8'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
