import { problems } from './problem';

export const measuresProblems = problems({
  'measures.no-abatement': {
    status: 422,
    what: { en: '"{value}" in "{field}": a measure that saves no emissions has no cost per tonne.', 'zh-CN': '“{field}”中的“{value}”：不减少排放的措施没有单位减排成本。' },
    remedy: { en: 'Give the yearly abatement in t CO2e above zero, or ask for the investment figures only.', 'zh-CN': '请填写大于零的年减排量（t CO2e），或仅查看投资指标。' },
  },
});
