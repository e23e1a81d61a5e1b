import { defineCommand, id, money, nonNegativeDecimal, period } from '@greengate/kernel';
import { z } from 'zod';
import { awardCategory, awardReasonCode } from '../domain/award.events';

const buyerDecides = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme' } as const;
const ids = { programmeId: id, awardId: id };
const reason = z.string().trim().min(1).max(1000);

/**
 * Who stood where is not said by whoever decides: it is read from the programme's views, and recorded with the decision. A reason is needed where a
 * supplier of a better tier that could have been chosen was not.
 */
export const decideAward = defineCommand('purchasing.DecideAward', {
  route: { method: 'POST', path: '/programmes/:programmeId/awards' },
  summary: { en: 'Decide from whom to buy, among two to six suppliers; a lower tier needs a reason', 'zh-CN': '在二至六家供应商中定标；选择较低等级须说明理由' },
  access: buyerDecides,
  input: z.strictObject({
    programmeId: id,
    category: awardCategory,
    amount: money,
    period,
    /** `price`: for the whole award, in its currency. */
    offers: z.array(z.strictObject({ supplierId: id, price: nonNegativeDecimal })).min(1).max(20),
    chosen: id,
    reasonCode: awardReasonCode.nullable().default(null),
    reason: reason.nullable().default(null),
  }),
  output: z.strictObject(ids),
});

/** It stays in the log, and is counted no more. What was wrong about it is decided anew. */
export const withdrawAward = defineCommand('purchasing.WithdrawAward', {
  route: { method: 'POST', path: '/programmes/:programmeId/awards/:awardId/withdrawal' },
  summary: { en: 'Withdraw an award, with the reason; it stays in the history', 'zh-CN': '撤回定标并说明原因；历史保留' },
  access: buyerDecides,
  input: z.strictObject({ ...ids, reason }),
  output: z.strictObject(ids),
});
