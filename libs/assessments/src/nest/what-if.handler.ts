import { dayOf, deterministicId, RejectedError } from '@greengate/kernel';
import { handleCommand, handleQuery, type CommandBinding, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { cancelWhatIf, getWhatIf, listWhatIfs, startWhatIf, type WhatIfSummary } from '../contracts/what-if.contract';
import type { Rules } from '../domain/what-if.rules';
import { documentKey, type PublishedDocument } from '../projections/published-document';
import { documentInForce } from './document-in-force';
import { runWhatIf } from './run-what-if';
import { whatIfStore, type WhatIfJob, type WhatIfStore } from './what-if-job';

/** A trial is answered when it is done, or after this time with how far it is. */
const answeredAfter = 1_000;
/** Without a sign of life for this long, the process that carried it out is gone. */
const longestSilence = 30_000;
const underWay = new Map<string, Promise<void>>();

type View = 'rulesets' | 'benchmark_sets';
interface Chosen {
  readonly ruleset: PublishedDocument<Ruleset>;
  readonly benchmarkSet: PublishedDocument<BenchmarkSet>;
}

const notFound = (resource: string) => new RejectedError({ code: 'resource.not-found', facts: { resource } });
const shownDocument = ({ documentId, digest, status }: PublishedDocument<object>): WhatIfSummary['tried']['ruleset'] => ({ documentId, digest, status });
const shownDocuments = ({ ruleset, benchmarkSet }: Chosen): WhatIfSummary['tried'] => ({ ruleset: shownDocument(ruleset), benchmarkSet: shownDocument(benchmarkSet) });
const rulesOf = ({ ruleset, benchmarkSet }: Chosen): Rules => ({ ruleset: ruleset.document, benchmarks: benchmarkSet.document });

/** Its state as it truly is: one that nobody carries out is interrupted. */
function summaryOf(job: WhatIfJob): WhatIfSummary {
  const { whatIfId, programmeId, startedAt, startedBy, asOf, tried, against, done, total, counts } = job;
  const lost = job.state === 'running' && !underWay.has(whatIfId) && Date.now() - job.aliveAt > longestSilence;
  return { whatIfId, programmeId, state: lost ? 'interrupted' : job.state, startedAt, startedBy, asOf, tried, against, done, total, counts };
}

async function settled(whatIfId: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, answeredAfter);
  });
  await Promise.race([underWay.get(whatIfId) ?? Promise.resolve(), late]);
  clearTimeout(timer);
}

/** The version that is named, drafted or published; what is not named is taken as it is in force. */
async function chosen<Document extends object>(view: View, programmeId: string, documentId: string | null, inForce: PublishedDocument<Document> | undefined, services: Services): Promise<PublishedDocument<Document>> {
  const found = documentId === null ? inForce : (await services.views.get<PublishedDocument<Document>>(view, documentKey(programmeId, documentId)))?.view;
  if (found === undefined) throw notFound(documentId ?? view);
  return found;
}

const enrolledIn = async (programmeId: string, { views }: Services): Promise<number> => {
  let [found, cursor] = [0, undefined as string | undefined];
  do {
    const page = await views.find('programme_supplier_facts', { filter: { programmeId, status: 'enrolled' }, limit: 500, ...(cursor === undefined ? {} : { cursor }) });
    found += page.documents.length;
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
};

async function start(input: { programmeId: string; rulesetId: string | null; benchmarkSetId: string | null }, { actor, meta }: MessageContext, services: Services): Promise<WhatIfSummary> {
  const { programmeId, rulesetId, benchmarkSetId } = input;
  if (rulesetId === null && benchmarkSetId === null) throw new RejectedError({ code: 'assessments.nothing-to-try', facts: {} });
  await services.caughtUp(['supplier_facts', 'programme_supplier_facts', 'rulesets', 'benchmark_sets', 'assessment_latest']);
  const store = await whatIfStore(services.operations);
  const whatIfId = deterministicId('what-if', meta.commandId);
  const known = await store.get(whatIfId);
  if (known !== undefined) return summaryOf(known);
  const asOf = dayOf(meta.occurredAt);
  const [ruleset, benchmarkSet] = await Promise.all([documentInForce<Ruleset>('rulesets', programmeId, asOf, services), documentInForce<BenchmarkSet>('benchmark_sets', programmeId, asOf, services)]);
  const tried: Chosen = { ruleset: await chosen('rulesets', programmeId, rulesetId, ruleset, services), benchmarkSet: await chosen('benchmark_sets', programmeId, benchmarkSetId, benchmarkSet, services) };
  const inForce: Chosen | null = ruleset === undefined || benchmarkSet === undefined ? null : { ruleset, benchmarkSet };
  const now = Date.now();
  await store.forgetOld(now);
  const job: WhatIfJob = {
    whatIfId, programmeId, state: 'running', startedAt: meta.occurredAt, startedBy: actor.id, asOf, aliveAt: now,
    tried: shownDocuments(tried), against: inForce === null ? null : shownDocuments(inForce),
    done: 0, total: await enrolledIn(programmeId, services), counts: { suppliers: 0, moved: 0, better: 0, worse: 0, rated: 0, unrated: 0 }, flows: [], moved: [],
  };
  await store.put(job);
  const run = runWhatIf(services, store, job, inForce === null ? null : rulesOf(inForce), rulesOf(tried)).finally(() => underWay.delete(whatIfId));
  underWay.set(whatIfId, run);
  await settled(whatIfId);
  return summaryOf((await store.get(whatIfId)) ?? job);
}

async function found({ programmeId, whatIfId }: { programmeId: string; whatIfId: string }, store: WhatIfStore): Promise<WhatIfJob> {
  const job = await store.get(whatIfId);
  if (job?.programmeId !== programmeId) throw notFound('what-if');
  return job;
}

export const whatIfCommands: readonly CommandBinding[] = [
  handleCommand(startWhatIf, async (input, context, services) => ({ output: await start(input, context, services) })),
  handleCommand(cancelWhatIf, async (input, _context, services) => {
    const store = await whatIfStore(services.operations);
    const job = await found(input, store);
    if (job.state !== 'running') return { output: summaryOf(job) };
    await store.askToStop(job.whatIfId);
    if (!underWay.has(job.whatIfId)) await store.put({ ...job, state: 'cancelled' });
    await settled(job.whatIfId);
    return { output: summaryOf(await found(input, store)) };
  }),
];

export const whatIfQueries: readonly QueryBinding[] = [
  handleQuery(getWhatIf, async (input, { language }, services) => {
    const job = await found(input, await whatIfStore(services.operations));
    const documents = await services.views.getMany<{ readonly supplierId: string; readonly name: string }>('supplier_list', job.moved.map(({ supplierId }) => `${input.programmeId}.${supplierId}`));
    const names = new Map(documents.map(({ view }) => [view.supplierId, view.name]));
    return { ...summaryOf(job), flows: [...job.flows], moved: job.moved.map(({ why, ...one }) => ({ ...one, name: names.get(one.supplierId) ?? one.supplierId, why: why[language] })) };
  }),
  handleQuery(listWhatIfs, async ({ programmeId }, _context, services) => {
    const store = await whatIfStore(services.operations);
    return { items: (await store.ofProgramme(programmeId)).map(summaryOf) };
  }),
];
