import { digestOf, RejectedError } from '@greengate/kernel';
import { handleQuery, type QueryBinding } from '@greengate/platform';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import { getAssessment, listAssessments, recomputeAssessment, type AssessmentHistoryEntry } from '../contracts/assessments.query';
import type { Ruleset } from '../contracts/ruleset.contract';
import { recompute } from '../domain/recompute.rules';
import { waterfall } from '../domain/waterfall.rules';
import type { RecordedAssessment } from '../projections/assessment-latest.projection';
import { pairOf } from '../projections/programme-supplier-facts.projection';
import { documentKey, type PublishedDocument } from '../projections/published-document';
import { compareDayQuery } from './compare-day.handler';
import { explainDifferenceQuery } from './explain-difference.handler';
import { storedAssessment } from './stored-assessment';

const notFound = (resource: string) => new RejectedError({ code: 'resource.not-found', facts: { resource } });

export const assessmentQueries: readonly QueryBinding[] = [
  handleQuery(getAssessment, async ({ programmeId, supplierId, assessmentId }, _context, services) => {
    const ids = { programmeId, supplierId };
    const found = assessmentId === undefined ? (await services.views.get<RecordedAssessment>('assessment_latest', pairOf(ids)))?.view : await storedAssessment({ ...ids, assessmentId }, services);
    if (found === undefined) throw notFound('assessment');
    return { ...found, steps: [...waterfall(found.result)] };
  }),
  handleQuery(listAssessments, async ({ programmeId, supplierId, limit, cursor }, _context, services) => {
    const page = await services.views.find<AssessmentHistoryEntry & { pair: string }>('assessment_history', {
      filter: { pair: pairOf({ programmeId, supplierId }) }, sort: { field: 'position', direction: 'descending' }, limit, ...(cursor === undefined ? {} : { cursor }),
    });
    const items = page.documents.map(({ view: { pair: _pair, ...entry } }) => entry);
    return { items, next: page.next ?? null };
  }),
  handleQuery(recomputeAssessment, async (ids, _context, services) => {
    const stored = await storedAssessment(ids, services);
    const [ruleset, benchmarks] = await Promise.all([
      services.views.get<PublishedDocument<Ruleset>>('rulesets', documentKey(ids.programmeId, stored.rulesetId)),
      services.views.get<PublishedDocument<BenchmarkSet>>('benchmark_sets', documentKey(ids.programmeId, stored.benchmarkSetId)),
    ]);
    if (ruleset === undefined || benchmarks === undefined) throw notFound('ruleset');
    const { digest } = recompute(stored, ruleset.view.document, benchmarks.view.document);
    return {
      assessmentId: stored.assessmentId,
      storedDigest: stored.resultDigest,
      computedDigest: digest,
      equal: digest === stored.resultDigest && digestOf(stored.result) === stored.resultDigest,
      rulesetIntact: digestOf(ruleset.view.document) === stored.rulesetDigest,
      benchmarkSetIntact: digestOf(benchmarks.view.document) === stored.benchmarkDigest,
    };
  }),
  explainDifferenceQuery,
  compareDayQuery,
];
