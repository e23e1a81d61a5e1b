import type { Column } from './column';
import { supplierColumn } from './shared-columns';

const s = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const once = s('Once is enough, in any row.', '在任意一行填写一次即可。');
const whole = (en: string, zh: string) => s(`${en} ${once.en}`, `${zh}${once['zh-CN']}`);

/** Activities as somebody without training reads them off a bill. Factors are found by Greengate. */
export const inventoryColumns: readonly Column[] = [
  supplierColumn,
  { name: 'line', aliases: ['id', '行号', '编号'], required: false, cell: { type: 'text' }, help: s('A name of your own for this row; empty: its number.', '本行的自定名称；留空为行号。'), example: 'Meter 1' },
  {
    name: 'activity', aliases: ['kind', '活动类型', '活動類型', '类型'], required: true,
    cell: { type: 'choice', choices: {
      electricity: ['电力', '電力', '用电'], 'stationary-combustion': ['固定燃烧', '固定燃燒', '锅炉燃料'], 'mobile-combustion': ['移动燃烧', '移動燃燒', '车辆燃料'], 'mobile-distance': ['车辆里程'], 'purchased-energy': ['外购热力', '外購熱力'],
      refrigerant: ['制冷剂', '冷媒'], process: ['工艺过程', '工業製程'], biogenic: ['生物源'], scope3: ['范围三', '範疇三'],
    } },
    help: s('electricity; stationary-combustion (boilers, furnaces); mobile-combustion (vehicles, by fuel); purchased-energy (steam, heat, cooling); refrigerant; process; scope3.', '电力；固定燃烧（锅炉、窑炉）；移动燃烧（车辆燃料）；外购热力；制冷剂；工艺过程；范围三。'), example: 'electricity',
  },
  { name: 'what', aliases: ['fuel', 'subject', '燃料', '名称', '品名'], required: false, cell: { type: 'text' }, help: s('Fuel, refrigerant, steam, material …, as the factor sets call it (e.g. diesel, natural-gas, R-410A). Not for electricity.', '燃料、制冷剂、蒸汽、物料等，用因子集中的名称（如 diesel、natural-gas、R-410A）。电力不填。'), example: '' },
  { name: 'amount', aliases: ['quantity', 'value', '数量', '數量', '用量'], required: false, cell: { type: 'number', negative: false }, help: s('Of the period, as on the bill. Empty: not known, which is said and never counted as zero.', '期间用量，按账单填写。留空为未知（会注明，绝不按零计）。'), example: '12,400' },
  { name: 'unit', aliases: ['单位', '單位'], required: false, cell: { type: 'text' }, help: s('kWh, MWh, GJ, L, m3, kg, t, tce …', 'kWh、MWh、GJ、L、m3、kg、t、tce 等。'), example: 'kWh' },
  {
    name: 'basis', aliases: ['how known', '依据', '依據'], required: false,
    cell: { type: 'choice', choices: { measured: ['计量', '账单', '計量'], 'previous-period': ['上期推算'], 'similar-site': ['类似场所'], 'expert-judgement': ['专家判断'] } },
    help: s('measured (meter, bill), or how it was estimated; empty: measured. An estimate stays marked as one.', '计量（仪表、账单），或估算方式；留空为计量。估算将始终标记。'), example: 'measured',
  },
  { name: 'site', aliases: ['场所', '廠區', '厂区'], required: false, cell: { type: 'text' }, help: s('Where, when there are several sites.', '多个场所时填写。'), example: '' },
  { name: 'evidence', aliases: ['bill', '凭证', '憑證'], required: false, cell: { type: 'text' }, help: s('Names of bills or files, separated by semicolons.', '账单或文件名称，用分号分隔。'), example: 'bill-2024-01.pdf' },
  { name: 'organisation', aliases: ['company', '企业', '企業'], required: false, cell: { type: 'text' }, help: whole('Name of the company.', '企业名称。'), example: 'Example Castings Ltd' },
  { name: 'year', aliases: ['年度', '年份'], required: false, cell: { type: 'year' }, help: whole('Calendar year; or first and last day.', '公历年度；或填首日和末日。'), example: '2024' },
  { name: 'period_from', aliases: ['from', '期间起', '开始日期'], required: false, cell: { type: 'day' }, help: whole('First day.', '首日。'), example: '' },
  { name: 'period_to', aliases: ['to', '期间止', '结束日期'], required: false, cell: { type: 'day' }, help: whole('Last day.', '末日。'), example: '' },
  { name: 'place', aliases: ['country', '地点', '地點', '国家或省份'], required: false, cell: { type: 'code' }, help: whole('ISO 3166 country or province, e.g. CN-GD.', 'ISO 3166 国家或省份，例如 CN-GD。'), example: 'CN-GD' },
  {
    name: 'boundary', aliases: ['组织边界', '組織邊界'], required: false,
    cell: { type: 'choice', choices: { 'operational-control': ['运营控制', '營運控制權法'], 'financial-control': ['财务控制'], 'equity-share': ['股权比例'] } },
    help: whole('Consolidation approach; empty: operational-control.', '组织边界方法；留空为运营控制。'), example: '',
  },
  { name: 'gwp_set', aliases: ['gwp', '全球变暖潜势'], required: false, cell: { type: 'choice', choices: { AR4: [], AR5: [], AR6: [] } }, help: whole('Global warming potentials; empty: AR5.', '全球变暖潜势；留空为 AR5。'), example: '' },
  { name: 'revenue', aliases: ['turnover', '营收', '营业收入'], required: false, cell: { type: 'number', negative: false }, help: whole('Of the same period, whole units of the currency.', '同期营业收入，以货币基本单位计。'), example: '' },
  { name: 'revenue_currency', aliases: ['currency', '币种'], required: false, cell: { type: 'code' }, help: whole('ISO 4217.', 'ISO 4217。'), example: '' },
  { name: 'category', aliases: ['scope 3 category', '范围三类别'], required: false, cell: { type: 'integer' }, help: s('1-15, for scope 3 only.', '仅用于范围三，1-15。'), example: '' },
  { name: 'method', aliases: ['方法'], required: false, cell: { type: 'choice', choices: { published: ['公布因子'], ipcc: [], china: ['中国方法'], average: ['平均数据'], 'energy-related': ['燃料与能源相关'] } }, help: s('Of a fuel: published, ipcc or china (empty: china in China, published elsewhere); of scope 3: average (empty) or energy-related.', '燃料：公布因子、ipcc 或中国方法（留空：中国境内用中国方法，其他用公布因子）；范围三：平均数据（留空）或燃料与能源相关。'), example: '' },
  { name: 'line_place', aliases: ['line place', '本行地点'], required: false, cell: { type: 'code' }, help: s('Where this one is in another country or province.', '本行位于其他国家或省份时填写。'), example: '' },
  { name: 'market', aliases: ['电力市场'], required: false, cell: { type: 'text' }, help: s('Market of certificates, for electricity; empty: the country.', '电力凭证市场；留空为所在国。'), example: '' },
  { name: 'density', aliases: ['密度'], required: false, unit: s('kg/L', 'kg/L'), cell: { type: 'number', negative: false }, help: s('Of a fuel given in litres where its factor counts mass, kg/L.', '以升计量而因子按质量计的燃料密度，kg/L。'), example: '' },
  { name: 'calorific_basis', aliases: ['热值基准'], required: false, cell: { type: 'choice', choices: { net: ['低位', '净热值'], gross: ['高位', '总热值'] } }, help: s('Of an amount given as energy: net or gross.', '以能量计量时的热值基准：低位或高位。'), example: '' },
  { name: 'biogenic', aliases: ['生物质燃料'], required: false, cell: { type: 'boolean' }, help: s('Whether the fuel is biomass.', '是否为生物质燃料。'), example: '' },
];
