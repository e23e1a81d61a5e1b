import { deterministicId, RejectedError } from '@greengate/kernel';
import { handleCommand, type CommandBinding } from '@greengate/platform';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import { recordAssessment } from '../contracts/assessments.command';
import type { Ruleset } from '../contracts/ruleset.contract';
import { assessmentDecider } from '../domain/assessment.decider';
import { assessmentsEvents } from '../domain/assessments.events';
import type { RecordedAssessment } from '../projections/assessment-latest.projection';
import { pairOf } from '../projections/programme-supplier-facts.projection';
import { documentInForce } from './document-in-force';
import { loadFacts } from './load-facts';

/** Facts, rules and benchmarks of the day, and the decider of the pair's stream. */
export const recordAssessmentHandler: CommandBinding = handleCommand(recordAssessment, async ({ programmeId, supplierId, asOf, trigger }, context, services) => {
  const ids = { programmeId, supplierId };
  // Together: rules that run ahead of the facts would give a tier on half of what is known.
  await services.caughtUp(['supplier_facts', 'programme_supplier_facts', 'rulesets', 'benchmark_sets', 'assessment_latest']);
  const last = (await services.views.get<RecordedAssessment>('assessment_latest', pairOf(ids)))?.view;
  // Rules are those of the day that the decider will take: a cause that comes late, or again, never brings back an older version.
  const day = last !== undefined && last.asOf > asOf ? last.asOf : asOf;
  const [facts, ruleset, benchmarks] = await Promise.all([
    loadFacts(ids, last, services),
    documentInForce<Ruleset>('rulesets', programmeId, day, services),
    documentInForce<BenchmarkSet>('benchmark_sets', programmeId, day, services),
  ]);
  if (facts === undefined || ruleset === undefined || benchmarks === undefined) return { output: { assessmentId: null } };
  const assessmentId = deterministicId('assessment', context.meta.commandId);
  const result = await services.decider.run({
    stream: `assessment-${pairOf(ids)}`,
    decider: assessmentDecider,
    definitions: assessmentsEvents,
    command: {
      type: 'record', assessmentId, asOf: day, trigger, facts,
      ruleset: ruleset.document, rulesetDigest: ruleset.digest, benchmarks: benchmarks.document, benchmarkDigest: benchmarks.digest,
    },
    meta: context.meta,
  });
  if (!result.ok) throw new RejectedError(result.error);
  const { events, revision, position } = result.value;
  return { output: { assessmentId: events.length === 0 ? null : assessmentId }, revision, position };
});
