import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFormula, dec, evaluateAgain, type AnyFormula } from '@greengate/kernel';
import fc from 'fast-check';
import { pathwaySet } from '../contracts/pathway-set.contract';
import { targetPolicy } from '../contracts/target-policy.contract';
import { sampleTarget } from '../testing';
import { impliedTemperatureRise, sdaPath } from './alignment.formulas';
import { commitmentFormulas } from './formulas';
import { qualifyingTarget } from './qualifying-target.rules';
import { sdaConvergence } from './sda.formulas';
import { sectorPathway } from './sector-pathway.rules';
import { targetPolicy10 } from './target-policy-1-0.data';
import { baseYearRecalculation, companyTemperature, contractionRequired, coverage, linearContraction, targetProgress, temperatureScore } from './target.formulas';

const folder = join(__dirname, '../../../../deploy/pathways');
const file = join(folder, 'sda-oecm.json');
const oecm = pathwaySet.parse(JSON.parse(readFileSync(file, 'utf8')));
const bands = targetPolicy10.progress;
const two = (values: readonly string[]) => values.map((value) => dec(value).toDecimalPlaces(2).toFixed(2));

describe('the policy that ships', () => {
  it('is as its contract says', () => expect(() => targetPolicy.parse(targetPolicy10)).not.toThrow());
  it.each([['short', '1.77', 2009, 2020], ['mid', '1.52', 2009, 2020]])('scores 41.6 %% over 2009-2020 as a %s-term target at %s °C', (horizon, expected, baseYear, endYear) => {
    const { param = '', intercept = '' } = targetPolicy10.temperature.regressions.find((row) => row.horizon === horizon) ?? {};
    expect(dec(temperatureScore.compute({ target: { reduction: '0.416', baseYear, endYear }, param, intercept, fallback: '3.2' })).toFixed(2)).toBe(expected);
  });
  it('gives Company T of the ITR example its printed 1.8241 °C', () => {
    const { base, globalBudget, tcre } = targetPolicy10.budget;
    const { cases } = JSON.parse(readFileSync(join(__dirname, '../../../../test/fixtures/oracles/worked-examples.json'), 'utf8')) as { cases: { id: string; inputs: Record<string, number> }[] };
    const given = cases.find(({ id }) => id === 'osc-itr-companyT')?.inputs ?? {};
    const of = (name: string) => dec(given[name] ?? NaN).toFixed();
    expect(dec(impliedTemperatureRise.compute({ base, globalBudget, tcre, ownBudget: of('cum_budget'), cumulativeTarget: of('cum_target'), cumulativeTrajectory: of('cum_trajectory'), targetProbability: of('p_target') })).toFixed(4)).toBe('1.8241');
  });
});

describe('figures printed in the notes', () => {
  it('3.1: 46.2 % from 2019 to 2030 leaves 53,800 t; 42 % from 2023', () => {
    const { contraction: { latestStart } } = targetPolicy10;
    expect(contractionRequired.compute({ baseYear: 2019, targetYear: 2030, linearAnnualReduction: '0.042', latestStart })).toBe('0.462');
    expect(contractionRequired.compute({ baseYear: 2023, targetYear: 2030, linearAnnualReduction: '0.042', latestStart })).toBe('0.42');
    expect(linearContraction.compute({ baseYear: 2019, targetYear: 2030, reduction: '0.462', base: '100000' }).at(-1)?.emissions).toBe('53800');
  });
  it.each([['0.1', ['0.90', '0.98', '1.06', '1.13', '1.21', '1.29']], ['0.4', ['0.90', '1.75', '2.60', '3.46', '4.31', '5.16']]])('3.2: the PACTA variant rises from 0.5 to %s, and stays level when clamped', (scenarioEnd, printed) => {
    const given = { company: '0.9', market: '6.45', scenarioStart: '0.5', scenarioEnd, years: [2020, 2021, 2022, 2023, 2024, 2025], marketShare: '1' };
    expect(two(sdaPath.compute({ ...given, clamp: false }).target)).toEqual(printed);
    expect(two(sdaPath.compute({ ...given, clamp: targetPolicy10.sda.clamp }).target)).toEqual(Array(6).fill('0.90'));
  });
  it('3.2: the steel pathway: 3.322 in 2019, 1.706 in 2030, 0.160 in 2050', () => {
    const steel = oecm.pathways.find(({ sector, region }) => sector === 'Steel' && region === 'Global');
    expect([2019, 2030, 2050].map((year) => dec(steel?.points.find((point) => point.year === year)?.intensity ?? NaN).toFixed(3))).toEqual(['3.322', '1.706', '0.160']);
  });
  it('3.3: suppliers with 75 % of the emissions', () => expect(coverage.compute({ suppliers: [{ emissions: '300', qualifies: true }, { emissions: '100', qualifies: false }] })).toBe('0.75'));
  it('3.4: 79,000 t in 2024 is on track and asks for 4.2 % of the base a year', () =>
    expect(targetProgress.compute({ baseYear: 2019, targetYear: 2030, reduction: '0.462', base: '100000', year: 2024, value: '79000', bands })).toEqual({ status: 'on-track', required: '0.21', achieved: '0.21', ratio: '1', neededPerYear: '0.042' }));
  it('3.5: two small changes exceed the threshold together, two that cancel do not', () => {
    expect(baseYearRecalculation.compute({ base: '100000', changes: ['3000', '2001'], threshold: '0.05' })).toEqual({ effect: '0.05001', needed: true, new: '105001' });
    expect(baseYearRecalculation.compute({ base: '100000', changes: ['-5000'], threshold: '0.05' })).toMatchObject({ needed: false });
    expect(baseYearRecalculation.compute({ base: '100000', changes: ['9000', '-8000'], threshold: '0.05' })).toMatchObject({ needed: false });
  });
  it('3.6: scope 3 below 40 % is left out', () => {
    const scores = { scope12: { score: '1.5', emissions: '70' }, scope3CountsFrom: '0.4' };
    expect(companyTemperature.compute({ ...scores, scope3: { score: '3.2', emissions: '30' } })).toBe('1.5');
    expect(companyTemperature.compute({ ...scores, scope3: { score: '3.2', emissions: '70' } })).toBe('2.35');
  });
});

