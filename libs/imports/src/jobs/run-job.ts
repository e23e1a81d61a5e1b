import type { Services } from '@greengate/platform';
import { UnreadableFileError } from '../csv/import-problem';
import { importKindOf } from '../kinds/import-kinds';
import type { ImportKind } from '../kinds/import-kind';
import { ownKind } from '../kinds/own-kind';
import { liveGateway, rehearsalGateway } from '../run/gateways';
import { importFile, type ImportRequest } from '../run/import-file';
import type { ImportGateway } from '../run/import-gateway';
import type { ImportReport } from '../run/import-report';
import { beginning } from '../run/import-tally';
import { remainingTime } from '../run/remaining-time';
import { batchOf } from './batch-of';
import type { ImportJob } from './import-job';
import type { JobStore } from './job-store';

/** The longest that an import goes without a sign of life while it runs. */
const signEvery = 1_000;

interface Running {
  readonly services: Services;
  readonly store: JobStore;
  readonly kind: ImportKind;
  job: ImportJob;
}

/** Keeps what changed: a sign of life as well. */
async function note(running: Running, changes: Partial<ImportJob>): Promise<void> {
  running.job = { ...running.job, ...changes, aliveAt: Date.now() };
  await running.store.put(running.job);
}

/** Rows are sent as whoever uploaded the file, as it may act now. @throws Error when it may no longer sign in */
async function gatewayOf({ services, job }: Running, live: boolean): Promise<ImportGateway> {
  const actor = await services.messages.current(job.actor);
  if (actor === undefined) throw new Error('the account that uploaded the file may no longer sign in');
  const importer = { actor, language: job.language };
  if (live) return liveGateway((definition, input, by) => services.messages.send(definition, input, by), services.eventStore, importer);
  const { messages } = services;
  return rehearsalGateway({ binding: (name) => messages.binding(name), services, build: 'rehearsal', permits: (definition, input) => messages.permits(definition, input, actor) }, importer);
}

async function once(running: Running, mode: ImportReport['mode']): Promise<ImportReport> {
  const { job, kind, store } = running;
  const estimate = remainingTime();
  let lastSign = Date.now();
  let signing: Promise<void> = Promise.resolve();
  const sign = (changes: Partial<ImportJob>): void => {
    if (Date.now() - lastSign < signEvery) return;
    lastSign = Date.now();
    signing = signing.then(() => note(running, changes)).catch(() => undefined);
  };
  const request: ImportRequest = {
    kind,
    source: store.source(job),
    gateway: await gatewayOf(running, mode === 'apply'),
    mode,
    programmeId: job.scope.programmeId ?? '',
    ...(job.scope.supplierId === undefined ? {} : { supplierId: job.scope.supplierId }),
    batch: batchOf(job),
    ...job.settings,
    ...(mode === 'apply' ? { from: job.progress } : {}),
    onProgress: ({ phase, done, total }) => {
      if (phase === 'check') return sign({});
      estimate.observe(done, Date.now());
      sign({ total: total ?? null, millisecondsLeft: total === undefined ? null : (estimate.left(total) ?? null) });
    },
    onChunk: async (progress, total) => {
      await signing;
      // What was rehearsed is not kept: a rehearsal begins anew.
      await note(running, mode === 'apply' ? { progress, total } : { total });
      return (await store.stopAsked(job.importId)) ? 'stop' : 'go-on';
    },
  };
  const report = await importFile(request);
  await signing;
  return report;
}

const outcomeOf = (report: ImportReport): Partial<ImportJob> => {
  const { rows, problems, problemCount, missing, ignored, notes, notChecked, total } = report;
  return { progress: { line: 0, rows, problems, problemCount, missing }, ignored, notes, notChecked, total, millisecondsLeft: null };
};

async function carryOut(running: Running): Promise<void> {
  const { job, services } = running;
  await note(running, { state: 'checking' });
  await services.messages.rightsCaughtUp();
  if (job.apply !== 'good-rows') {
    await note(running, { state: 'rehearsing' });
    const report = await once(running, 'dry-run');
    const refused = job.apply === 'all' && report.rows.refused > 0;
    if (job.apply === 'none' || refused || report.stopped) {
      await note(running, { ...outcomeOf(report), state: report.stopped ? 'cancelled' : refused ? 'refused' : 'done' });
      return;
    }
  }
  await note(running, { state: 'recording' });
  const report = await once(running, 'apply');
  await note(running, { ...outcomeOf(report), state: report.stopped ? 'cancelled' : 'done' });
}

/** Carries an import out to its end, whatever that is. Never throws: what went wrong is its state. */
export async function runJob(services: Services, store: JobStore, job: ImportJob): Promise<void> {
  const found = importKindOf(job.kind);
  if (found === undefined) return;
  const running: Running = { services, store, job, kind: job.scope.supplierId === undefined ? found : ownKind(found) };
  try {
    await carryOut(running);
    await store.dropFile(job);
    await store.forgetStop(job.importId);
  } catch (error) {
    const unreadable = error instanceof UnreadableFileError;
    const progress = unreadable ? { ...beginning, problems: error.problems, problemCount: error.problems.length } : running.job.progress;
    // Where the store is gone as well, the import is found interrupted.
    await note(running, { state: unreadable ? 'refused' : 'failed', progress, millisecondsLeft: null }).catch(() => undefined);
  }
}
