import { dayOf as dayPart, type InputOf } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import { compareDay, type AssessmentHistoryEntry } from '../contracts/assessments.query';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { DayCompared } from '../contracts/day-compared.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { explainDifference } from '../domain/difference.rules';
import { judgeDay, type ByDocuments, type DayJudged } from '../domain/day-judged.rules';
import { inputsOf } from '../domain/inputs.rules';
import { effectiveBy, factsAsKnown, restatedByFactorsAlone, type Asked, type FactEvent, type LaterKnowledge } from '../processes/facts-as-known';
import type { RecordedAssessment } from '../projections/assessment-latest.projection';
import { pairOf } from '../projections/programme-supplier-facts.projection';
import { documentInForce } from './document-in-force';
import { withDocuments } from './explain-difference.handler';
import { readFactEvents } from './fact-events';
import { storedAssessment } from './stored-assessment';

const pageSize = 100;
const world = 'UTC';

/** The calendar by which the programme counts its days. */
async function calendarOf(programmeId: string, services: Services): Promise<{ readonly timeZone: string; readonly dayOf: Asked['dayOf'] }> {
  const timeZone = (await services.views.get<{ readonly timeZone: string }>('programme_directory', programmeId))?.view.timeZone ?? world;
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return { timeZone, dayOf: (instant) => dayPart(parts.format(new Date(instant))) };
}

interface OnRecord {
  /** In force on the day as the log had it. */
  readonly then: RecordedAssessment | undefined;
  /** That, or one recorded since for a day up to this one which rests on nothing that happened later. */
  readonly base: RecordedAssessment | undefined;
}

async function onRecord(asked: Asked, events: readonly FactEvent[], services: Services): Promise<OnRecord> {
  const happened = effectiveBy(asked, events);
  let base: RecordedAssessment | undefined;
  let cursor: string | undefined;
  do {
    const page = await services.views.find<AssessmentHistoryEntry>('assessment_history', { filter: { pair: pairOf(asked) }, sort: { field: 'position', direction: 'descending' }, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });
    for (const { view } of page.documents) {
      const recorded = asked.dayOf(view.recordedAt) <= asked.on;
      if (!recorded && (base !== undefined || view.asOf > asked.on)) continue;
      const stored = await storedAssessment({ ...asked, assessmentId: view.assessmentId }, services);
      if (recorded) return { then: stored, base: base ?? stored };
      if (inputsOf(stored.facts).every(({ id }) => happened.has(id))) base = stored;
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return { then: undefined, base };
}

async function documentsOf({ programmeId, on }: Asked, services: Services): Promise<ByDocuments | undefined> {
  const [ruleset, benchmarks] = await Promise.all([
    documentInForce<Ruleset>('rulesets', programmeId, on, services),
    documentInForce<BenchmarkSet>('benchmark_sets', programmeId, on, services),
  ]);
  return ruleset && benchmarks && { ruleset: ruleset.document, rulesetDigest: ruleset.digest, benchmarks: benchmarks.document, benchmarkDigest: benchmarks.digest };
}

const shownThen = ({ assessmentId, asOf, trigger, recordedAt, eventId, position, rulesetId, benchmarkSetId, factsDigest, resultDigest, result }: RecordedAssessment): DayCompared['asKnownThen'] => ({
  assessmentId, asOf, trigger, recordedAt, eventId, position, tier: result.tier, score: result.score, rulesetId, benchmarkSetId, standing: result.standing.text, factsDigest, resultDigest,
});

const shownNow = ({ asOf, factsDigest, resultDigest, result }: DayJudged, { ruleset, benchmarks }: ByDocuments): DayCompared['asKnownNow'] => ({
  asOf, tier: result.tier, score: result.score, rulesetId: ruleset.id, benchmarkSetId: benchmarks.id, standing: result.standing.text, factsDigest, resultDigest,
});

const shownLater = ({ event: { event, id, position, recordedAt, metadata }, kind }: LaterKnowledge): DayCompared['later'][number] => ({ id, position, type: event.type, kind, occurredAt: metadata.occurredAt, recordedAt });

async function compared({ programmeId, supplierId, on }: InputOf<typeof compareDay>, services: Services): Promise<DayCompared> {
  const { timeZone, dayOf } = await calendarOf(programmeId, services);
  const asked: Asked = { programmeId, supplierId, on, dayOf };
  const events = await readFactEvents(asked, services);
  const { then, base } = await onRecord(asked, events, services);
  const [{ facts, later }, documents] = [factsAsKnown(asked, events, base?.facts), await documentsOf(asked, services)];
  const day = { day: on, timeZone, asKnownThen: then === undefined ? null : shownThen(then) };
  const none = { asKnownNow: null, points: null, steps: [], later: [] };
  if (facts === undefined) return { ...day, ...none, unjudged: 'not-enrolled', same: then === undefined };
  if (documents === undefined) return { ...day, ...none, unjudged: 'no-rules', same: then === undefined };
  const now = judgeDay(on, facts, documents, base);
  const same = then?.resultDigest === now.resultDigest;
  const judged = { ...day, asKnownNow: shownNow(now, documents), unjudged: null, same, later: later.map(shownLater) };
  if (then === undefined) return { ...judged, points: null, steps: [] };
  const { points, steps } = explainDifference(await withDocuments(asked, then, services), { facts, asOf: now.asOf, result: now.result, ruleset: documents.ruleset, benchmarks: documents.benchmarks }, restatedByFactorsAlone(later));
  return { ...judged, points, steps: [...steps] };
}

export const compareDayQuery: QueryBinding = handleQuery(compareDay, async (input, _context, services) => compared(input, services));
