import { defineCommand, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { customFactor } from './custom-factor.contract';

const ofSupplier = { programmeId: id, supplierId: id };
const ids = { ...ofSupplier, customFactorId: id };
const approvers: Access = { 'programme-owner': 'enrolled-supplier', analyst: 'enrolled-supplier' };
const sentence = z.string().trim().min(1).max(500);

export const proposeCustomFactor = defineCommand('factors.ProposeCustomFactor', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/custom-factors' },
  summary: { en: 'Propose a factor of the supplier\'s own, with evidence', 'zh-CN': '附证据提交供应商自有因子' },
  input: z.strictObject({ ...ofSupplier, ...customFactor.shape }),
  output: z.strictObject(ids),
  access: { 'supplier-user': 'own-supplier', analyst: 'enrolled-supplier' },
});

export const approveCustomFactor = defineCommand('factors.ApproveCustomFactor', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/custom-factors/:customFactorId/approve' },
  summary: { en: 'Approve a supplier\'s factor; by another person than its proposer', 'zh-CN': '批准供应商自有因子；批准人须不同于提交人' },
  input: z.strictObject(ids),
  output: z.strictObject(ids),
  access: approvers,
});

export const refuseCustomFactor = defineCommand('factors.RefuseCustomFactor', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/custom-factors/:customFactorId/refuse' },
  summary: { en: 'Refuse a supplier\'s factor, with the reason', 'zh-CN': '拒绝供应商自有因子并说明理由' },
  input: z.strictObject({ ...ids, reason: sentence }),
  output: z.strictObject(ids),
  access: approvers,
});
