import fc from 'fast-check';
import { LogEnds } from './log-ends';

describe('the age of an answer', () => {
  it('is unknown until the log was asked once', () => {
    expect(new LogEnds().ageOf('5', 100)).toBeUndefined();
  });

  it('is the time since the log was last known to end at or before the position', () => {
    const ends = new LogEnds();
    ends.note('1', 1_000);
    ends.note('1', 2_000);
    ends.note('3', 3_000);
    expect([ends.ageOf('3', 3_400), ends.ageOf('2', 3_400), ends.ageOf('1', 3_400)]).toEqual([400, 1_400, 1_400]);
    // Behind everything that was seen: at least so old.
    expect(ends.ageOf('0', 3_400)).toBe(2_400);
    // The log is away: what is read grows old.
    expect(ends.ageOf('3', 60_000)).toBe(57_000);
    ends.note('3', 61_000);
    expect(ends.ageOf('9', 61_000)).toBe(0);
  });

  it('is never less for an earlier position', () => {
    const noted = fc.array(fc.nat(20), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(noted, fc.nat(20), fc.nat(20), (heads, one, other) => {
        const ends = new LogEnds();
        heads.forEach((head, index) => ends.note(String(head).padStart(20, '0'), index * 10));
        const age = (position: number): number => ends.ageOf(String(position).padStart(20, '0'), 1_000) ?? 0;
        expect(age(Math.min(one, other))).toBeGreaterThanOrEqual(age(Math.max(one, other)));
      }),
    );
  });
});
