import { problems } from './problem';

export const programmesProblems = problems({
  'programmes.not-a-buyer': {
    status: 422,
    what: { en: 'The organisation {value} is not a buyer.', 'zh-CN': '机构 {value} 不是采购方。' },
    remedy: { en: 'Only a buyer organisation owns programmes. Sign in to one.', 'zh-CN': '只有采购方机构可拥有项目。请登录采购方账户。' },
  },
  'programmes.time-zone-unknown': {
    status: 422,
    what: { en: '"{value}" in "{field}" is not a time zone.', 'zh-CN': '“{field}”中的“{value}”不是有效时区。' },
    remedy: { en: 'Use an IANA name such as Asia/Shanghai or Europe/Berlin.', 'zh-CN': '请使用 IANA 名称，例如 Asia/Shanghai 或 Europe/Berlin。' },
  },
  'programmes.target-before-base': {
    status: 422,
    what: { en: '"{field}" is {value}, not after the base year {baseYear}.', 'zh-CN': '“{field}”为 {value}，不晚于基准年 {baseYear}。' },
    remedy: { en: 'Give a target year after the base year.', 'zh-CN': '请填写晚于基准年的目标年。' },
  },
  'programmes.target-without-reduction': {
    status: 422,
    what: { en: '"{field}" is {value}: a target reduces something.', 'zh-CN': '“{field}”为 {value}：目标须有减排幅度。' },
    remedy: { en: 'Give the reduction as a fraction above 0, for example 0.3 for 30 %.', 'zh-CN': '请填写大于 0 的比例，例如 0.3 表示 30 %。' },
  },
  'programmes.engages-itself': {
    status: 422,
    what: { en: 'The owner of the programme cannot be its own {value}.', 'zh-CN': '项目所有者不能担任自己的 {value}。' },
    remedy: { en: 'Engage an independent organisation.', 'zh-CN': '请聘请独立机构。' },
  },
  'programmes.engagement-in-the-past': {
    status: 422,
    what: { en: 'The engagement would end on {value}, which is in the past.', 'zh-CN': '聘任将于 {value} 结束，该日期已过。' },
    remedy: { en: 'Set "until" to today or later, or leave it open.', 'zh-CN': '请将“until”设为今天或之后，或留空。' },
  },
});
