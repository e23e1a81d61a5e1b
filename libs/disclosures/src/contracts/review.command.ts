import { defineCommand, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { accountTotal } from './calculation-summary.contract';
import { disclosureStatus } from './disclosure-status.contract';
import { givesInventories } from './inventories.command';
import { answerText } from './plausibility-question.contract';

const one = { supplierId: id, disclosureId: id };
const base = '/suppliers/:supplierId/disclosures/:disclosureId';
const answers: Access = { 'supplier-user': 'own-supplier', 'programme-owner': 'enrolled-supplier', 'procurement-manager': 'enrolled-supplier', analyst: 'enrolled-supplier' };
const recalculates: Access = { 'supplier-user': 'own-supplier', 'procurement-manager': 'enrolled-supplier', analyst: 'enrolled-supplier' };

export const difference = z.strictObject({ lineId: z.string(), account: z.string(), before: z.string().nullable(), after: z.string().nullable() });

export const answerQuestion = defineCommand('disclosures.AnswerQuestion', {
  route: { method: 'POST', path: `${base}/questions/:questionId/answer` },
  summary: { en: 'Answer a plausibility question, as the supplier or as a reviewer', 'zh-CN': '以供应商或审核人身份答复合理性问题' },
  input: z.strictObject({ ...one, questionId: z.uuid(), answer: answerText }),
  output: z.strictObject({ disclosureId: id, status: disclosureStatus, open: z.number().int().nonnegative() }),
  access: answers,
});

export const recalculateDisclosure = defineCommand('disclosures.RecalculateDisclosure', {
  route: { method: 'POST', path: `${base}/recalculate` },
  summary: { en: 'Calculate a disclosure again with a newer factor set; the figures in force stay as they are', 'zh-CN': '用较新的因子集重新计算披露；现行数据不变' },
  /** `setId`: a published set of the organisation whose sets were used. */
  input: z.strictObject({ ...one, setId: z.string().min(1).max(60), reason: z.string().trim().min(3).max(1000) }),
  output: z.strictObject({
    disclosureId: id,
    /** Null when the set changes nothing. */
    calculationId: id.nullable(),
    digest: z.string(),
    totals: z.array(accountTotal),
    differences: z.array(difference),
  }),
  access: recalculates,
});

export const takeOverRecalculation = defineCommand('disclosures.TakeOverRecalculation', {
  route: { method: 'POST', path: `${base}/recalculations/:calculationId/take-over` },
  summary: { en: 'Propose a calculation with newer factors as a restatement (cause: change of factors)', 'zh-CN': '将采用新因子的计算结果作为重述提出（原因：因子变更）' },
  input: z.strictObject({ ...one, calculationId: id, cause: z.string().trim().min(3).max(1000) }),
  output: z.strictObject({ disclosureId: id, status: disclosureStatus, calculationId: id.nullable(), effect: z.string().nullable() }),
  access: givesInventories,
});

export const releaseCertificates = defineCommand('disclosures.ReleaseCertificates', {
  route: { method: 'POST', path: `${base}/certificates/release` },
  summary: { en: 'Release certificates that a disclosure does not use any more (Greengate itself)', 'zh-CN': '释放披露不再使用的证书（由系统执行）' },
  input: z.strictObject({ ...one, reason: z.string().min(1).max(200) }),
  output: z.strictObject({ released: z.number().int().nonnegative() }),
  access: {},
});
