import { day, defineEvents, id, period, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { appraisal } from '../contracts/appraisal.contract';
import { measureEvidence } from '../contracts/measure-evidence.contract';
import { measurePlan } from '../contracts/measure-plan.contract';
import { verificationBasis, verifiedAbatement } from '../contracts/verification.contract';

const ids = { supplierId: id, measureId: id };
/** Id of the user, API key or process. */
const by = z.string().min(1);
const reason = z.string().min(1);

/** The events of stream `measure-<supplierId>.<measureId>`: one measure from plan to verified effect. */
export const measuresEvents = defineEvents('measures', {
  MeasurePlanned: {
    version: 1,
    schema: z.strictObject({ ...ids, plan: measurePlan, appraisal, plannedBy: by }),
    says: { en: 'Measure "{plan.title}" was planned, due {plan.dueOn}: {appraisal.abatement} t CO2e a year expected', 'zh-CN': '已计划减排举措“{plan.title}”，期限 {plan.dueOn}：预计年减排 {appraisal.abatement} t CO2e' },
  },
  MeasureRevised: {
    version: 1,
    schema: z.strictObject({ ...ids, plan: measurePlan, previous: measurePlan, appraisal, reason, revisedBy: by }),
    says: { en: 'The plan of "{plan.title}" was revised and waits for approval: {reason}', 'zh-CN': '“{plan.title}”的计划已修订，待批准：{reason}' },
  },
  MeasureApproved: {
    version: 1,
    /** The plan as approved: it holds until another one is approved. */
    schema: z.strictObject({ ...ids, plan: measurePlan, appraisal, approvedBy: by, approverOrganisationId: z.string().min(1) }),
    says: { en: 'Measure "{plan.title}" was approved, due {plan.dueOn}', 'zh-CN': '减排举措“{plan.title}”已批准，期限 {plan.dueOn}' },
  },
  MeasureStarted: {
    version: 1,
    schema: z.strictObject({ ...ids, startedOn: day, recordedBy: by }),
    says: { en: 'A measure was started on {startedOn}', 'zh-CN': '减排举措已于 {startedOn} 开始' },
  },
  MeasureCompleted: {
    version: 1,
    schema: z.strictObject({ ...ids, completedOn: day, recordedBy: by }),
    says: { en: 'A measure was completed on {completedOn}', 'zh-CN': '减排举措已于 {completedOn} 完成' },
  },
  MeasureEvidenceAttached: {
    version: 1,
    schema: z.strictObject({ ...ids, evidence: measureEvidence, attachedBy: by }),
    says: { en: 'Evidence of a measure was attached: {evidence.name}', 'zh-CN': '已附减排举措证据：{evidence.name}' },
  },
  AbatementVerified: {
    version: 1,
    schema: z.strictObject({
      ...ids,
      verificationId: id,
      period,
      basis: verificationBasis,
      verified: verifiedAbatement,
      /** Digests of the evidence that was there. */
      evidence: z.array(z.string().min(1)).min(1),
      verifiedBy: by,
      verifierOrganisationId: z.string().min(1),
    }),
    says: { en: 'Abatement of {period.from} to {period.to} was verified: {verified.perYear} t CO2e a year, {verified.expectedPerYear} expected', 'zh-CN': '{period.from} 至 {period.to} 的减排量已核实：每年 {verified.perYear} t CO2e，预计 {verified.expectedPerYear}' },
  },
  MeasureAbandoned: {
    version: 1,
    schema: z.strictObject({ ...ids, reason, abandonedBy: by }),
    says: { en: 'A measure was abandoned: {reason}', 'zh-CN': '减排举措已放弃：{reason}' },
  },
  MeasureFellOverdue: {
    version: 1,
    schema: z.strictObject({ ...ids, dueOn: day }),
    says: { en: 'A measure was not completed by {dueOn}', 'zh-CN': '减排举措未在 {dueOn} 前完成' },
  },
});
export type MeasureEvent = EventsOf<typeof measuresEvents>;
