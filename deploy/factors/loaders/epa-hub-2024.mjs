/** US EPA GHG Emission Factors Hub 2024 from the folder `epa-hub-2024` of CSV files. Higher heating values. */
import { join } from 'node:path';
import { Decimal } from 'decimal.js';
import { argumentsOf, factor, figure, inCountry, property, rowsOf, slug, writeSet } from './factor-set.mjs';
import { fuelOf } from './fuel-names.mjs';

const { source, folder } = argumentsOf('epa-hub-2024.mjs FOLDER epa-hub-2024');
const table = (name) => rowsOf(join(source, `${name}.csv`));
const years = { from: 2024, to: 2024 };
const us = inCountry('US');
const units = { 'short ton': 'short ton', scf: 'scf', gallon: 'gal', mmBtu: 'mmBtu', 'vehicle-mile': 'mi', 'ton-mile': 'short ton·mi', 'passenger-mile': 'person·mi' };
const gases = (co2, ch4, n2o, { carbon = 'CO2', heavy = 'kg', light = 'g' } = {}) => [
  { gas: carbon, value: figure(co2), unit: heavy },
  { gas: 'CH4', value: figure(ch4), unit: light },
  { gas: 'N2O', value: figure(n2o), unit: light },
];
/** The first gas stands as the value: the Hub gives masses, no CO2e, and CO2e follows from the GWP set that is chosen. */
const byGas = (parts, rest) => factor({ ...rest, value: parts[0].value, gas: parts[0].gas, unit: parts[0].unit, gases: parts, geography: us, years });
const zhOf = { 'Coal and Coke': '煤和焦炭', 'Other Fuels - Solid': '其他固体燃料', 'Biomass Fuels - Solid': '固体生物质', 'Natural Gas': '天然气', 'Other Fuels - Gaseous': '其他气体燃料', 'Biomass Fuels - Gaseous': '气体生物质', 'Petroleum Products': '石油产品', 'Biomass Fuels - Liquid': '液体生物质' };

const factors = [];
const properties = [];
for (const row of table('stationary-combustion')) {
  const known = fuelOf(row['Fuel Type']);
  const fuel = { activity: `combustion/${known?.key ?? slug(row['Fuel Type'])}`, en: row['Fuel Type'], zh: known?.zh ?? (zhOf[row['Fuel Category']] ? `${zhOf[row['Fuel Category']]}（${row['Fuel Type']}）` : null) };
  const carbon = row['Fuel Category'].startsWith('Biomass') ? 'CO2-biogenic' : 'CO2';
  const note = `${row['Fuel Category']}. CH4 in g per mmBtu: the unit is blank in the file.`;
  factors.push(byGas(gases(row['CO2 Factor Energy'], row['CH4 Factor Energy'], row['N2O Factor Energy'], { carbon }), { ...fuel, per: 'mmBtu', basis: 'GCV', quality: 3, note }));
  if (row['CO2 Factor'] === '') continue;
  const per = units[row['CO2 Factor Unit'].replace('kg CO2 per ', '')];
  factors.push(byGas(gases(row['CO2 Factor'], row['CH4 Factor'], row['N2O Factor'], { carbon }), { ...fuel, per, quality: 3, note: `${row['Fuel Category']}.` }));
  properties.push(property({ ...fuel, kind: 'gross-calorific-value', value: figure(row['Heat Content (HHV)']), unit: `mmBtu/${per}`, basis: 'GCV', years }));
}
for (const row of table('mobile-combustion-co2')) {
  const known = fuelOf(row['Fuel Type']);
  const carbon = /^(Biodiesel|Ethanol)/.test(row['Fuel Type']) ? 'CO2-biogenic' : 'CO2';
  factors.push(factor({ activity: `mobile/${known.key}`, en: row['Fuel Type'], zh: known.zh, value: figure(row['kg CO2 per unit']), gas: carbon, unit: 'kg', per: units[row.Unit], geography: us, years, quality: 3, note: 'CO2 only; CH4 and N2O depend on vehicle and distance.' }));
}
for (const row of table('electricity')) {
  const average = row['eGRID Subregion Acronym'] === 'US Average';
  const geography = average ? us : { level: 'region', country: 'US', region: row['eGRID Subregion Acronym'] };
  for (const [activity, label, zh] of [['electricity/grid', 'Total Output', '全部出力'], ['electricity/grid-non-baseload', 'Non-Baseload', '非基荷']]) {
    const parts = gases(row[`${label} CO2 Factor (lb CO2 / MWh)`], row[`${label} CH4 Factor (lb CH4 / MWh)`], row[`${label} N2O Factor (lb N2O / MWh)`], { heavy: 'lb', light: 'lb' });
    factors.push({ ...byGas(parts, { activity, en: `Electricity, ${row['eGRID Subregion Name']}, ${label.toLowerCase()}`, zh: `电力，${row['eGRID Subregion Name']}，${zh}`, per: 'MWh', quality: 2, note: 'eGRID2022.' }), geography, ...(average ? {} : { id: `${activity}.us-${slug(geography.region)}@mwh` }) });
  }
}
for (const row of table('steam-and-heat')) {
  factors.push(byGas(gases(row['CO2 Factor (kg CO2 / mmBtu)'], row['CH4 Factor (g CH4 / mmBtu)'], row['N2O Factor (g N2O / mmBtu)']), { activity: 'heat/purchased', en: row.Category, zh: '外购蒸汽和热力', per: 'mmBtu', quality: 4, note: 'Natural gas in a boiler of 80 % efficiency.' }));
}
const transportNames = { 'Medium- and Heavy-Duty Truck': '中重型卡车', 'Passenger Car': '乘用车', 'Light-Duty Truck': '轻型卡车', Rail: '铁路', 'Waterborne Craft': '水运', Aircraft: '航空', Motorcycle: '摩托车', 'Commuter Rail': '通勤铁路', Bus: '公交' };
const transport = (name, prefix) => {
  for (const row of table(name)) {
    // The file kept footnote letters at the end of a name: "Passenger Car A", "TruckC".
    const en = row['Vehicle Type'].replace(/(?<=Truck|Car) ?[ABC]$/, '');
    const per = units[row.Units];
    factors.push(byGas(gases(row['CO2 Factor (kg CO2 / unit)'], row['CH4 Factor (g CH4 / unit)'], row['N2O Factor (g N2O / unit)']), { activity: `${prefix}/${slug(en)}`, en, zh: transportNames[en] ?? null, per, quality: 3, note: per === 'mi' ? 'Per vehicle-mile.' : null }));
  }
};
transport('transport-cat4-cat9', 'freight');
transport('travel-cat6-cat7', 'travel');
const treatments = { 'Recycled (': ['recycled', '回收'], 'Landfilled (': ['landfilled', '填埋'], 'Combusted (': ['combusted', '焚烧'], 'Composted (': ['composted', '堆肥'], 'Anaerobically Digested (Dry': ['digested-dry', '干式厌氧消化'], 'Anaerobically Digested (Wet': ['digested-wet', '湿式厌氧消化'] };
for (const row of table('waste-cat5-cat12')) {
  for (const [column, value] of Object.entries(row)) {
    const treatment = Object.entries(treatments).find(([start]) => column.startsWith(start))?.[1];
    if (treatment === undefined || value === '') continue;
    factors.push(factor({ activity: `waste/${slug(row.Material)}/${treatment[0]}`, en: `${row.Material}, ${treatment[0]}`, zh: `${row.Material}，${treatment[1]}`, value: figure(value), unit: 'tCO2e', per: 'short ton', geography: us, years, quality: 3, note: 'WARM, without avoided emissions; transport to the plant is in.' }));
  }
}

