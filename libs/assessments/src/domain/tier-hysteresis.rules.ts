import { dec } from '@greengate/kernel';
import type { Held, TierReason } from '../contracts/assessment-result.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { ratedTiers, type RatedTier } from '../contracts/tier.contract';
import { bandOf, lowerBound } from './bands.rules';

/** What one assessment says about the tier. `assured`: assurance of at least the level the ruleset asks for. */
export interface TierInput {
  readonly score: string;
  readonly cap: RatedTier;
  readonly assured: boolean;
}

export interface TierStep extends Held {
  readonly reason: TierReason;
}

type Rules = Pick<Ruleset, 'tiers' | 'hysteresis'>;

const rank = (tier: RatedTier): number => ratedTiers.indexOf(tier);
const worse = (a: RatedTier, b: RatedTier): RatedTier => (rank(a) > rank(b) ? a : b);
const next = (tier: RatedTier, steps: 1 | -1): RatedTier => ratedTiers[rank(tier) + steps] ?? tier;
const at = (tier: RatedTier, reason: TierReason, up = 0, down = 0): TierStep => ({ tier, up, down, reason });

function upwards(held: Held, { score, cap, assured }: TierInput, { tiers, hysteresis }: Rules): TierStep {
  const better = next(held.tier, -1);
  if (rank(better) < rank(cap)) return at(held.tier, 'held_by_cap');
  const bound = lowerBound(better, tiers);
  if (assured && dec(score).gte(bound.plus(hysteresis.assuredJump))) return at(better, 'promoted_immediately');
  if (dec(score).lt(bound.plus(hysteresis.margin))) return at(held.tier, 'dead_band');
  return held.up + 1 >= hysteresis.consecutive ? at(better, 'promoted') : at(held.tier, 'promotion_pending', held.up + 1);
}

function downwards(held: Held, band: RatedTier, { score }: TierInput, { tiers, hysteresis }: Rules): TierStep {
  const bound = lowerBound(held.tier, tiers);
  if (dec(score).lt(bound.minus(hysteresis.crash))) return at(band, 'demoted_immediately');
  if (dec(score).gte(bound.minus(hysteresis.margin))) return at(held.tier, 'dead_band');
  return held.down + 1 >= hysteresis.consecutive ? at(next(held.tier, 1), 'demoted') : at(held.tier, 'demotion_pending', 0, held.down + 1);
}

/**
 * The tier after one more assessment (domain notes 4.9): a cap bites at once; a better or worse band moves the tier one step after enough
 * consecutive assessments beyond the margin; a crash demotes at once, assured excellence promotes one step at once. Null: nothing was held before.
 */
export function tierStep(held: Held | null, input: TierInput, rules: Rules): TierStep {
  const band = bandOf(dec(input.score), rules.tiers);
  if (held === null) return at(worse(band, input.cap), 'initial');
  if (rank(input.cap) > rank(held.tier)) return at(input.cap, 'cap');
  if (rank(band) < rank(held.tier)) return upwards(held, input, rules);
  if (rank(band) > rank(held.tier)) return downwards(held, band, input, rules);
  return at(held.tier, 'unchanged');
}
