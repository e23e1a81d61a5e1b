import { shippedFactorSet, shippedSetIds } from '@greengate/factors/testing';
import { digestOf } from '@greengate/kernel';
import { inventoryDocument, type InventoryDocumentInput } from '../contracts/calculation.contract';
import type { Calculation } from '../contracts/calculation-result.contract';
import { calculateInventory } from '../domain/calculation/calculate-inventory.rules';
import { smeDocument } from '../testing';
import { resolveFromLibrary } from './factor-library.adapter';

const library = resolveFromLibrary(shippedSetIds.map((id) => ({ document: shippedFactorSet(id), digest: digestOf(shippedFactorSet(id)) })));
const m = (value: string, unit: string) => ({ status: 'measured' as const, value, unit });
const calculated = (changes: Partial<InventoryDocumentInput>): Calculation => {
  const result = calculateInventory(smeDocument(changes), library);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const line = (input: InventoryDocumentInput['lines'][number], changes: Partial<InventoryDocumentInput> = {}): string => {
  const { lines } = calculated({ lines: [input], ...changes });
  return lines[0]?.emissions[0]?.tCO2e ?? '';
};
const year2024 = { period: { from: '2024-01-01', to: '2024-12-31' } };

describe('the calculation with the factor sets that ship', () => {
  it.each<[string, InventoryDocumentInput['lines'][number], string]>([
    ['Zhejiang 2022', { id: 'a', kind: 'electricity', activity: m('120000', 'kWh') }, '61.836'],
    // 4.2 t × 43 GJ/t; 74,100, 10 and 0.6 kg/TJ; AR5
    ['IPCC diesel', { id: 'a', kind: 'stationary-combustion', fuel: 'diesel', method: 'ipcc', activity: m('4.2', 't') }, '13.4617434'],
    ['Chinese bituminous coal', { id: 'a', kind: 'stationary-combustion', fuel: 'bituminous-coal', method: 'china', activity: m('300', 't') }, '621.45277656'],
    // 389.31 × 0.0153 × 0.99 × 44/12 × 6
    ['Chinese natural gas', { id: 'a', kind: 'stationary-combustion', fuel: 'natural-gas', method: 'china', activity: m('60000', 'Nm³') }, '129.73132854'],
    ['heat', { id: 'a', kind: 'purchased-energy', carrier: 'heat', activity: m('1000', 'GJ') }, '110'],
    ['R-410A', { id: 'a', kind: 'refrigerant', gas: 'R-410A', activity: m('10', 'kg') }, '19.235'],
    ['spend on steel', { id: 'a', kind: 'scope3', category: 1, method: 'spend', subject: 'spend/naics-331110', activity: m('1000', 'USD@2022'), fx: '1', priceSpendYear: '1', priceFactorYear: '1', sectorMatched: true }, '0.787'],
  ])('%s', (_, input, expected) => expect(line(input)).toBe(expected));

  it('takes Defra per litre for a country without a table per litre, and says so', () => {
    const { lines } = calculated({ ...year2024, lines: [{ id: 'a', kind: 'mobile-combustion', fuel: 'diesel', method: 'published', activity: m('5000', 'L') }] });
    expect(lines[0]).toMatchObject({ emissions: [{ tCO2e: '13.30775' }], factors: [{ factor: { set: { id: 'defra-2024' }, geography: 'GB' } }, {}, {}] });
    expect(lines[0]?.warnings.map(({ code }) => code)).toContain('factor-downgraded');
    expect(lines[0]?.gases.map(({ gas }) => gas)).toEqual(['CO2', 'CH4', 'N2O']);
  });
  it('takes the latest year of a province, one point worse', () => {
    const { lines } = calculated({ ...year2024, lines: [{ id: 'a', kind: 'electricity', activity: m('1', 'MWh') }] });
    expect(lines[0]?.factors[0]?.factor.downgrades).toEqual([{ step: 'subdivision-earlier', wanted: 'CN-ZJ 2024', found: 'CN-ZJ 2022', points: 1 }]);
    // A meter with a factor two years old: between metered and modelled, not a guess.
    expect(lines[0]?.quality).toMatchObject({ score: 3, primary: true });
    expect(Number(lines[0]?.quality?.uncertainty)).toBeLessThan(0.1);
  });
  it('refuses spend factors of AR5 in an inventory of AR6', () => {
    const result = calculateInventory(
      inventoryDocument.parse({ ...smeDocument(), gwpSet: 'AR6', lines: [{ id: 'a', kind: 'scope3', category: 1, method: 'spend', subject: 'spend/naics-331110', activity: m('1', 'USD@2022'), fx: '1', priceSpendYear: '1', priceFactorYear: '1', sectorMatched: true }] }),
      library,
    );
    expect(result.ok ? [] : result.error.map(({ code }) => code)).toEqual(['calculation.gwp-set-mixed']);
  });
  it('never lets net and gross meet', () => {
    const result = calculateInventory(smeDocument({ ...year2024, place: 'US', lines: [{ id: 'a', kind: 'stationary-combustion', fuel: 'natural-gas', method: 'published', activity: m('10', 'mmBtu'), calorificBasis: 'net', factorSet: 'epa-hub-2024' }] }), library);
    expect(result.ok ? '' : result.error[0]?.code).toBe('factors.basis-not-offered');
  });
});
