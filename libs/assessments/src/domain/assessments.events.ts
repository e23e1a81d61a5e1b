import { day, defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { assessmentResult, tierReason } from '../contracts/assessment-result.contract';
import { benchmarkSet } from '../contracts/benchmark-set.contract';
import { facts, source } from '../contracts/facts.contract';
import { documentId, ruleset } from '../contracts/ruleset.contract';
import { tier } from '../contracts/tier.contract';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Id of the user or API key. */
const by = z.string().min(1);
const rulesetIds = { programmeId: id, rulesetId: documentId };
const benchmarkIds = { programmeId: id, benchmarkSetId: documentId };
const ids = { programmeId: id, supplierId: id, assessmentId: id };
const publication = { effectiveFrom: day, drafter: by, approver: by };

/** What came with version 2 (assurance policy, appraisal terms, verification statements, measures) may be left out: nothing of version 1 means anything else. */
const sameAsBefore = { 1: (data: Record<string, unknown>) => data };

/** Streams `ruleset-<programmeId>.<rulesetId>`, `benchmarkSet-<programmeId>.<benchmarkSetId>` and `assessment-<programmeId>.<supplierId>`. */
export const assessmentsEvents = defineEvents('assessments', {
  RulesetDrafted: {
    version: 2,
    upcast: sameAsBefore,
    schema: z.strictObject({ ...rulesetIds, document: ruleset, digest, drafter: by }),
    says: { en: 'Ruleset {rulesetId} was drafted', 'zh-CN': '规则集 {rulesetId} 已起草' },
  },
  RulesetPublished: {
    version: 2,
    upcast: sameAsBefore,
    schema: z.strictObject({ ...rulesetIds, document: ruleset, digest, ...publication }),
    says: { en: 'Ruleset {rulesetId} was published, in force from {effectiveFrom}', 'zh-CN': '规则集 {rulesetId} 已发布，自 {effectiveFrom} 起生效' },
  },
  RulesetTookEffect: {
    version: 1,
    schema: z.strictObject({ ...rulesetIds, effectiveFrom: day }),
    says: { en: 'Ruleset {rulesetId} took effect on {effectiveFrom}', 'zh-CN': '规则集 {rulesetId} 于 {effectiveFrom} 生效' },
  },
  BenchmarkSetDrafted: {
    version: 1,
    schema: z.strictObject({ ...benchmarkIds, document: benchmarkSet, digest, drafter: by }),
    says: { en: 'Benchmark set {benchmarkSetId} was drafted', 'zh-CN': '基准集 {benchmarkSetId} 已起草' },
  },
  BenchmarkSetPublished: {
    version: 1,
    schema: z.strictObject({ ...benchmarkIds, document: benchmarkSet, digest, ...publication }),
    says: { en: 'Benchmark set {benchmarkSetId} was published, in force from {effectiveFrom}', 'zh-CN': '基准集 {benchmarkSetId} 已发布，自 {effectiveFrom} 起生效' },
  },
  BenchmarkSetTookEffect: {
    version: 1,
    schema: z.strictObject({ ...benchmarkIds, effectiveFrom: day }),
    says: { en: 'Benchmark set {benchmarkSetId} took effect on {effectiveFrom}', 'zh-CN': '基准集 {benchmarkSetId} 于 {effectiveFrom} 生效' },
  },
  AssessmentComputed: {
    version: 2,
    upcast: sameAsBefore,
    schema: z.strictObject({
      ...ids,
      asOf: day,
      /** What made it run: the wire type of an event, or `time`. */
      trigger: z.string().min(1),
      rulesetId: documentId,
      rulesetDigest: digest,
      benchmarkSetId: documentId,
      benchmarkDigest: digest,
      gwpSet: z.enum(['AR4', 'AR5', 'AR6']),
      facts,
      /** The events behind the facts, in the order of the log. */
      inputs: z.array(source),
      factsDigest: digest,
      result: assessmentResult,
      resultDigest: digest,
      previousTier: tier.nullable(),
      /** The earliest day on which time alone may change the result. */
      nextChangeOn: day.nullable(),
    }),
    says: { en: 'Assessed as of {asOf} by {rulesetId}: score {result.score}, tier {result.tier}', 'zh-CN': '按 {rulesetId} 评估（截至 {asOf}）：得分 {result.score}，等级 {result.tier}' },
  },
  TierChanged: {
    version: 1,
    schema: z.strictObject({ ...ids, from: tier.nullable(), to: tier, asOf: day, reason: tierReason }),
    says: { en: 'The tier changed from {from} to {to} ({reason})', 'zh-CN': '等级由 {from} 变为 {to}（{reason}）' },
  },
});
export type AssessmentsEvent = EventsOf<typeof assessmentsEvents>;
