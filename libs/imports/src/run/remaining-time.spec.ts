import fc from 'fast-check';
import { remainingTime } from './remaining-time';

/** Work whose unit `index` takes `cost(index)` milliseconds, told after each unit; what was said at each, beside what was true. */
function predictions(units: number, cost: (index: number) => number): { readonly at: number; readonly done: number; readonly said: number | undefined; readonly truth: number }[] {
  const ends: number[] = [];
  let now = 0;
  for (let index = 0; index < units; index += 1) ends.push((now += cost(index)));
  const estimate = remainingTime();
  estimate.observe(0, 0);
  return ends.map((at, index) => {
    estimate.observe(index + 1, at);
    return { at, done: index + 1, said: estimate.left(units), truth: now - at };
  });
}
const off = ({ said, truth }: { readonly said: number | undefined; readonly truth: number }): number => (said === undefined ? Infinity : Math.abs(said - truth) / Math.max(truth, 1_000));
const worst = (all: readonly { readonly said: number | undefined; readonly truth: number }[]): number => all.reduce((most, prediction) => Math.max(most, off(prediction)), 0);

describe('the time that is left', () => {
  it('is right within 5 % when the pace is steady, whatever the pace', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 20_000 }), fc.double({ min: 0.5, max: 50, noNaN: true }), (units, cost) => {
        expect(worst(predictions(units, () => cost).filter(({ at }) => at > 1_000))).toBeLessThan(0.05);
      }),
      { numRuns: 30 },
    );
  });

  it('is right within 5 % after a tenth of the work when units vary at random around a steady pace', () => {
    let seed = 1;
    const random = (): number => ((seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647);
    const all = predictions(50_000, () => 2 * random() * 2);
    expect(worst(all.filter(({ done }) => done > 5_000))).toBeLessThan(0.05);
  });

  it('follows when the second half costs five times as much, or a fifth', () => {
    for (const [first, second] of [[1, 5], [5, 1]] as const) {
      const all = predictions(60_000, (index) => (index < 30_000 ? first : second));
      const changed = 30_000 * first;
      const settled = all.filter(({ at }) => at > changed + Math.max(10_000, changed / 9) + 2_000);
      expect(settled.length).toBeGreaterThan(1_000);
      expect(worst(settled)).toBeLessThan(0.05);
    }
  });

  it('is nothing before anything was seen, and zero at the end', () => {
    const estimate = remainingTime();
    expect(estimate.left(10)).toBeUndefined();
    estimate.observe(0, 0);
    estimate.observe(1, 100);
    expect(estimate.left(10)).toBeUndefined();
    estimate.observe(10, 1_000);
    expect(estimate.left(10)).toBe(0);
  });
});
