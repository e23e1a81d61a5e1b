import type { Sentence } from '@greengate/kernel';
import type { StatementStanding } from '../domain/statement-standing.rules';

/** The standing of a statement in words. */
export const standingSentences: Readonly<Record<StatementStanding, Sentence>> = {
  counts: { en: 'It covers the figures in force and counts until {validUntil}.', 'zh-CN': '覆盖现行有效数据，有效期至 {validUntil}。' },
  withdrawn: { en: 'It was withdrawn and counts for nothing.', 'zh-CN': '已撤回，不再计入。' },
  expired: { en: 'It expired after {validUntil} and counts for nothing.', 'zh-CN': '已于 {validUntil} 后到期，不再计入。' },
  'not-accepted': { en: 'It covers figures that are not accepted: it will count if exactly these are.', 'zh-CN': '所覆盖数据尚未被接受；仅当该数据原样被接受时方可计入。' },
  'other-figures': { en: 'The figures were corrected or restated after it was issued: it does not count for those in force now.', 'zh-CN': '出具后数据已更正或重述：不适用于现行数据。' },
  'partial-period': { en: 'It covers a part of the period only: it is shown, and does not count for the whole.', 'zh-CN': '仅覆盖部分期间：予以展示，但不计入整个期间。' },
  'scopes-missing': { en: 'It does not cover scopes 1 and 2 both, on which the score rests.', 'zh-CN': '未同时覆盖评分所依据的范围 1 和范围 2。' },
};
