import { day, defineIntegrationEvent, id, type IntegrationEvent } from '@greengate/kernel';
import { z } from 'zod';
import { admissionsEvents } from '../domain/admissions.events';
import { admissionCondition, gateDecision } from './gate-policy.contract';

const ids = { programmeId: id, supplierId: id };

/** What the gate decides and asks for. Reasons and conditions by their codes: the inputs (spend, shares, findings) and texts that people typed stay inside. */
export const admissionsIntegrationEvents: readonly IntegrationEvent[] = [
  defineIntegrationEvent(admissionsEvents, 'GateDecided', {
    name: 'gate-decided',
    version: 1,
    reach: 'programme',
    summary: { en: 'The gate decided on a supplier', 'zh-CN': '准入闸门对供应商作出决定' },
    schema: z.strictObject({
      ...ids, decisionId: id, decision: gateDecision, previous: gateDecision.nullable(), rule: z.string(), reasons: z.array(z.string()), conditions: z.array(admissionCondition),
      on: day, dueOn: day.nullable(), reviewOn: day.nullable(), validUntil: day.nullable(), assessmentId: id,
    }),
    data: ({ supplierId, decisionId, decision, previous, rule, reasons, conditions, on, dueOn, reviewOn, validUntil, assessmentId }, programmeId) => ({
      programmeId, supplierId, decisionId, decision, previous, rule, reasons: reasons.map(({ code }) => code), conditions: conditions.map(({ code }) => code), on, dueOn, reviewOn, validUntil, assessmentId,
    }),
  }),
  defineIntegrationEvent(admissionsEvents, 'RemediationOpened', {
    name: 'remediation-opened',
    version: 1,
    reach: 'programme',
    summary: { en: 'A supplier was asked to remediate by a day', 'zh-CN': '要求供应商限期整改' },
    schema: z.strictObject({ ...ids, caseId: id, decisionId: id, rule: z.string(), openedOn: day, dueOn: day }),
    data: ({ supplierId, caseId, decisionId, rule, openedOn, dueOn }, programmeId) => ({ programmeId, supplierId, caseId, decisionId, rule, openedOn, dueOn }),
  }),
  defineIntegrationEvent(admissionsEvents, 'RemediationCleared', {
    name: 'remediation-cleared',
    version: 1,
    reach: 'programme',
    summary: { en: 'A remediation was cleared', 'zh-CN': '整改完成' },
    schema: z.strictObject({ ...ids, caseId: id, decisionId: id, clearedOn: day }),
    data: ({ supplierId, caseId, decisionId, clearedOn }, programmeId) => ({ programmeId, supplierId, caseId, decisionId, clearedOn }),
  }),
  defineIntegrationEvent(admissionsEvents, 'RemediationExpired', {
    name: 'remediation-expired',
    version: 1,
    reach: 'programme',
    summary: { en: 'The deadline of a remediation passed', 'zh-CN': '整改期限已过' },
    schema: z.strictObject({ ...ids, caseId: id, dueOn: day }),
    data: ({ supplierId, caseId, dueOn }, programmeId) => ({ programmeId, supplierId, caseId, dueOn }),
  }),
];
