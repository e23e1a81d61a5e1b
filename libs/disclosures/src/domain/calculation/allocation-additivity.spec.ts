import { dec } from '@greengate/kernel';
import fc from 'fast-check';
import { allocateByKey, buyerShare } from './allocation.formulas';

const decimal = (max: number, places: number) => fc.integer({ min: 0, max }).map((value) => dec(value).div(dec(10).pow(places)).toFixed());
const split = (total: string, keys: string[], places: number): string[] => allocateByKey.compute({ total, keys, places });
const sum = (parts: readonly string[]): string => parts.reduce((all, part) => all.plus(part), dec(0)).toFixed();
const keys = fc.array(decimal(1_000_000, 3), { minLength: 1, maxLength: 20 }).filter((all) => all.some((key) => key !== '0'));

describe('an allocation', () => {
  it('has parts that add up to the whole exactly, however it is rounded', () =>
    fc.assert(fc.property(decimal(1_000_000_000, 6), keys, fc.integer({ min: 0, max: 12 }), (total, by, places) => expect(sum(split(total, by, places))).toBe(total))));
  it('gives each its share but for one unit of the last place (and the rest of a finer total)', () =>
    fc.assert(
      fc.property(decimal(1_000_000_000, 6), keys, fc.integer({ min: 0, max: 6 }), (total, by, places) => {
        const whole = sum(by);
        split(total, by, places).forEach((part, index) => expect(dec(part).minus(dec(total).times(by[index] ?? 0).div(whole)).abs().lte(dec(10).pow(-places).times(2))).toBe(true));
      }),
    ));
  it('gives nothing to a key of zero, and never a negative part', () =>
    fc.assert(
      fc.property(decimal(1_000_000_000, 6), keys, (total, by) => {
        const parts = split(total, [...by, '0'], 6);
        expect(parts.at(-1)).toBe('0');
        expect(parts.every((part) => dec(part).gte(0))).toBe(true);
      }),
    ));
  it('does not depend on the unit of the keys', () =>
    fc.assert(fc.property(decimal(1_000_000_000, 6), keys, fc.integer({ min: 1, max: 1000 }), (total, by, k) => expect(split(total, by.map((key) => dec(key).times(k).toFixed()), 6)).toEqual(split(total, by, 6)))));
  it('of shares of one buyer is additive in what it bought', () =>
    fc.assert(
      fc.property(decimal(1_000_000, 2), fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (emissions, first, second) => {
        const share = (purchases: number) => dec(buyerShare.compute({ emissions, purchases: String(purchases), total: '2048' }));
        expect(share(first).plus(share(second)).minus(share(first + second)).abs().lt('1e-30')).toBe(true);
      }),
    ));
});
