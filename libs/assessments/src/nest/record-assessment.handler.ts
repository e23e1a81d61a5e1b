import { deterministicId, RejectedError } from '@greengate/kernel';
import { handleCommand, type CommandBinding, type Services } from '@greengate/platform';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import { recordAssessment } from '../contracts/assessments.command';
import type { Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { assessmentDecider } from '../domain/assessment.decider';
import { assessmentsEvents } from '../domain/assessments.events';
import { factsOf } from '../processes/facts-of';
import type { RecordedAssessment } from '../projections/assessment-latest.projection';
import { pairOf, type ProgrammeSupplierFacts } from '../projections/programme-supplier-facts.projection';
import type { SupplierFacts } from '../projections/supplier-facts.projection';
import { documentInForce } from './document-in-force';

/** The facts of a pair as the views hold them; undefined when the supplier is not enrolled in the programme. */
async function loadFacts(ids: { programmeId: string; supplierId: string }, last: RecordedAssessment | undefined, services: Services): Promise<Facts | undefined> {
  const programme = await services.views.get<ProgrammeSupplierFacts>('programme_supplier_facts', pairOf(ids));
  if (programme?.view.status !== 'enrolled') return undefined;
  const shared = programme.view.basis === 'buyer-held' || programme.view.consents.length > 0;
  const supplier = await services.views.get<SupplierFacts>('supplier_facts', ids.supplierId);
  return factsOf(programme.view, supplier?.view, shared ? undefined : last?.facts);
}

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