const gwpOf = new Map(table('gwp').map((row) => [row['Industrial Designation or Common Name'], row['100-Year GWP']]));
for (const [gas, value] of gwpOf) {
  if (/^(HFC|PFC|Sulfur|Nitrogen)/.test(gas)) factors.push(factor({ activity: `refrigerant/${slug(gas)}`, en: gas, value: figure(value), unit: 'kgCO2e', per: 'kg', geography: us, years, quality: 2 }));
}
const blends = [];
for (const row of table('gwp-for-blended-refrigerants')) {
  const components = row['Blend Composition'].split(',').map((part) => /^\s*([\d.]+)% (.+?)\s*$/.exec(part)).map(([, percent, gas]) => ({ gas, fraction: new Decimal(percent).div(100).toFixed() }));
  const sum = components.reduce((total, { fraction }) => total.plus(fraction), new Decimal(0));
  const weighted = components.reduce((total, { gas, fraction }) => total.plus(new Decimal(gwpOf.get(gas) ?? 0).times(fraction)), new Decimal(0));
  const printed = row['100-year GWP'];
  const remarks = [];
  if (!sum.eq(1)) remarks.push(`The parts add up to ${sum.toFixed()} in the source.`);
  if (weighted.minus(printed).abs().gt(1)) remarks.push(`Printed ${printed}, but the parts give ${weighted.toFixed(0)} with the Hub's own GWPs: use the composition.`);
  const note = remarks.length === 0 ? null : remarks.join(' ');
  blends.push({ name: row.ASHRAE, components, note });
  factors.push(factor({ activity: `refrigerant/${slug(row.ASHRAE)}`, en: row.ASHRAE, zh: `制冷剂 ${row.ASHRAE}`, value: figure(printed), unit: 'kgCO2e', per: 'kg', geography: us, years, quality: 2, note: ['HFC and PFC parts only; HCFC and hydrocarbons count 0.', ...remarks].join(' ') }));
}

writeSet({
  id: 'epa-hub-2024',
  series: 'epa-hub',
  version: '2024',
  succession: 'annual',
  title: { en: 'US EPA GHG Emission Factors Hub 2024', 'zh-CN': '美国环保署温室气体排放因子库 2024' },
  publisher: { en: 'US Environmental Protection Agency', 'zh-CN': '美国环境保护署' },
  licence: 'US Government work, public domain in the US',
  source: { reference: 'EPA GHG Emission Factors Hub, February 2024', file: 'epa-hub-2024/*.csv', note: 'As generated in aws-solutions-library-samples/guidance-for-building-a-sustainability-data-fabric-on-aws a202b05; not compared with the workbook. Not in the files: CH4 and N2O of mobile combustion.' },
  validity: years,
  gwpSet: 'AR5',
  factors,
  properties,
  blends,
}, folder);
