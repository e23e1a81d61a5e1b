import { energyCarriers } from '@greengate/disclosures/contracts';
import type { Sentence } from '@greengate/kernel';
import type { Column } from './column';
import { supplierColumn } from './shared-columns';

const tonnes: Sentence = { en: 't CO2e', 'zh-CN': '吨CO2e' };

const emissions = (name: string, aliases: readonly string[], en: string, zh: string): Column => ({
  name, aliases, required: false, unit: tonnes, cell: { type: 'number', negative: false },
  help: { en: `${en}, t CO2e. Empty: not measured. Zero counts as missing unless it is declared.`, 'zh-CN': `${zh}，吨二氧化碳当量。留空为未测量；零须声明，否则按缺失处理。` }, example: '18,740.03',
});
const declaredZero = (name: string, of: string, zh: string): Column => ({
  name, aliases: [`${zh}确为零`], required: false, cell: { type: 'boolean' }, help: { en: `"yes" declares that ${of} truly was zero.`, 'zh-CN': `填“是”声明${zh}确为零。` }, example: '',
});

/** Scope 3 categories in the words of the GHG Protocol. */
const scope3Names = [
  ['Purchased goods and services', '购买的商品和服务'], ['Capital goods', '资本商品'], ['Fuel- and energy-related activities', '燃料与能源相关活动'], ['Upstream transport and distribution', '上游运输和配送'],
  ['Waste generated in operations', '运营废弃物'], ['Business travel', '商务旅行'], ['Employee commuting', '员工通勤'], ['Upstream leased assets', '上游租赁资产'], ['Downstream transport and distribution', '下游运输和配送'],
  ['Processing of sold products', '售出产品加工'], ['Use of sold products', '售出产品使用'], ['End-of-life of sold products', '售出产品报废处理'], ['Downstream leased assets', '下游租赁资产'], ['Franchises', '特许经营'], ['Investments', '投资'],
] as const;

const scope3 = scope3Names.map(([en, zh], index): Column => ({
  name: `scope3_${index + 1}`, aliases: [`scope 3 category ${index + 1}`, `范围三类别${index + 1}`, `范疇三類別${index + 1}`], required: false, cell: { type: 'number-or-not-relevant' },
  help: { en: `${en}, t CO2e; or "not relevant: reason"; empty: not measured.`, 'zh-CN': `${zh}，吨二氧化碳当量；或“不相关：理由”；留空为未测量。` }, example: index === 13 ? 'not relevant: no franchises' : '',
}));

export const energyColumn = (carrier: string): string => `energy_${carrier.replaceAll('-', '_')}`;

const energy = energyCarriers.map(({ id, name, units }): Column => ({
  name: energyColumn(id), aliases: [`energy ${id}`, `能源${name['zh-CN']}`, name.en, name['zh-CN']], required: false, cell: { type: 'quantity', units },
  help: { en: `${name.en} used in the period, number and unit (${units.join(', ')}).`, 'zh-CN': `期间内${name['zh-CN']}用量，数字和单位（${units.join('、')}）。` }, example: id === 'electricity' ? '12,400 MWh' : '',
}));

