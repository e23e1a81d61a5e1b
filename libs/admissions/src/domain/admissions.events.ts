import { day, defineEvents, fraction, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { gateInputs, gateOutcome } from '../contracts/gate.contract';
import { gateDecision } from '../contracts/gate-policy.contract';

const ids = { programmeId: id, supplierId: id };
const sentence = z.string().min(1);
/** Id of the user, API key or process. */
const by = z.string().min(1);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** The events of stream `admission-<programmeId>.<supplierId>`: every gate decision on a supplier, its remediation cases, sanctions and waivers. */
export const admissionsEvents = defineEvents('admissions', {
  GateDecided: {
    version: 1,
    schema: z.strictObject({
      ...ids,
      decisionId: id,
      ...gateOutcome.shape,
      /** The decision in force before; null for the first. */
      previous: gateDecision.nullable(),
      on: day,
      inputs: gateInputs,
      /** Over the inputs, with this decision's own consequences, that the next decision can depend on; shares and the day itself are left out. */
      inputsDigest: digest,
      assessmentId: id,
      rulesetId: z.string().min(1),
      rulesetDigest: digest,
      /** The earliest day on which time alone may change the decision. */
      nextEvaluationOn: day.nullable(),
    }),
    says: { en: 'The gate decided "{decision}" by rule {rule} (due {dueOn})', 'zh-CN': '准入闸门按规则 {rule} 决定“{decision}”（期限 {dueOn}）' },
  },
  RemediationOpened: {
    version: 1,
    schema: z.strictObject({
      ...ids,
      caseId: id,
      decisionId: id,
      rule: z.string().min(1),
      openedOn: day,
      /** Last day on which remediation is in time. */
      dueOn: day,
      milestones: z.array(z.strictObject({ part: fraction, dueOn: day })),
    }),
    says: { en: 'Remediation was asked for by {dueOn} (rule {rule})', 'zh-CN': '要求于 {dueOn} 前完成整改（规则 {rule}）' },
  },
  RemediationCleared: {
    version: 1,
    schema: z.strictObject({ ...ids, caseId: id, decisionId: id, clearedOn: day }),
    says: { en: 'The remediation was cleared on {clearedOn}', 'zh-CN': '整改于 {clearedOn} 完成' },
  },
  RemediationExpired: {
    version: 1,
    schema: z.strictObject({ ...ids, caseId: id, dueOn: day }),
    says: { en: 'The remediation deadline {dueOn} passed', 'zh-CN': '整改期限 {dueOn} 已过' },
  },
  PastRemediationRecorded: {
    version: 1,
    /** History from before the programme ran here. */
    schema: z.strictObject({ ...ids, outcome: z.enum(['met', 'missed']), dueOn: day, note: sentence, recordedBy: by }),
    says: { en: 'An earlier remediation, due {dueOn}, was recorded as {outcome}: {note}', 'zh-CN': '补录早前整改（期限 {dueOn}）：{outcome}，{note}' },
  },
  SanctionRecorded: {
    version: 1,
    schema: z.strictObject({ ...ids, reason: sentence, recordedBy: by }),
    says: { en: 'A sanction was recorded: {reason}', 'zh-CN': '已记录制裁：{reason}' },
  },
  SanctionLifted: {
    version: 1,
    schema: z.strictObject({ ...ids, reason: sentence, liftedBy: by }),
    says: { en: 'The sanction was lifted: {reason}', 'zh-CN': '制裁已解除：{reason}' },
  },
  WaiverGranted: {
    version: 1,
    /** `until`: last day on which it holds. The reason names the committee's decision and the plan. */
    schema: z.strictObject({ ...ids, until: day, reason: sentence, grantedBy: by }),
    says: { en: 'A waiver was granted until {until}: {reason}', 'zh-CN': '已豁免至 {until}：{reason}' },
  },
});
export type AdmissionEvent = EventsOf<typeof admissionsEvents>;
