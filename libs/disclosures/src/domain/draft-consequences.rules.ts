import { say, type Sentence } from '@greengate/kernel';
import type { DraftAnswers } from '../contracts/draft-answers.contract';
import type { Consequence } from '../contracts/inventories.command';
import { entries, fieldsOf, isUnknown, known } from './draft-fields.rules';

const s = (en: string, zh: string): Sentence => ({ en, 'zh-CN': zh });
const scope1 = ['scope1'];
const scope2 = ['scope2-location', 'scope2-market'];
const gap = (what: string, whatZh: string, scope: string, scopeZh: string): Sentence =>
  s(
    `No figure for ${what}: ${scope} is passed on as not measured, no emission intensity can be formed, and the best tiers are out of reach. You can add it until you submit, and correct it afterwards.`,
    `没有${whatZh}数据：${scopeZh}将作为“未测量”提交，无法计算碳排放强度，也无法取得较高等级。提交前可随时补充，提交后可更正。`,
  );

interface Rule {
  readonly code: string;
  readonly fields: RegExp;
  readonly accounts: readonly string[];
  readonly says: Sentence;
}
/** What "I do not know" costs, by the question. */
const rules: readonly Rule[] = [
  { code: 'no-electricity', fields: /^energy\.electricity/, accounts: scope2, says: gap('electricity', '用电', 'scope 2', '范围 2') },
  { code: 'no-fuel', fields: /^energy\.fuel/, accounts: scope1, says: gap('a fuel', '燃料', 'scope 1', '范围 1') },
  { code: 'no-refrigerant', fields: /^otherSources\.refrigerant/, accounts: scope1, says: gap('refrigerants', '制冷剂', 'scope 1', '范围 1') },
  { code: 'no-heat', fields: /^otherSources\.heat/, accounts: scope2, says: gap('purchased heat', '外购热力', 'scope 2', '范围 2') },
  { code: 'boundary-needed', fields: /^boundary\.method$/, accounts: [], says: s('The inventory needs a boundary. Do you decide how the site runs each day? Then it is operational control.', '清单必须有组织边界。日常运营由贵方决定吗？若是，请选运营控制权。') },
  { code: 'answer-needed', fields: /^(boundary\.equitySharePercent|period\.)/, accounts: [], says: s('The inventory cannot be submitted without this answer.', '缺少此项答案，清单无法提交。') },
  { code: 'place-assumed', fields: /^sites\./, accounts: [], says: s('Where the site stands is not known: the grid average of the place of registration is used.', '站点位置未知：将采用注册地的电网平均因子。') },
  { code: 'output-open', fields: /^production\.output/, accounts: [], says: s('This output is left out: intensity rests on revenue or on the other products.', '该产品产量不计入：强度将以营业收入或其他产品为分母。') },
  { code: 'revenue-open', fields: /^production\.revenue$/, accounts: [], says: s('No revenue: intensity can rest on output alone.', '没有营业收入：强度只能以产量为分母。') },
  { code: 'management-open', fields: /^production\./, accounts: [], says: s('This question about management counts as not answered; it earns no points.', '该管理问题按未回答处理，不得分。') },
  { code: 'no-evidence', fields: /^evidence\./, accounts: [], says: s('A line without evidence weighs less.', '没有证据的行权重较低。') },
];
const price = s('An amount paid without a price per unit cannot be turned into a quantity: the line counts as not known. Give the price of the bill.', '只有金额而没有单价，无法换算数量：该行按未知处理。请填写账单单价。');
const estimate = s('An amount paid gives an estimate. It stays marked as one for ever.', '由金额推算的数量为估算值，将始终标记为估算。');
const green = s('Whether the power is green is not known: the market-based figure takes the residual mix or the grid average.', '是否绿电未知：基于市场的数值采用剩余电力组合或电网平均因子。');
const noDenominator = s('Neither revenue nor output: no emission intensity can be formed, and the best tiers are out of reach.', '营业收入和产量均未填写：无法计算碳排放强度，也无法取得较高等级。');

const sentence = (says: Sentence, facts = {}): Sentence => ({ en: say(says, 'en', facts), 'zh-CN': say(says, 'zh-CN', facts) });
const consequenceOf = (code: string, subject: string, says: Sentence, accounts: readonly string[] = []): Consequence => ({ code, subject, accounts: [...accounts], says: sentence(says) });

/** Answers that are unknown. */
const unknowns = (answers: DraftAnswers): Consequence[] =>
  Object.entries(fieldsOf(answers)).flatMap(([path, value]) => {
    if (!isUnknown(value)) return [];
    const rule = rules.find(({ fields }) => fields.test(path));
    return rule === undefined ? [] : [consequenceOf(rule.code, path, rule.says, rule.accounts)];
  });

/** Money instead of a quantity, and power whose colour is not known. */
function ofBills({ energy, otherSources }: DraftAnswers): Consequence[] {
  const lists = [['energy.electricity', entries(energy.electricity)], ['energy.fuels', entries(energy.fuels)], ['otherSources.heat', entries(otherSources.heat)]] as const;
  const money = lists.flatMap(([path, list]) =>
    (list as readonly (readonly [string, object])[]).flatMap(([key, entry]) => {
      const paid = entry as { readonly paid?: string; readonly price?: string | null };
      if (paid.paid === undefined) return [];
      return [paid.price === null ? consequenceOf('price-missing', `${path}.${key}`, price, path === 'energy.fuels' ? scope1 : scope2) : consequenceOf('estimated', `${path}.${key}`, estimate)];
    }),
  );
  const colour = entries(energy.electricity).flatMap(([key, bill]) => (isUnknown(known(bill)?.green) ? [consequenceOf('green-unknown', `energy.electricity.${key}`, green)] : []));
  return [...money, ...colour];
}

/** What the answers leave open, said at once, in both languages. What was not asked yet is no consequence: progress shows it. */
export function draftConsequences(answers: DraftAnswers): Consequence[] {
  const { output, revenue } = answers.production;
  const nothing = isUnknown(revenue) && !entries(output).some(([, entry]) => known(entry) !== undefined);
  return [...unknowns(answers), ...ofBills(answers), ...(nothing ? [consequenceOf('no-denominator', 'production', noDenominator)] : [])];
}
