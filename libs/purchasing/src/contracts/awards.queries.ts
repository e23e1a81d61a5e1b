import { gateDecision } from '@greengate/admissions/contracts';
import { assuranceLevels } from '@greengate/assessments/contracts';
import { currency, day, decimalString, defineQuery, id, instant, money, nonNegativeDecimal, period } from '@greengate/kernel';
import { z } from 'zod';
import { awardBars, awardCandidate, awardReasonCode, awardTier } from '../domain/award.events';

const buyerReads = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme', administrator: 'own-programme' } as const;
const sentence = z.strictObject({ en: z.string(), 'zh-CN': z.string() });

const named = { name: z.string() };
export const award = z.strictObject({
  awardId: id,
  category: z.string(),
  amount: money,
  period,
  decidedOn: day,
  decidedAt: instant,
  decidedBy: z.string(),
  /** Everything up to this position of the log was known; `position`: of the decision. */
  asOf: z.string(),
  position: z.string(),
  unratedAs: awardTier,
  candidates: z.array(awardCandidate.extend(named)),
  chosen: id,
  better: z.array(id),
  reasonCode: awardReasonCode.nullable(),
  reason: z.string().nullable(),
  withdrawn: z.strictObject({ reason: z.string(), by: z.string(), at: instant }).nullable(),
});

/** Never for suppliers: with whom else the buyer talks, and at what price, is the buyer's secret. */
export const listAwards = defineQuery('purchasing.ListAwards', {
  route: { method: 'GET', path: '/programmes/:programmeId/awards' },
  summary: { en: 'Awards of a programme, latest first, withdrawn ones too', 'zh-CN': '项目的定标记录，最近的在前，含已撤回' },
  access: buyerReads,
  input: z.strictObject({ programmeId: id, limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().optional() }),
  output: z.strictObject({ awards: z.array(award), next: z.string().optional() }),
  views: ['awards', 'supplier_list'],
});

export const getAward = defineQuery('purchasing.GetAward', {
  route: { method: 'GET', path: '/programmes/:programmeId/awards/:awardId' },
  summary: { en: 'One award with its candidates as they stood on that day', 'zh-CN': '某次定标及当日各候选供应商的状况' },
  access: buyerReads,
  input: z.strictObject({ programmeId: id, awardId: id }),
  output: award,
  views: ['awards', 'supplier_list'],
});

/** By the tier on the day of each decision, in the year in which the award's period begins. */
export const getAwardedByTier = defineQuery('purchasing.GetAwardedByTier', {
  route: { method: 'GET', path: '/programmes/:programmeId/awarded-by-tier' },
  summary: { en: 'Awarded amounts by year and tier; withdrawn awards are not counted', 'zh-CN': '按年份与等级统计的定标金额；不含已撤回' },
  access: buyerReads,
  input: z.strictObject({ programmeId: id }),
  output: z.strictObject({
    programmeId: id,
    years: z.array(
      z.strictObject({
        year: z.number().int(),
        currency,
        total: decimalString,
        awards: z.number().int(),
        tiers: z.array(z.strictObject({ tier: awardTier, awards: z.number().int(), amount: decimalString, share: decimalString })),
      }),
    ),
  }),
  views: ['awards'],
});

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const example = '0198f0a2-0000-7000-8000-000000000099,0198f0a2-0000-7000-8000-000000000098';

/** Why no share of a supplier's emissions can be laid to an offer. */
export const unattributed = ['not-shared', 'no-price', 'no-emissions', 'no-revenue', 'other-currency', 'price-above-revenue'] as const;

export const comparedSupplier = z.strictObject({
  supplierId: id,
  ...named,
  tier: awardTier,
  score: decimalString.nullable(),
  rulesetId: z.string().nullable(),
  assessedAsOf: day.nullable(),
  /** False: a consent is missing; intensity, quality, trend, assurance and attribution are not shown. */
  shared: z.boolean(),
  /** `comparable`: measured by the same denominator as most of the others. */
  intensity: z.strictObject({ value: decimalString, metric: z.string(), comparable: z.boolean() }).nullable(),
  dataQuality: z.strictObject({ score: decimalString, confidence: decimalString }).nullable(),
  trend: z.enum(['improving', 'flat', 'worsening', 'unknown']),
  gate: z.strictObject({ decision: gateDecision, rule: z.string(), reasons: z.array(sentence), dueOn: day.nullable() }).nullable(),
  /** Why no new award may go to it, and until when where a day is known. */
  barred: z.strictObject({ why: z.enum(awardBars), until: day.nullable() }).nullable(),
  openFindings: z.strictObject({ critical: z.number().int(), major: z.number().int(), minor: z.number().int() }),
  /** As declared for the figures in use, and whether it counts. */
  assurance: z.strictObject({ declared: z.enum(assuranceLevels), counts: z.boolean() }).nullable(),
  price: nonNegativeDecimal.nullable(),
  /** Above the lowest offer, as a fraction of it. */
  premium: decimalString.nullable(),
  /** Scope 1 and 2 of the latest period x price / revenue, t CO2e. */
  attributed: z.strictObject({ tCO2e: decimalString.nullable(), missing: z.enum(unattributed).nullable(), period: period.nullable() }),
  /** Candidates with a better tier that could be chosen: choosing this one needs a reason. */
  better: z.array(id),
});
export type ComparedSupplier = z.infer<typeof comparedSupplier>;

/** What an award is decided on, as it stands now. Nothing is recorded. */
export const compareSuppliers = defineQuery('purchasing.CompareSuppliers', {
  route: { method: 'GET', path: '/programmes/:programmeId/supplier-comparison' },
  summary: { en: 'Two to six suppliers side by side, with their offers', 'zh-CN': '二至六家供应商及其报价的并列比较' },
  access: buyerReads,
  input: z.strictObject({
    programmeId: id,
    /** Ids with commas between. */
    suppliers: z.string().regex(new RegExp(`^${uuid}(,${uuid}){1,5}$`), { message: 'purchasing.award-candidates' }).meta({ example }),
    /** Prices with commas between, in the order of the suppliers; an empty one is not known yet. */
    prices: z.string().regex(/^(\d{1,18}(\.\d{1,18})?)?(,(\d{1,18}(\.\d{1,18})?)?){1,5}$/, { message: 'number.malformed' }).optional(),
    currency: currency.optional(),
  }),
  output: z.strictObject({
    programmeId: id,
    on: day,
    /** The denominator by which intensities are compared. */
    metric: z.string().nullable(),
    unratedAs: awardTier,
    suppliers: z.array(comparedSupplier),
  }),
  views: ['supplier_list', 'gate_latest', 'assessment_latest', 'rulesets'],
});
