/** US EPA Supply Chain GHG Emission Factors v1.2 or v1.3.0 from the CO2e file of that version. Purchaser price, with margins. */
import { basename } from 'node:path';
import { argumentsOf, factor, figure, inCountry, rowsOf, writeSet } from './factor-set.mjs';

const { source, folder } = argumentsOf('epa-supply-chain.mjs SupplyChainGHGEmissionFactors_v…_NAICS_CO2e_USD….csv');
const [, version, priceYear] = /_v([\d.]+)_NAICS_CO2e_USD(\d{4})\.csv$/.exec(basename(source)) ?? [];
const editions = {
  '1.3.0': { id: 'epa-supply-chain-1.3.0', gwpSet: 'AR5', doi: '10.23719/1531143', data: '2022 GHG data' },
  1.2: { id: 'epa-supply-chain-1.2', gwpSet: 'AR4', doi: '10.23719/1528686', data: '2019 GHG data' },
};
const edition = editions[version];
if (edition === undefined) throw new Error(`${source} is not version 1.2 or 1.3.0 of the CO2e file`);
const years = { from: Number(priceYear), to: null };

const factors = rowsOf(source).map((row) => {
  const code = row['2017 NAICS Code'] ?? row['NAICS Code 2017'];
  const title = row['2017 NAICS Title'] ?? row['NAICS Title 2017'];
  if (row.Unit !== `kg CO2e/${priceYear} USD, purchaser price`) throw new Error(`${code}: unit ${row.Unit}`);
  const [without, margins, total] = ['without Margins', null, 'with Margins'].map((label) => figure(row[label === null ? 'Margins of Supply Chain Emission Factors' : `Supply Chain Emission Factors ${label}`]));
  return factor({ activity: `spend/naics-${code}`, en: title, value: total, unit: 'kgCO2e', per: `USD@${priceYear}`, geography: inCountry('US'), years, quality: 4, note: `Without margins ${without}, margins ${margins}. USEEIO ${row['Reference USEEIO Code']}.` });
});
writeSet({
  id: edition.id,
  series: 'epa-supply-chain',
  version,
  succession: 'revision',
  title: { en: `US EPA Supply Chain GHG Emission Factors v${version} (${priceYear} USD, purchaser price, with margins)`, 'zh-CN': `美国环保署供应链排放因子 v${version}（${priceYear} 年美元，购买者价格，含流通加价）` },
  publisher: { en: 'US Environmental Protection Agency, Office of Research and Development', 'zh-CN': '美国环境保护署研究与发展办公室' },
  licence: 'US Government work (EPA ScienceHub)',
  source: { reference: `doi ${edition.doi}`, file: basename(source), note: `NAICS 2017, six digits. ${edition.data}. The GWP set is not in the file: ${edition.gwpSet} by weighting the file by gas (v1.3.0) or by EPA's text (v1.2).` },
  validity: years,
  gwpSet: edition.gwpSet,
  factors,
}, folder);