/** Everything that a disclosure at totals level can hold, one row per supplier and period. */
export const disclosureColumns: readonly Column[] = [
  supplierColumn,
  { name: 'period_from', aliases: ['from', '期间起', '开始日期', '起'], required: false, cell: { type: 'day' }, help: { en: 'First day of the period; or fill in "year".', 'zh-CN': '期间首日；或填写“年度”。' }, example: '2024-01-01' },
  { name: 'period_to', aliases: ['to', '期间止', '结束日期', '止'], required: false, cell: { type: 'day' }, help: { en: 'Last day of the period.', 'zh-CN': '期间末日。' }, example: '2024-12-31' },
  { name: 'year', aliases: ['年度', '年份'], required: false, cell: { type: 'year' }, help: { en: 'Calendar year, instead of first and last day.', 'zh-CN': '公历年度，可代替首日和末日。' }, example: '' },
  {
    name: 'boundary', aliases: ['organisational boundary', '组织边界', '組織邊界'], required: true,
    cell: { type: 'choice', choices: { 'operational-control': ['运营控制', '運營控制', '营运控制', '營運控制權法', '运营控制权'], 'financial-control': ['财务控制', '財務控制', '财务控制权'], 'equity-share': ['股权比例', '股權比例'] } },
    help: { en: 'Consolidation approach.', 'zh-CN': '组织边界确定方法。' }, example: 'operational-control',
  },
  { name: 'gwp_set', aliases: ['gwp', '全球变暖潜势'], required: true, cell: { type: 'choice', choices: { AR4: [], AR5: [], AR6: [] } }, help: { en: 'IPCC report whose global warming potentials were used.', 'zh-CN': '采用的 IPCC 评估报告全球变暖潜势值。' }, example: 'AR5' },
  emissions('scope1', ['scope 1', '范围一', '範疇一', '直接排放量'], 'Direct emissions', '直接排放'),
  declaredZero('scope1_declared_zero', 'scope 1', '范围一'),
  emissions('scope2_location_based', ['scope 2', 'scope 2 location based', '范围二', '範疇二', '范围二基于位置'], 'Purchased energy by the average of its grid', '外购能源，按电网平均'),
  declaredZero('scope2_location_based_declared_zero', 'scope 2 (location-based)', '范围二（基于位置）'),
  emissions('scope2_market_based', ['scope 2 market based', '范围二基于市场'], 'Purchased energy by contract', '外购能源，按合同'),
  declaredZero('scope2_market_based_declared_zero', 'scope 2 (market-based)', '范围二（基于市场）'),
  ...scope3,
  ...energy,
  { name: 'renewable_electricity_share', aliases: ['renewable share', '可再生电力占比', '再生能源使用率'], required: false, cell: { type: 'share' }, help: { en: 'Of the electricity used: 0.25 or 25%.', 'zh-CN': '占用电量的份额：0.25 或 25%。' }, example: '14.1%' },
  { name: 'revenue', aliases: ['turnover', '营收', '營收', '营业收入'], required: false, cell: { type: 'number', negative: false }, help: { en: 'Of the same company and period, whole units of the currency (not millions).', 'zh-CN': '同一企业同一期间的营业收入，以货币基本单位计（不是百万）。' }, example: '788,039,000' },
  { name: 'revenue_currency', aliases: ['currency', '营收币种', '幣別'], required: false, cell: { type: 'code' }, help: { en: 'ISO 4217, three letters.', 'zh-CN': 'ISO 4217，三个字母。' }, example: 'CNY' },
  { name: 'output_product', aliases: ['product', '产品'], required: false, cell: { type: 'text' }, help: { en: 'Name of the physical output.', 'zh-CN': '实物产出名称。' }, example: '' },
  { name: 'output_quantity', aliases: ['output', '产量'], required: false, cell: { type: 'quantity', units: ['t', 'kg', 'kWh', 'MWh', 'GWh', 'GJ', 'm2', 'm3', 'L', 'piece', 'unit'] }, help: { en: 'Physical output, number and unit.', 'zh-CN': '实物产出，数字和单位。' }, example: '' },
  {
    name: 'data_basis', aliases: ['basis', '数据基础'], required: false,
    cell: { type: 'choice', choices: { primary: ['实测', '一级'], 'company-level': ['企业级'], 'spend-sector': ['行业支出法'], 'spend-generic': ['通用支出法'] } },
    help: { en: 'Where the totals come from; empty: company-level.', 'zh-CN': '总量来源；留空为企业级。' }, example: 'primary',
  },
  { name: 'primary_data_share', aliases: ['primary share', '一级数据占比'], required: false, cell: { type: 'share' }, help: { en: 'Share of the emissions that rests on primary data.', 'zh-CN': '以一级数据计算的排放份额。' }, example: '' },
  {
    name: 'assurance_level', aliases: ['assurance', '核查级别', '保证等级'], required: false,
    cell: { type: 'choice', choices: { none: ['无', '無'], internal: ['内部'], limited: ['有限', '有限保证'], reasonable: ['合理', '合理保证'] } },
    help: { en: 'none, internal, limited or reasonable; empty: none.', 'zh-CN': '无、内部、有限或合理；留空为无。' }, example: 'limited',
  },
  { name: 'assurance_verifier', aliases: ['verifier', '核查机构'], required: false, cell: { type: 'text' }, help: { en: 'The verifying body.', 'zh-CN': '核查机构名称。' }, example: 'Example Verification Ltd' },
  { name: 'supplier_programme', aliases: ['scope 3 programme', '供应链减碳'], required: false, cell: { type: 'boolean' }, help: { en: 'Has a programme for its own suppliers.', 'zh-CN': '是否对自己的供应商开展减碳管理。' }, example: '' },
  { name: 'energy_management_system', aliases: ['iso 50001', '能源管理体系'], required: false, cell: { type: 'boolean' }, help: { en: 'ISO 50001 or equivalent.', 'zh-CN': 'ISO 50001 或等效体系。' }, example: '' },
  { name: 'efficiency_improvement', aliases: ['energy efficiency improvement', '能效提升'], required: false, cell: { type: 'number', negative: true, percent: true }, help: { en: 'Fall of energy use per unit over the window of the ruleset; positive is better.', 'zh-CN': '规则集窗口期内单位能耗下降幅度；正值为改善。' }, example: '3.2%' },
];
