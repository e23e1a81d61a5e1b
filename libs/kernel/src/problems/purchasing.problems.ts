import { problems } from './problem';

export const purchasingProblems = problems({
  'purchasing.spend-already-recorded': {
    status: 409,
    what: { en: 'Spend of {year} in {currency} is already recorded as {recorded}; you sent {value}.', 'zh-CN': '{year} 年 {currency} 采购额已记录为 {recorded}；您提交的是 {value}。' },
    remedy: { en: 'If the recorded figure is wrong, correct it with a reason.', 'zh-CN': '如已记录的数字有误，请更正并说明原因。' },
  },
  'purchasing.spend-not-recorded': {
    status: 409,
    what: { en: 'No spend of {year} in {currency} is recorded, so there is nothing to correct.', 'zh-CN': '未记录 {year} 年 {currency} 采购额，无可更正。' },
    remedy: { en: 'Record it first.', 'zh-CN': '请先记录。' },
  },
  'purchasing.year-in-the-future': {
    status: 422,
    what: { en: 'The year {value} in "{field}" has not begun.', 'zh-CN': '“{field}”中的年份 {value} 尚未开始。' },
    remedy: { en: 'Record what was bought, not what is planned.', 'zh-CN': '请记录已发生的采购，而非计划。' },
  },
});
