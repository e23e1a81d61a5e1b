import { day, defineCommand, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { ambition, target } from './target.contract';
import { targetStatus } from './target-register.contract';

/** Sets targets: the supplier, or the buyer's procurement for a supplier that has no users. */
const sets: Access = { 'supplier-user': 'own-supplier', 'procurement-manager': 'enrolled-supplier' };
const one = { supplierId: id, targetId: id };
const sentence = z.string().trim().min(3).max(1000);
const outcome = z.strictObject({ targetId: id, status: targetStatus });
const base = '/suppliers/:supplierId/targets';

export const commitTarget = defineCommand('commitments.CommitTarget', {
  route: { method: 'POST', path: base },
  summary: { en: 'Commit to a target', 'zh-CN': '承诺一个目标' },
  input: z.strictObject({ supplierId: id, target }),
  output: outcome,
  access: sets,
});

export const supersedeTarget = defineCommand('commitments.SupersedeTarget', {
  route: { method: 'POST', path: `${base}/:targetId/supersede` },
  summary: { en: 'Replace a target by a new one; the old one stays visible', 'zh-CN': '以新目标取代原目标；原目标仍可见' },
  input: z.strictObject({ ...one, target, reason: sentence }),
  output: outcome.extend({ successor: id }),
  access: sets,
});

export const recordTargetValidation = defineCommand('commitments.RecordTargetValidation', {
  route: { method: 'POST', path: `${base}/:targetId/validations` },
  summary: { en: 'Record that a scheme such as SBTi validated a target', 'zh-CN': '记录 SBTi 等机构对目标的验证' },
  input: z.strictObject({ ...one, scheme: z.string().trim().min(2).max(80), ambition: ambition.nullable(), validatedOn: day }),
  output: outcome,
  /** Never the supplier itself: somebody else has looked it up. */
  access: { 'procurement-manager': 'enrolled-supplier', analyst: 'enrolled-supplier', verifier: 'engaged' },
});

export const withdrawTarget = defineCommand('commitments.WithdrawTarget', {
  route: { method: 'POST', path: `${base}/:targetId/withdraw` },
  summary: { en: 'Withdraw a target; it stays visible as withdrawn', 'zh-CN': '撤回目标；仍显示为已撤回' },
  input: z.strictObject({ ...one, reason: sentence }),
  output: outcome,
  access: sets,
});
