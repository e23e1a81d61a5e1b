import { defineQuery, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { glidePath } from './glide-path.contract';
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

export const getGlidePath = defineQuery('commitments.GetGlidePath', {
  route: { method: 'GET', path: '/suppliers/:supplierId/targets/:targetId/path' },
  summary: { en: 'Read the path of a target with the actual years beside it, and the progress', 'zh-CN': '读取目标路径、实际年度数据及进度' },
  /** `year`: the year to judge; the latest one with accepted data when not given. */
  input: z.strictObject({ supplierId: id, targetId: id, year: z.coerce.number().int().min(1990).max(2100).optional() }),
  output: glidePath,
  access: reads,
  views: ['target_register', 'disclosed_years'],
});
