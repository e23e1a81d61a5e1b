import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { createSignInAttempts } from './sign-in-attempts';

let operations: ReadStore;
let now: number;
const clock = { now: () => new Date(now).toISOString() };
const limit = { attempts: 3, windowSeconds: 900 };
beforeEach(async () => {
  operations = openSqliteReadStore({ path: ':memory:', durability: 'durable' });
  now = Date.parse('2026-01-01T00:00:00.000Z');
});
afterEach(() => operations.close());

const refused = { rejection: { code: 'rate.limited' } };

describe('sign-in attempts', () => {
  it('refuses the fourth attempt at an account and says how long to wait; others are not concerned', async () => {
    const attempts = await createSignInAttempts(operations, clock, limit);
    for (let n = 0; n < 3; n += 1) {
      await attempts.begin('a');
      now += 60_000;
    }
    await expect(attempts.begin('a')).rejects.toMatchObject({ rejection: { code: 'rate.limited', facts: { seconds: 720 } } });
    await attempts.begin('b');
  });
  it('counts in the store: a restart gives no new tries', async () => {
    for (let n = 0; n < 3; n += 1) await (await createSignInAttempts(operations, clock, limit)).begin('a');
    await expect((await createSignInAttempts(operations, clock, limit)).begin('a')).rejects.toMatchObject(refused);
  });
  it('counts attempts made at once', async () => {
    const attempts = await createSignInAttempts(operations, clock, limit);
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => attempts.begin('a')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(3);
  });
  it('is not lengthened by refused attempts, and ends with the window', async () => {
    const attempts = await createSignInAttempts(operations, clock, limit);
    for (let n = 0; n < 3; n += 1) await attempts.begin('a');
    now += 899_000;
    await expect(attempts.begin('a')).rejects.toMatchObject({ rejection: { facts: { seconds: 1 } } });
    now += 2_000;
    await attempts.begin('a');
    expect(await operations.count('sign_in_attempts')).toBe(1);
  });
  it('starts from zero after a success', async () => {
    const attempts = await createSignInAttempts(operations, clock, limit);
    for (let n = 0; n < 3; n += 1) await attempts.begin('a');
    await attempts.clear('a');
    await attempts.begin('a');
  });
});
