import { problems } from './problem';

export const unitsProblems = problems({
  'units.unknown': {
    status: 422,
    what: { en: 'The unit "{unit}" is not known.', 'zh-CN': '单位“{unit}”无法识别。' },
    remedy: { en: 'Use a unit of the unit table, e.g. kWh, MWh, 万kWh, GJ, tce, kg, t, L, m³, 万Nm³, tkm.', 'zh-CN': '请使用单位表中的单位，例如 kWh、MWh、万kWh、GJ、tce、kg、t、L、m³、万Nm³、tkm。' },
  },
  'units.incompatible': {
    status: 422,
    what: { en: '"{from}" cannot be turned into "{to}": they measure different things.', 'zh-CN': '“{from}”不能换算为“{to}”：两者量纲不同。' },
    remedy: { en: 'Check the unit, or give a factor such as a calorific value or a density.', 'zh-CN': '请核对单位，或提供热值、密度等换算系数。' },
  },
});
