/** IPCC 2006 default factors of stationary combustion from `ipcc2006_stationary.csv`. */
import { argumentsOf, factor, figure, property, rowsOf, world, writeSet } from './factor-set.mjs';
import { fuelOf } from './fuel-names.mjs';
import { Decimal } from 'decimal.js';

const { source, folder } = argumentsOf('ipcc-2006-stationary.mjs ipcc2006_stationary.csv');
const years = { from: 1990, to: null };
const gasesOf = (co2, ch4, n2o) => [
  { gas: 'CO2', value: co2, unit: 'kg' },
  { gas: 'CH4', value: ch4, unit: 'kg' },
  { gas: 'N2O', value: n2o, unit: 'kg' },
];
const perTonne = (kgPerTj, ncv) => figure(new Decimal(kgPerTj).times(ncv).div(1000).toFixed());

const factors = [];
const properties = [];
for (const row of rowsOf(source)) {
  const { key, zh } = fuelOf(row.fuel);
  const fuel = { activity: `combustion/${key}`, en: row.fuel, zh };
  const common = { ...fuel, gas: 'CO2', unit: 'kg', geography: world, years, quality: 3 };
  const energy = [row.co2_kg_per_tj, row.ch4_kg_per_tj_commercial, row.n2o_kg_per_tj_commercial].map(figure);
  const mass = energy.map((value) => perTonne(value, row.ncv_gj_per_t));
  if (!new Decimal(mass[0]).eq(row.kgco2_per_t)) throw new Error(`${row.fuel}: NCV x CO2 is ${mass[0]}, the file says ${row.kgco2_per_t}`);
  factors.push(factor({ ...common, value: energy[0], per: 'TJ', basis: 'NCV', gases: gasesOf(...energy), note: 'Oxidation 1. CH4 and N2O: commercial and institutional.' }));
  factors.push(factor({ ...common, value: mass[0], per: 't', gases: gasesOf(...mass), note: 'NCV x factor per TJ. CH4 and N2O: commercial and institutional.' }));
  properties.push(property({ ...fuel, kind: 'net-calorific-value', value: figure(row.ncv_gj_per_t), unit: 'GJ/t', basis: 'NCV', years }));
}
writeSet({
  id: 'ipcc-2006-stationary',
  series: 'ipcc-stationary',
  version: '2006',
  succession: 'revision',
  title: { en: 'IPCC 2006 Guidelines, stationary combustion, default factors', 'zh-CN': 'IPCC 2006 年指南，固定源燃烧缺省因子' },
  publisher: { en: 'Intergovernmental Panel on Climate Change', 'zh-CN': '政府间气候变化专门委员会' },
  licence: 'facts (default values of the guidelines)',
  source: { reference: 'IPCC 2006 Guidelines, volume 2, tables 1.2, 1.4 and 2.4', file: 'ipcc2006_stationary.csv', note: 'CO2, CH4 and N2O in kg per TJ, net calorific values in TJ per Gg. No CO2e: it depends on the GWP set that is chosen.' },
  validity: years,
  gwpSet: null,
  factors,
  properties,
}, folder);
