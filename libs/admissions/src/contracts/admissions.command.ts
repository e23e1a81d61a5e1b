import { day, defineCommand, id } from '@greengate/kernel';
import { z } from 'zod';
import { gateDecision } from './gate-policy.contract';

const pair = { programmeId: id, supplierId: id };
const sentence = z.string().trim().min(3).max(1000);
const base = '/programmes/:programmeId/suppliers/:supplierId';
const done = z.strictObject(pair);
const buyers = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme' } as const;

/** Sent by the gatekeeper and its timer only. Nothing is recorded when nothing changed. */
export const evaluateGateCommand = defineCommand('admissions.EvaluateGate', {
  route: { method: 'POST', path: `${base}/gate/evaluate` },
  summary: { en: 'Evaluate the green-admission gate (Greengate itself)', 'zh-CN': '评估绿色准入闸门（由系统执行）' },
  input: z.strictObject({ ...pair, on: day }),
  output: z.strictObject({ decisionId: id.nullable(), decision: gateDecision.nullable() }),
  access: {},
});

export const recordSanction = defineCommand('admissions.RecordSanction', {
  route: { method: 'POST', path: `${base}/sanctions` },
  summary: { en: 'Record that the supplier is sanctioned', 'zh-CN': '记录对供应商的制裁' },
  input: z.strictObject({ ...pair, reason: sentence }),
  output: done,
  access: buyers,
});

export const liftSanction = defineCommand('admissions.LiftSanction', {
  route: { method: 'POST', path: `${base}/sanctions/lift` },
  summary: { en: 'Lift the sanction', 'zh-CN': '解除制裁' },
  input: z.strictObject({ ...pair, reason: sentence }),
  output: done,
  access: buyers,
});

export const grantWaiver = defineCommand('admissions.GrantWaiver', {
  route: { method: 'POST', path: `${base}/waivers` },
  summary: { en: 'Grant a waiver until a day, naming the committee\'s decision and the plan', 'zh-CN': '准予豁免至某日，注明委员会决定与计划' },
  input: z.strictObject({ ...pair, until: day, reason: sentence }),
  output: z.strictObject({ ...pair, until: day }),
  access: { 'programme-owner': 'own-programme' },
});

export const recordPastRemediation = defineCommand('admissions.RecordPastRemediation', {
  route: { method: 'POST', path: `${base}/past-remediations` },
  summary: { en: 'Record a remediation from before the programme ran here', 'zh-CN': '补录本系统启用前的整改' },
  input: z.strictObject({ ...pair, outcome: z.enum(['met', 'missed']), dueOn: day, note: sentence }),
  output: done,
  access: buyers,
});
