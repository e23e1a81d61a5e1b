import { defineQuery, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { targetRegisterEntry, targetStatus } from './target-register.contract';

const reads: Access = {
  'supplier-user': 'own-supplier',
  'programme-owner': 'enrolled-supplier',
  'procurement-manager': 'enrolled-supplier',
  analyst: 'enrolled-supplier',
  verifier: 'engaged',
  auditor: 'engaged',
};

export const listTargets = defineQuery('commitments.ListTargets', {
  route: { method: 'GET', path: '/suppliers/:supplierId/targets' },
  summary: { en: 'List a supplier\'s targets, old ones among them', 'zh-CN': '列出供应商的目标，包括已失效的' },
  input: z.strictObject({ supplierId: id, status: targetStatus.optional(), limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).optional() }),
  output: z.strictObject({ targets: z.array(targetRegisterEntry), next: z.string().optional() }),
  access: reads,
  views: ['target_register'],
});

export const getTargetPath = defineQuery('commitments.GetTargetPath', {
  route: { method: 'GET', path: '/suppliers/:supplierId/targets/:targetId/path' },
  summary: { en: 'Read the linear path of a target, year by year', 'zh-CN': '读取目标的逐年线性路径' },
  input: z.strictObject({ supplierId: id, targetId: id }),
  output: z.strictObject({
    targetId: id,
    status: targetStatus,
    /** Empty for a target without base year, target year and reduction. */
    path: z.array(z.strictObject({ year: z.number().int(), remaining: z.string(), emissions: z.string().nullable() })),
  }),
  access: reads,
  views: ['target_register'],
});
