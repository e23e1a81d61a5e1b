import fc from 'fast-check';
import { sortInSlices, take } from './slice-sort';

describe('sorting in slices', () => {
  it('gives every item once, by id, and breathes', async () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({ id: String((index * 7919) % 10_007).padStart(5, '0') }));
    let breaths = 0;
    const sorted = await sortInSlices(items, async () => void (breaths += 1));
    expect(breaths).toBe(3);
    const bulks = [take(sorted, 6000), take(sorted, 6000), take(sorted, 6000)];
    expect(bulks.map(({ length }) => length)).toEqual([6000, 4000, 0]);
    expect(bulks.flat()).toEqual([...items].sort((one, other) => (one.id < other.id ? -1 : 1)));
  });

  it('takes any number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.string()), async (ids) => {
        const sorted = await sortInSlices(ids.map((id) => ({ id })), async () => undefined);
        expect(take(sorted, Infinity).map(({ id }) => id)).toEqual([...ids].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)));
      }),
    );
  });
});
