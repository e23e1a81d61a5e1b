import { problems } from './problem';

/** What an inventory's calculation refuses. `line` is the id of the line. */
export const calculationProblems = problems({
  'calculation.no-key': {
    status: 422,
    what: { en: 'Line "{line}": there is nothing to allocate by; every key is zero.', 'zh-CN': '行“{line}”：没有可用的分配依据，所有分配键均为零。' },
    remedy: { en: 'Give purchases and total output (or revenue) above zero, in one unit.', 'zh-CN': '请以同一单位填写大于零的采购量和总产量（或营业收入）。' },
  },
  'calculation.purchases-exceed-total': {
    status: 422,
    what: { en: 'Line "{line}": purchases are larger than the total they are part of.', 'zh-CN': '行“{line}”：采购量大于其所属的总量。' },
    remedy: { en: 'Check both: same unit, same currency and year, same period.', 'zh-CN': '请核对两者：同一单位、同一币种和年份、同一期间。' },
  },
  'calculation.no-denominator': {
    status: 422,
    what: { en: 'Line "{line}": an intensity cannot be formed on zero.', 'zh-CN': '行“{line}”：分母为零，无法计算强度。' },
    remedy: { en: 'Give output or revenue above zero, or leave the intensity out.', 'zh-CN': '请填写大于零的产量或营业收入，或不计算强度。' },
  },
  'calculation.shares-incomplete': {
    status: 422,
    what: { en: 'Line "{line}": the shares do not add up to 1.', 'zh-CN': '行“{line}”：份额之和不等于 1。' },
    remedy: { en: 'List every part; together they are the whole.', 'zh-CN': '请列出全部组成部分，合计应为整体。' },
  },
  'calculation.instruments-exceed-consumption': {
    status: 422,
    what: { en: 'Instruments for {kwh} kWh were given for {site}, market {market}, year {year}, where only {consumed} kWh were consumed.', 'zh-CN': '站点 {site}、市场 {market}、{year} 年的凭证为 {kwh} kWh，而用电量仅为 {consumed} kWh。' },
    remedy: { en: 'Give only as much as was consumed there in that year; a surplus is not carried over.', 'zh-CN': '凭证电量不得超过当年当地的用电量；余量不可结转。' },
  },
  'calculation.serial-repeated': {
    status: 422,
    what: { en: 'The instrument "{serial}" is used more than once.', 'zh-CN': '凭证“{serial}”被重复使用。' },
    remedy: { en: 'Each serial counts once. Remove the repetition.', 'zh-CN': '每个编号只能使用一次，请删除重复项。' },
  },
  'calculation.instrument-vintage': {
    status: 422,
    what: { en: 'The instrument "{serial}" was generated in {vintage}, too far from the consumption of {year}.', 'zh-CN': '凭证“{serial}”的发电年份为 {vintage}，与 {year} 年的用电相距过远。' },
    remedy: { en: 'Use instruments generated in the year of consumption or at most {span} year before.', 'zh-CN': '请使用用电当年或之前最多 {span} 年发电的凭证。' },
  },
  'calculation.line-repeated': {
    status: 422,
    what: { en: 'The line id "{line}" stands more than once.', 'zh-CN': '行编号“{line}”重复出现。' },
    remedy: { en: 'Give each line an id of its own.', 'zh-CN': '请为每行使用不同的编号。' },
  },
  'calculation.units-do-not-fit': {
    status: 422,
    what: { en: 'Line "{line}": "{from}" cannot be turned into "{to}", which the factor is for.', 'zh-CN': '行“{line}”：“{from}”无法换算为因子所用的“{to}”。' },
    remedy: { en: 'Check the unit of the activity, or choose a method whose factor is for that unit.', 'zh-CN': '请核对活动数据的单位，或选择适用于该单位的方法。' },
  },
  'calculation.density-missing': {
    status: 422,
    what: { en: 'Line "{line}": "{from}" is a volume and the factor is for a mass ("{to}"). No density was given.', 'zh-CN': '行“{line}”：“{from}”是体积，而因子按质量（“{to}”）计，未给出密度。' },
    remedy: { en: 'Give the density of the fuel (e.g. from the delivery note), or use the method "published", whose factors may be per litre.', 'zh-CN': '请填写燃料密度（例如取自送货单），或采用“published”方法，其因子可按升计。' },
  },
  'calculation.calorific-basis-unknown': {
    status: 422,
    what: { en: 'Line "{line}": the energy of the fuel is given without saying whether it is net or gross calorific value.', 'zh-CN': '行“{line}”：燃料能量未注明是低位还是高位热值。' },
    remedy: { en: 'Set calorificBasis to "net" or "gross"; the bill or the supplier says which.', 'zh-CN': '请将 calorificBasis 设为“net”或“gross”；账单或供应方会注明。' },
  },
  'calculation.calorific-basis-mixed': {
    status: 422,
    what: { en: 'Line "{line}": the activity is on {activity} calorific value, the factor {factor} on {basis}.', 'zh-CN': '行“{line}”：活动数据为{activity}热值，因子 {factor} 为{basis}热值。' },
    remedy: { en: 'Use a factor on the same basis, or restate the quantity. The two are never multiplied.', 'zh-CN': '请使用相同热值基准的因子，或换算活动数据。两者不可直接相乘。' },
  },
  'calculation.gwp-set-mixed': {
    status: 422,
    what: { en: 'Line "{line}": the factor {factor} is in CO2e by {found}; the inventory is by {wanted}.', 'zh-CN': '行“{line}”：因子 {factor} 的 CO2e 采用 {found}，而清单采用 {wanted}。' },
    remedy: { en: 'Use a factor by {wanted} or one that gives masses of gases, or state the whole inventory by {found}.', 'zh-CN': '请使用 {wanted} 的因子或给出气体质量的因子，或将整份清单改为 {found}。' },
  },
  'calculation.factor-not-found': {
    status: 422,
    what: { en: 'Line "{line}": there is no factor for {subject} ({measure}, {method}) in {place}, {year}.', 'zh-CN': '行“{line}”：没有 {place} {year} 年 {subject}（{measure}，{method}）的因子。' },
    remedy: { en: 'Check the name, choose another method, bring a factor of your own with evidence, or mark the line as unknown.', 'zh-CN': '请核对名称、选择其他方法、提供附证据的自有因子，或将该行标为未知。' },
  },
  'calculation.factor-unusable': {
    status: 422,
    what: { en: 'Line "{line}": the factor {factor} counts "{found}"; "{wanted}" is needed here.', 'zh-CN': '行“{line}”：因子 {factor} 的计量为“{found}”，此处需要“{wanted}”。' },
    remedy: { en: 'Choose another factor set or method.', 'zh-CN': '请选择其他因子集或方法。' },
  },
  'calculation.biogenic-unsplit': {
    status: 422,
    what: { en: 'Line "{line}": the factor {factor} does not tell biogenic CO2 from other gases.', 'zh-CN': '行“{line}”：因子 {factor} 未区分生物源 CO2 与其他气体。' },
    remedy: { en: 'Use a factor that gives the gases apart.', 'zh-CN': '请使用分别给出各气体的因子。' },
  },
  'calculation.own-factor-unit': {
    status: 422,
    what: { en: '"{value}" in "{field}" is not a unit of an emission factor.', 'zh-CN': '“{field}”中的“{value}”不是排放因子的单位。' },
    remedy: { en: 'Write e.g. kgCO2e/kg, tCO2e/t or kgCO2e/kWh.', 'zh-CN': '请填写例如 kgCO2e/kg、tCO2e/t 或 kgCO2e/kWh。' },
  },
  'calculation.own-factor-evidence': {
    status: 422,
    what: { en: 'A factor of your own stands in "{field}" without evidence.', 'zh-CN': '“{field}”中的自有因子没有证据。' },
    remedy: { en: 'Name the evidence (a footprint declaration, a contract, a verification statement).', 'zh-CN': '请注明证据（产品碳足迹声明、合同或核查声明）。' },
  },
  'calculation.method-not-for-category': {
    status: 422,
    what: { en: 'Line "{line}": the method "{method}" is not for category {category}.', 'zh-CN': '行“{line}”：方法“{method}”不适用于类别 {category}。' },
    remedy: { en: 'Use one of: {allowed}.', 'zh-CN': '请使用：{allowed}。' },
  },
  'calculation.category-contradicted': {
    status: 422,
    what: { en: 'Category {category} is said to be not relevant, and has the line "{line}".', 'zh-CN': '类别 {category} 被标为不相关，却有行“{line}”。' },
    remedy: { en: 'Remove the line or the statement.', 'zh-CN': '请删除该行或该声明。' },
  },
  'calculation.zero-contradicted': {
    status: 422,
    what: { en: '{scope} is declared to be zero, and its lines add up to {value} t CO2e or are unknown.', 'zh-CN': '{scope} 被声明为零，但其各行合计为 {value} t CO2e 或未知。' },
    remedy: { en: 'Remove the declaration, or the lines.', 'zh-CN': '请删除该声明或相应的行。' },
  },
  'calculation.input-invalid': {
    status: 422,
    what: { en: 'Line "{line}": "{field}" cannot be computed with.', 'zh-CN': '行“{line}”：“{field}”无法参与计算。' },
    remedy: { en: 'Check the numbers of this line.', 'zh-CN': '请核对该行的数值。' },
  },
});
