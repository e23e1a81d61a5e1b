import { say, type Sentence } from '@greengate/kernel';
import { calculationNotes } from '../contracts/calculation-notes.contract';
import type { Account, Calculation } from '../contracts/calculation-result.contract';
import type { Consequence } from '../contracts/inventories.command';

const accountNamed: Readonly<Record<string, Account>> = { 'scope 1': 'scope1', 'scope 2 (location-based)': 'scope2-location', 'scope 2 (market-based)': 'scope2-market' };
const accountOf = (total: string): string => accountNamed[total] ?? total.replace('scope 3 category ', 'scope3.');

/** Grading rests on S1+S2 per revenue or output: what is not measured there leaves nothing to grade. */
const noIntensity: Sentence = {
  en: 'Scope 1 and 2 are incomplete ({accounts}): no emission intensity can be formed, so that the best tiers are out of reach until the figure is there.',
  'zh-CN': '范围 1 和范围 2 不完整（{accounts}）：无法计算碳排放强度，补齐之前无法取得较高等级。',
};
const noDenominator: Sentence = {
  en: 'Neither revenue nor output is given: no emission intensity can be formed, so that the best tiers are out of reach until one of them is there.',
  'zh-CN': '未填写营业收入或产量：无法计算碳排放强度，补齐之前无法取得较高等级。',
};
const accountWords: Readonly<Record<string, Sentence>> = {
  scope1: { en: 'scope 1', 'zh-CN': '范围 1' },
  'scope2-location': { en: 'scope 2, location-based', 'zh-CN': '范围 2（位置法）' },
};
/** What is open, as people call it. */
const named = (accounts: readonly string[], language: keyof Sentence, between: string): string => accounts.map((account) => accountWords[account]?.[language] ?? account).join(between);
const both = (sentence: Sentence, facts: Readonly<Record<string, unknown>>): Sentence => ({ en: say(sentence, 'en', facts), 'zh-CN': say(sentence, 'zh-CN', facts) });

/** What a calculation leaves open, in both languages, and what that costs. */
export function consequencesOf(calculation: Calculation, document: { readonly revenue: unknown; readonly output: readonly unknown[]; readonly declaredZero: readonly string[] }): Consequence[] {
  const listed = calculation.missing.map(({ code, facts }): Consequence => {
    const total = facts['total'];
    return { code, subject: String(facts['line'] ?? total ?? facts['categories'] ?? ''), accounts: total === undefined ? [] : [accountOf(String(total))], says: both(calculationNotes[code], facts) };
  });
  const open = [...new Set(listed.flatMap(({ accounts }) => accounts).filter((account) => account === 'scope1' || account === 'scope2-location'))];
  const tier = open.length === 0 ? [] : [{ code: 'no-intensity', subject: open.join(', '), accounts: open, says: { en: say(noIntensity, 'en', { accounts: named(open, 'en', '; ') }), 'zh-CN': say(noIntensity, 'zh-CN', { accounts: named(open, 'zh-CN', '、') }) } }];
  const denominator = document.revenue === null && document.output.length === 0 ? [{ code: 'no-denominator', subject: 'production', accounts: [], says: noDenominator }] : [];
  return [...listed, ...tier, ...denominator];
}
