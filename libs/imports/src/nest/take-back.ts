import { WrongExpectedRevisionError } from '@greengate/event-store';
import { withdrawDisclosure } from '@greengate/disclosures/contracts';
import { deterministicId, never, RejectedError } from '@greengate/kernel';
import type { MessageContext, Services } from '@greengate/platform';
import { correctSpend, withdrawGoodsReceipt, withdrawSpend } from '@greengate/purchasing/contracts';
import { endEnrolment } from '@greengate/suppliers/contracts';
import { batchOf, undoBatchOf } from '../jobs/batch-of';
import type { ImportJob } from '../jobs/import-job';
import type { DisclosureBack } from '../run/undo-disclosures';
import type { UndoStep } from './undo-steps';

/** What a step back is refused with where somebody changed it meanwhile: it stays. */
const changedMeanwhile: ReadonlySet<string> = new Set(['purchasing.spend-changed-since', 'purchasing.receipt-reversed-since', 'resource.not-found', 'disclosures.not-found']);
const refusedSince = (error: unknown): boolean => error instanceof WrongExpectedRevisionError || (error instanceof RejectedError && changedMeanwhile.has(error.rejection.code));

const idsOf = (step: UndoStep): readonly string[] => {
  switch (step.kind) {
    case 'spend':
      return [String(step.year), step.currency];
    case 'goods-receipts':
      return [step.receiptId];
    case 'disclosures':
      return [step.disclosureId];
    case 'suppliers':
      return [];
    default:
      return never(step);
  }
};

const saysMore: ReadonlySet<string> = new Set(['disclosures.DisclosureAccepted', 'disclosures.DisclosureCorrected', 'disclosures.DisclosureRestated']);

/** Where the stream of a disclosure stands; null: somebody accepted or changed it a moment ago. */
async function revisionUnlessChanged({ supplierId, disclosureId }: DisclosureBack, { eventStore }: Services): Promise<number | null> {
  const events = await eventStore.readStream(`disclosure-${supplierId}`);
  const changed = events.some(({ type, data }) => saysMore.has(type) && (data as { readonly disclosureId?: unknown }).disclosureId === disclosureId);
  return changed ? null : (events.at(-1)?.revision ?? null);
}

/** Sends one step back, as whoever asked for it. False: somebody changed it meanwhile, and it stays. */
export async function takeBack(job: ImportJob, step: UndoStep, reason: string, { actor, language }: MessageContext, services: Services): Promise<boolean> {
  const { messages } = services;
  const batchId = undoBatchOf(batchOf(job));
  const { supplierId } = step;
  const programmeId = job.scope.programmeId ?? '';
  const ids = { programmeId, supplierId, reason, batchId };
  const caller = { actor, language, correlationId: batchId, commandId: deterministicId('undo', job.importId, supplierId, ...idsOf(step)) };
  try {
    if (step.kind === 'suppliers') await messages.send(endEnrolment, { programmeId, supplierId, reason }, caller);
    else if (step.kind === 'disclosures') {
      const expected = await revisionUnlessChanged(step, services);
      if (expected === null) return false;
      await messages.send(withdrawDisclosure, { supplierId, disclosureId: step.disclosureId, reason }, { ...caller, expected });
    } else if (step.kind === 'goods-receipts') await messages.send(withdrawGoodsReceipt, { ...ids, receiptId: step.receiptId }, caller);
    else if (step.after === null) await messages.send(withdrawSpend, { ...ids, year: step.year, money: { amount: step.now, currency: step.currency } }, caller);
    else await messages.send(correctSpend, { ...ids, year: step.year, money: { amount: step.after, currency: step.currency }, source: batchId }, caller);
    return true;
  } catch (error) {
    if (refusedSince(error)) return false;
    throw error;
  }
}
