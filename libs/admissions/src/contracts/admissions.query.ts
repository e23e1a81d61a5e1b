import { day, defineQuery, fraction, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { gateInputs, gateOutcome } from './gate.contract';
import { gateDecision } from './gate-policy.contract';

const pair = { programmeId: id, supplierId: id };
const base = '/programmes/:programmeId/suppliers/:supplierId';
const readers: Access = {
  'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme', 'supplier-user': 'own-supplier', auditor: 'engaged',
};

/** A remediation case as it stands. */
export const remediation = z.strictObject({
  caseId: id,
  rule: z.string(),
  openedOn: day,
  dueOn: day,
  milestones: z.array(z.strictObject({ part: fraction, dueOn: day })),
  status: z.enum(['open', 'expired', 'cleared']),
});
export type Remediation = z.infer<typeof remediation>;

/** A gate decision as recorded. `inputs` is null for the supplier: they hold what the buyer spends and whom else it could buy from; `emissions` in them is always null. */
export const gateDecisionRecord = z.strictObject({
  ...pair,
  decisionId: id,
  ...gateOutcome.shape,
  previous: gateDecision.nullable(),
  on: day,
  inputs: gateInputs.nullable(),
  inputsDigest: z.string(),
  assessmentId: id,
  rulesetId: z.string(),
  rulesetDigest: z.string(),
  nextEvaluationOn: day.nullable(),
  position: z.string(),
  recordedAt: z.string(),
});
export type GateDecisionRecord = z.infer<typeof gateDecisionRecord>;

export const getGate = defineQuery('admissions.GetGate', {
  route: { method: 'GET', path: `${base}/gate` },
  summary: { en: 'The gate decision in force with its rule, reasons, conditions and due dates', 'zh-CN': '当前闸门决定及其规则、理由、条件与期限' },
  input: z.strictObject(pair),
  output: gateDecisionRecord.extend({ remediation: remediation.nullable() }),
  access: readers,
  views: ['gate_latest'],
});

export const listGateDecisions = defineQuery('admissions.ListGateDecisions', {
  route: { method: 'GET', path: `${base}/gate/decisions` },
  summary: { en: 'Every gate decision on a supplier, latest first', 'zh-CN': '对供应商的全部闸门决定，最新在前' },
  input: z.strictObject({ ...pair, limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().optional() }),
  output: z.strictObject({ items: z.array(gateDecisionRecord), next: z.string().nullable() }),
  access: readers,
  views: ['gate_decisions'],
});
