import { day, decimalString, defineCommand, id, nonNegativeDecimal, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { baseYearCause } from './base-year.contract';
import { ambition, target } from './target.contract';
import { validationChange } from './validation-status.contract';
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

export const recordValidationStatus = defineCommand('commitments.RecordValidationStatus', {
  route: { method: 'POST', path: `${base}/:targetId/validation-status` },
  summary: { en: 'Record where a target stands with a scheme before or after its validation', 'zh-CN': '记录目标在验证前后于某机构的状态' },
  input: z.strictObject({ ...one, scheme: z.string().trim().min(2).max(80), status: validationChange, on: day }),
  output: outcome,
  /** As for validations: never the supplier itself. */
  access: { 'procurement-manager': 'enrolled-supplier', analyst: 'enrolled-supplier', verifier: 'engaged' },
});

export const recordBaseYearChange = defineCommand('commitments.RecordBaseYearChange', {
  route: { method: 'POST', path: `${base}/:targetId/base-year-changes` },
  summary: { en: 'Record a change that concerns the base year; it is recalculated when the changes together exceed the threshold', 'zh-CN': '记录影响基准年的变化；累计超过阈值时重新计算基准年' },
  input: z.strictObject({
    ...one,
    /** Organic growth and decline are none: they belong to progress. */
    cause: baseYearCause,
    /** t CO2e by which base-year emissions would be higher, negative when lower. */
    change: decimalString,
    description: sentence,
  }),
  output: outcome.extend({ recalculated: z.boolean(), baseEmissions: nonNegativeDecimal.nullable() }),
  access: { ...sets, analyst: 'enrolled-supplier' },
});

export const withdrawTarget = defineCommand('commitments.WithdrawTarget', {
  route: { method: 'POST', path: `${base}/:targetId/withdraw` },
  summary: { en: 'Withdraw a target; it stays visible as withdrawn', 'zh-CN': '撤回目标；仍显示为已撤回' },
  input: z.strictObject({ ...one, reason: sentence }),
  output: outcome,
  access: sets,
});
