import { explainProblem, problemOf, type ProblemCode } from '@greengate/kernel';
import * as fc from 'fast-check';
import { availableSets, type ShippedSetId } from '../testing';
import { checkConsistent, type SeriesEntry } from './consistent-series.rules';
import { findFactor } from './find-factor.rules';
import { ladder10 } from './ladder-1-0.data';

function entry(activity: string, country: string, year: number, set: ShippedSetId, more: { unit: string; basis?: 'NCV' | 'GCV' }): SeriesEntry {
  const result = findFactor({ activity, place: { country }, year, sets: availableSets(set), ladder: ladder10, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { factor, reference, basis } = result.value;
  return { year, activity, reference, basis, gas: factor.numerator.gas };
}
const spend = (year: number, set: 'epa-supply-chain-1.3.0' | 'epa-supply-chain-1.2') => entry('spend/naics-111110', 'US', year, set, { unit: set.endsWith('1.2') ? 'USD@2021' : 'USD@2022' });
const gas = (year: number, basis: 'NCV' | 'GCV') => entry('combustion/natural-gas', 'GB', year, 'defra-2024', { unit: 'kWh', basis });
const grid = (year: 2021 | 2022) => entry('electricity/grid', 'CN', year, `cn-grid-${year}`, { unit: 'kWh' });
const outcome = (...series: SeriesEntry[]) => {
  const result = checkConsistent(series);
  return result.ok ? 'consistent' : { code: result.error.code, ...result.error.facts };
};

describe('a time series', () => {
  it('may follow a yearly publication from year to year', () => {
    expect(outcome(grid(2021), grid(2022), gas(2024, 'GCV'), gas(2025, 'GCV'))).toBe('consistent');
    expect(outcome()).toBe('consistent');
  });
  it('never mixes net and gross', () => {
    expect(outcome(gas(2025, 'NCV'), gas(2024, 'GCV'))).toMatchObject({ code: 'factors.mixed-calorific-values', activity: 'combustion/natural-gas', first: 'GCV', firstYear: 2024, second: 'NCV', secondYear: 2025 });
  });
  it('never mixes versions of a revised table', () => {
    const [a, b] = [spend(2022, 'epa-supply-chain-1.2'), spend(2023, 'epa-supply-chain-1.3.0')];
    // These two differ in their GWP set as well, which is said first.
    expect(outcome(a, b)).toMatchObject({ code: 'factors.mixed-gwp-sets', first: 'AR4', second: 'AR5' });
    expect(outcome(a, { ...b, reference: { ...b.reference, gwpSet: 'AR4' } })).toMatchObject({ code: 'factors.mixed-versions', series: 'epa-supply-chain', first: '1.2', firstYear: 2022, second: '1.3.0', secondYear: 2023 });
  });
  it('never mixes two issues of a yearly publication within one year', () => {
    const corrected = { ...grid(2022), reference: { ...grid(2022).reference, version: '2022-corrected', digest: 'f'.repeat(64) } };
    expect(outcome(grid(2022), corrected)).toMatchObject({ code: 'factors.mixed-versions', firstYear: 2022, secondYear: 2022 });
  });
  it('never mixes publications or gases covered', () => {
    const ipcc = entry('combustion/diesel', 'VN', 2023, 'ipcc-2006-stationary', { unit: 't' });
    const china = entry('combustion/diesel', 'CN', 2024, 'cn-fuels', { unit: 't' });
    expect(outcome(ipcc, china)).toMatchObject({ code: 'factors.mixed-sources', first: 'ipcc-stationary', second: 'cn-fuels' });
    expect(outcome(grid(2021), { ...grid(2022), gas: 'CO2e', reference: { ...grid(2022).reference, gwpSet: 'AR5' } })).toMatchObject({ code: 'factors.mixed-coverage', first: 'CO2', second: 'CO2e' });
  });
  it('explains itself in both languages with nothing left open', () => {
    const result = checkConsistent([gas(2024, 'GCV'), gas(2025, 'NCV')]);
    if (result.ok) throw new Error('consistent');
    expect(explainProblem(result.error, 'en').what).toBe('The series of "combustion/natural-gas" mixes GCV (2024) with NCV (2025).');
    expect(explainProblem(result.error, 'zh-CN').what).toBe('“combustion/natural-gas”的时间序列混用了 GCV（2024 年）和 NCV（2025 年）。');
    for (const code of ['factors.mixed-gwp-sets', 'factors.mixed-versions', 'factors.mixed-sources', 'factors.mixed-coverage'] satisfies ProblemCode[]) expect(problemOf(code).status).toBe(422);
  });
  it('does not depend on the order in which it is given', () => {
    const all = [grid(2021), grid(2022), gas(2024, 'GCV'), gas(2025, 'NCV'), spend(2022, 'epa-supply-chain-1.3.0')];
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => { expect(outcome(...shuffled)).toEqual(outcome(...all)); }));
  });
});
