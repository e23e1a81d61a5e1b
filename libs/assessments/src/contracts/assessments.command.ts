import { day, defineCommand, id } from '@greengate/kernel';
import { z } from 'zod';

/** Sent by the assessor and its timer only. Nothing is recorded when no rules are in force, or nothing changed. */
export const recordAssessment = defineCommand('assessments.RecordAssessment', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/assessments' },
  summary: { en: 'Assess a supplier on the facts known now (Greengate itself)', 'zh-CN': '按现有事实评估供应商（由系统执行）' },
  input: z.strictObject({ programmeId: id, supplierId: id, asOf: day, trigger: z.string().min(1) }),
  output: z.strictObject({ assessmentId: id.nullable() }),
  access: {},
});
