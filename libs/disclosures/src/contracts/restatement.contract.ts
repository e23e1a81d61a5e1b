import { fraction, type Sentence } from '@greengate/kernel';
import { z } from 'zod';

/** Why accepted figures change (GHG Protocol Corporate Value Chain Standard 9.3, domain notes 3.5). Growth or decline of the business is none of these. */
export const causeKinds = [
  'structural-change',
  'outsourcing-or-insourcing',
  'methodology',
  'factor-change',
  'error',
  'category-added',
  'other',
] as const;
export const causeKind = z.enum(causeKinds);
export type CauseKind = z.infer<typeof causeKind>;

export const causeNames: Readonly<Record<CauseKind, Sentence>> = {
  'structural-change': { en: 'structural change (merger, acquisition, divestment)', 'zh-CN': '结构变化（并购、剥离）' },
  'outsourcing-or-insourcing': { en: 'outsourcing or insourcing', 'zh-CN': '外包或转为自营' },
  methodology: { en: 'change of method', 'zh-CN': '方法变更' },
  'factor-change': { en: 'change of factors', 'zh-CN': '因子变更' },
  error: { en: 'error found', 'zh-CN': '发现错误' },
  'category-added': { en: 'category or source added', 'zh-CN': '新增类别或排放源' },
  other: { en: 'another cause, said in words', 'zh-CN': '其他（以文字说明）' },
};

/** From which effect on a restatement names the kind of its cause: a versioned document. */
export const restatementPolicy = z.strictObject({
  format: z.literal('greengate-restatement-policy/1'),
  id: z.string().min(1),
  version: z.string().min(1),
  /** Change of S1+S2 as a fraction, in either direction. At the threshold itself the text is enough. */
  threshold: fraction,
  mark: z.enum(['verified', 'computed', 'recalled', 'proposed']),
  source: z.string().min(1),
});
export type RestatementPolicy = z.infer<typeof restatementPolicy>;
