import { defineCommand, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { accountTotal, inventoryDocumentRecorded } from './calculation-summary.contract';
import { disclosureStatus } from './disclosure-status.contract';
import { answerText, questionAnswers } from './plausibility-question.contract';
import { causeKind } from './restatement.contract';

/** Gives figures, as in `disclosures.command.ts`. */
export const givesInventories: Access = { 'supplier-user': 'own-supplier', 'procurement-manager': 'enrolled-supplier' };
const sentence = z.strictObject({ en: z.string(), 'zh-CN': z.string() });

/** What an inventory leaves open, and what follows from it. */
export const consequence = z.strictObject({
  code: z.string(),
  /** Line, total or answer that it is about. */
  subject: z.string(),
  /** Totals that become incomplete: passed on as not measured. */
  accounts: z.array(z.string()),
  says: sentence,
});
export type Consequence = z.infer<typeof consequence>;

/** In short, what a calculation gave. */
export const calculationOutcome = z.strictObject({
  documentDigest: z.string(),
  digest: z.string(),
  totals: z.array(accountTotal),
  estimatedLines: z.array(z.string()),
  consequences: z.array(consequence),
});

const outcome = z.strictObject({ disclosureId: id, status: disclosureStatus, calculationId: id.nullable(), effect: z.string().nullable(), ...calculationOutcome.shape });
/** `programmeId`: whose factor sets are used; needed when the supplier takes part in several programmes. */
const given = { programmeId: id.optional(), document: inventoryDocumentRecorded, answers: questionAnswers.optional() };
const one = { supplierId: id, disclosureId: id };

export const submitInventory = defineCommand('disclosures.SubmitInventory', {
  route: { method: 'POST', path: '/suppliers/:supplierId/inventories' },
  summary: { en: 'Submit an inventory as activities; emissions are calculated with the published factor sets', 'zh-CN': '按活动数据提交清单；排放量由已发布的因子集计算' },
  input: z.strictObject({ supplierId: id, ...given }),
  output: outcome,
  access: givesInventories,
});

export const correctInventory = defineCommand('disclosures.CorrectInventory', {
  route: { method: 'POST', path: '/suppliers/:supplierId/disclosures/:disclosureId/correct-inventory' },
  summary: { en: 'Correct an inventory that is not accepted yet, as activities; the earlier one is kept', 'zh-CN': '以活动数据更正尚未接受的清单；原清单保留' },
  /** `comment`: why lines changed that had not been sent back. */
  input: z.strictObject({ ...one, ...given, comment: answerText.optional() }),
  output: outcome,
  access: givesInventories,
});

export const restateInventory = defineCommand('disclosures.RestateInventory', {
  route: { method: 'POST', path: '/suppliers/:supplierId/disclosures/:disclosureId/restate-inventory' },
  summary: { en: 'Propose a changed inventory for an accepted period, as activities, with the cause', 'zh-CN': '以活动数据对已接受的期间提出变更清单并说明原因' },
  input: z.strictObject({ ...one, ...given, cause: z.string().trim().min(3).max(1000), causeKind: causeKind.optional(), foundBy: z.enum(['supplier', 'reviewer', 'verifier']).default('supplier') }),
  output: outcome,
  access: givesInventories,
});
