import fc from 'fast-check';
import { dec } from '@greengate/kernel';
import type { Inventory } from '../contracts/inventory.contract';
import { sampleInventory } from '../testing';
import { completenessOf } from './completeness.rules';
import { consecutiveYears } from './consecutive-years.rules';
import { dataQualityScore, dataQualityInput, defaultDataQualityTable } from './data-quality.rules';
import { restatementEffect } from './restatement-effect.rules';
import { scope12, totalsOf, valueOf } from './totals.rules';

const reported = (value: string) => ({ status: 'reported' as const, value });

describe('totals', () => {
  it('adds scope 1 and scope 2 by either method', () =>
    expect(totalsOf(sampleInventory())).toEqual({ scope12LocationBased: '5000', scope12MarketBased: '4040.5', scope3Reported: '16220.25' }));
  it('is exact where binary floats are not', () => expect(scope12(sampleInventory({ scope1: reported('0.1'), scope2LocationBased: reported('0.2') }), 'location')?.toFixed()).toBe('0.3'));
  it('never shows a part as the whole', () => {
    const partly = sampleInventory({ scope2MarketBased: { status: 'not-measured' }, scope3: [] });
    expect(totalsOf(partly)).toEqual({ scope12LocationBased: '5000', scope12MarketBased: null, scope3Reported: null });
  });
  it('keeps declared, undeclared and missing zeros apart', () => {
    expect(valueOf({ status: 'declared-zero' })?.toFixed()).toBe('0');
    expect(valueOf({ status: 'not-measured' })).toBeNull();
    expect(valueOf(reported('0.00'))).toBeNull();
    expect(totalsOf(sampleInventory({ scope1: { status: 'declared-zero' } })).scope12LocationBased).toBe('3759.5');
  });
});

describe('the effect of a restatement', () => {
  const with12 = (scope1: string, location: string | null, market: string | null): Inventory =>
    sampleInventory({ scope1: reported(scope1), scope2LocationBased: location === null ? { status: 'not-measured' } : reported(location), scope2MarketBased: market === null ? { status: 'not-measured' } : reported(market) });
  it.each([
    ['up by a tenth', with12('400', '600', null), with12('500', '600', null), '0.1'],
    ['down by a twentieth', with12('400', '600', null), with12('350', '600', null), '-0.05'],
    ['none', with12('400', '600', '500'), with12('400', '600', '500'), '0'],
    ['a third, half-up at 18 decimals', with12('1', '2', null), with12('2', '2', null), '0.333333333333333333'],
    ['the method that moved more', with12('400', '600', '600'), with12('400', '600', '100'), '-0.5'],
    ['only the method that both have', with12('400', '600', '600'), with12('400', null, '700'), '0.1'],
  ])('%s', (_, before, after, effect) => expect(restatementEffect(before, after)).toBe(effect));
  it('is not formed without a base', () => {
    expect(restatementEffect(with12('1', null, null), with12('2', '1', '1'))).toBeNull();
    const none = sampleInventory({ scope1: { status: 'declared-zero' }, scope2LocationBased: { status: 'declared-zero' }, scope2MarketBased: { status: 'declared-zero' } });
    expect(restatementEffect(none, sampleInventory())).toBeNull();
  });
  it('is linear in a scaling of all figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 2, max: 9 }), (s1, s2, factor) => {
        const effect = restatementEffect(with12(String(s1), String(s2), null), with12(String(s1 * factor), String(s2 * factor), null));
        expect(effect && dec(effect).eq(factor - 1)).toBe(true);
      }),
    );
  });
});

describe('completeness', () => {
  it('lists what is open, unlisted categories among it', () => {
    const { missing, scope3 } = completenessOf(sampleInventory());
    expect(missing).toEqual(['scope3.2', 'scope3.3', 'scope3.5', 'scope3.6', 'scope3.7', 'scope3.8', 'scope3.9', 'scope3.10', 'scope3.11', 'scope3.12', 'scope3.13', 'scope3.15']);
    expect(scope3).toEqual({ reported: 2, notRelevant: 1, missing: 12 });
  });
  it('does not list a declared zero', () => expect(completenessOf(sampleInventory({ scope1: { status: 'declared-zero' } })).missing).not.toContain('scope1'));
  it('lists everything that an empty inventory leaves open', () => {
    const none = { status: 'not-measured' as const };
    const empty = sampleInventory({ scope1: none, scope2LocationBased: none, scope2MarketBased: none, scope3: [], energy: [], renewableElectricityShare: null, revenue: null, output: [], primaryDataShare: null, management: { supplierProgramme: null, energyManagementSystem: null, efficiencyImprovement: null } });
    expect(completenessOf(empty).missing).toHaveLength(3 + 15 + 8);
  });
});

describe('consecutive years', () => {
  const year = (y: number, changes: Partial<Inventory> = {}) => sampleInventory({ period: { from: `${y}-01-01`, to: `${y}-12-31` }, ...changes });
  const none = { status: 'not-measured' as const };
  it.each([
    ['no disclosure', [], 0],
    ['three in a row, in any order', [year(2023), year(2024), year(2022)], 3],
    ['a gap', [year(2024), year(2022), year(2021)], 1],
    ['a year without scope 1', [year(2024), year(2023, { scope1: none }), year(2022)], 1],
    ['one scope 2 method is enough', [year(2024, { scope2LocationBased: none }), year(2023)], 2],
    ['a quarter is no year', [sampleInventory({ period: { from: '2024-01-01', to: '2024-03-31' } })], 0],
    ['financial years from April', [sampleInventory({ period: { from: '2023-04-01', to: '2024-03-31' } }), sampleInventory({ period: { from: '2022-04-01', to: '2023-03-31' } })], 2],
  ])('%s', (_, inventories, count) => expect(consecutiveYears(inventories)).toBe(count));
});

describe('data quality', () => {
  it.each([
    ['primary', 'reasonable', 1], ['primary', 'limited', 1], ['primary', 'internal', 2], ['primary', 'none', 2],
    ['company-level', 'none', 3], ['company-level', 'limited', 3], ['spend-sector', 'none', 4], ['spend-generic', 'none', 5],
  ] as const)('%s with assurance %s scores %d', (dataBasis, level, score) => expect(dataQualityScore({ dataBasis, assurance: { level, verifier: 'v' } })).toBe(score));
  it('keeps what was declared', () => expect(dataQualityInput(sampleInventory())).toEqual({ basis: 'primary', assurance: 'limited', assured: true }));
  it('never scores worse for being assured', () => {
    for (const { assured, unassured } of Object.values(defaultDataQualityTable.scores)) expect(assured).toBeLessThanOrEqual(unassured);
  });
});
