import { dayOf } from '@greengate/kernel';
import { decideCommand, type CommandBinding } from '@greengate/platform';
import { draftBenchmarkSet, draftRuleset, publishBenchmarkSet, publishRuleset, putBenchmarkSetInForce, putRulesetInForce } from '../contracts/rulesets.command';
import { assessmentsEvents } from '../domain/assessments.events';
import { benchmarkSetDecider, type BenchmarkSetCommand } from '../domain/benchmark-set.decider';
import { rulesetDecider, type RulesetCommand } from '../domain/ruleset.decider';

const ofRuleset = {
  decider: rulesetDecider,
  definitions: assessmentsEvents,
  stream: (input: { programmeId: string; rulesetId: string }) => `ruleset-${input.programmeId}.${input.rulesetId}`,
};
const ofBenchmarkSet = {
  decider: benchmarkSetDecider,
  definitions: assessmentsEvents,
  stream: (input: { programmeId: string; benchmarkSetId: string }) => `benchmarkSet-${input.programmeId}.${input.benchmarkSetId}`,
};

/** Rules and benchmarks: draft, publish by another person, take effect. */
export const publicationCommands: readonly CommandBinding[] = [
  decideCommand(draftRuleset, {
    ...ofRuleset,
    stream: ({ programmeId, document }) => ofRuleset.stream({ programmeId, rulesetId: document.id }),
    command: ({ programmeId, document }, { actor }): RulesetCommand => ({ type: 'draft', programmeId, rulesetId: document.id, document, by: actor.id }),
    output: ({ programmeId, document }, { state }) => ({ programmeId, rulesetId: document.id, digest: state.drafted?.digest ?? '' }),
  }),
  decideCommand(publishRuleset, {
    ...ofRuleset,
    command: ({ programmeId, rulesetId, effectiveFrom }, { actor, meta }): RulesetCommand => ({ type: 'publish', programmeId, rulesetId, effectiveFrom, today: dayOf(meta.occurredAt), by: actor.id }),
    output: ({ programmeId, rulesetId, effectiveFrom }, { state }) => ({ programmeId, rulesetId, effectiveFrom, digest: state.drafted?.digest ?? '' }),
  }),
  decideCommand(putRulesetInForce, {
    ...ofRuleset,
    command: ({ programmeId, rulesetId }, { meta }): RulesetCommand => ({ type: 'take-effect', programmeId, rulesetId, today: dayOf(meta.occurredAt) }),
    output: ({ programmeId, rulesetId }) => ({ programmeId, rulesetId }),
  }),
  decideCommand(draftBenchmarkSet, {
    ...ofBenchmarkSet,
    stream: ({ programmeId, document }) => ofBenchmarkSet.stream({ programmeId, benchmarkSetId: document.id }),
    command: ({ programmeId, document }, { actor }): BenchmarkSetCommand => ({ type: 'draft', programmeId, benchmarkSetId: document.id, document, by: actor.id }),
    output: ({ programmeId, document }, { state }) => ({ programmeId, benchmarkSetId: document.id, digest: state.drafted?.digest ?? '' }),
  }),
  decideCommand(publishBenchmarkSet, {
    ...ofBenchmarkSet,
    command: ({ programmeId, benchmarkSetId, effectiveFrom }, { actor, meta }): BenchmarkSetCommand => ({ type: 'publish', programmeId, benchmarkSetId, effectiveFrom, today: dayOf(meta.occurredAt), by: actor.id }),
    output: ({ programmeId, benchmarkSetId, effectiveFrom }, { state }) => ({ programmeId, benchmarkSetId, effectiveFrom, digest: state.drafted?.digest ?? '' }),
  }),
  decideCommand(putBenchmarkSetInForce, {
    ...ofBenchmarkSet,
    command: ({ programmeId, benchmarkSetId }, { meta }): BenchmarkSetCommand => ({ type: 'take-effect', programmeId, benchmarkSetId, today: dayOf(meta.occurredAt) }),
    output: ({ programmeId, benchmarkSetId }) => ({ programmeId, benchmarkSetId }),
  }),
];
