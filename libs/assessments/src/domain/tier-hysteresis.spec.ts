import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { ruleset, type Held, type RatedTier } from '../contracts';
import { tierStep } from './tier-hysteresis.rules';

const root = join(__dirname, '../../../..');
const rules = ruleset.parse(JSON.parse(readFileSync(join(root, 'deploy/rulesets/sdp-1.0.json'), 'utf8')));
interface Step { score: number; cap: RatedTier; assured: boolean; tier: RatedTier; up: number; down: number; reason: string }
const oracle = JSON.parse(readFileSync(join(root, 'test/fixtures/oracles/tiering-sequences.json'), 'utf8')) as { params: { thresholds: Record<string, number>; h: number; n: number; crash: number; assured_fast: number }; sequences: Record<string, Step[]> };

describe('tier with hysteresis', () => {
  it('runs by the parameters of the oracle', () => {
    expect(Object.fromEntries(rules.tiers.map((row) => [row.tier, Number(row.from)]))).toEqual(oracle.params.thresholds);
    expect([rules.hysteresis.margin, rules.hysteresis.consecutive, rules.hysteresis.crash, rules.hysteresis.assuredJump].map(Number)).toEqual([oracle.params.h, oracle.params.n, oracle.params.crash, oracle.params.assured_fast]);
  });

  it.each(Object.entries(oracle.sequences))('%s: tier, counters and reason after every step', (_name, steps) => {
    let held: Held | null = null;
    const seen = [];
    for (const { score, cap, assured } of steps) {
      const step = tierStep(held, { score: String(score), cap, assured }, rules);
      held = step;
      seen.push({ score, cap, assured, tier: step.tier, up: step.up, down: step.down, reason: step.reason });
    }
    expect(seen).toEqual(steps);
  });

  it('promotes one step at once when assured and far above', () => {
    expect(tierStep({ tier: 'C', up: 0, down: 0 }, { score: '70', cap: 'A', assured: true }, rules)).toEqual({ tier: 'B', up: 0, down: 0, reason: 'promoted_immediately' });
    expect(tierStep({ tier: 'C', up: 0, down: 0 }, { score: '69.99', cap: 'A', assured: true }, rules).reason).toBe('promotion_pending');
  });

  const bounds = [80, 65, 50, 35];
  it('never changes while the score alternates within the margin around a bound', () => {
    const wobble = fc.array(fc.integer({ min: -200, max: 199 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...bounds), wobble, (bound, cents) => {
        const start = tierStep(null, { score: String(bound), cap: 'A', assured: false }, rules);
        let held: Held = start;
        for (const cent of cents) held = tierStep(held, { score: (bound + cent / 100).toFixed(2), cap: 'A', assured: false }, rules);
        expect(held.tier).toBe(start.tier);
      }),
    );
  });

  it('never holds a tier better than the cap, and never moves up more than one step', () => {
    const step = fc.record({ score: fc.integer({ min: 0, max: 10_000 }).map((n) => (n / 100).toFixed(2)), cap: fc.constantFrom<RatedTier>('A', 'B', 'C', 'D', 'E'), assured: fc.boolean() });
    const rank = (tier: RatedTier) => 'ABCDE'.indexOf(tier);
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 30 }), (inputs) => {
        let held: Held | null = null;
        for (const input of inputs) {
          const after: Held = tierStep(held, input, rules);
          expect(rank(after.tier)).toBeGreaterThanOrEqual(rank(input.cap));
          if (held) expect(rank(after.tier)).toBeGreaterThanOrEqual(rank(held.tier) - 1);
          held = after;
        }
      }),
    );
  });
});
