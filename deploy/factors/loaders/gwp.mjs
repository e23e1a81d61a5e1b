/** GWP-100 tables AR4, AR5, AR6 from `gwp_ipcc.csv` (openclimatedata/globalwarmingpotentials). */
import { argumentsOf, figure, rowsOf, writeSet } from './factor-set.mjs';

const { source, folder } = argumentsOf('gwp.mjs gwp_ipcc.csv');

/** Names as inventories write them, from the names of the table. */
const special = { CF4: 'CF4', C2F6: 'C2F6', C3F8: 'C3F8', cC4F8: 'c-C4F8', HFC4310mee: 'HFC-43-10mee', HFE4310pccc124: 'HFE-43-10pccc124', PFPMIE: 'PFPMIE' };
const gasName = (species) => special[species] ?? species.replace(/^(HFC|HCFC|CFC|HFE|HCFE|HG)(?=\d)/, '$1-').replace(/^Halon(?=\d)/, 'Halon-').replace(/^HGalden/, 'H-Galden ');

const methane = {
  AR4: [
    { gas: 'CH4', origin: 'any', value: '25', optional: false, note: null },
  ],
  AR5: [
    { gas: 'CH4', origin: 'any', value: '28', optional: false, note: 'Without climate-carbon feedback, as most programmes use it, of whatever origin.' },
    { gas: 'CH4', origin: 'fossil-fugitive', value: '30', optional: true, note: 'Optional: fugitive fossil methane only, when a programme asks for it. Never for combustion.' },
  ],
  AR6: [
    { gas: 'CH4', origin: 'fossil-fugitive', value: '29.8', optional: false, note: 'IPCC AR6 WGI table 7.15: fugitive fossil methane only, never for combustion.' },
    { gas: 'CH4', origin: 'other', value: '27', optional: false, note: 'IPCC AR6 WGI table 7.15: combustion, biogenic and all other methane. The source file gives 27.9, an intermediate value of table 7.SM.7 that no inventory uses.' },
  ],
};
const report = {
  AR4: { en: 'Fourth Assessment Report (2007)', zh: '第四次评估报告（2007）', column: 'AR4GWP100' },
  AR5: { en: 'Fifth Assessment Report (2013), without climate-carbon feedback', zh: '第五次评估报告（2013），不含气候碳反馈', column: 'AR5GWP100' },
  AR6: { en: 'Sixth Assessment Report (2021)', zh: '第六次评估报告（2021）', column: 'AR6GWP100' },
};

const species = rowsOf(source);
for (const [set, { en, zh, column }] of Object.entries(report)) {
  const others = species.filter((row) => row.Species !== 'CH4' && row[column] !== '').map((row) => ({ gas: gasName(row.Species), origin: 'any', value: figure(row[column]), optional: false, note: null }));
  writeSet({
    id: `gwp-${set.toLowerCase()}`,
    series: 'gwp',
    version: set,
    succession: 'revision',
    title: { en: `Global warming potentials over 100 years, IPCC ${en}`, 'zh-CN': `百年全球增温潜势，IPCC ${zh}` },
    publisher: { en: 'Intergovernmental Panel on Climate Change', 'zh-CN': '政府间气候变化专门委员会' },
    licence: 'CC0 1.0 (table); facts',
    source: { reference: 'github.com/openclimatedata/globalwarmingpotentials fc4e6f4', file: 'gwp_ipcc.csv', note: `Column ${column}; CO2 added; methane by origin (AR5 fossil 30, AR6 29.8 and 27.0 from the GHG Protocol's table of GWP values).` },
    validity: { from: 1990, to: null },
    gwpSet: set,
    gwps: [{ gas: 'CO2', origin: 'any', value: '1', optional: false, note: null }, ...methane[set], ...others],
  }, folder);
}
