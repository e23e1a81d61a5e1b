import { barOf, type Standing } from './candidates';
import { attributedOf, commonMetric, premiumOf } from './comparison.rules';

const standing = (metric: string | null, more: { readonly shared?: boolean; readonly emissions?: string | null; readonly revenue?: { amount: string; currency: string } | null } = {}): Standing => {
  const { shared = true, emissions = '500', revenue = { amount: '10000', currency: 'TWD' } } = more;
  const result = { metric: metric === null ? null : { id: metric }, indicators: { emissions, revenue }, latest: { period: { from: '2024-01-01', to: '2024-12-31' } } };
  return { listed: { shared }, gate: null, assessed: { result }, barred: null } as unknown as Standing;
};

describe('a comparison', () => {
  it('goes by the denominator that most have, of several the first; what is not shared has no say', () => {
    expect(commonMetric([standing('per-revenue'), standing('per-tonne'), standing('per-tonne')])).toBe('per-tonne');
    expect(commonMetric([standing('per-revenue'), standing('per-tonne')])).toBe('per-revenue');
    expect(commonMetric([standing('per-revenue', { shared: false }), standing('per-tonne')])).toBe('per-tonne');
    expect(commonMetric([standing(null)])).toBeNull();
  });
  it('puts each offer above the lowest, and says nothing of one alone or above nothing', () => {
    expect(['100', '103.5', '100.00', null].map((price, _index, all) => premiumOf(price, all))).toEqual(['0', '0.035', '0', null]);
    expect(premiumOf('100', ['100', null])).toBeNull();
    expect(premiumOf('100', ['100', '0'])).toBeNull();
  });
  it('lays scope 1 and 2 to the offer by its share of revenue', () =>
    expect(attributedOf(standing('m'), '250', 'TWD')).toEqual({ tCO2e: '12.5', missing: null, period: { from: '2024-01-01', to: '2024-12-31' } }));
  it.each([
    ['not-shared', standing('m', { shared: false }), '250', 'TWD'],
    ['no-emissions', standing('m', { emissions: null }), '250', 'TWD'],
    ['no-revenue', standing('m', { revenue: null }), '250', 'TWD'],
    ['no-revenue', standing('m', { revenue: { amount: '0', currency: 'TWD' } }), '0', 'TWD'],
    ['no-price', standing('m'), null, 'TWD'],
    ['other-currency', standing('m'), '250', 'CNY'],
    ['price-above-revenue', standing('m'), '10001', 'TWD'],
  ] as const)('says why it cannot: %s', (why, of, price, currency) => expect(attributedOf(of, price, currency)).toEqual({ tCO2e: null, missing: why, period: null }));
});

describe('what the gate forbids', () => {
  const gate = (decision: string, conditions: readonly string[] = [], dueOn: string | null = null) => ({ decided: { decision, dueOn, conditions: conditions.map((code) => ({ code })) }, remediation: null }) as unknown as Parameters<typeof barOf>[0];
  const milestone = { ...gate('remediate-by', ['no-new-awards-before-first-milestone'], '2025-12-31'), remediation: { status: 'open', milestones: [{ dueOn: '2025-08-01' }, { dueOn: '2025-10-01' }] } } as unknown as Parameters<typeof barOf>[0];
  it('is a new award while suspended or to be replaced', () => {
    expect(barOf(gate('suspend-new-awards'))).toEqual({ why: 'suspended', until: null });
    expect(barOf(gate('replace'))).toEqual({ why: 'replaced', until: null });
  });
  it('is a new award before the first milestone is accepted, where the decision says so, with the day by which that is due', () => {
    expect(barOf(milestone)).toEqual({ why: 'before-first-milestone', until: '2025-08-01' });
    expect(barOf(gate('remediate-by', ['no-new-awards-before-first-milestone'], '2025-12-31'))).toEqual({ why: 'before-first-milestone', until: '2025-12-31' });
    expect(barOf(gate('remediate-by', ['close-findings'], '2025-12-31'))).toBeNull();
  });
  it('is nothing where the gate admits or has not decided', () => {
    for (const decision of ['admit', 'admit-with-conditions']) expect(barOf(gate(decision))).toBeNull();
    expect(barOf({ decided: null, remediation: null })).toBeNull();
  });
});
