import { day, decimalString, defineEvents, fraction, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { inventory } from '../contracts/inventory.contract';
import { causeKind } from '../contracts/restatement.contract';
import { returnReason } from '../contracts/return-reason.contract';

const ids = { supplierId: id, disclosureId: id };
/** Id of the user, API key or process. */
const by = z.string().min(1);

/** The events of stream `disclosure-<supplierId>`: every period that a supplier has disclosed. */
export const disclosuresEvents = defineEvents('disclosures', {
  DisclosureSubmitted: {
    version: 1,
    schema: z.strictObject({ ...ids, inventory, submittedBy: by }),
    says: {
      en: 'Emissions of {inventory.period.from} to {inventory.period.to} were disclosed',
      'zh-CN': '已披露 {inventory.period.from} 至 {inventory.period.to} 的排放',
    },
  },
  DisclosureReturned: {
    version: 1,
    schema: z.strictObject({ ...ids, reasons: z.array(returnReason).min(1), dueOn: day.nullable() }),
    says: { en: 'The disclosure was returned with reasons; answer due {dueOn}', 'zh-CN': '披露已退回并说明原因；答复期限 {dueOn}' },
  },
  DisclosureCorrected: {
    version: 1,
    schema: z.strictObject({ ...ids, inventory, correctedBy: by }),
    says: {
      en: 'The disclosure of {inventory.period.from} to {inventory.period.to} was corrected; the earlier figures are kept',
      'zh-CN': '{inventory.period.from} 至 {inventory.period.to} 的披露已更正；原数据保留',
    },
  },
  DisclosureAccepted: {
    version: 1,
    schema: z.strictObject({ ...ids, inventory, acceptedBy: by }),
    says: {
      en: 'The disclosure of {inventory.period.from} to {inventory.period.to} was accepted',
      'zh-CN': '{inventory.period.from} 至 {inventory.period.to} 的披露已被接受',
    },
  },
  DisclosureRestated: {
    version: 2,
    schema: z.strictObject({
      ...ids,
      inventory,
      previous: inventory,
      cause: z.string().min(1),
      /** Change of S1+S2 as a fraction of the previous S1+S2; null where it cannot be formed. */
      effect: decimalString.nullable(),
      /** False when somebody else found the change before the supplier announced it. */
      declared: z.boolean(),
      restatedBy: by,
      /** Null where the effect was too small to ask, and in what was recorded before it was asked for. */
      causeKind: causeKind.nullable().default(null),
      /** What decided whether to ask; null in what was recorded before. */
      policy: z.strictObject({ id: z.string().min(1), version: z.string().min(1), digest: z.string().regex(/^[0-9a-f]{64}$/), threshold: fraction }).nullable().default(null),
    }),
    upcast: { 1: (data) => ({ ...data, causeKind: null, policy: null }) },
    says: {
      en: 'A restatement of {inventory.period.from} to {inventory.period.to} was proposed: {cause} (change of S1+S2 as a fraction: {effect})',
      'zh-CN': '已提出对 {inventory.period.from} 至 {inventory.period.to} 的重述：{cause}（范围 1、2 变化比例：{effect}）',
    },
  },
  DisclosureWithdrawn: {
    version: 1,
    schema: z.strictObject({ ...ids, reason: z.string().min(1) }),
    says: { en: 'The disclosure was withdrawn: {reason}', 'zh-CN': '披露已撤回：{reason}' },
  },
});
export type DisclosureEvent = EventsOf<typeof disclosuresEvents>;
