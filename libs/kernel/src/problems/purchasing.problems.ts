import { problems } from './problem';

export const purchasingProblems = problems({
  'purchasing.spend-already-recorded': {
    status: 409,
    what: { en: 'Spend of {year} in {currency} is already recorded as {recorded}; you sent {value}.', 'zh-CN': '{year} 年 {currency} 采购额已记录为 {recorded}；您提交的是 {value}。' },
    remedy: { en: 'If the recorded figure is wrong, correct it with a reason.', 'zh-CN': '如已记录的数字有误，请更正并说明原因。' },
  },
  'purchasing.spend-changed-since': {
    status: 409,
    what: { en: 'Spend of {year} in {currency} is {recorded} by now, not {value}.', 'zh-CN': '{year} 年 {currency} 采购额现为 {recorded}，不是 {value}。' },
    remedy: { en: 'Somebody changed it since. Look at it, and correct it with a reason if it is wrong.', 'zh-CN': '之后已有人更改。请查看，如有误请更正并说明原因。' },
  },
  'purchasing.spend-not-recorded': {
    status: 409,
    what: { en: 'No spend of {year} in {currency} is recorded, so there is nothing to correct.', 'zh-CN': '未记录 {year} 年 {currency} 采购额，无可更正。' },
    remedy: { en: 'Record it first.', 'zh-CN': '请先记录。' },
  },
  'purchasing.receipt-already-recorded': {
    status: 409,
    what: { en: 'Receipt {number} is already recorded with {recorded} as "{field}"; you sent {value}.', 'zh-CN': '收货 {number} 已记录，其“{field}”为 {recorded}；您提交的是 {value}。' },
    remedy: { en: 'If the recorded one is wrong, reverse it with a reason and record it under another number.', 'zh-CN': '如已记录的内容有误，请冲销并说明原因，再以另一编号记录。' },
  },
  'purchasing.quantity-not-positive': {
    status: 422,
    what: { en: '"{field}" must be more than zero; it is {value}.', 'zh-CN': '“{field}”须大于零，现为 {value}。' },
    remedy: { en: 'Record what came in. For goods that went back, reverse the receipt.', 'zh-CN': '请记录收到的数量；退货请冲销收货记录。' },
  },
  'purchasing.day-in-the-future': {
    status: 422,
    what: { en: 'The day {value} in "{field}" has not come.', 'zh-CN': '“{field}”中的日期 {value} 尚未到来。' },
    remedy: { en: 'Record what was received, not what is expected.', 'zh-CN': '请记录已收到的货物，而非预期到货。' },
  },
  'purchasing.year-in-the-future': {
    status: 422,
    what: { en: 'The year {value} in "{field}" has not begun.', 'zh-CN': '“{field}”中的年份 {value} 尚未开始。' },
    remedy: { en: 'Record what was bought, not what is planned.', 'zh-CN': '请记录已发生的采购，而非计划。' },
  },
});
