import { day, defineQuery, id, period, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { assessmentsEvents } from '../domain/assessments.events';
import { assessmentDifference } from './assessment-difference.contract';
import { tierReason } from './assessment-result.contract';
import { dayCompared } from './day-compared.contract';
import { documentId } from './ruleset.contract';
import { ratedTier, tier } from './tier.contract';

const readers: Access = {
  'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme', 'supplier-user': 'own-supplier', auditor: 'engaged',
};
/** The explained score holds the supplier's own figures: for the buyer only while they are shared with it. */
const readersOfFigures: Access = {
  'programme-owner': 'enrolled-supplier', 'procurement-manager': 'enrolled-supplier', analyst: 'enrolled-supplier', 'supplier-user': 'own-supplier', auditor: 'engaged',
};
const pair = { programmeId: id, supplierId: id };
const base = '/programmes/:programmeId/suppliers/:supplierId';

/** One line of the history of assessments. */
export const assessmentHistoryEntry = z.strictObject({
  ...pair,
  assessmentId: id,
  asOf: day,
  recordedAt: z.string(),
  position: z.string(),
  revision: z.number().int(),
  trigger: z.string(),
  tier,
  previousTier: tier.nullable(),
  score: z.string().nullable(),
  band: ratedTier.nullable(),
  cap: ratedTier,
  reason: tierReason,
  text: z.strictObject({ en: z.string(), 'zh-CN': z.string() }),
  rulesetId: documentId,
  benchmarkSetId: documentId,
  resultDigest: z.string(),
  period: period.nullable(),
});
export type AssessmentHistoryEntry = z.infer<typeof assessmentHistoryEntry>;

export const getAssessment = defineQuery('assessments.GetAssessment', {
  route: { method: 'GET', path: `${base}/assessment` },
  summary: { en: 'The score explained: every step, reason and the event behind every input; the latest, or the one named', 'zh-CN': '得分说明：每一步、原因及各输入所依据的事件；默认最新，可指定' },
  input: z.strictObject({ ...pair, assessmentId: id.optional() }),
  output: assessmentsEvents.specs.AssessmentComputed.schema.extend({
    eventId: z.string(),
    position: z.string(),
    recordedAt: z.string(),
    steps: z.array(z.strictObject({ code: z.string(), points: z.string(), running: z.string() })),
  }),
  access: readersOfFigures,
  views: ['assessment_latest', 'assessment_history'],
});

export const listAssessments = defineQuery('assessments.ListAssessments', {
  route: { method: 'GET', path: `${base}/assessments` },
  summary: { en: 'Every assessment of a supplier, latest first', 'zh-CN': '供应商的全部评估，最新在前' },
  input: z.strictObject({ ...pair, limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().optional() }),
  output: z.strictObject({ items: z.array(assessmentHistoryEntry), next: z.string().nullable() }),
  access: readers,
  views: ['assessment_history'],
});

export const recomputeAssessment = defineQuery('assessments.RecomputeAssessment', {
  route: { method: 'GET', path: `${base}/assessments/:assessmentId/recomputation` },
  summary: { en: 'Compute an assessment again from what it recorded, and compare', 'zh-CN': '依据所记录内容重新计算评估并比对' },
  input: z.strictObject({ ...pair, assessmentId: id }),
  output: z.strictObject({ assessmentId: id, storedDigest: z.string(), computedDigest: z.string(), equal: z.boolean(), rulesetIntact: z.boolean(), benchmarkSetIntact: z.boolean() }),
  access: readers,
  views: ['assessment_history', 'rulesets', 'benchmark_sets'],
});

export const explainDifference = defineQuery('assessments.ExplainDifference', {
  route: { method: 'GET', path: `${base}/assessments/difference` },
  summary: { en: 'What moved a score between two assessments: inputs swapped group by group, parts that add up', 'zh-CN': '两次评估之间得分变化的原因：逐组替换输入，各部分相加等于总差' },
  /** Without ids: the last assessment against the one before it. */
  input: z.strictObject({ ...pair, from: id.optional(), to: id.optional() }),
  output: assessmentDifference,
  access: readersOfFigures,
  views: ['assessment_history', 'rulesets', 'benchmark_sets'],
});

export const compareDay = defineQuery('assessments.CompareDay', {
  route: { method: 'GET', path: `${base}/assessments/day` },
  summary: { en: 'A past day as it was known then and as it is known now, with the events that make the difference', 'zh-CN': '过去某日的等级：按当时所知与按现在所知，并列出造成差异的事件' },
  input: z.strictObject({ ...pair, on: day }),
  output: dayCompared,
  access: readersOfFigures,
  views: ['assessment_history', 'rulesets', 'benchmark_sets', 'fact_streams'],
});
