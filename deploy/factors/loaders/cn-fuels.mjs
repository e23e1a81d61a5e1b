/** China's default fuel parameters (24-industry guidelines, other industries, table 2.1) from `cn_fuel_defaults.csv`. */
import { Decimal } from 'decimal.js';
import { argumentsOf, factor, figure, inCountry, property, rowsOf, slug, writeSet } from './factor-set.mjs';
import { fuelOf } from './fuel-names.mjs';

const { source, folder } = argumentsOf('cn-fuels.mjs cn_fuel_defaults.csv');
const years = { from: 2015, to: null };
const units = { t: 't', '1e4Nm3': '万Nm³' };

const factors = [];
const properties = [];
for (const row of rowsOf(source)) {
  const fuel = { activity: `combustion/${fuelOf(row.fuel_en)?.key ?? slug(row.fuel_en)}`, en: row.fuel_en, zh: row.fuel_zh };
  const per = units[row.unit];
  const oxidation = new Decimal(row.oxidation_pct).div(100);
  // CO2 = NCV x carbon content x oxidation x 44/12, printed with six decimals in the file.
  const derived = new Decimal(row.ncv_gj_per_unit).times(row.carbon_tc_per_gj).times(oxidation).times(44).div(12).toFixed(6);
  if (derived !== row.derived_tco2_per_unit) throw new Error(`${row.fuel_zh}: derived ${derived}, the file says ${row.derived_tco2_per_unit}`);
  factors.push(factor({ ...fuel, value: figure(derived), gas: 'CO2', unit: 't', per, geography: inCountry('CN'), years, quality: 3, note: 'NCV x carbon content x oxidation x 44/12, rounded to six decimals. Reports to the authorities use the parameters, not this product.' }));
  properties.push(property({ ...fuel, kind: 'net-calorific-value', value: figure(row.ncv_gj_per_unit), unit: `GJ/${per}`, basis: 'NCV', years }));
  properties.push(property({ ...fuel, kind: 'carbon-content', value: figure(row.carbon_tc_per_gj), unit: 'tC/GJ', basis: 'NCV', years }));
  properties.push(property({ ...fuel, kind: 'oxidation-factor', value: oxidation.toFixed(), unit: '1', years }));
}
const heat = factor({ activity: 'heat/purchased', en: 'Purchased heat, default', zh: '外购热力缺省值', value: '0.11', gas: 'CO2', unit: 't', per: 'GJ', geography: inCountry('CN'), years, quality: 4, note: 'Default of the same guideline; a measured or supplier value goes first. Not in the file: added by the loader.' });
writeSet({
  id: 'cn-fuels',
  series: 'cn-fuels',
  version: '2015',
  succession: 'revision',
  title: { en: 'China, default parameters of fossil fuels with oxidation, other industries', 'zh-CN': '中国化石燃料相关参数缺省值（含碳氧化率），工业其他行业' },
  publisher: { en: 'National Development and Reform Commission of China', 'zh-CN': '国家发展和改革委员会' },
  licence: 'facts (official guideline)',
  source: { reference: '工业其他行业企业温室气体排放核算方法与报告指南（试行）附录二 表2.1', file: 'cn_fuel_defaults.csv', note: 'Transcribed from one public source and not compared with the original print. Guidelines for other industries and years use other values: choose by industry.' },
  validity: years,
  gwpSet: null,
  factors: [...factors, heat],
  properties,
}, folder);
