import { day, decimalString, defineCommand, defineQuery, id, instant, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { tierReason } from './assessment-result.contract';
import { documentId } from './ruleset.contract';
import { tier } from './tier.contract';

const mayTry: Access = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme' };
const readers: Access = { ...mayTry, auditor: 'engaged' };
const count = z.number().int().nonnegative();

/** `interrupted`: the process that carried it out is gone; run it again. `failed`: a fault of the installation. */
export const whatIfState = z.enum(['running', 'done', 'cancelled', 'interrupted', 'failed']);
export type WhatIfStateName = z.infer<typeof whatIfState>;

const document = z.strictObject({ documentId, digest: z.string(), status: z.enum(['drafted', 'published']) });
const outcome = z.strictObject({ tier, score: decimalString.nullable() });

/** A supplier whose tier would be another one by the rules that are tried. */
export const moved = z.strictObject({
  supplierId: id,
  name: z.string(),
  from: outcome,
  to: outcome,
  reason: tierReason,
  /** In the language asked for. */
  why: z.string(),
});

const summary = {
  whatIfId: id,
  programmeId: id,
  state: whatIfState,
  startedAt: instant,
  startedBy: z.string(),
  /** The day that is assumed. */
  asOf: day,
  /** What is tried; the digests tell which draft. */
  tried: z.strictObject({ ruleset: document, benchmarkSet: document }),
  /** In force on that day: what it is compared with. Null where nothing is in force yet; then with the tiers on record. */
  against: z.strictObject({ ruleset: document, benchmarkSet: document }).nullable(),
  done: count,
  total: count,
  counts: z.strictObject({ suppliers: count, moved: count, better: count, worse: count, rated: count, unrated: count }),
};
const summaryOf = z.strictObject(summary);

export const whatIf = z.strictObject({
  ...summary,
  /** Suppliers by tier before and after; every pair that occurs. */
  flows: z.array(z.strictObject({ from: tier, to: tier, suppliers: count })),
  /** The first 1,000 by the order in which they were computed. */
  moved: z.array(moved),
});
export type WhatIf = z.infer<typeof whatIf>;
export type WhatIfSummary = z.infer<typeof summaryOf>;

const ids = { programmeId: id, whatIfId: id };

export const startWhatIf = defineCommand('assessments.StartWhatIf', {
  route: { method: 'POST', path: '/programmes/:programmeId/what-ifs' },
  summary: { en: 'Try a ruleset or benchmark set, drafted or published, over the present facts; nothing is recorded', 'zh-CN': '用规则集或基准集（草案或已发布）试算现有事实；不登记任何内容' },
  input: z.strictObject({ programmeId: id, rulesetId: documentId.nullable().default(null), benchmarkSetId: documentId.nullable().default(null) }),
  output: summaryOf,
  access: mayTry,
});

export const cancelWhatIf = defineCommand('assessments.CancelWhatIf', {
  route: { method: 'POST', path: '/programmes/:programmeId/what-ifs/:whatIfId/cancel' },
  summary: { en: 'Stop a trial of rules', 'zh-CN': '停止规则试算' },
  input: z.strictObject(ids),
  output: summaryOf,
  access: mayTry,
});

export const getWhatIf = defineQuery('assessments.GetWhatIf', {
  route: { method: 'GET', path: '/programmes/:programmeId/what-ifs/:whatIfId' },
  summary: { en: 'How far a trial of rules is, and who would move', 'zh-CN': '规则试算进度及等级变动' },
  input: z.strictObject(ids),
  output: whatIf,
  access: readers,
  views: ['supplier_list'],
});

export const listWhatIfs = defineQuery('assessments.ListWhatIfs', {
  route: { method: 'GET', path: '/programmes/:programmeId/what-ifs' },
  summary: { en: 'The trials of rules of the last seven days, newest first', 'zh-CN': '近七天的规则试算，最新在前' },
  input: z.strictObject({ programmeId: id }),
  output: z.strictObject({ items: z.array(summaryOf) }),
  access: readers,
  views: [],
});
