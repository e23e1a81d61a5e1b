import { digestOf, never, ok, type Decider } from '@greengate/kernel';
import type { AssessmentResult, Held, Standing } from '../contracts/assessment-result.contract';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import type { Tier } from '../contracts/tier.contract';
import { assess } from './assess.rules';
import { assessmentsEvents, type AssessmentsEvent } from './assessments.events';
import { inputsOf } from './inputs.rules';
import { nextChangeOn } from './next-change.rules';
import { standingAfter } from './standing.rules';

export type AssessmentEvent = Extract<AssessmentsEvent, { type: 'assessments.AssessmentComputed' | 'assessments.TierChanged' }>;

/** Record an assessment: everything it depends on arrives here. */
export interface RecordAssessment {
  readonly type: 'record';
  readonly assessmentId: string;
  readonly asOf: string;
  readonly trigger: string;
  readonly facts: Facts;
  readonly ruleset: Ruleset;
  /** As published with the documents. */
  readonly rulesetDigest: string;
  readonly benchmarks: BenchmarkSet;
  readonly benchmarkDigest: string;
}

/** What the next assessment needs to know of the last. */
export interface AssessmentState {
  readonly last: {
    readonly asOf: string;
    readonly digests: string;
    readonly nextChangeOn: string | null;
    readonly tier: Tier;
    readonly standing: Standing;
    readonly held: Held | null;
  } | null;
}

const digestsOf = (data: { factsDigest: string; rulesetDigest: string; benchmarkDigest: string }): string => [data.factsDigest, data.rulesetDigest, data.benchmarkDigest].join();

/** Stream `assessment-<programmeId>.<supplierId>`: every assessment of a supplier in a programme, and its tier. */
export const assessmentDecider: Decider<RecordAssessment, AssessmentState, AssessmentEvent> = {
  initial: { last: null },
  decide(command, { last }) {
    const { facts, ruleset, benchmarks } = command;
    // A fact that is dated back is nevertheless learned now: the day of assessment never runs backwards.
    const asOf = last !== null && last.asOf > command.asOf ? last.asOf : command.asOf;
    const digests = { factsDigest: digestOf(facts), rulesetDigest: command.rulesetDigest, benchmarkDigest: command.benchmarkDigest };
    const nothingNew = last !== null && last.digests === digestsOf(digests) && (last.nextChangeOn === null || asOf < last.nextChangeOn);
    if (nothingNew) return ok([]);
    const assessment = assess(facts, ruleset, benchmarks, asOf);
    const result: AssessmentResult = { ...assessment, ...standingAfter(last, assessment, ruleset) };
    const { programmeId, supplierId } = facts;
    const ids = { programmeId, supplierId, assessmentId: command.assessmentId };
    const previousTier = last?.tier ?? null;
    const computed = assessmentsEvents.make.AssessmentComputed({
      ...ids, asOf, trigger: command.trigger, rulesetId: ruleset.id, benchmarkSetId: benchmarks.id, ...digests, gwpSet: ruleset.gwpSet, facts,
      inputs: inputsOf(facts), result, resultDigest: digestOf(result), previousTier, nextChangeOn: nextChangeOn(facts, ruleset, asOf),
    });
    if (previousTier === result.tier) return ok([computed]);
    return ok([computed, assessmentsEvents.make.TierChanged({ ...ids, from: previousTier, to: result.tier, asOf, reason: result.standing.reason })]);
  },
  evolve(state, event) {
    switch (event.type) {
      case 'assessments.AssessmentComputed': {
        const { asOf, nextChangeOn: next, result } = event.data;
        const { tier, standing } = result;
        return { last: { asOf, digests: digestsOf(event.data), nextChangeOn: next, tier, standing, held: tier === 'U' ? null : { tier, up: standing.up, down: standing.down } } };
      }
      case 'assessments.TierChanged':
        return state;
      default:
        return never(event);
    }
  },
};
