import { day, decimalString, defineEvents, id, money, nonNegativeDecimal, period, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

/** Why a supplier of a worse tier was chosen. */
export const awardReasonCodes = ['price', 'capacity', 'quality', 'lead-time', 'sole-source', 'strategic'] as const;
export const awardReasonCode = z.enum(awardReasonCodes);
export type AwardReasonCode = z.infer<typeof awardReasonCode>;

export const awardCategory = z.string().trim().min(1).max(120);
const ratedTier = z.enum(['A', 'B', 'C', 'D', 'E']);
export const awardTier = z.enum([...ratedTier.options, 'U']);
export type AwardTier = z.infer<typeof awardTier>;

/** Why a supplier gets no new award now. `before-first-milestone`: its rectification must show the first progress before. */
export const awardBars = ['suspended', 'replaced', 'before-first-milestone'] as const;

/** How a candidate stood at the position of the decision. */
export const awardCandidate = z.strictObject({
  supplierId: id,
  /** Offered for the whole award, in its currency. */
  price: nonNegativeDecimal,
  tier: awardTier,
  score: decimalString.nullable(),
  /** The assessment and the rules behind tier and score; null while there is none. */
  assessmentId: id.nullable(),
  rulesetId: z.string().nullable(),
  rulesetDigest: z.string().nullable(),
  gate: z.strictObject({ decisionId: id, decision: z.enum(['admit', 'admit-with-conditions', 'remediate-by', 'suspend-new-awards', 'replace']), rule: z.string() }).nullable(),
  barred: z.enum(awardBars).nullable(),
});
export type AwardCandidate = z.infer<typeof awardCandidate>;

const ids = { programmeId: id, awardId: id };

/** Stream `award-<programmeId>.<awardId>`: from whom the buyer decided to buy, among whom, and why. The buyer's secret. */
export const awardEvents = defineEvents('purchasing', {
  AwardDecided: {
    version: 1,
    schema: z.strictObject({
      ...ids,
      category: awardCategory,
      amount: money,
      /** For which the award is made. */
      period,
      decidedOn: day,
      /** Everything up to this position of the log was known. */
      asOf: z.string().regex(/^\d{20}$/),
      /** The tier that an unrated supplier counted as, by the ruleset in force. */
      unratedAs: ratedTier,
      candidates: z.array(awardCandidate).min(2).max(6),
      chosen: id,
      /** Candidates that could have been chosen and had a better tier. */
      better: z.array(id),
      reasonCode: awardReasonCode.nullable(),
      reason: z.string().min(1).nullable(),
      /** Id of the user or API key. */
      decidedBy: z.string().min(1),
    }),
    says: { en: 'Award of {amount.amount} {amount.currency} for {category} decided: {chosen}', 'zh-CN': '定标 {category}，金额 {amount.amount} {amount.currency}：{chosen}' },
  },
  AwardWithdrawn: {
    version: 1,
    schema: z.strictObject({ ...ids, reason: z.string().min(1), withdrawnBy: z.string().min(1) }),
    says: { en: 'Award withdrawn: {reason}', 'zh-CN': '撤回定标：{reason}' },
  },
});
export type AwardEvent = EventsOf<typeof awardEvents>;
