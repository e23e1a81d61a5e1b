import { day, defineCommand, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { disclosureStatus } from './disclosure-status.contract';
import { inventory } from './inventory.contract';
import { questionAnswers } from './plausibility-question.contract';
import { causeKind } from './restatement.contract';
import { returnReason } from './return-reason.contract';

/** Gives figures: the supplier, or the buyer's procurement for a supplier that has no users. Who gives them never accepts them. */
const givesFigures: Access = { 'supplier-user': 'own-supplier', 'procurement-manager': 'enrolled-supplier' };
const reviews: Access = { 'programme-owner': 'enrolled-supplier', 'procurement-manager': 'enrolled-supplier', analyst: 'enrolled-supplier' };

const one = { supplierId: id, disclosureId: id };
/** To plausibility questions that the same figures raise; the ids are known from a preview. What is left open waits for answers. */
const answers = questionAnswers.optional();
const fields: readonly string[] = Object.keys(inventory.shape);
const reviewedField = returnReason.extend({
  field: returnReason.shape.field.refine((path) => fields.includes(path.split('.')[0] ?? '') || path === 'lines' || path.startsWith('lines.'), { message: 'disclosures.field-unknown' }),
});
const sentence = z.string().trim().min(3).max(1000);
const base = '/suppliers/:supplierId/disclosures';

const outcome = z.strictObject({ disclosureId: id, status: disclosureStatus });

export const submitDisclosure = defineCommand('disclosures.SubmitDisclosure', {
  route: { method: 'POST', path: base },
  summary: { en: 'Submit the emissions and activity of a period', 'zh-CN': '提交某一期间的排放与活动数据' },
  input: z.strictObject({ supplierId: id, inventory, answers }),
  output: outcome,
  access: givesFigures,
});

export const returnDisclosure = defineCommand('disclosures.ReturnDisclosure', {
  route: { method: 'POST', path: `${base}/:disclosureId/return` },
  summary: { en: 'Return a disclosure to the supplier, with a reason per field', 'zh-CN': '按字段说明原因，将披露退回供应商' },
  input: z.strictObject({ ...one, reasons: z.array(reviewedField).min(1).max(50), dueOn: day.nullable() }),
  output: outcome,
  access: reviews,
});

export const correctDisclosure = defineCommand('disclosures.CorrectDisclosure', {
  route: { method: 'POST', path: `${base}/:disclosureId/correct` },
  summary: { en: 'Correct figures that are not accepted yet; the earlier ones are kept', 'zh-CN': '更正尚未接受的数据；原数据保留' },
  input: z.strictObject({ ...one, inventory, answers }),
  output: outcome,
  access: givesFigures,
});

export const acceptDisclosure = defineCommand('disclosures.AcceptDisclosure', {
  route: { method: 'POST', path: `${base}/:disclosureId/accept` },
  summary: { en: 'Accept a disclosure or a restatement that others gave', 'zh-CN': '接受他人提交的披露或重述' },
  /** `answers`: the reviewer's own, to questions that the supplier left open. */
  input: z.strictObject({ ...one, answers }),
  output: outcome,
  access: reviews,
});

export const restateDisclosure = defineCommand('disclosures.RestateDisclosure', {
  route: { method: 'POST', path: `${base}/:disclosureId/restate` },
  summary: { en: 'Propose changed figures for an accepted period, with the cause', 'zh-CN': '对已接受的期间提出变更数据并说明原因' },
  input: z.strictObject({
    ...one,
    inventory,
    cause: sentence,
    /** Asked for where S1+S2 change by more than the threshold of the restatement policy. */
    causeKind: causeKind.optional(),
    /** Who noticed. What others found before the supplier said it counts as an undeclared restatement. */
    foundBy: z.enum(['supplier', 'reviewer', 'verifier']).default('supplier'),
    answers,
  }),
  output: outcome.extend({ effect: z.string().nullable() }),
  access: givesFigures,
});

export const withdrawDisclosure = defineCommand('disclosures.WithdrawDisclosure', {
  route: { method: 'POST', path: `${base}/:disclosureId/withdraw` },
  summary: { en: 'Withdraw a disclosure; its history stays', 'zh-CN': '撤回披露；历史保留' },
  input: z.strictObject({ ...one, reason: sentence }),
  output: outcome,
  access: givesFigures,
});
