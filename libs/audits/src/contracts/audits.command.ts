import { day, defineCommand, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { evidence, findingGrade } from './finding.contract';
import { auditState, findingState } from './finding-state.contract';

/** The supplier answers, or the buyer's procurement for a supplier that has no users. */
const answers: Access = { 'supplier-user': 'own-supplier', 'procurement-manager': 'enrolled-supplier' };
const audits: Access = { auditor: 'engaged' };

const ofSupplier = { programmeId: id, supplierId: id };
const one = { ...ofSupplier, auditId: id };
const onFinding = { ...one, findingId: id };
const sentence = z.string().trim().min(3).max(2000);
const auditOutcome = z.strictObject({ auditId: id, state: auditState });
const findingOutcome = z.strictObject({ findingId: id, state: findingState });
const base = '/programmes/:programmeId/suppliers/:supplierId/audits';
const finding = `${base}/:auditId/findings/:findingId`;

export const scheduleAudit = defineCommand('audits.ScheduleAudit', {
  route: { method: 'POST', path: base },
  summary: { en: 'Schedule a desk or on-site audit of a supplier', 'zh-CN': '安排对供应商的文件审核或现场审核' },
  input: z.strictObject({ ...ofSupplier, kind: z.enum(['desk', 'on-site']), plannedOn: day, criteria: sentence, auditorOrganisationId: id.nullable() }),
  output: auditOutcome,
  access: { 'procurement-manager': 'enrolled-supplier', 'programme-owner': 'enrolled-supplier', auditor: 'engaged' },
});

export const performAudit = defineCommand('audits.PerformAudit', {
  route: { method: 'POST', path: `${base}/:auditId/perform` },
  summary: { en: 'Record that an audit took place', 'zh-CN': '记录审核已进行' },
  input: z.strictObject({ ...one, performedOn: day }),
  output: auditOutcome,
  access: audits,
});

export const recordAuditRefusal = defineCommand('audits.RecordAuditRefusal', {
  route: { method: 'POST', path: `${base}/:auditId/refuse` },
  summary: { en: 'Record that the supplier refused an audit', 'zh-CN': '记录供应商拒绝审核' },
  input: z.strictObject({ ...one, reason: sentence }),
  output: auditOutcome,
  access: { auditor: 'engaged', 'procurement-manager': 'enrolled-supplier' },
});

export const raiseFinding = defineCommand('audits.RaiseFinding', {
  route: { method: 'POST', path: `${base}/:auditId/findings` },
  summary: { en: 'Raise a finding; due days follow from its grade unless given', 'zh-CN': '提出审核发现；未填写时按等级确定期限' },
  input: z.strictObject({
    ...one,
    grade: findingGrade,
    statement: sentence,
    /** Figures or records were falsified: only with grade critical. */
    falsification: z.boolean().default(false),
    correctiveActionDueOn: day.nullable().default(null),
    closureDueOn: day.nullable().default(null),
  }),
  output: findingOutcome.extend({ correctiveActionDueOn: day.nullable(), closureDueOn: day.nullable() }),
  access: audits,
});

export const submitCorrectiveAction = defineCommand('audits.SubmitCorrectiveAction', {
  route: { method: 'POST', path: `${finding}/corrective-action` },
  summary: { en: 'Submit root cause, action and completion day for a finding', 'zh-CN': '就发现提交根本原因、纠正措施和完成日期' },
  input: z.strictObject({ ...onFinding, rootCause: sentence, action: sentence, completeOn: day }),
  output: findingOutcome,
  access: answers,
});

export const acceptCorrectiveAction = defineCommand('audits.AcceptCorrectiveAction', {
  route: { method: 'POST', path: `${finding}/corrective-action/accept` },
  summary: { en: 'Accept a corrective action', 'zh-CN': '接受纠正措施' },
  input: z.strictObject(onFinding),
  output: findingOutcome,
  access: audits,
});

export const rejectCorrectiveAction = defineCommand('audits.RejectCorrectiveAction', {
  route: { method: 'POST', path: `${finding}/corrective-action/reject` },
  summary: { en: 'Reject a corrective action, with the reason', 'zh-CN': '拒绝纠正措施并说明原因' },
  input: z.strictObject({ ...onFinding, reason: sentence }),
  output: findingOutcome,
  access: audits,
});

export const attachEvidence = defineCommand('audits.AttachEvidence', {
  route: { method: 'POST', path: `${finding}/evidence` },
  summary: { en: 'Attach evidence to a finding by its digest', 'zh-CN': '以摘要为发现附上证据' },
  input: z.strictObject({ ...onFinding, evidence }),
  output: findingOutcome,
  access: answers,
});

export const verifyFinding = defineCommand('audits.VerifyFinding', {
  route: { method: 'POST', path: `${finding}/verify` },
  summary: { en: 'Verify whether a corrective action was effective', 'zh-CN': '验证纠正措施是否有效' },
  input: z.strictObject({ ...onFinding, effective: z.boolean() }),
  output: findingOutcome,
  access: audits,
});

export const reopenFinding = defineCommand('audits.ReopenFinding', {
  route: { method: 'POST', path: `${finding}/reopen` },
  summary: { en: 'Reopen a verified or closed finding, with the reason', 'zh-CN': '重新打开已验证或已关闭的发现并说明原因' },
  input: z.strictObject({ ...onFinding, reason: sentence }),
  output: findingOutcome,
  access: audits,
});

export const closeFinding = defineCommand('audits.CloseFinding', {
  route: { method: 'POST', path: `${finding}/close` },
  summary: { en: 'Close a finding that was verified as effective', 'zh-CN': '关闭已验证有效的发现' },
  input: z.strictObject(onFinding),
  output: findingOutcome,
  access: audits,
});

export const withdrawFinding = defineCommand('audits.WithdrawFinding', {
  route: { method: 'POST', path: `${finding}/withdraw` },
  summary: { en: 'Withdraw a finding that the own organisation issued', 'zh-CN': '撤回本组织提出的发现' },
  input: z.strictObject({ ...onFinding, reason: sentence }),
  output: findingOutcome,
  access: audits,
});
