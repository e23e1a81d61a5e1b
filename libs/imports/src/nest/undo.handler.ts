import { RejectedError } from '@greengate/kernel';
import { handleCommand, handleQuery, type CommandBinding, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import { listProgrammeImports, previewUndo, undoImport, type Undone } from '../contracts/undo.messages';
import { batchOf, undoBatchOf } from '../jobs/batch-of';
import type { ImportJob } from '../jobs/import-job';
import { statusOf } from '../jobs/import-status';
import { jobStore, type JobStore } from '../jobs/job-store';
import type { KeptBack, StepsBack } from '../run/steps-back';
import { takeBack } from './take-back';
import { isUndoableKind, stepsOf, type UndoStep } from './undo-steps';

/** Streams under way at once; the steps of one supplier follow each other. */
const together = 16;
const mostShown = 200;

interface Ids {
  readonly programmeId: string;
  readonly importId: string;
}

const isOver = ({ state, apply }: ImportJob): boolean => apply !== 'none' && (state === 'done' || state === 'cancelled');

/** @throws RejectedError `resource.not-found`; `imports.undo-not-offered` for a dry run, one that still runs, or a kind that cannot be undone */
async function undoable({ programmeId, importId }: Ids, { actor }: MessageContext, services: Services): Promise<{ readonly store: JobStore; readonly job: ImportJob }> {
  const store = await jobStore(services.operations);
  const job = await store.ofScope(importId, { programmeId }, actor.organisation);
  if (!isOver(job) || !isUndoableKind(job.kind)) throw new RejectedError({ code: 'imports.undo-not-offered', facts: { value: job.kind, state: job.state } });
  return { store, job };
}

const changedSince = ({ progress }: ImportJob, { steps, kept }: StepsBack<UndoStep>): number => (kept.length > 0 ? kept.length : Math.max(0, progress.rows.added - steps.length));

async function namesOf(programmeId: string, rows: readonly { readonly supplierId: string }[], { views }: Services): Promise<(supplierId: string) => string> {
  const ids = [...new Set(rows.map(({ supplierId }) => supplierId))];
  const listed = await views.getMany<{ readonly supplierId: string; readonly name: string }>('supplier_list', ids.map((supplierId) => `${programmeId}.${supplierId}`));
  const names = new Map(listed.map(({ view }) => [view.supplierId, view.name]));
  return (supplierId) => names.get(supplierId) ?? supplierId;
}

/** The first rows that stay, with the name of their supplier. */
async function shownKept(programmeId: string, kept: readonly KeptBack[], services: Services): Promise<NonNullable<Undone['kept']>> {
  const shown = kept.slice(0, mostShown);
  const nameOf = await namesOf(programmeId, shown, services);
  return shown.map((row) => ({ ...row, name: nameOf(row.supplierId) }));
}

/** One step after the other for each supplier: they may lie on one stream. */
async function takeAllBack(job: ImportJob, steps: readonly UndoStep[], reason: string, context: MessageContext, services: Services): Promise<{ readonly taken: readonly UndoStep[]; readonly late: readonly UndoStep[] }> {
  const bySupplier = new Map<string, UndoStep[]>();
  for (const step of steps) bySupplier.set(step.supplierId, [...(bySupplier.get(step.supplierId) ?? []), step]);
  const lanes = [...bySupplier.values()];
  const [taken, late]: [UndoStep[], UndoStep[]] = [[], []];
  for (let start = 0; start < lanes.length; start += together) {
    const lane = async (ofOne: readonly UndoStep[]): Promise<void> => {
      for (const step of ofOne) ((await takeBack(job, step, reason, context, services)) ? taken : late).push(step);
    };
    await Promise.all(lanes.slice(start, start + together).map(lane));
  }
  return { taken, late };
}

async function undo({ reason, ...ids }: Ids & { readonly reason: string }, context: MessageContext, services: Services): Promise<Undone> {
  const { store, job } = await undoable(ids, context, services);
  if (job.undone !== undefined) return job.undone;
  const batch = batchOf(job);
  const back = await stepsOf(job, services);
  const { taken, late } = await takeAllBack(job, back.steps, reason, context, services);
  const named = job.kind === 'suppliers' || job.kind === 'disclosures';
  const kept: readonly KeptBack[] = [...back.kept, ...(named ? late.map(({ supplierId, what }): KeptBack => ({ supplierId, what, why: 'changed-since' })) : [])];
  const withdrawn = taken.filter(({ after }) => after === null).length;
  const undone: Undone = {
    at: context.meta.occurredAt,
    by: context.actor.id,
    reason,
    batch: undoBatchOf(batch),
    withdrawn,
    restored: taken.length - withdrawn,
    changedSince: changedSince(job, { steps: taken, kept }),
    ...(kept.length === 0 ? {} : { kept: await shownKept(ids.programmeId, kept, services) }),
  };
  await store.put({ ...job, undone });
  return undone;
}

export const undoCommands: readonly CommandBinding[] = [handleCommand(undoImport, async (input, context, services) => ({ output: await undo(input, context, services) }))];

export const undoQueries: readonly QueryBinding[] = [
  handleQuery(listProgrammeImports, async ({ programmeId }, { actor, language }, services) => {
    const store = await jobStore(services.operations);
    const jobs = await store.ofProgramme(programmeId, actor.organisation);
    const items = jobs.map((job) => {
      const { importId, kind, file, apply, state, recorded, startedAt, rows } = statusOf(job, { here: false, now: Date.now(), language });
      return { importId, kind, file, apply, state, recorded, startedAt, startedBy: job.actor.id, rows, undoable: isOver(job) && isUndoableKind(kind) && job.undone === undefined, undone: job.undone ?? null };
    });
    return { items };
  }),
  handleQuery(previewUndo, async (ids, context, services) => {
    const { job } = await undoable(ids, context, services);
    const batch = batchOf(job);
    const back = await stepsOf(job, services);
    const shown = back.steps.slice(0, mostShown);
    const nameOf = await namesOf(ids.programmeId, shown, services);
    const withdraw = back.steps.filter(({ after }) => after === null).length;
    return {
      batch,
      withdraw,
      restore: back.steps.length - withdraw,
      changedSince: changedSince(job, back),
      steps: shown.map(({ supplierId, what, currency, now, after }) => ({ supplierId, name: nameOf(supplierId), what, currency, now, after })),
      kept: await shownKept(ids.programmeId, back.kept, services),
    };
  }),
];
