import { defineCommand, id, money } from '@greengate/kernel';
import { z } from 'zod';
import { spendYear } from '../domain/purchasing.events';

const ids = { programmeId: id, supplierId: id };
const buyerWrites = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme', administrator: 'own-programme' } as const;
const origin = { source: z.string().trim().min(1).max(200), batchId: z.string().trim().min(1).max(120).nullable().default(null) };

/** The first figure for a supplier, year and currency. The same figure again changes nothing; another one needs `CorrectSpend`. */
export const recordSpend = defineCommand('purchasing.RecordSpend', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/spend' },
  summary: { en: 'Record what was bought from a supplier in a year', 'zh-CN': '记录某年对供应商的采购额' },
  access: buyerWrites,
  input: z.strictObject({ ...ids, year: spendYear, money, ...origin }),
  output: z.strictObject({ ...ids, year: spendYear, money }),
});

/** Refused where the figure is no longer the one named: somebody changed it since, and that stays. */
export const withdrawSpend = defineCommand('purchasing.WithdrawSpend', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/spend/withdrawals' },
  summary: { en: 'Withdraw a spend that was recorded by mistake; it stays in the history', 'zh-CN': '撤回误记的采购额；历史保留' },
  access: buyerWrites,
  input: z.strictObject({ ...ids, year: spendYear, money, reason: z.string().trim().min(1).max(1000), batchId: origin.batchId }),
  output: z.strictObject({ ...ids, year: spendYear, money }),
});

export const correctSpend = defineCommand('purchasing.CorrectSpend', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/spend/corrections' },
  summary: { en: 'Correct a recorded spend, with the reason; the old figure stays in the history', 'zh-CN': '更正已记录的采购额并说明原因；历史保留原值' },
  access: buyerWrites,
  input: z.strictObject({ ...ids, year: spendYear, money, reason: z.string().trim().min(1).max(1000), ...origin }),
  output: z.strictObject({ ...ids, year: spendYear, money }),
});
