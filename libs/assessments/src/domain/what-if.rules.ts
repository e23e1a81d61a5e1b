import type { Sentence } from '@greengate/kernel';
import type { AssessmentResult, TierReason } from '../contracts/assessment-result.contract';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { ratedTiers, type Tier } from '../contracts/tier.contract';
import { assess } from './assess.rules';
import { standingAfter } from './standing.rules';

/** Rules and benchmarks that belong together. */
export interface Rules {
  readonly ruleset: Ruleset;
  readonly benchmarks: BenchmarkSet;
}
export interface Outcome {
  readonly tier: Tier;
  readonly score: string | null;
}
/** What a supplier's tier is by one set of rules, and would be by another, from the same facts on the same day. */
export interface Tried {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly reason: TierReason;
  readonly why: Sentence;
  readonly direction: 'same' | 'better' | 'worse' | 'rated' | 'unrated';
}

function settled(facts: Facts, { ruleset, benchmarks }: Rules, last: AssessmentResult | undefined, asOf: string): Pick<AssessmentResult, 'tier' | 'standing' | 'score'> {
  const assessment = assess(facts, ruleset, benchmarks, asOf);
  const before = last === undefined ? null : { standing: last.standing, held: last.tier === 'U' ? null : { tier: last.tier, up: last.standing.up, down: last.standing.down } };
  return { score: assessment.score, ...standingAfter(before, assessment, ruleset) };
}

const rank = (tier: Tier): number => ratedTiers.findIndex((one) => one === tier);

function directionOf(from: Tier, to: Tier): Tried['direction'] {
  if (from === to) return 'same';
  if (from === 'U') return 'rated';
  if (to === 'U') return 'unrated';
  return rank(to) < rank(from) ? 'better' : 'worse';
}

/**
 * The next assessment of a supplier by the rules in force and by those that are tried, each with the hysteresis that would hold it. Both follow the same last
 * assessment, so that whatever differs is due to the rules. Without rules in force it is compared with the tier on record.
 */
export function tryRules(facts: Facts, last: AssessmentResult | undefined, asOf: string, inForce: Rules | null, tried: Rules): Tried {
  const now = inForce === null ? { tier: last?.tier ?? ('U' as const), score: last?.score ?? null } : settled(facts, inForce, last, asOf);
  const then = settled(facts, tried, last, asOf);
  return { from: { tier: now.tier, score: now.score }, to: { tier: then.tier, score: then.score }, reason: then.standing.reason, why: then.standing.text, direction: directionOf(now.tier, then.tier) };
}
