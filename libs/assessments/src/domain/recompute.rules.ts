import { digestOf } from '@greengate/kernel';
import type { AssessmentResult } from '../contracts/assessment-result.contract';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { assess } from './assess.rules';
import { settle } from './standing.rules';

/** The result of a recorded assessment, computed again from what it recorded. Its digest must be the recorded one. */
export function recompute(recorded: { facts: Facts; asOf: string; result: AssessmentResult }, ruleset: Ruleset, benchmarks: BenchmarkSet): { result: AssessmentResult; digest: string } {
  const assessment = assess(recorded.facts, ruleset, benchmarks, recorded.asOf);
  const result = { ...assessment, ...settle(recorded.result.standing, assessment, ruleset) };
  return { result, digest: digestOf(result) };
}
