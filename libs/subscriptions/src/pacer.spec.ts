import { Pacer } from './pacer';
import { backoffMs } from './backoff';

describe('pacer', () => {
  it('gives one worker a turn at a time and lets everything else run between two turns', async () => {
    const pacer = new Pacer();
    const order: string[] = [];
    const worker = async (name: string) => {
      for (let turn = 0; turn < 3; turn += 1) {
        await pacer.turn();
        order.push(name);
        setImmediate(() => order.push('request'));
      }
    };
    await Promise.all([worker('a'), worker('b')]);
    const work = order.filter((name) => name !== 'request');
    expect(work).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    expect(order.join(' ')).not.toMatch(/[ab] [ab] [ab]/);
  });

  it('says when a turn has lasted long enough', async () => {
    const [short, long] = [new Pacer(0), new Pacer(60_000)];
    await Promise.all([short.turn(), long.turn()]);
    for (let spin = 0; spin < 1000; spin += 1) Math.sqrt(spin);
    expect(short.spent()).toBe(true);
    expect(long.spent()).toBe(false);
  });
});

describe('backoff', () => {
  it('doubles up to its cap, at least half of it certain', () => {
    const backoff = { firstMs: 100, maxMs: 1000 };
    expect([1, 2, 3, 4, 5, 1000].map((attempt) => backoffMs(backoff, attempt, 1))).toEqual([100, 200, 400, 800, 1000, 1000]);
    expect(backoffMs(backoff, 5, 0)).toBe(500);
  });
});
