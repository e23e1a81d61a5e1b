import { actorReference, defineQuery, id, instant, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { calculationSummary, inventoryDocumentRecorded } from './calculation-summary.contract';
import { calculationOutcome, givesInventories } from './inventories.command';
import { inventory } from './inventory.contract';
import { previewedQuestion } from './plausibility-question.contract';

const readsOne: Access = {
  'supplier-user': 'own-supplier',
  'programme-owner': 'enrolled-supplier',
  'procurement-manager': 'enrolled-supplier',
  analyst: 'enrolled-supplier',
  verifier: 'engaged',
  auditor: 'engaged',
};
const one = { supplierId: id, disclosureId: id };
const sentence = z.strictObject({ en: z.string(), 'zh-CN': z.string() });
/** A trace as `calculateInventory` gives it (`Calculation`). */
const trace = z.record(z.string(), z.unknown());

export const previewInventory = defineQuery('disclosures.PreviewInventory', {
  route: { method: 'POST', path: '/suppliers/:supplierId/inventories/preview' },
  summary: { en: 'Calculate an inventory without recording anything', 'zh-CN': '试算清单，不作记录' },
  input: z.strictObject({ supplierId: id, programmeId: id.optional(), document: inventoryDocumentRecorded }),
  output: z.strictObject({ ...calculationOutcome.shape, inventory, calculation: trace, questions: z.array(previewedQuestion) }),
  access: givesInventories,
  views: ['supplier_programmes', 'factor_sets', 'custom_factors'],
});

/** Why a trace cannot be shown beside what was recorded. */
const recomputed = z.strictObject({
  /** Whether document and published sets give the recorded digest again. */
  matches: z.boolean(),
  digest: z.string().nullable(),
  /** Sets or engine that are not there any more, or what the calculation now refuses. */
  hindrance: sentence.nullable(),
  calculation: trace.nullable(),
});

export const getCalculation = defineQuery('disclosures.GetCalculation', {
  route: { method: 'GET', path: '/suppliers/:supplierId/disclosures/:disclosureId/calculation' },
  summary: { en: 'What a disclosure was calculated from: as recorded, and calculated again', 'zh-CN': '披露的计算依据：已记录内容与重新计算' },
  /** `calculationId`: an earlier one; the latest by default. */
  input: z.strictObject({ ...one, calculationId: id.optional() }),
  output: z.strictObject({
    ...one,
    calculationId: id,
    cause: z.enum(['submission', 'correction', 'restatement', 'new-factor-set']),
    previous: id.nullable(),
    document: inventoryDocumentRecorded,
    documentDigest: z.string(),
    recorded: calculationSummary,
    recordedAt: instant,
    recomputed,
    /** All calculations of this disclosure, oldest first. */
    all: z.array(z.strictObject({ calculationId: id, cause: z.string(), recordedAt: instant, digest: z.string() })),
  }),
  access: readsOne,
  views: [],
});

/** What was handed in, when, by whom; of one event, so that nothing later changes it. */
export const receipt = z.strictObject({
  ...one,
  what: z.enum(['submitted', 'corrected', 'restated']),
  period: z.strictObject({ from: z.string(), to: z.string() }),
  inventory,
  /** Of the document and of its calculation; null where totals were given. */
  documentDigest: z.string().nullable(),
  calculationDigest: z.string().nullable(),
  calculationId: id.nullable(),
  /** Time of the server that recorded it; business time beside it. */
  recordedAt: instant,
  occurredAt: instant,
  /** Place in the log. */
  position: z.string(),
  stream: z.string(),
  revision: z.number().int(),
  eventId: z.string(),
  /** SHA-256 of the canonical JSON (RFC 8785) of `{type, data, metadata}` of the event. */
  eventDigest: z.string(),
  by: actorReference,
  actingFor: z.string().nullable(),
  says: sentence,
});
export type Receipt = z.infer<typeof receipt>;

export const listReceipts = defineQuery('disclosures.ListReceipts', {
  route: { method: 'GET', path: '/suppliers/:supplierId/disclosures/:disclosureId/receipts' },
  summary: { en: 'The receipts of a disclosure, one for each time that figures were handed in', 'zh-CN': '披露的全部回执，每次提交数据一份' },
  input: z.strictObject(one),
  output: z.strictObject({ receipts: z.array(receipt) }),
  access: readsOne,
  views: [],
});

export const getReceipt = defineQuery('disclosures.GetReceipt', {
  route: { method: 'GET', path: '/suppliers/:supplierId/disclosures/:disclosureId/receipt' },
  summary: { en: 'The receipt of a submission: what was recorded, when, where in the log', 'zh-CN': '提交回执：记录了什么、何时、在日志中的位置' },
  /** `eventId`: one of several; the first submission by default. */
  input: z.strictObject({ ...one, eventId: z.string().min(1).max(100).optional() }),
  output: receipt,
  access: readsOne,
  views: [],
});
