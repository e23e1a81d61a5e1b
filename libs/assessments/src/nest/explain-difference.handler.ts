import { disclosuresEvents } from '@greengate/disclosures/contracts';
import { digestOf, RejectedError } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import { explainDifference as definition, type AssessmentHistoryEntry } from '../contracts/assessments.query';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { byFactorsAlone, explainDifference, type Assessed } from '../domain/difference.rules';
import { inputsOf } from '../domain/inputs.rules';
import { recompute } from '../domain/recompute.rules';
import type { RecordedAssessment } from '../projections/assessment-latest.projection';
import { pairOf } from '../projections/programme-supplier-facts.projection';
import { documentKey, type PublishedDocument } from '../projections/published-document';
import { storedAssessment } from './stored-assessment';

type Pair = { readonly programmeId: string; readonly supplierId: string };
const notFound = (resource: string) => new RejectedError({ code: 'resource.not-found', facts: { resource } });

/** The ids as asked for; what is not named is the last assessment, and the one before the later one. */
async function bothEnds(pair: Pair, { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }, services: Services): Promise<readonly [string, string]> {
  if (from !== undefined && to !== undefined) return [from, to];
  const latest = { filter: { pair: pairOf(pair) }, sort: { field: 'position', direction: 'descending' }, limit: 2 } as const;
  const { documents } = await services.views.find<AssessmentHistoryEntry>('assessment_history', latest);
  const later = to ?? documents[0]?.view.assessmentId;
  const before = documents.map(({ view }) => view.assessmentId).find((id) => id !== later);
  const earlier = from ?? before;
  if (later === undefined || earlier === undefined) throw notFound('assessment');
  return [earlier, later];
}

export async function withDocuments(pair: Pair, stored: RecordedAssessment, services: Services): Promise<Assessed> {
  const [ruleset, benchmarks] = await Promise.all([
    services.views.get<PublishedDocument<Ruleset>>('rulesets', documentKey(pair.programmeId, stored.rulesetId)),
    services.views.get<PublishedDocument<BenchmarkSet>>('benchmark_sets', documentKey(pair.programmeId, stored.benchmarkSetId)),
  ]);
  if (ruleset === undefined || benchmarks === undefined) throw notFound('ruleset');
  return { facts: stored.facts, asOf: stored.asOf, result: stored.result, ruleset: ruleset.view.document, benchmarks: benchmarks.view.document };
}

/** Restatements since the earlier assessment whose cause was a new emission factor. */
async function factorChanges({ supplierId }: Pair, from: Assessed, to: Assessed, services: Services): Promise<ReadonlySet<string>> {
  const known = new Set(inputsOf(from.facts).map(({ id }) => id));
  const since = new Set(inputsOf(to.facts).flatMap(({ id, type }) => (type === 'disclosures.DisclosureRestated' && !known.has(id) ? [id] : [])));
  if (since.size === 0) return since;
  const events = await services.eventStore.readStream(`disclosure-${supplierId}`);
  const decoded = events.filter(({ id }) => since.has(id)).map(({ id, type, data, metadata }) => ({ id, event: disclosuresEvents.decode(type, data, metadata) }));
  return new Set(decoded.flatMap(({ id, event }) => (event.type === 'disclosures.DisclosureRestated' && event.data.causeKind === 'factor-change' ? [id] : [])));
}

const endOf = (stored: RecordedAssessment, by: Assessed) => ({
  assessmentId: stored.assessmentId,
  asOf: stored.asOf,
  recordedAt: stored.recordedAt,
  eventId: stored.eventId,
  position: stored.position,
  score: stored.result.score,
  tier: stored.result.tier,
  rulesetId: stored.rulesetId,
  benchmarkSetId: stored.benchmarkSetId,
  standing: stored.result.standing.text,
  intact: recompute(stored, by.ruleset, by.benchmarks).digest === stored.resultDigest && digestOf(stored.result) === stored.resultDigest,
});

export const explainDifferenceQuery: QueryBinding = handleQuery(definition, async ({ programmeId, supplierId, ...asked }, _context, services) => {
  const pair = { programmeId, supplierId };
  const [earlier, later] = await bothEnds(pair, asked, services);
  const [from, to] = await Promise.all([storedAssessment({ ...pair, assessmentId: earlier }, services), storedAssessment({ ...pair, assessmentId: later }, services)]);
  const [before, after] = await Promise.all([withDocuments(pair, from, services), withDocuments(pair, to, services)]);
  const { points, steps } = explainDifference(before, after, byFactorsAlone(await factorChanges(pair, before, after, services)));
  return { from: endOf(from, before), to: endOf(to, after), points, steps: [...steps] };
});
