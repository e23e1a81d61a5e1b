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
  'purchasing.receipt-reversed-since': {
    status: 409,
    what: { en: 'Receipt {number} was reversed since: the goods went back, and that stays.', 'zh-CN': '收货 {number} 之后已冲销：货物已退回，该记录保留。' },
    remedy: { en: 'There is nothing to withdraw: a reversed receipt is not counted.', 'zh-CN': '无需撤回：已冲销的收货不计入。' },
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
  'purchasing.award-candidates': {
    status: 422,
    what: { en: 'An award is decided among two to six different suppliers; "{field}" names {value}.', 'zh-CN': '定标须在二至六家不同的供应商中选择；“{field}”列出了 {value} 家。' },
    remedy: { en: 'Name each supplier once, with its offer.', 'zh-CN': '请将每家供应商及其报价各列一次。' },
  },
  'purchasing.award-amount-not-positive': {
    status: 422,
    what: { en: 'The amount of an award must be more than zero; it is {value}.', 'zh-CN': '定标金额须大于零，现为 {value}。' },
    remedy: { en: 'Enter what is to be bought.', 'zh-CN': '请填写采购金额。' },
  },
  'purchasing.award-not-a-candidate': {
    status: 422,
    what: { en: 'The chosen supplier {value} is not among the offers.', 'zh-CN': '所选供应商 {value} 不在报价之列。' },
    remedy: { en: 'Choose one of the suppliers that made an offer.', 'zh-CN': '请在已报价的供应商中选择。' },
  },
  'purchasing.award-supplier-suspended': {
    status: 422,
    what: { en: '{supplier} gets no new awards: its gate decision suspends them (rule {rule}).', 'zh-CN': '{supplier} 不能获得新订单：其准入决定为暂停新订单（规则 {rule}）。' },
    remedy: { en: 'Choose another supplier, or have the cause of the suspension remedied first.', 'zh-CN': '请选择其他供应商，或先消除暂停原因。' },
  },
  'purchasing.award-supplier-replaced': {
    status: 422,
    what: { en: '{supplier} gets no new awards: its gate decision is to replace it (rule {rule}).', 'zh-CN': '{supplier} 不能获得新订单：其准入决定为替换（规则 {rule}）。' },
    remedy: { en: 'Choose another supplier.', 'zh-CN': '请选择其他供应商。' },
  },
  'purchasing.award-before-milestone': {
    status: 422,
    what: { en: '{supplier} gets no new awards before the first milestone of its rectification is accepted (due {until}, rule {rule}).', 'zh-CN': '{supplier} 在限期整改的首个节点（到期日 {until}）通过之前不能获得新订单（规则 {rule}）。' },
    remedy: { en: 'Choose another supplier, or wait for the gate to decide anew.', 'zh-CN': '请选择其他供应商，或等待准入重新决定。' },
  },
  'purchasing.award-reason-needed': {
    status: 422,
    what: { en: 'Say why the tier {tier} supplier was not chosen: {supplier}.', 'zh-CN': '请说明为何未选择 {tier} 级供应商：{supplier}。' },
    remedy: { en: 'Give the kind of reason, and the reason in at least {characters} characters.', 'zh-CN': '请选择理由类别，并以至少 {characters} 个字符说明理由。' },
  },
});
