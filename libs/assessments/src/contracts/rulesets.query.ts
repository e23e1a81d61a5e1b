import { day, defineQuery, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { benchmarkSet } from './benchmark-set.contract';
import { documentId, ruleset } from './ruleset.contract';

const readers: Access = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme', auditor: 'engaged' };

const version = {
  programmeId: id,
  documentId,
  version: z.string(),
  title: z.strictObject({ en: z.string(), 'zh-CN': z.string() }),
  status: z.enum(['drafted', 'published']),
  inForce: z.boolean(),
  effectiveFrom: day.nullable(),
  digest: z.string(),
  drafter: z.string(),
  approver: z.string().nullable(),
};
const differences = z.array(z.strictObject({ path: z.string(), old: z.unknown(), new: z.unknown(), only: z.enum(['old', 'new']).nullable() }));
const summaryOf = z.strictObject(version);
export type DocumentSummary = z.infer<typeof summaryOf>;

export const listRulesets = defineQuery('assessments.ListRulesets', {
  route: { method: 'GET', path: '/programmes/:programmeId/rulesets' },
  summary: { en: 'The versions of the programme\'s rules', 'zh-CN': '项目规则集的各版本' },
  input: z.strictObject({ programmeId: id }),
  output: z.strictObject({ items: z.array(summaryOf) }),
  access: readers,
  views: ['rulesets'],
});

export const getRuleset = defineQuery('assessments.GetRuleset', {
  route: { method: 'GET', path: '/programmes/:programmeId/rulesets/:rulesetId' },
  summary: { en: 'One version of the rules with its document', 'zh-CN': '某一规则集版本及其文件' },
  input: z.strictObject({ programmeId: id, rulesetId: documentId }),
  output: z.strictObject({ ...version, document: ruleset }),
  access: readers,
  views: ['rulesets'],
});

export const diffRulesets = defineQuery('assessments.DiffRulesets', {
  route: { method: 'GET', path: '/programmes/:programmeId/rulesets/:rulesetId/differences/:otherId' },
  summary: { en: 'Where two versions of the rules differ', 'zh-CN': '两个规则集版本的差异' },
  input: z.strictObject({ programmeId: id, rulesetId: documentId, otherId: documentId }),
  output: z.strictObject({
    old: z.strictObject({ rulesetId: documentId, digest: z.string() }),
    new: z.strictObject({ rulesetId: documentId, digest: z.string() }),
    differences,
  }),
  access: readers,
  views: ['rulesets'],
});

export const diffBenchmarkSets = defineQuery('assessments.DiffBenchmarkSets', {
  route: { method: 'GET', path: '/programmes/:programmeId/benchmark-sets/:benchmarkSetId/differences/:otherId' },
  summary: { en: 'Where two benchmark sets differ', 'zh-CN': '两个基准集的差异' },
  input: z.strictObject({ programmeId: id, benchmarkSetId: documentId, otherId: documentId }),
  output: z.strictObject({
    old: z.strictObject({ benchmarkSetId: documentId, digest: z.string() }),
    new: z.strictObject({ benchmarkSetId: documentId, digest: z.string() }),
    differences,
  }),
  access: readers,
  views: ['benchmark_sets'],
});

export const listBenchmarkSets = defineQuery('assessments.ListBenchmarkSets', {
  route: { method: 'GET', path: '/programmes/:programmeId/benchmark-sets' },
  summary: { en: 'The versions of the programme\'s benchmark sets', 'zh-CN': '项目基准集的各版本' },
  input: z.strictObject({ programmeId: id }),
  output: z.strictObject({ items: z.array(summaryOf) }),
  access: readers,
  views: ['benchmark_sets'],
});

export const getBenchmarkSet = defineQuery('assessments.GetBenchmarkSet', {
  route: { method: 'GET', path: '/programmes/:programmeId/benchmark-sets/:benchmarkSetId' },
  summary: { en: 'One benchmark set with its document', 'zh-CN': '某一基准集及其文件' },
  input: z.strictObject({ programmeId: id, benchmarkSetId: documentId }),
  output: z.strictObject({ ...version, document: benchmarkSet }),
  access: readers,
  views: ['benchmark_sets'],
});
