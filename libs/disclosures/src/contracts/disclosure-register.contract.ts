import { actorReference, day, id, instant } from '@greengate/kernel';
import { z } from 'zod';
import { disclosureStatus } from './disclosure-status.contract';
import { inventory } from './inventory.contract';
import { causeKind } from './restatement.contract';
import { returnReason } from './return-reason.contract';

const step = {
  /** Business time, and the time the log took it. */
  occurredAt: instant,
  recordedAt: instant,
  by: actorReference,
  eventId: z.string(),
  position: z.string(),
};

/** One step in the life of a disclosure: who, when, why, and the figures given then. Nothing is ever overwritten. */
export const disclosureStep = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('submitted'), ...step, inventory }),
  z.strictObject({ what: z.literal('returned'), ...step, reasons: z.array(returnReason), dueOn: day.nullable() }),
  z.strictObject({ what: z.literal('corrected'), ...step, inventory }),
  z.strictObject({ what: z.literal('accepted'), ...step, inventory }),
  z.strictObject({ what: z.literal('restated'), ...step, inventory, cause: z.string(), causeKind: causeKind.nullable(), effect: z.string().nullable(), declared: z.boolean() }),
  z.strictObject({ what: z.literal('withdrawn'), ...step, reason: z.string() }),
]);
export type DisclosureStep = z.infer<typeof disclosureStep>;

/** View `disclosure_register`: one document per disclosure. Totals in t CO2e, null where a part is missing. */
export const disclosureRegisterEntry = z.strictObject({
  disclosureId: id,
  supplierId: id,
  status: disclosureStatus,
  periodFrom: day,
  periodTo: day,
  /** The figures given last. */
  current: inventory,
  /** The figures in force; null until first accepted, and after a withdrawal. */
  accepted: inventory.nullable(),
  scope12LocationBased: z.string().nullable(),
  scope12MarketBased: z.string().nullable(),
  scope3Reported: z.string().nullable(),
  /** What the figures given last leave open. */
  missing: z.array(z.string()),
  dataQuality: z.number().int().min(1).max(5),
  /** Day by which the supplier should answer a return. */
  dueOn: day.nullable(),
  /** Newest last. */
  chain: z.array(disclosureStep),
});
export type DisclosureRegisterEntry = z.infer<typeof disclosureRegisterEntry>;

export const disclosureSummary = disclosureRegisterEntry.omit({ current: true, accepted: true, chain: true });
