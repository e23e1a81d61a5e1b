import fc from 'fast-check';
import { dec } from '../decimal';
import { convert, multiply, parseUnit, sameDimension, unitTable } from './index';

const names = unitTable.units.flatMap(({ symbol, aliases }) => [symbol, ...aliases]);
const simple = fc.constantFrom(...names);
/** `a/b` and `a·b/c` of any units; factors are written so. */
const compound = fc.oneof(fc.tuple(simple, simple).map(([a, b]) => `${a}/${b}`), fc.tuple(simple, simple, simple).map(([a, b, c]) => `${a}·${b}/${c}`));
const money = fc.tuple(fc.constantFrom('', '万'), fc.constantFrom('CNY', 'USD', 'TWD'), fc.constantFrom('', '@2021', '@2022')).map((parts) => parts.join(''));
const any = fc.oneof(simple, compound, money);
const amount = fc.integer({ min: 1, max: 1_000_000_000 }).map((n) => dec(n).div(1000).toFixed());
const close = (a: string, b: string): boolean => dec(a).minus(b).abs().lte(dec(b).abs().times('1e-30'));

const there = (value: string, from: string, to: string): string => {
  const step = convert({ value, unit: from }, to);
  if (!step.ok) throw new Error(`${from} to ${to}: ${step.error.code}`);
  return step.value.to.value;
};
const comparable = (a: string, b: string): boolean => {
  const [left, right] = [parseUnit(a), parseUnit(b)];
  return left.ok && right.ok && sameDimension(left.value.dimension, right.value.dimension);
};
/** Units that measure the same as one another. */
const family = simple.chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...names.filter((other) => comparable(one, other))), fc.constantFrom(...names.filter((other) => comparable(one, other)))));

describe('conversions', () => {
  it('come back to where they began', () => fc.assert(fc.property(amount, family, (value, [a, b]) => expect(close(there(there(value, a, b), b, a), value)).toBe(true))));
  it('by way of a third unit are the same as straight', () => fc.assert(fc.property(amount, family, (value, [a, b, c]) => expect(close(there(there(value, a, b), b, c), there(value, a, c))).toBe(true))));
  it('of factors come back too: numerator and denominator at once', () =>
    fc.assert(fc.property(amount, family, family, (value, [a, b], [c, d]) => expect(close(there(there(value, `${a}/${c}`, `${b}/${d}`), `${b}/${d}`, `${a}/${c}`), value)).toBe(true))));
  it('into the same unit change nothing, by any of its names', () => {
    const aliases = unitTable.units.flatMap(({ symbol, aliases: others }) => others.map((other) => [symbol, other] as const));
    for (const [symbol, other] of aliases) expect(there('12345.678', symbol, other)).toBe('12345.678');
    fc.assert(fc.property(amount, any, (value, unit) => expect(there(value, unit, unit)).toBe(dec(value).toFixed())));
  });
  it('are made exactly where the dimensions agree, and refused elsewhere', () =>
    fc.assert(fc.property(amount, any, any, (value, a, b) => expect(convert({ value, unit: a }, b).ok).toBe(comparable(a, b)))));
  it('keep order and zero', () =>
    fc.assert(
      fc.property(amount, amount, family, (one, other, [a, b]) => {
        expect(Math.sign(dec(there(one, a, b)).cmp(there(other, a, b)))).toBe(Math.sign(dec(one).cmp(other)));
        expect(there('0', a, b)).toBe('0');
      }),
    ));
  it('commute with multiplying by a factor', () =>
    fc.assert(
      fc.property(amount, amount, family, (value, factor, [a, b]) => {
        const straight = multiply({ value, unit: a }, { value: factor, unit: `kg/${a}` }, 'kg');
        const around = multiply({ value: there(value, a, b), unit: b }, { value: factor, unit: `kg/${a}` }, 'kg');
        if (!straight.ok || !around.ok) throw new Error(`${a} ${b}`);
        expect(close(around.value.value, straight.value.value)).toBe(true);
      }),
    ));
});
