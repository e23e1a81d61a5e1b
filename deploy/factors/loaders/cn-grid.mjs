/** China's electricity factors (MEE and NBS announcements) from `cn_grid_electricity.csv`: one set per year. */
import { argumentsOf, factor, figure, inCountry, rowsOf, writeSet } from './factor-set.mjs';

const { source, folder } = argumentsOf('cn-grid.mjs cn_grid_electricity.csv');

const regions = { 华北: ['north', 'North'], 东北: ['northeast', 'Northeast'], 华东: ['east', 'East'], 华中: ['central', 'Central'], 西北: ['northwest', 'Northwest'], 南方: ['south', 'South'], 西南: ['southwest', 'Southwest'] };
const kinds = {
  average: ['electricity/grid', 'average', '平均'],
  average_excl_market_traded_nonfossil: ['electricity/grid-excluding-traded-non-fossil', 'average without market-traded non-fossil power', '平均（不含市场化交易的非化石电量）'],
  fossil_power: ['electricity/fossil-generation', 'fossil-fuelled power', '化石能源电力'],
  ets_reporting_national_average: ['electricity/grid-ets-reporting', 'national average for reports under the emissions trading scheme', '全国碳市场报告用全国电网平均'],
};
const verification = {
  'two-sources': ['two sources agree', 2],
  'single-source': ['one source, not compared with the announcement', 3],
  'press-report': ['quoted from reports of the announcement', 3],
  'MEE-template-2019': ['from the reporting template of 2019', 3],
};
const years = { 2021: { id: 'cn-grid-2021', dated: 'published April 2024' }, 2022: { id: 'cn-grid-2022', dated: 'announcement of 2024-12-20' }, 2015: { id: 'cn-grid-ets-2015', dated: 'reporting template of 2019' } };

const geographyOf = ({ level, code, name_zh: zh }) => {
  if (level === 'national') return inCountry('CN');
  return level === 'region' ? { level: 'region', country: 'CN', region: regions[zh][0] } : { level: 'subdivision', country: 'CN', subdivision: code };
};

const rows = rowsOf(source);
for (const [year, { id, dated }] of Object.entries(years)) {
  const of = { from: Number(year), to: Number(year) };
  const factors = rows.filter((row) => row.year === year).map((row) => {
    const [activity, en, zh] = kinds[row.kind];
    const [checked, quality] = verification[row.verification];
    const where = row.level === 'national' ? 'China' : row.level === 'region' ? `China, ${regions[row.name_zh][1]} grid` : row.code;
    return factor({ activity, en: `Electricity, ${where}, ${en}`, zh: `电力，${row.name_zh}，${zh}`, value: figure(row.kgco2_per_kwh), gas: 'CO2', unit: 'kg', per: 'kWh', geography: geographyOf(row), years: of, quality, note: `CO2 only. Verification: ${row.verification} (${checked}).` });
  });
  writeSet({
    id,
    series: year === '2015' ? 'cn-grid-ets' : 'cn-grid',
    version: year,
    succession: 'annual',
    title: { en: `China, CO2 emission factors of electricity, ${year}`, 'zh-CN': `中国 ${year} 年电力二氧化碳排放因子` },
    publisher: { en: 'Ministry of Ecology and Environment and National Bureau of Statistics of China', 'zh-CN': '生态环境部、国家统计局' },
    licence: 'facts (official announcement)',
    source: { reference: `MEE and NBS, electricity CO2 emission factors ${year}, ${dated}`, file: 'cn_grid_electricity.csv', note: 'Transcribed. CO2 per kWh, not CO2e. No value for Tibet, Hong Kong, Macao, Taiwan.' },
    validity: of,
    gwpSet: null,
    factors,
  }, folder);
}
