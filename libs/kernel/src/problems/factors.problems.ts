import { problems } from './problem';

export const factorsProblems = problems({
  'factors.id-malformed': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not an id of a factor set, factor or activity.', 'zh-CN': '“{field}”中的“{value}”不是有效的因子集、因子或活动编号。' },
    remedy: { en: 'Use lower-case words and digits joined by dots, dashes or slashes, e.g. cn-grid-2022 or electricity/grid.', 'zh-CN': '请用小写字母和数字，以点、短横或斜杠连接，例如 cn-grid-2022 或 electricity/grid。' },
  },
  'factors.place-malformed': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a place.', 'zh-CN': '“{field}”中的“{value}”不是有效的地点。' },
    remedy: { en: 'Give the country as ISO 3166-1 alpha-2 (CN) and a part of it as ISO 3166-2 of the same country (CN-JS).', 'zh-CN': '国家请用 ISO 3166-1 两位代码（CN），省份请用同一国家的 ISO 3166-2 代码（CN-JS）。' },
  },
  'factors.unit-not-of-gas': {
    status: 400,
    what: { en: 'The unit "{value}" in "{field}" does not measure the gas it stands for, or is unknown.', 'zh-CN': '“{field}”的单位“{value}”不适用于该气体，或无法识别。' },
    remedy: { en: 'Give a mass for a gas (kg), a mass of CO2e for CO2e (kgCO2e), and a known unit to divide by (kWh, t, L, tkm, USD@2022).', 'zh-CN': '气体用质量单位（kg），CO2e 用 kgCO2e，分母用单位表中的单位（kWh、t、L、tkm、USD@2022）。' },
  },
  'factors.gwp-set-missing': {
    status: 400,
    what: { en: '"{field}" is missing although the set has values in CO2e.', 'zh-CN': '因子集含 CO2e 数值，但未填“{field}”。' },
    remedy: { en: 'Name the GWP set that the publisher used: AR4, AR5 or AR6.', 'zh-CN': '请填写发布者采用的 GWP 版本：AR4、AR5 或 AR6。' },
  },
  'factors.calorific-basis-missing': {
    status: 400,
    what: { en: 'A factor of a fuel per unit of energy in "{field}" does not say whether it is net or gross.', 'zh-CN': '“{field}”中按能量计的燃料因子未注明低位或高位发热量。' },
    remedy: { en: 'Set basis to NCV (net) or GCV (gross) as the publisher states.', 'zh-CN': '请按发布者说明将 basis 设为 NCV（低位）或 GCV（高位）。' },
  },
  'factors.years-reversed': {
    status: 400,
    what: { en: 'In "{field}" the last year lies before the first.', 'zh-CN': '“{field}”中结束年份早于开始年份。' },
    remedy: { en: 'Correct the years, or leave the last one empty.', 'zh-CN': '请更正年份，或将结束年份留空。' },
  },
  'factors.factor-repeated': {
    status: 400,
    what: { en: 'A factor, property or GWP stands twice in "{field}".', 'zh-CN': '“{field}”中有重复的因子、燃料参数或 GWP。' },
    remedy: { en: 'Keep one, or tell them apart by activity, place, unit, basis or years.', 'zh-CN': '请保留一条，或以活动、地点、单位、热值口径或年份区分。' },
  },
  'factors.no-factor': {
    status: 404,
    what: { en: 'No factor for "{activity}" in {place}, {year}, in the sets {sets}.', 'zh-CN': '因子集 {sets} 中没有 {place} {year} 年“{activity}”的因子。' },
    remedy: { en: 'Check the activity and the year, add a factor set, or propose a factor of your own with evidence.', 'zh-CN': '请核对活动和年份，增加因子集，或附证据提交自有因子。' },
  },
  'factors.unit-not-offered': {
    status: 422,
    what: { en: 'The factor for "{activity}" is not given per {unit}, only per {offered}.', 'zh-CN': '“{activity}”的因子没有按 {unit} 给出，只有 {offered}。' },
    remedy: { en: 'Enter the amount in one of these units, or with a calorific value or density that leads to it.', 'zh-CN': '请用上述单位之一填报，或提供热值、密度以便换算。' },
  },
  'factors.unit-needed': {
    status: 422,
    what: { en: 'The factor for "{activity}" is given per {offered}: which one is meant is not said.', 'zh-CN': '“{activity}”的因子分别按 {offered} 给出，未说明采用哪一种。' },
    remedy: { en: 'Name the unit of the amount.', 'zh-CN': '请注明数量的单位。' },
  },
  'factors.basis-needed': {
    status: 422,
    what: { en: 'For "{activity}" per unit of energy, net and gross calorific value differ, and the basis of the amount is not known.', 'zh-CN': '“{activity}”按能量计时低位与高位发热量结果不同，而数量的热值口径未知。' },
    remedy: { en: 'State NCV (net) or GCV (gross); a gas bill in the UK or the US is gross, Chinese and IPCC figures are net.', 'zh-CN': '请注明 NCV（低位）或 GCV（高位）；英美燃气账单为高位，中国和 IPCC 数据为低位。' },
  },
  'factors.basis-not-offered': {
    status: 422,
    what: { en: 'The factor for "{activity}" is on the basis {offered}, not {basis}.', 'zh-CN': '“{activity}”的因子口径为 {offered}，不是 {basis}。' },
    remedy: { en: 'Convert the amount by the ratio of the calorific values first, or use a set on the other basis.', 'zh-CN': '请先按热值之比换算数量，或改用该口径的因子集。' },
  },
  'factors.mixed-calorific-values': {
    status: 422,
    what: { en: 'The series of "{activity}" mixes {first} ({firstYear}) with {second} ({secondYear}).', 'zh-CN': '“{activity}”的时间序列混用了 {first}（{firstYear} 年）和 {second}（{secondYear} 年）。' },
    remedy: { en: 'Net and gross differ by 5 to 10 %: restate one of the years on the basis of the other.', 'zh-CN': '低位与高位相差 5% 至 10%：请将其中一年按另一口径重述。' },
  },
  'factors.mixed-gwp-sets': {
    status: 422,
    what: { en: 'The series mixes GWP set {first} ({firstYear}) with {second} ({secondYear}).', 'zh-CN': '时间序列混用了 GWP 版本 {first}（{firstYear} 年）和 {second}（{secondYear} 年）。' },
    remedy: { en: 'Restate from gas masses with one set for all years.', 'zh-CN': '请以各气体质量按同一版本重述所有年份。' },
  },
  'factors.mixed-versions': {
    status: 422,
    what: { en: 'The series of "{activity}" mixes the versions {first} ({firstYear}) and {second} ({secondYear}) of {series}.', 'zh-CN': '“{activity}”的时间序列混用了 {series} 的版本 {first}（{firstYear} 年）和 {second}（{secondYear} 年）。' },
    remedy: { en: 'Method, data year and price year changed between them: recalculate all years with one version.', 'zh-CN': '两版的方法、数据年份和价格年份不同：请用同一版本重算所有年份。' },
  },
  'factors.mixed-sources': {
    status: 422,
    what: { en: 'The series of "{activity}" mixes the publications {first} ({firstYear}) and {second} ({secondYear}).', 'zh-CN': '“{activity}”的时间序列混用了 {first}（{firstYear} 年）和 {second}（{secondYear} 年）两种出版物。' },
    remedy: { en: 'A change of source looks like a change of emissions: recalculate all years with one of them.', 'zh-CN': '更换来源会被误读为排放变化：请用其中之一重算所有年份。' },
  },
  'factors.mixed-coverage': {
    status: 422,
    what: { en: 'The series of "{activity}" mixes {first} ({firstYear}) with {second} ({secondYear}).', 'zh-CN': '“{activity}”的时间序列混用了 {first}（{firstYear} 年）和 {second}（{secondYear} 年）。' },
    remedy: { en: 'CO2 alone and CO2e do not compare: use factors that cover the same gases in all years.', 'zh-CN': '仅 CO2 与 CO2e 不可比：请在所有年份采用覆盖相同气体的因子。' },
  },
  'factors.gwp-unknown': {
    status: 422,
    what: { en: 'The set {set} has no GWP for "{gas}".', 'zh-CN': '{set} 中没有“{gas}”的 GWP。' },
    remedy: { en: 'Check the name of the gas, e.g. CH4, HFC-134a, SF6, or give the composition of the blend.', 'zh-CN': '请核对气体名称，例如 CH4、HFC-134a、SF6，或给出混合制冷剂的组成。' },
  },
  'factors.blend-not-whole': {
    status: 422,
    what: { en: 'The parts of the blend "{blend}" add up to {sum}, not 1.', 'zh-CN': '混合物“{blend}”各组分合计为 {sum}，不等于 1。' },
    remedy: { en: 'Give the mass fraction of every component.', 'zh-CN': '请给出每个组分的质量分数。' },
  },
  'factors.part-too-large': {
    status: 400,
    what: { en: 'A part in "{field}" has more than 500 rows.', 'zh-CN': '“{field}”中一部分的数据超过 500 行。' },
    remedy: { en: 'Send the rows in more parts.', 'zh-CN': '请分成更多部分提交。' },
  },
  'factors.set-id-differs': {
    status: 422,
    what: { en: 'The head names the set "{header}", the message "{setId}".', 'zh-CN': '文件头的因子集编号为“{header}”，而消息中为“{setId}”。' },
    remedy: { en: 'Use one id for both.', 'zh-CN': '请使用同一编号。' },
  },
  'factors.set-not-drafted': {
    status: 404,
    what: { en: 'There is no draft of the factor set {setId}.', 'zh-CN': '没有因子集 {setId} 的草案。' },
    remedy: { en: 'Draft it first, or check the id.', 'zh-CN': '请先起草，或核对编号。' },
  },
  'factors.set-published': {
    status: 409,
    what: { en: 'The factor set {setId} is published and cannot be changed.', 'zh-CN': '因子集 {setId} 已发布，不可更改。' },
    remedy: { en: 'A correction is a new version under a new id; what used the old one stays as it is.', 'zh-CN': '更正须以新编号发布新版本；使用旧版本的结果保持不变。' },
  },
  'factors.set-not-published': {
    status: 409,
    what: { en: 'The factor set {setId} is not published.', 'zh-CN': '因子集 {setId} 尚未发布。' },
    remedy: { en: 'A draft need not be withdrawn: leave it, or draft it again.', 'zh-CN': '草案无需撤回：可保留或重新起草。' },
  },
  'factors.part-not-announced': {
    status: 422,
    what: { en: 'Part {part} was not announced: the draft has {parts} parts.', 'zh-CN': '未声明第 {part} 部分：草案共 {parts} 部分。' },
    remedy: { en: 'Check the number, or draft the set again with more parts.', 'zh-CN': '请核对序号，或以更多部分重新起草。' },
  },
  'factors.part-missing': {
    status: 409,
    what: { en: 'Part {part} of the factor set {setId} is missing.', 'zh-CN': '因子集 {setId} 缺少第 {part} 部分。' },
    remedy: { en: 'Add it, then publish.', 'zh-CN': '请补齐后再发布。' },
  },
  'factors.digest-differs': {
    status: 422,
    what: { en: 'The factor set {setId} was announced with digest {announced}, but this is {actual}.', 'zh-CN': '因子集 {setId} 声明的摘要值为 {announced}，实际为 {actual}。' },
    remedy: { en: 'Read the set again and publish the digest you have read; if the rows were damaged on the way, add the parts again.', 'zh-CN': '请重新核对并以所核对的摘要值发布；若数据在传输中损坏，请重新提交各部分。' },
  },
  'factors.set-faulty': {
    status: 422,
    what: { en: 'The factor set {setId} is faulty as a whole: "{field}" ({fault}).', 'zh-CN': '因子集 {setId} 整体有误：“{field}”（{fault}）。' },
    remedy: { en: 'Correct the rows and draft it again.', 'zh-CN': '请更正数据并重新起草。' },
  },
  'factors.self-approval': {
    status: 422,
    what: { en: '{actor} put in {subject} and cannot approve it too.', 'zh-CN': '{actor} 提交了 {subject}，不能自行批准。' },
    remedy: { en: 'Ask another person to approve it.', 'zh-CN': '请由另一人批准。' },
  },
  'factors.custom-factor-decided': {
    status: 409,
    what: { en: 'The factor {customFactorId} is {status} already.', 'zh-CN': '因子 {customFactorId} 已有结论（{status}）。' },
    remedy: { en: 'Propose a new one; a decision stays as it is.', 'zh-CN': '请另行提交；既有结论不变。' },
  },
});
