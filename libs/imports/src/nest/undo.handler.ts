import { deterministicId, RejectedError } from '@greengate/kernel';
import { handleCommand, handleQuery, type CommandBinding, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import { correctSpend, withdrawGoodsReceipt, withdrawSpend } from '@greengate/purchasing/contracts';
import { listProgrammeImports, previewUndo, undoImport, type Undone } from '../contracts/undo.messages';
import { batchOf, undoBatchOf } from '../jobs/batch-of';
import type { ImportJob } from '../jobs/import-job';
import { statusOf } from '../jobs/import-status';
import { jobStore, type JobStore } from '../jobs/job-store';
import { receiptsBack, type ReceiptBack, type UndoableReceipt } from '../run/undo-receipts';
import { stepsBack, type SpendBack, type SpendOfSupplier } from '../run/undo-spend';

/** Steps under way at once, each on a stream of its own. */
const together = 16;
const mostShown = 200;
const pageSize = 200;

type UndoStep = SpendBack | ReceiptBack;

/** Kinds whose events name the batch that they came with: the view that shows what of it stands. */
const undoableKinds = {
  spend: { view: 'spend_by_supplier', steps: (batch: string, documents: readonly object[]): readonly UndoStep[] => stepsBack(batch, documents as readonly SpendOfSupplier[]) },
  'goods-receipts': { view: 'goods_receipts', steps: (batch: string, documents: readonly object[]): readonly UndoStep[] => receiptsBack(batch, documents as readonly UndoableReceipt[]) },
} as const;
const undoableKind = (kind: string) => (Object.hasOwn(undoableKinds, kind) ? undoableKinds[kind as keyof typeof undoableKinds] : undefined);
/** What a step back is refused with where somebody changed it meanwhile: it stays. */
const changedMeanwhile: ReadonlySet<string> = new Set(['purchasing.spend-changed-since', 'purchasing.receipt-reversed-since']);

interface Ids {
  readonly programmeId: string;
  readonly importId: string;
}

const isOver = ({ state, apply }: ImportJob): boolean => apply !== 'none' && (state === 'done' || state === 'cancelled');

/** @throws RejectedError `resource.not-found`; `imports.undo-not-offered` for a dry run, one that still runs, or a kind that cannot be undone */
async function undoable({ programmeId, importId }: Ids, { actor }: MessageContext, services: Services): Promise<{ readonly store: JobStore; readonly job: ImportJob }> {
  const store = await jobStore(services.operations);
  const job = await store.ofScope(importId, { programmeId }, actor.organisation);
  if (!isOver(job) || undoableKind(job.kind) === undefined) throw new RejectedError({ code: 'imports.undo-not-offered', facts: { value: job.kind, state: job.state } });
  return { store, job };
}

async function stepsOf(job: ImportJob, services: Services): Promise<readonly UndoStep[]> {
  const kind = undoableKind(job.kind);
  if (kind === undefined) return [];
  await services.caughtUp([kind.view]);
  const steps: UndoStep[] = [];
  let cursor: string | undefined;
  do {
    const page = await services.views.find(kind.view, { filter: { programmeId: job.scope.programmeId ?? '' }, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });
    steps.push(...kind.steps(batchOf(job), page.documents.map(({ view }) => view)));
    cursor = page.next;
  } while (cursor !== undefined);
  return steps;
}

const changedSince = ({ progress }: ImportJob, steps: readonly UndoStep[]): number => Math.max(0, progress.rows.added - steps.length);

/** Sends one step back, as whoever asked for it. False: somebody changed it meanwhile, and it stays. */
async function takeBack(job: ImportJob, step: UndoStep, reason: string, { actor, language }: MessageContext, { messages }: Services): Promise<boolean> {
  const batchId = undoBatchOf(batchOf(job));
  const { supplierId } = step;
  const ids = { programmeId: job.scope.programmeId ?? '', supplierId, reason, batchId };
  const about = step.kind === 'spend' ? [String(step.year), step.currency] : [step.receiptId];
  const caller = { actor, language, correlationId: batchId, commandId: deterministicId('undo', job.importId, supplierId, ...about) };
  try {
    if (step.kind === 'goods-receipts') await messages.send(withdrawGoodsReceipt, { ...ids, receiptId: step.receiptId }, caller);
    else if (step.after === null) await messages.send(withdrawSpend, { ...ids, year: step.year, money: { amount: step.now, currency: step.currency } }, caller);
    else await messages.send(correctSpend, { ...ids, year: step.year, money: { amount: step.after, currency: step.currency }, source: batchId }, caller);
    return true;
  } catch (error) {
    if (error instanceof RejectedError && changedMeanwhile.has(error.rejection.code)) return false;
    throw error;
  }
}

async function undo({ reason, ...ids }: Ids & { readonly reason: string }, context: MessageContext, services: Services): Promise<Undone> {
  const { store, job } = await undoable(ids, context, services);
  if (job.undone !== undefined) return job.undone;
  const batch = batchOf(job);
  const steps = await stepsOf(job, services);
  const taken: UndoStep[] = [];
  for (let start = 0; start < steps.length; start += together) {
    const some = steps.slice(start, start + together);
    const done = await Promise.all(some.map((step) => takeBack(job, step, reason, context, services)));
    taken.push(...some.filter((_, index) => done[index]));
  }
  const withdrawn = taken.filter(({ after }) => after === null).length;
  const undone: Undone = { at: context.meta.occurredAt, by: context.actor.id, reason, batch: undoBatchOf(batch), withdrawn, restored: taken.length - withdrawn, changedSince: changedSince(job, taken) };
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
      return { importId, kind, file, apply, state, recorded, startedAt, startedBy: job.actor.id, rows, undoable: isOver(job) && undoableKind(kind) !== undefined && job.undone === undefined, undone: job.undone ?? null };
    });
    return { items };
  }),
  handleQuery(previewUndo, async (ids, context, services) => {
    const { job } = await undoable(ids, context, services);
    const batch = batchOf(job);
    const steps = await stepsOf(job, services);
    const shown = steps.slice(0, mostShown);
    const documents = await services.views.getMany<{ readonly supplierId: string; readonly name: string }>('supplier_list', [...new Set(shown.map(({ supplierId }) => `${ids.programmeId}.${supplierId}`))]);
    const names = new Map(documents.map(({ view }) => [view.supplierId, view.name]));
    const withdraw = steps.filter(({ after }) => after === null).length;
    return { batch, withdraw, restore: steps.length - withdraw, changedSince: changedSince(job, steps), steps: shown.map(({ supplierId, what, currency, now, after }) => ({ supplierId, name: names.get(supplierId) ?? supplierId, what, currency, now, after })) };
  }),
];
