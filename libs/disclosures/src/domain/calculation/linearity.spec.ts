import { dec } from '@greengate/kernel';
import fc from 'fast-check';
import type { InventoryDocumentInput } from '../../contracts/calculation.contract';
import type { Calculation } from '../../contracts/calculation-result.contract';
import { smeDocument, tableResolver } from '../../testing';
import { calculateInventory } from './calculate-inventory.rules';

type Line = InventoryDocumentInput['lines'][number];

const calculated = (lines: readonly Line[]): Calculation => {
  const result = calculateInventory(smeDocument({ lines: [...lines] }), tableResolver);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const amount = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => (cents / 100).toFixed(2));
const line = fc.oneof(
  amount.map((value) => ({ kind: 'electricity' as const, activity: { status: 'measured' as const, value, unit: 'kWh' } })),
  amount.map((value) => ({ kind: 'mobile-combustion' as const, fuel: 'diesel', method: 'published' as const, activity: { status: 'measured' as const, value, unit: 'L' } })),
  amount.map((value) => ({ kind: 'stationary-combustion' as const, fuel: 'bituminous-coal', method: 'china' as const, activity: { status: 'measured' as const, value, unit: 't' } })),
  amount.map((value) => ({ kind: 'refrigerant' as const, gas: 'R-410A', activity: { status: 'measured' as const, value, unit: 'kg' } })),
  amount.map((value) => ({ kind: 'scope3' as const, category: 5, method: 'waste' as const, activity: { status: 'measured' as const, value, unit: 't' }, treatments: [{ treatment: 'landfill', share: '0.3' }, { treatment: 'recycling', share: '0.7' }] })),
);
const lines = fc.array(line, { minLength: 1, maxLength: 6 }).map((all) => all.map((one, index) => ({ ...one, id: `line-${index}` })));
const times = (given: Line, k: string): Line => ('activity' in given && 'value' in given.activity ? ({ ...given, activity: { ...given.activity, value: dec(given.activity.value).times(k).toFixed() } }) : given);
const close = (a: string, b: string): boolean => dec(a).minus(b).abs().lte(dec(b).abs().times('1e-30').plus('1e-60'));
const totalOf = ({ totals }: Calculation, account: string): string => totals.find((one) => one.account === account)?.tCO2e ?? '0';

describe('emissions are linear in the activity', () => {
  it('k times every activity is k times every total and every line, for any k', () =>
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 10_000 }).map((k) => (k / 100).toFixed(2)), (given, k) => {
        fc.pre(given.every((one) => 'activity' in one && 'value' in one.activity && dec(one.activity.value).times(k).toFixed().length < 20));
        const [once, more] = [calculated(given), calculated(given.map((one) => times(one, k)))];
        for (const { account, tCO2e } of once.totals) if (tCO2e !== null && dec(k).gt(0)) expect(close(totalOf(more, account), dec(tCO2e).times(k).toFixed())).toBe(true);
        more.lines.forEach(({ emissions }, index) => {
          const before = once.lines[index]?.emissions ?? [];
          for (const { account, tCO2e } of emissions) expect(close(tCO2e, dec(before.find((one) => one.account === account)?.tCO2e ?? '0').times(k).toFixed())).toBe(true);
        });
      }),
      { numRuns: 40 },
    ));

  it('one line in two parts is the whole', () =>
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 99 }), (given, percent) => {
        const whole = { ...given, id: 'whole' } as Line;
        const parts = [times({ ...whole, id: 'first' }, String(percent / 100)), times({ ...whole, id: 'second' }, dec(100 - percent).div(100).toFixed())];
        const [once, split] = [calculated([whole]), calculated(parts)];
        for (const { account, tCO2e } of once.totals) if (tCO2e !== null) expect(close(totalOf(split, account), tCO2e)).toBe(true);
      }),
      { numRuns: 40 },
    ));

  it('an inventory is the sum of the inventories of its lines', () =>
    fc.assert(
      fc.property(lines, (given) => {
        const together = calculated(given);
        const apart = given.map((one) => calculated([one]));
        for (const { account, tCO2e } of together.totals) {
          if (tCO2e === null) continue;
          expect(close(apart.reduce((sum, one) => sum.plus(totalOf(one, account)), dec(0)).toFixed(), tCO2e)).toBe(true);
        }
      }),
      { numRuns: 40 },
    ));
});
