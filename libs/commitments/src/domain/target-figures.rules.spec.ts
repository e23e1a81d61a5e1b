import fc from 'fast-check';
import { dec } from '@greengate/kernel';
import { sampleTarget } from '../testing';
import { acaRequired, ambitionOf } from './ambition.rules';
import { needsRecalculation } from './base-year.rules';
import { engagementCoverage } from './engagement-coverage.rules';
import { linearPath } from './linear-path.rules';
import { progressOf, type ProgressStatus } from './progress.rules';

const rates = { '1.5C': '0.042', WB2C: '0.025' };

describe('the absolute contraction approach', () => {
  it('asks for 46.2 % from 2019 to 2030, which leaves 53,800 t of 100,000 t', () => {
    expect(acaRequired(2019, 2030, '0.042').toFixed()).toBe('0.462');
    expect(linearPath(sampleTarget()).at(-1)).toEqual({ year: 2030, remaining: '0.538', emissions: '53800' });
  });
  it('asks for 42 % from 2023 to 2030: the clock starts in 2020', () => expect(acaRequired(2023, 2030, '0.042').toFixed()).toBe('0.42'));
  it.each([
    ['0.462', '1.5C'], ['0.461', 'WB2C'], ['0.275', 'WB2C'], ['0.274', 'insufficient'],
  ])('a cut of %s from 2019 to 2030 is %s', (reduction, ambition) => expect(ambitionOf(sampleTarget({ reduction }), rates)).toBe(ambition));
  it.each([
    ['intensity', sampleTarget({ kind: 'intensity' })], ['net zero', sampleTarget({ kind: 'net-zero' })], ['scope 2 left out', sampleTarget({ scopes: [1] })],
    ['no base year', sampleTarget({ baseYear: null })], ['a target year before the clock starts', sampleTarget({ baseYear: 2010, targetYear: 2010 })],
  ])('does not apply: %s', (_, target) => expect(ambitionOf(target, rates)).toBeNull());
  it('never finds less ambition in a deeper cut', () => {
    const rank = { insufficient: 0, WB2C: 1, '1.5C': 2 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), fc.integer({ min: 2015, max: 2025 }), fc.integer({ min: 2026, max: 2040 }), (a, b, baseYear, targetYear) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((cut) => ambitionOf(sampleTarget({ reduction: String(cut / 1000), baseYear, targetYear }), rates) ?? 'insufficient');
        expect(rank[low ?? 'insufficient']).toBeLessThanOrEqual(rank[high ?? 'insufficient']);
      }),
    );
  });
});

describe('the linear path', () => {
  it('has each year from base to target, and falls evenly', () => {
    const path = linearPath(sampleTarget());
    expect(path.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(path[0]).toEqual({ year: 2019, remaining: '1', emissions: '100000' });
    expect(path[5]).toEqual({ year: 2024, remaining: '0.79', emissions: '79000' });
  });
  it('gives shares alone when the base is not known', () => expect(linearPath(sampleTarget({ baseEmissions: null })).at(-1)).toEqual({ year: 2030, remaining: '0.538', emissions: null }));
  it('is empty for what is no cut of emissions', () => {
    expect(linearPath(sampleTarget({ kind: 'renewable-electricity' }))).toEqual([]);
    expect(linearPath(sampleTarget({ kind: 'net-zero', baseYear: null, reduction: null }))).toEqual([]);
  });
});

describe('progress', () => {
  const progress = (year: number, emissions: string | null, baseEmissions: string | null = '100000') => progressOf({ baseYear: 2019, targetYear: 2030, reduction: '0.462', baseEmissions, year, emissions });
  it.each<[number, string | null, ProgressStatus, string | null]>([
    [2019, '100000', 'not-started', null],
    [2024, '76900', 'ahead', '1.1'],
    [2024, '76901', 'on-track', null],
    [2024, '79000', 'on-track', '1'],
    [2024, '79001', 'slightly-behind', null],
    [2024, '83200', 'slightly-behind', '0.8'],
    [2024, '83201', 'behind', null],
    [2024, '100000', 'behind', '0'],
    [2024, '100001', 'regressing', null],
    [2024, null, 'stale', null],
    [2030, '53800', 'met', '1'],
    [2030, '53801', 'missed', null],
    [2032, '53800', 'met', '1'],
    [2032, null, 'stale', null],
  ])('in %d with %s t is %s', (year, emissions, status, ratio) => {
    const result = progress(year, emissions);
    expect(result.status).toBe(status);
    if (ratio !== null) expect(result.ratio?.toFixed()).toBe(ratio);
  });
  it('is stale without a base, or on a zero base', () => {
    expect(progress(2024, '50000', null).status).toBe('stale');
    expect(progress(2024, '50000', '0').status).toBe('stale');
  });
  it('says what is still needed each year: 79,000 t in 2024 asks for 4.2 % of the base a year', () => expect(progress(2024, '79000').neededPerYear?.toFixed()).toBe('0.042'));
});

describe('base-year recalculation', () => {
  it.each([[['0.03', '0.021'], true], [['0.05'], false], [['-0.06'], true], [['0.06', '-0.03'], false], [[], false]])('effects %j: %s', (effects, needed) => expect(needsRecalculation(effects).needed).toBe(needed));
});

describe('engagement coverage', () => {
  it('is the share of emissions with a qualifying target', () =>
    expect(engagementCoverage([{ emissions: '300', qualifies: true }, { emissions: '100', qualifies: false }])?.toFixed()).toBe('0.75'));
  it('is not formed on nothing', () => expect(engagementCoverage([])).toBeNull());
  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ emissions: fc.nat().map(String), qualifies: fc.boolean() })), (suppliers) => {
        const coverage = engagementCoverage(suppliers) ?? dec(0);
        expect(coverage.gte(0) && coverage.lte(1)).toBe(true);
      }),
    );
  });
});
