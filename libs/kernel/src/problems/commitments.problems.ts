import { problems } from './problem';

export const commitmentsProblems = problems({
  'commitments.not-found': {
    status: 404,
    what: { en: 'There is no target {targetId} of this supplier, or it is not shared with you.', 'zh-CN': '该供应商没有目标 {targetId}，或未与您共享。' },
    remedy: { en: 'List the supplier\'s targets and use an id from there.', 'zh-CN': '请列出该供应商的目标并使用其中的编号。' },
  },
  'commitments.field-needed': {
    status: 422,
    what: { en: 'A target of kind "{kind}" needs "{field}", which is empty.', 'zh-CN': '“{kind}”类目标需要“{field}”，但该字段为空。' },
    remedy: { en: 'Fill it in. A pledge without a figure can be committed as "net-zero" with its year.', 'zh-CN': '请填写。没有数值的承诺可以按“net-zero”并注明年份提交。' },
  },
  'commitments.scope-repeated': {
    status: 422,
    what: { en: '"{value}" in "{field}" names a scope twice.', 'zh-CN': '“{field}”中的“{value}”重复了范围。' },
    remedy: { en: 'Name each scope once.', 'zh-CN': '每个范围只填一次。' },
  },
  'commitments.scope3-contradicts': {
    status: 422,
    what: { en: '"{field}" is {value}, but the scopes covered include scope 3.', 'zh-CN': '“{field}”为 {value}，但覆盖范围包含范围三。' },
    remedy: { en: 'Set it to true, or take 3 out of the scopes.', 'zh-CN': '请改为 true，或从覆盖范围中去掉 3。' },
  },
  'commitments.target-year-not-after-base': {
    status: 422,
    what: { en: '"{value}" in "{field}" does not lie after the base year {baseYear}.', 'zh-CN': '“{field}”中的“{value}”不晚于基准年 {baseYear}。' },
    remedy: { en: 'Check both years; they may be swapped.', 'zh-CN': '请核对两个年份，可能填反了。' },
  },
  'commitments.base-year-in-future': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies in the future.', 'zh-CN': '“{field}”中的“{value}”在未来。' },
    remedy: { en: 'A base year is one whose emissions are known.', 'zh-CN': '基准年应为排放已知的年份。' },
  },
  'commitments.reduction-zero': {
    status: 422,
    what: { en: '"{value}" in "{field}" is no reduction.', 'zh-CN': '“{field}”中的“{value}”不是减幅。' },
    remedy: { en: 'Give a share above 0 and at most 1, e.g. 0.42 for 42 %.', 'zh-CN': '请填写大于 0 且不超过 1 的份额，例如 42% 填 0.42。' },
  },
  'commitments.base-zero': {
    status: 422,
    what: { en: '"{value}" in "{field}" is zero: no progress can be measured on it.', 'zh-CN': '“{field}”中的“{value}”为零：无法据此衡量进展。' },
    remedy: { en: 'Enter the emissions of the base year, or leave it empty (null) if they are not known.', 'zh-CN': '请填写基准年排放；若未知请留空（null）。' },
  },
  'commitments.not-live': {
    status: 409,
    what: { en: 'Target {targetId} is {status}.', 'zh-CN': '目标 {targetId} 的状态为 {status}。' },
    remedy: { en: 'Use the target that replaced it, or commit a new one.', 'zh-CN': '请使用取代它的目标，或承诺新目标。' },
  },
  'commitments.validation-in-future': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies in the future (today is {today}).', 'zh-CN': '“{field}”中的“{value}”在未来（今天是 {today}）。' },
    remedy: { en: 'Record a validation once it has been given.', 'zh-CN': '请在验证通过后再记录。' },
  },
});
