import { day, defineCommand, id, period, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { measureEvidence } from './measure-evidence.contract';
import { measurePlan } from './measure-plan.contract';
import { measureStatus } from './measure-words.contract';
import { verificationBasis, verifiedAbatement } from './verification.contract';

/** Plans and carries out: the supplier, or the buyer's procurement for a supplier that has no users. */
const acts: Access = { 'supplier-user': 'own-supplier', 'procurement-manager': 'enrolled-supplier' };
const one = { supplierId: id, measureId: id };
const sentence = z.string().trim().min(3).max(1000);
const outcome = z.strictObject({ measureId: id, status: measureStatus, pending: z.boolean() });
const base = '/suppliers/:supplierId/measures';
const measure = `${base}/:measureId`;

export const planMeasure = defineCommand('measures.PlanMeasure', {
  route: { method: 'POST', path: base },
  summary: { en: 'Plan a reduction measure', 'zh-CN': '计划一项减排举措' },
  input: z.strictObject({ supplierId: id, plan: measurePlan }),
  output: outcome,
  access: acts,
});

export const revisePlan = defineCommand('measures.RevisePlan', {
  route: { method: 'POST', path: `${measure}/revise` },
  summary: { en: 'Revise a plan; the old one is kept, and an approved one holds until the new one is approved', 'zh-CN': '修订计划；保留原计划，新计划获批前已批准的计划继续有效' },
  input: z.strictObject({ ...one, plan: measurePlan, reason: sentence }),
  output: outcome,
  access: acts,
});

export const approveMeasure = defineCommand('measures.ApproveMeasure', {
  route: { method: 'POST', path: `${measure}/approve` },
  summary: { en: 'Approve a plan that somebody else made', 'zh-CN': '批准他人制定的计划' },
  input: z.strictObject(one),
  output: outcome,
  /** The buyer's side alone: an approved plan on schedule earns points, so that nobody of the supplier approves. */
  access: { 'procurement-manager': 'enrolled-supplier', 'programme-owner': 'enrolled-supplier' },
});

export const startMeasure = defineCommand('measures.StartMeasure', {
  route: { method: 'POST', path: `${measure}/start` },
  summary: { en: 'Record that an approved measure was started', 'zh-CN': '记录已批准的举措开始实施' },
  input: z.strictObject({ ...one, startedOn: day }),
  output: outcome,
  access: acts,
});

export const completeMeasure = defineCommand('measures.CompleteMeasure', {
  route: { method: 'POST', path: `${measure}/complete` },
  summary: { en: 'Record that a measure was completed', 'zh-CN': '记录举措已完成' },
  input: z.strictObject({ ...one, completedOn: day }),
  output: outcome,
  access: acts,
});

export const attachMeasureEvidence = defineCommand('measures.AttachMeasureEvidence', {
  route: { method: 'POST', path: `${measure}/evidence` },
  summary: { en: 'Attach evidence to a measure by its digest', 'zh-CN': '以摘要为举措附上证据' },
  input: z.strictObject({ ...one, evidence: measureEvidence }),
  output: outcome,
  access: acts,
});

export const verifyAbatement = defineCommand('measures.VerifyAbatement', {
  route: { method: 'POST', path: `${measure}/verify` },
  summary: { en: 'Verify what a completed measure brought, with the effect of output left out', 'zh-CN': '核实已完成举措的减排量，剔除产量变化影响' },
  input: z.strictObject({ ...one, period, basis: verificationBasis }),
  output: outcome.extend({ verificationId: id, verified: verifiedAbatement }),
  access: { verifier: 'engaged', auditor: 'engaged', analyst: 'enrolled-supplier' },
});

export const abandonMeasure = defineCommand('measures.AbandonMeasure', {
  route: { method: 'POST', path: `${measure}/abandon` },
  summary: { en: 'Abandon a measure; it stays visible', 'zh-CN': '放弃举措；仍保留可见' },
  input: z.strictObject({ ...one, reason: sentence }),
  output: outcome,
  access: acts,
});

/** Sent by the timer only. Nothing is recorded when the day was moved, met or recorded meanwhile. */
export const markMeasureOverdue = defineCommand('measures.MarkMeasureOverdue', {
  route: { method: 'POST', path: `${measure}/overdue` },
  summary: { en: 'Record that a measure missed its due day (Greengate itself)', 'zh-CN': '记录举措逾期（由系统执行）' },
  input: z.strictObject({ ...one, dueOn: day }),
  output: outcome,
  access: {},
});