describe('the sectoral approach', () => {
  const ask = (company: string, clamp = true, output?: readonly { year: number; company: string; sector: string }[]) => {
    const result = sectorPathway(oecm, { sector: 'Steel', region: 'Global', baseYear: 2020, endYear: 2050, company, ...(output ? { output } : {}) }, { ...targetPolicy10, sda: { clamp } });
    if (!result.ok) throw new Error(result.error.code);
    return result.value.path;
  };
  it('starts at the company and ends at the sector', () => {
    const path = ask('2');
    expect(path[0]?.intensity).toBe('2');
    expect(path.at(-1)?.intensity).toBe(oecm.pathways.find(({ sector, region }) => sector === 'Steel' && region === 'Global')?.points.at(-1)?.intensity);
  });
  it('is the sector\'s own path for a company that is like its sector', () => {
    const own = oecm.pathways.find(({ sector, region }) => sector === 'Steel' && region === 'Global')?.points.filter(({ year }) => year >= 2020) ?? [];
    expect(ask(own[0]?.intensity ?? '').every(({ intensity }, index) => dec(intensity).minus(own[index]?.intensity ?? 0).abs().lt('1e-30'))).toBe(true);
  });
  it('never rises when clamped, whatever the company; unclamped it does for one below the end point', () => {
    expect(dec(ask('0.01', false).at(-1)?.intensity ?? 0).gt('0.1')).toBe(true);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8000 }), fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 31, maxLength: 31 }), (thousandths, made) => {
        const path = ask(String(thousandths / 1000), true, made.map((tonnes, index) => ({ year: 2020 + index, company: String(tonnes), sector: '1000' })));
        expect(path.every(({ intensity }, index) => index === 0 || dec(intensity).lte(path[index - 1]?.intensity ?? intensity))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
  it('is steeper for a company that grows faster than its sector', () => {
    const growing = ask('2', true, [{ year: 2020, company: '10', sector: '1000' }, { year: 2030, company: '20', sector: '1000' }]);
    const at = (path: ReturnType<typeof ask>) => dec(path.find(({ year }) => year === 2030)?.intensity ?? 0);
    expect(at(growing).lt(at(ask('2')))).toBe(true);
  });
  it('refuses what the set does not have', () =>
    expect(sectorPathway(oecm, { sector: 'Cement', region: 'Global', baseYear: 2020, endYear: 2050, company: '1' }, targetPolicy10)).toMatchObject({ ok: false, error: { code: 'commitments.no-pathway' } }));
  it('ships what its loader makes of the table beside it', () => {
    const before = readFileSync(file, 'utf8');
    execFileSync(process.execPath, [join(folder, 'loaders/sda-oecm.mjs')]);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(oecm.pathways.flatMap(({ points }) => points)).toHaveLength(192);
  });
  it('refuses years that do not rise', () => {
    const row = (year: number) => ({ year, sector: '1', companyOutput: '1', sectorOutput: '1' });
    expect(sdaConvergence.input.safeParse({ company: '1', years: [row(2030), row(2020)], clamp: true }).success).toBe(false);
  });
});

describe('a qualifying target', () => {
  it.each([
    [true, sampleTarget({ reduction: '0.3' })], [false, sampleTarget({ reduction: '0.2' })], [false, sampleTarget({ scopes: [1] })], [false, sampleTarget({ targetYear: 2050, reduction: '0.9' })], [false, sampleTarget({ kind: 'net-zero' })],
  ])('%s: %j', (qualifies, target) => expect(qualifyingTarget(target, 2022, '2025-06-02', targetPolicy10)).toBe(qualifies));
  it('has not expired', () => expect(qualifyingTarget(sampleTarget(), 2022, '2031-01-01', targetPolicy10)).toBe(false));
});

it('every formula is registered once, and its step evaluates again after storage', () => {
  const names = commitmentFormulas.map(({ id, version }) => `${id}@${version}`);
  expect(new Set(names).size).toBe(names.length);
  const amount = fc.integer({ min: 1, max: 1_000_000 }).map(String);
  fc.assert(
    fc.property(amount, fc.array(fc.integer({ min: -1000, max: 1000 }).map(String), { maxLength: 5 }), fc.option(amount), (base, changes, value) => {
      const steps = [
        applyFormula(targetProgress, { baseYear: 2019, targetYear: 2030, reduction: '0.462', base, year: 2024, value, bands }).step,
        applyFormula(baseYearRecalculation, { base, changes, threshold: '0.05' }).step,
      ];
      for (const step of steps) {
        const formula = commitmentFormulas.find(({ id }) => id === step.formula);
        const read = JSON.parse(JSON.stringify(step)) as typeof step;
        expect(evaluateAgain(formula as AnyFormula, read)).toEqual(read.output);
      }
    }),
  );
});
