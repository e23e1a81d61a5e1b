import { deterministicId, evaluateAgain, type FormulaStep } from '@greengate/kernel';
import { glidePath } from '../contracts/glide-path.contract';
import type { Target } from '../contracts/target.contract';
import { sampleTarget } from '../testing';
import type { DisclosedYear } from './disclosed-year';
import { glidePathOf, type GlidePathQuestion } from './glide-path.rules';
import { targetPolicy10, targetPolicyDigest } from './target-policy-1-0.data';
import { targetProgress } from './target.formulas';

const disclosed = (year: number, scope1: string | null, changes: Partial<DisclosedYear> = {}): DisclosedYear => ({
  disclosureId: deterministicId('disclosure', year), period: { from: `${year}-01-01`, to: `${year}-12-31` }, gwpSet: 'AR5', scope1, scope2: { 'location-based': '0', 'market-based': null },
  scope3: null, scope3Incomplete: false, revenue: null, output: [], renewableElectricityShare: null, ...changes,
});
const ask = (target: Partial<Target>, years: readonly DisclosedYear[], changes: Partial<GlidePathQuestion & GlidePathQuestion['entry']> = {}) => {
  const { recalculatedBase = null, year, today = '2025-06-02' } = changes;
  const entry = { targetId: deterministicId('target', 1), status: 'live' as const, target: sampleTarget(target), recalculatedBase, recalculations: [], validationStatus: [] };
  const answer = glidePathOf({ entry, years, year, today, policy: targetPolicy10, policyDigest: targetPolicyDigest });
  expect(() => glidePath.parse(answer)).not.toThrow();
  return answer;
};

describe('the glide path', () => {
  it('sets the accepted years beside the path, and says what is still needed each year', () => {
    const answer = ask({}, [disclosed(2019, '100000'), disclosed(2023, '90000'), disclosed(2024, '79000')]);
    expect(answer.base).toEqual({ year: 2019, value: '100000', from: 'disclosed' });
    expect(answer.path.at(-1)).toEqual({ year: 2030, remaining: '0.538', emissions: '53800' });
    expect(answer.actuals.map(({ year, value, target, status }) => [year, value, target, status])).toEqual([
      [2019, '100000', '100000', 'not-started'], [2023, '90000', '83200', 'behind'], [2024, '79000', '79000', 'on-track'],
    ]);
    expect(answer.progress).toMatchObject({ year: 2024, status: 'on-track', ratio: '1', neededPerYear: '0.042', gap: null });
  });
  it('leaves a trace that evaluates again to what it says', () => {
    const [step, ...others] = ask({}, [disclosed(2024, '79000')]).progress.steps;
    expect(others).toEqual([]);
    expect(evaluateAgain(targetProgress, step as FormulaStep)).toEqual(step?.output);
  });
  it('counts from the recalculated base: the percentage stays, the tonnes move', () => {
    const answer = ask({}, [disclosed(2019, '100000'), disclosed(2024, '79000')], { recalculatedBase: '120000' });
    expect(answer.base).toEqual({ year: 2019, value: '120000', from: 'recalculated' });
    expect(answer.path.at(-1)).toMatchObject({ remaining: '0.538', emissions: '64560' });
    expect(answer.progress.status).toBe('ahead');
  });
  it('falls back to the committed base where the base year was not disclosed', () => expect(ask({}, [disclosed(2024, '79000')]).base).toEqual({ year: 2019, value: '100000', from: 'committed' }));
  it('is stale without data, for a year without data, and when the data are too old; never on track', () => {
    expect(ask({}, []).progress).toMatchObject({ status: 'stale', year: null, gap: 'not-disclosed' });
    expect(ask({}, [disclosed(2024, '79000')], { year: 2023 }).progress).toMatchObject({ status: 'stale', gap: 'not-disclosed' });
    expect(ask({}, [disclosed(2024, null)]).actuals[0]).toMatchObject({ status: 'stale', gap: 'scope-missing' });
    expect(ask({}, [disclosed(2024, '79000')], { today: '2026-06-30' }).progress.status).toBe('on-track');
    expect(ask({}, [disclosed(2024, '79000')], { today: '2026-07-01' }).progress).toMatchObject({ status: 'stale', gap: 'too-old' });
  });
  it('mixes neither GWP sets, nor parts of years, nor scope 2 methods', () => {
    expect(ask({}, [disclosed(2019, '100000'), disclosed(2024, '79000', { gwpSet: 'AR6' })]).actuals[1]).toMatchObject({ value: null, gap: 'other-gwp-set' });
    expect(ask({}, [disclosed(2024, '79000', { period: { from: '2024-01-01', to: '2024-06-30' } })]).actuals).toEqual([]);
    const market = { 'location-based': null, 'market-based': '1000' };
    const answer = ask({}, [disclosed(2019, '100000', { scope2: market }), disclosed(2024, '79000', { scope2: market })]);
    expect([answer.scope2, answer.actuals.map(({ value }) => value)]).toEqual(['market-based', ['101000', '80000']]);
  });
  it('takes scope 3 with what is missing said', () => {
    const scopes = { scopes: [1, 2, 3] as Target['scopes'], coversScope3: true };
    expect(ask(scopes, [disclosed(2024, '79000')]).actuals[0]).toMatchObject({ value: null, gap: 'scope-missing' });
    expect(ask(scopes, [disclosed(2024, '1000', { scope3: '500', scope3Incomplete: true })]).actuals[0]).toMatchObject({ value: '1500', incomplete: true });
  });
  it('compares an intensity by the product of the base year, in its unit', () => {
    const made = (value: string, unit: string) => ({ output: [{ product: 'steel', quantity: { value, unit } }] });
    const answer = ask({ kind: 'intensity', baseEmissions: null }, [disclosed(2019, '1000', made('1000', 't')), disclosed(2024, '790', made('1000000', 'kg')), disclosed(2025, '790')], { today: '2026-02-01' });
    expect(answer.unit).toBe('t CO2e/t steel');
    expect(answer.actuals.map(({ value, gap, status }) => [value, gap, status])).toEqual([['1', null, 'not-started'], ['0.79', null, 'on-track'], [null, 'no-denominator', 'stale']]);
    expect(answer.path.at(-1)?.emissions).toBeNull();
  });
  it('judges a share of renewables by reaching it', () => {
    const share = { kind: 'renewable-electricity' as const, baseYear: null, baseEmissions: null, reduction: '0.8', targetYear: 2025 };
    const at = (year: number, value: string | null) => ask(share, [disclosed(year, null, { renewableElectricityShare: value })], { today: '2026-03-01' }).progress;
    expect([at(2024, '0.5').status, at(2025, '0.5').status, at(2024, '0.8').status, at(2025, null).status]).toEqual([null, 'missed', 'met', 'stale']);
  });
  it('has no path for a pledge without a figure', () =>
    expect(ask({ kind: 'net-zero', reduction: null, baseYear: null, baseEmissions: null, targetYear: 2050 }, [disclosed(2024, '79000')]).progress).toMatchObject({ status: null, gap: 'no-path' }));
});
