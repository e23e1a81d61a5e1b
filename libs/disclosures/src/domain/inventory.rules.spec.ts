import { explainProblem, type ProblemCode } from '@greengate/kernel';
import { energyCarriers } from '../contracts/energy-carriers.contract';
import { inventory as schema, type Inventory } from '../contracts/inventory.contract';
import { sampleInventory } from '../testing';
import { checkInventory } from './inventory.rules';

const today = '2025-06-01';
const check = (changes: Partial<Inventory>) => checkInventory(sampleInventory(changes), today);
const zero = { status: 'reported' as const, value: '0.00' };

describe('an inventory', () => {
  it('passes when whole', () => expect(checkInventory(sampleInventory(), today)).toEqual({ ok: true, value: null }));

  it.each<[ProblemCode, string, Partial<Inventory>]>([
    ['disclosures.zero-undeclared', 'scope1', { scope1: zero }],
    ['disclosures.zero-undeclared', 'scope2LocationBased', { scope2LocationBased: zero }],
    ['disclosures.zero-undeclared', 'scope2MarketBased', { scope2MarketBased: { status: 'reported', value: '-0' } }],
    ['disclosures.category-zero', 'scope3.3', { scope3: [{ category: 3, ...zero }] }],
    ['disclosures.category-repeated', 'scope3', { scope3: [{ category: 3, status: 'not-measured' }, { category: 3, status: 'reported', value: '1' }] }],
    ['disclosures.carrier-repeated', 'energy.1', { energy: [{ carrier: 'diesel', quantity: { value: '1', unit: 't' } }, { carrier: 'diesel', quantity: { value: '1', unit: 'GJ' } }] }],
    ['disclosures.energy-unit', 'energy.0.quantity.unit', { energy: [{ carrier: 'electricity', quantity: { value: '1', unit: 't' } }] }],
    ['disclosures.quantity-not-positive', 'energy.0.quantity.value', { energy: [{ carrier: 'electricity', quantity: { value: '0', unit: 'kWh' } }] }],
    ['disclosures.quantity-not-positive', 'output.0.quantity.value', { output: [{ product: 'steel', quantity: { value: '-1', unit: 't' } }] }],
    ['disclosures.revenue-not-positive', 'revenue.amount', { revenue: { amount: '0', currency: 'CNY' } }],
    ['disclosures.verifier-missing', 'assurance.verifier', { assurance: { level: 'limited', verifier: null } }],
    ['disclosures.period-too-early', 'period.from', { period: { from: '0204-01-01', to: '0204-12-31' } }],
    ['disclosures.period-in-future', 'period.to', { period: { from: '2025-01-01', to: '2025-06-02' } }],
    ['disclosures.period-too-long', 'period', { period: { from: '2023-01-01', to: '2024-01-07' } }],
  ])('is refused with %s naming %s', (code, field, changes) => {
    const result = check(changes);
    expect(result).toMatchObject({ ok: false, error: { code, facts: { field } } });
    if (result.ok) return;
    for (const language of ['en', 'zh-CN'] as const) {
      const { what, remedy } = explainProblem(result.error, language);
      expect(what).toContain(String(result.error.facts['value'] ?? result.error.facts['level']));
      expect(what + remedy).not.toMatch(/[{}]/);
    }
  });

  it('names both remedies for an undeclared zero', () => {
    const result = check({ scope1: zero });
    if (result.ok) throw new Error('accepted');
    expect(explainProblem(result.error, 'en').remedy).toMatch(/declared-zero.*not-measured/);
  });

  it.each<[string, Partial<Inventory>]>([
    ['one day', { period: { from: '2025-06-01', to: '2025-06-01' } }],
    ['a leap year', { period: { from: '2024-01-01', to: '2024-12-31' } }],
    ['a 53-week year of 371 days', { period: { from: '2023-01-01', to: '2024-01-06' } }],
    ['a declared zero', { scope1: { status: 'declared-zero' } }],
    ['no figures at all', { scope1: { status: 'not-measured' }, scope2LocationBased: { status: 'not-measured' }, scope2MarketBased: { status: 'not-measured' }, scope3: [], energy: [], revenue: null, output: [] }],
    ['an internal check without a verifier', { assurance: { level: 'internal', verifier: null } }],
  ])('may have %s', (_, changes) => expect(check(changes).ok).toBe(true));
});

describe('the schema', () => {
  const codes = (changes: object): readonly string[] => schema.safeParse({ ...sampleInventory(), ...changes }).error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? [];
  it.each([
    [{ scope1: { status: 'reported', value: '-1' } }, 'scope1.value number.negative'],
    [{ scope1: { status: 'reported', value: '1,240' } }, 'scope1.value number.malformed'],
    [{ scope1: { status: 'reported', value: '9'.repeat(40) } }, 'scope1.value number.malformed'],
    [{ renewableElectricityShare: '25' }, 'renewableElectricityShare number.not-a-fraction'],
    [{ period: { from: '2024-12-31', to: '2024-01-01' } }, 'period field.invalid'],
  ])('refuses %j', (changes, code) => expect(codes(changes)).toContain(code));
  it.each([[{ scope1: { status: 'reported' } }], [{ scope1: { status: 'declared-zero', value: '0' } }], [{ scope1: { status: 'not-measured', value: '3' } }], [{ scope1: null }], [{ boundary: undefined }], [{ boundary: 'equity' }], [{ surprise: 1 }], [{ scope3: [{ category: 16, status: 'not-measured' }] }], [{ scope3: [{ category: 4, status: 'not-relevant' }] }]])('refuses %j', (changes) =>
    expect(codes(changes)).not.toEqual([]));
  it('has carriers with units and distinct ids', () => {
    expect(new Set(energyCarriers.map(({ id }) => id)).size).toBe(energyCarriers.length);
    for (const { units } of energyCarriers) expect(units.length).toBeGreaterThan(0);
  });
});
