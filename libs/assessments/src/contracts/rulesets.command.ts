import { day, defineCommand, id } from '@greengate/kernel';
import { z } from 'zod';
import { benchmarkSet } from './benchmark-set.contract';
import { documentId, ruleset } from './ruleset.contract';

const digest = z.string();
const rulesetIds = { programmeId: id, rulesetId: documentId };
const benchmarkIds = { programmeId: id, benchmarkSetId: documentId };
const owners = { 'programme-owner': 'own-programme' } as const;

export const draftRuleset = defineCommand('assessments.DraftRuleset', {
  route: { method: 'POST', path: '/programmes/:programmeId/rulesets' },
  summary: { en: 'Draft a ruleset; an unpublished draft of the same id is replaced', 'zh-CN': '起草规则集；同编号未发布草案将被替换' },
  input: z.strictObject({ programmeId: id, document: ruleset }),
  output: z.strictObject({ ...rulesetIds, digest }),
  access: owners,
});

export const publishRuleset = defineCommand('assessments.PublishRuleset', {
  route: { method: 'POST', path: '/programmes/:programmeId/rulesets/:rulesetId/publish' },
  summary: { en: 'Publish a drafted ruleset from a day on; by another person than its drafter', 'zh-CN': '自某日起发布规则集草案；发布人须不同于起草人' },
  input: z.strictObject({ ...rulesetIds, effectiveFrom: day }),
  output: z.strictObject({ ...rulesetIds, digest, effectiveFrom: day }),
  access: owners,
});

export const putRulesetInForce = defineCommand('assessments.PutRulesetInForce', {
  route: { method: 'POST', path: '/programmes/:programmeId/rulesets/:rulesetId/effect' },
  summary: { en: 'A published ruleset takes effect (Greengate itself)', 'zh-CN': '已发布规则集生效（由系统执行）' },
  input: z.strictObject(rulesetIds),
  output: z.strictObject(rulesetIds),
  access: {},
});

export const draftBenchmarkSet = defineCommand('assessments.DraftBenchmarkSet', {
  route: { method: 'POST', path: '/programmes/:programmeId/benchmark-sets' },
  summary: { en: 'Draft a benchmark set; an unpublished draft of the same id is replaced', 'zh-CN': '起草基准集；同编号未发布草案将被替换' },
  input: z.strictObject({ programmeId: id, document: benchmarkSet }),
  output: z.strictObject({ ...benchmarkIds, digest }),
  access: owners,
});

export const publishBenchmarkSet = defineCommand('assessments.PublishBenchmarkSet', {
  route: { method: 'POST', path: '/programmes/:programmeId/benchmark-sets/:benchmarkSetId/publish' },
  summary: { en: 'Publish a drafted benchmark set from a day on; by another person than its drafter', 'zh-CN': '自某日起发布基准集草案；发布人须不同于起草人' },
  input: z.strictObject({ ...benchmarkIds, effectiveFrom: day }),
  output: z.strictObject({ ...benchmarkIds, digest, effectiveFrom: day }),
  access: owners,
});

export const putBenchmarkSetInForce = defineCommand('assessments.PutBenchmarkSetInForce', {
  route: { method: 'POST', path: '/programmes/:programmeId/benchmark-sets/:benchmarkSetId/effect' },
  summary: { en: 'A published benchmark set takes effect (Greengate itself)', 'zh-CN': '已发布基准集生效（由系统执行）' },
  input: z.strictObject(benchmarkIds),
  output: z.strictObject(benchmarkIds),
  access: {},
});
