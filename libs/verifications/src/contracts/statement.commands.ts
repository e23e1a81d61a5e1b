import { defineCommand, id } from '@greengate/kernel';
import { z } from 'zod';
import { statementContent } from './statement.contract';

const ids = { supplierId: id, statementId: id };

/**
 * Issued by a verifier that is engaged where the supplier shares its disclosures, within an accreditation that is valid on that day, for figures that
 * neither the person nor the organisation had a hand in.
 */
export const issueStatement = defineCommand('verifications.IssueStatement', {
  route: { method: 'POST', path: '/suppliers/:supplierId/disclosures/:disclosureId/statements' },
  summary: { en: 'Issue a verification statement for a disclosure', 'zh-CN': '对披露出具核查声明' },
  access: { verifier: 'engaged' },
  input: statementContent.extend({ supplierId: id, disclosureId: id }),
  output: z.strictObject({ statementId: id }),
});

/** By the verifier that issued it, also when it is no longer engaged: an error found late must not stand. Statements of others do not exist for it. */
export const withdrawStatement = defineCommand('verifications.WithdrawStatement', {
  route: { method: 'POST', path: '/suppliers/:supplierId/statements/:statementId/withdrawal' },
  summary: { en: 'Withdraw a statement that your organisation issued, with the reason', 'zh-CN': '撤回本机构出具的声明并说明原因' },
  access: { verifier: 'self' },
  input: z.strictObject({ ...ids, reason: z.string().trim().min(3).max(1000) }),
  output: z.strictObject(ids),
});

/** Sent by the timer when the last day of a statement is over. No role may send it. */
export const expireStatement = defineCommand('verifications.ExpireStatement', {
  route: { method: 'POST', path: '/suppliers/:supplierId/statements/:statementId/expiry' },
  summary: { en: 'End a statement whose last day has passed', 'zh-CN': '结束已到期的核查声明' },
  access: {},
  input: z.strictObject(ids),
  output: z.strictObject(ids),
});
