import { digestOf, type Recorded } from '@greengate/kernel';
import type { Receipt } from '../contracts/inventories.query';
import type { DisclosureStreamEvent } from './disclosure-stream.events';

type Step = Recorded<DisclosureStreamEvent>;

const whats: Partial<Record<DisclosureStreamEvent['type'], Receipt['what']>> = {
  'disclosures.DisclosureSubmitted': 'submitted',
  'disclosures.DisclosureCorrected': 'corrected',
  'disclosures.DisclosureRestated': 'restated',
};

/** A log proves order and time, not truth: said wherever a proof is shown. */
const says: Receipt['says'] = {
  en: 'This receipt proves what was recorded and when, not that it was true at the meter.',
  'zh-CN': '本回执证明记录了什么内容以及何时记录，不证明其与计量表实际读数一致。',
};

/**
 * The receipts of a disclosure, in order: one for each event that handed in figures. Each is made of its own event and the calculation right before it, so that nothing that
 * comes later changes it.
 * @param steps the whole stream of the supplier
 */
export function receiptsOf(steps: readonly Step[], disclosureId: string): readonly Receipt[] {
  return steps.flatMap((step, index): Receipt[] => {
    const { event, metadata, recordedAt, position, stream, revision, id } = step;
    const what = whats[event.type];
    if (what === undefined || event.data.disclosureId !== disclosureId) return [];
    if (event.type !== 'disclosures.DisclosureSubmitted' && event.type !== 'disclosures.DisclosureCorrected' && event.type !== 'disclosures.DisclosureRestated') return [];
    const before = steps[index - 1]?.event;
    const calculation = before?.type === 'disclosures.InventoryCalculated' && before.data.disclosureId === disclosureId ? before.data : null;
    const { supplierId, inventory } = event.data;
    return [
      {
        supplierId, disclosureId, what,
        period: { ...inventory.period },
        inventory,
        documentDigest: calculation?.documentDigest ?? null,
        calculationDigest: calculation?.digest ?? null,
        calculationId: calculation?.calculationId ?? null,
        recordedAt,
        occurredAt: metadata.occurredAt,
        position, stream, revision,
        eventId: id,
        eventDigest: digestOf({ type: event.type, data: event.data, metadata }),
        by: metadata.actor,
        actingFor: metadata.actor.actingFor ?? null,
        says,
      },
    ];
  });
}
