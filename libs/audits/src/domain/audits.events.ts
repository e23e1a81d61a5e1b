import { day, defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { evidence, findingGrade } from '../contracts/finding.contract';

const audit = { programmeId: id, supplierId: id, auditId: id };
const finding = { ...audit, findingId: id };
const sentence = z.string().min(1);
/** Id of the user, API key or process. */
const by = z.string().min(1);

/** The events of stream `audit-<auditId>`: one audit of one supplier, with its findings. */
export const auditsEvents = defineEvents('audits', {
  AuditScheduled: {
    version: 1,
    schema: z.strictObject({ ...audit, kind: z.enum(['desk', 'on-site']), plannedOn: day, criteria: sentence, auditorOrganisationId: id.nullable() }),
    says: { en: 'An audit ({kind}) was scheduled for {plannedOn}: {criteria}', 'zh-CN': '已安排 {plannedOn} 的审核（{kind}）：{criteria}' },
  },
  AuditPerformed: {
    version: 1,
    schema: z.strictObject({ ...audit, performedOn: day }),
    says: { en: 'The audit was performed on {performedOn}', 'zh-CN': '审核已于 {performedOn} 进行' },
  },
  AuditRefused: {
    version: 1,
    schema: z.strictObject({ ...audit, reason: sentence }),
    says: { en: 'The supplier refused the audit: {reason}', 'zh-CN': '供应商拒绝审核：{reason}' },
  },
  FindingRaised: {
    version: 1,
    schema: z.strictObject({
      ...finding,
      grade: findingGrade,
      statement: sentence,
      falsification: z.boolean(),
      /** Null for an observation, which asks for no corrective action. */
      correctiveActionDueOn: day.nullable(),
      closureDueOn: day.nullable(),
      /** The organisation that issued it, and alone may withdraw it. */
      issuedBy: z.string().min(1),
    }),
    says: { en: 'A {grade} finding was raised, to be closed by {closureDueOn}: {statement}', 'zh-CN': '提出{grade}级发现，关闭期限 {closureDueOn}：{statement}' },
  },
  CorrectiveActionSubmitted: {
    version: 1,
    schema: z.strictObject({ ...finding, rootCause: sentence, action: sentence, completeOn: day, submittedBy: by }),
    says: { en: 'A corrective action was submitted, to be complete by {completeOn}: {action}', 'zh-CN': '已提交纠正措施，完成日期 {completeOn}：{action}' },
  },
  CorrectiveActionAccepted: {
    version: 1,
    schema: z.strictObject(finding),
    says: { en: 'The corrective action was accepted', 'zh-CN': '纠正措施已被接受' },
  },
  CorrectiveActionRejected: {
    version: 1,
    schema: z.strictObject({ ...finding, reason: sentence }),
    says: { en: 'The corrective action was rejected: {reason}', 'zh-CN': '纠正措施未被接受：{reason}' },
  },
  EvidenceAttached: {
    version: 1,
    schema: z.strictObject({ ...finding, evidence, attachedBy: by }),
    says: { en: 'Evidence was attached: {evidence.name}', 'zh-CN': '已附证据：{evidence.name}' },
  },
  FindingVerified: {
    version: 1,
    schema: z.strictObject({ ...finding, effective: z.boolean() }),
    says: { en: 'The corrective action was verified (effective: {effective})', 'zh-CN': '纠正措施已验证（有效：{effective}）' },
  },
  FindingReopened: {
    version: 1,
    schema: z.strictObject({ ...finding, reason: sentence }),
    says: { en: 'The finding was reopened: {reason}', 'zh-CN': '发现已重新打开：{reason}' },
  },
  FindingClosed: {
    version: 1,
    schema: z.strictObject(finding),
    says: { en: 'The finding was closed', 'zh-CN': '发现已关闭' },
  },
  FindingWithdrawn: {
    version: 1,
    schema: z.strictObject({ ...finding, reason: sentence }),
    says: { en: 'The finding was withdrawn by its issuer: {reason}', 'zh-CN': '发现已由提出方撤回：{reason}' },
  },
});
export type AuditEvent = EventsOf<typeof auditsEvents>;
