import { digestOf } from '@greengate/kernel';
import type { AssessmentResult } from '../contracts/assessment-result.contract';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { assess } from './assess.rules';
import { nextChangeOn } from './next-change.rules';
import { settle, standingAfter } from './standing.rules';

/** A recorded assessment, as far as the day is judged beside it. */
export interface InForce {
  readonly asOf: string;
  readonly factsDigest: string;
  readonly rulesetDigest: string;
  readonly benchmarkDigest: string;
  readonly result: Pick<AssessmentResult, 'standing'>;
}

export interface ByDocuments {
  readonly ruleset: Ruleset;
  readonly rulesetDigest: string;
  readonly benchmarks: BenchmarkSet;
  readonly benchmarkDigest: string;
}

export interface DayJudged {
  /** The day on which facts or time last changed anything. */
  readonly asOf: string;
  readonly factsDigest: string;
  readonly result: AssessmentResult;
  readonly resultDigest: string;
}

/** What is in force on a day was computed on the last day up to it on which time alone changed something. */
function lastChange(facts: Facts, ruleset: Ruleset, from: string, on: string): string {
  let day = from;
  for (let next = nextChangeOn(facts, ruleset, day); next !== null && next <= on; next = nextChangeOn(facts, ruleset, day)) day = next;
  return day;
}

/**
 * A day judged from facts, by the rules and benchmarks in force on it. The assessments before it stay as they were decided: hysteresis goes on from the state that
 * `inForce` went on from. With the facts and documents of `inForce` it is `inForce` itself, digest for digest, unless time has passed that was not assessed.
 */
export function judgeDay(on: string, facts: Facts, documents: ByDocuments, inForce: InForce | undefined): DayJudged {
  const { ruleset, rulesetDigest, benchmarks, benchmarkDigest } = documents;
  const factsDigest = digestOf(facts);
  const same = inForce !== undefined && inForce.factsDigest === factsDigest && inForce.rulesetDigest === rulesetDigest && inForce.benchmarkDigest === benchmarkDigest;
  const asOf = same ? lastChange(facts, ruleset, inForce.asOf, on) : on;
  const assessment = assess(facts, ruleset, benchmarks, asOf);
  const result: AssessmentResult = { ...assessment, ...(inForce === undefined ? standingAfter(null, assessment, ruleset) : settle(inForce.result.standing, assessment, ruleset)) };
  return { asOf, factsDigest, result, resultDigest: digestOf(result) };
}
