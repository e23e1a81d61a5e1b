import { say, type Sentence } from '@greengate/kernel';
import { nameOfAccount } from '../domain/calculation/inventory-totals.rules';
import { energyCarriers } from './energy-carriers.contract';
import type { PlausibilityKind } from './plausibility-rules.contract';

const s = (en: string, zh: string): Sentence => ({ en, 'zh-CN': zh });

/** What is asked: the figure, what it is compared with, and what to do. `{what}` is the subject by its name. */
const sentences: Readonly<Record<PlausibilityKind, Sentence>> = {
  'factor-slip': s(
    '{what} is {now} {unit}; {against} lets expect about {expected} {unit}, so it looks {multiple} {times}. Check unit and decimal point and correct it, or say why it is right.',
    '{what}为 {now} {unit}；按{against}应约为 {expected} {unit}，疑似相差 {multiple} 倍（{times}）。请核对单位和小数点并更正，或说明为何正确。',
  ),
  'year-on-year': s('{what} is {now} {unit}, last year ({from} to {to}) it was {before} {unit}: {change} %. Say what changed, or correct it.', '{what}为 {now} {unit}，上年（{from} 至 {to}）为 {before} {unit}，变化 {change} %。请说明变化原因或更正。'),
  'energy-emissions': s(
    '{what} is {now} t CO₂e, but {carriers} as stated lead to {low} to {high} t CO₂e. Correct the emissions or the energy use, or say what explains the difference.',
    '{what}为 {now} t CO₂e，但所填能源（{carriers}）对应 {low} 至 {high} t CO₂e。请更正排放或能耗，或说明差异原因。',
  ),
  'peer-ratio': s(
    'Scope 1 and 2 come to {now} {unit}; {n} companies of the sector "{sector}" ({year}) lie within {low} to {high} with a wide margin. Check revenue, its unit and the emissions, or say why the company is different.',
    '范围 1、2 合计为 {now} {unit}；行业“{sector}”{n} 家企业（{year} 年）在放宽后的 {low} 至 {high} 之间。请核对营业收入、单位和排放，或说明企业的特殊性。',
  ),
  'output-ratio': s('{what}: {now} {numerator} for {product} ({unit}); {low} to {high} is usual. Check units of output and emissions, or say why it is right.', '{what}：{productZh}（{unit}）为 {now} {numerator}；通常为 {low} 至 {high}。请核对产量和排放的单位，或说明为何正确。'),
  'blank-or-zero': s('{what} was {before} {unit} last year ({from} to {to}) and is {state} now. A blank is not a zero: give the figure, or say why there is none.', '{what}上年（{from} 至 {to}）为 {before} {unit}，现为{stateZh}。空白不等于零：请填写数据，或说明为何没有。'),
  'bill-period': s('The bills of {what} cover {billedFrom} to {billedTo}; of the reporting period ({from} to {to}) {missing} days are missing, and {outside} days lie outside. Add the missing bills or divide them by days, or say why it fits.', '{what}的账单覆盖 {billedFrom} 至 {billedTo}；报告期（{from} 至 {to}）缺 {missing} 天，超出 {outside} 天。请补充账单或按天分摊，或说明为何适用。'),
  'estimate-share': s('Estimates make up {now} % of scope 1 and 2 (lines {lines}); more than {most} % is worth a question. Measure what is large, or say why it cannot be measured.', '估算占范围 1、2 的 {now} %（行：{lines}），超过 {most} %。请对占比大的部分进行计量，或说明无法计量的原因。'),
  'no-evidence': s('{what} makes up {now} t CO₂e ({share} % of scope 1 and 2), and no evidence is attached. Attach the bill, or say where it can be seen.', '{what}为 {now} t CO₂e（占范围 1、2 的 {share} %），未附证明材料。请上传账单，或说明可在何处查阅。'),
  'line-not-returned': s('{what} was changed although it had not been sent back. Say why it had to change.', '{what}未被退回却被修改。请说明修改原因。'),
};

const fields: Readonly<Record<string, Sentence>> = {
  scope1: s('Scope 1', '范围 1'),
  scope2LocationBased: s('Scope 2 (location-based)', '范围 2（位置法）'),
  scope2MarketBased: s('Scope 2 (market-based)', '范围 2（市场法）'),
  revenue: s('Revenue', '营业收入'),
  lines: s('The lines', '各行'),
};
const states: Readonly<Record<string, Sentence>> = { blank: s('blank', '空白'), zero: s('declared to be zero', '声明为零'), 'not-relevant': s('said to be not relevant', '标为不相关') };
const grounds: Readonly<Record<string, Sentence>> = { 'last-year': s('last year', '上年数据'), energy: s('the energy use stated', '所填能耗') };
const directions: Readonly<Record<string, Sentence>> = { times: s('times too large', '偏大'), divided: s('times too small', '偏小') };

const guided: Readonly<Record<string, Sentence>> = { electricity: s('Electricity', '用电'), fuels: s('Fuel', '燃料'), refrigerants: s('Refrigerant', '制冷剂'), heat: s('Heat', '热力') };

/** A line of the guided disclosure as its page names it: `fuels.receipt-1` is the first fuel. */
function nameOfGuidedLine(line: string): Sentence | undefined {
  const [, list = '', number = ''] = /^([a-z]+)\.[a-z]+-(\d+)$/.exec(line) ?? [];
  const name = guided[list];
  return name === undefined ? undefined : s(`${name.en} ${number}`, `${name['zh-CN']} ${number}`);
}

/** The name of what a question is about. */
export function nameOfSubject(subject: string): Sentence {
  const known = fields[subject];
  if (known) return known;
  const dot = subject.indexOf('.');
  const [group, rest] = [subject.slice(0, dot), subject.slice(dot + 1)];
  if (group === 'scope3') return nameOfAccount(`scope3.${Number(rest)}`);
  if (group === 'energy') return energyCarriers.find(({ id }) => id === rest)?.name ?? s(rest, rest);
  if (group === 'output') return s(`Output of "${rest}"`, `“${rest}”产量`);
  if (group === 'lines') return nameOfGuidedLine(rest) ?? s(`Line "${rest}"`, `数据行“${rest}”`);
  return s(subject, subject);
}

const isKind = (rule: string): rule is PlausibilityKind => rule in sentences;

/** A question in both languages. A rule that this build does not know is shown by its subject and facts. */
export function wordsOf({ rule, subject, facts }: { readonly rule: string; readonly subject: string; readonly facts: Readonly<Record<string, unknown>> }): Sentence {
  const name = nameOfSubject(subject);
  const other = s('{what}: {facts}', '{what}：{facts}');
  const state = states[String(facts['now'])] ?? s(String(facts['now']), String(facts['now']));
  const against = grounds[String(facts['comparison'])];
  const times = directions[String(facts['direction'])];
  const sentence = isKind(rule) ? sentences[rule] : other;
  const values = (language: 'en' | 'zh-CN') => ({ ...facts, facts, what: name[language], state: state.en, stateZh: state['zh-CN'], against: against?.[language], times: times?.[language] });
  return { en: say(sentence, 'en', values('en')), 'zh-CN': say(sentence, 'zh-CN', values('zh-CN')) };
}
