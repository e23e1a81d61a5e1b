import { digestOf, type Recorded } from '@greengate/kernel';
import type { Receipt } from '../contracts/inventories.query';
import type { DisclosureStreamEvent } from './disclosure-stream.events';

type Step = Recorded<DisclosureStreamEvent>;

type Given = Extract<DisclosureStreamEvent, { type: 'disclosures.DisclosureSubmitted' | 'disclosures.DisclosureCorrected' | 'disclosures.DisclosureRestated' }>;
const whats: Readonly<Record<Given['type'], Receipt['what']>> = {
  'disclosures.DisclosureSubmitted': 'submitted',
  'disclosures.DisclosureCorrected': 'corrected',
  'disclosures.DisclosureRestated': 'restated',
};
const isGiven = (event: DisclosureStreamEvent): event is Given => Object.hasOwn(whats, event.type);

/** A log proves order and time, not truth: said wherever a proof is shown. */
const says: Receipt['says'] = {
  en: 'This receipt proves what was recorded and when, not that it was true at the meter.',
  'zh-CN': '本回执证明记录了什么内容以及何时记录，不证明其与计量表实际读数一致。',
};

function calculationBefore(before: DisclosureStreamEvent | undefined, disclosureId: string): Pick<Receipt, 'documentDigest' | 'calculationDigest' | 'calculationId'> {
  if (before?.type !== 'disclosures.InventoryCalculated' || before.data.disclosureId !== disclosureId) return { documentDigest: null, calculationDigest: null, calculationId: null };
  const { documentDigest, digest, calculationId } = before.data;
  return { documentDigest, calculationDigest: digest, calculationId };
}

function receiptOf(event: Given, { metadata, recordedAt, position, stream, revision, id }: Step, before: DisclosureStreamEvent | undefined): Receipt {
  const { supplierId, disclosureId, inventory } = event.data;
  return {
    supplierId, disclosureId,
    what: whats[event.type],
    period: { ...inventory.period },
    inventory,
    ...calculationBefore(before, disclosureId),
    recordedAt,
    occurredAt: metadata.occurredAt,
    position, stream, revision,
    eventId: id,
    eventDigest: digestOf({ type: event.type, data: event.data, metadata }),
    by: metadata.actor,
    actingFor: metadata.actor.actingFor ?? null,
    says,
  };
}

/**
 * The receipts of a disclosure, in order: one for each event that handed in figures. Each is made of its own event and the calculation right before it, so that nothing that
 * comes later changes it.
 * @param steps the whole stream of the supplier
 */
export const receiptsOf = (steps: readonly Step[], disclosureId: string): readonly Receipt[] =>
  steps.flatMap((step, index) => (isGiven(step.event) && step.event.data.disclosureId === disclosureId ? [receiptOf(step.event, step, steps[index - 1]?.event)] : []));
