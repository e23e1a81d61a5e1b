import { dice } from './invented.mjs';
import { energyOf } from './vocabulary.mjs';
import { figure, percentage, registered, year } from './source.mjs';

export const years = [2022, 2023, 2024];

const millions = (text) => {
  const [whole, places = ''] = text.split('.');
  return `${whole}${places.slice(0, 6).padEnd(6, '0')}`.replace(/^0+(?=\d)/, '');
};
const negated = (text) => (text.startsWith('-') ? text.slice(1) : `-${text}`);
const yes = (cell) => (cell === 'TRUE' ? 'yes' : cell === 'FALSE' ? 'no' : '');

/** Invented: who had the latest inventory verified. Only suppliers with a report of their own. */
function assurance(company, index) {
  if (company.report['公司全稱'] === undefined || figure(company.report['範疇一/類別一（值）']) === undefined) return { assurance_level: 'none', assurance_verifier: '' };
  const roll = dice(`assurance ${index}`).below(100);
  if (roll < 12) return { assurance_level: 'reasonable', assurance_verifier: 'Demo Verification Body 演示核查机构' };
  return roll < 45 ? { assurance_level: 'limited', assurance_verifier: 'Demo Verification Body 演示核查机构' } : { assurance_level: roll < 70 ? 'internal' : 'none', assurance_verifier: '' };
}

function latestOnly(company) {
  const { report, radar, energy } = company;
  const carriers = report['是否揭露各項能源使用細項'] === 'TRUE' ? energyOf(report['2024年度使用的各種能源項目']) : new Map();
  const scope3 = Object.entries(report).filter(([name]) => name.startsWith('Scope 3 類別'));
  const change = percentage(energy['能效進步率']);
  return {
    ...Object.fromEntries(scope3.map(([name, cell]) => [`scope3_${/類別 (\d+)/.exec(name)?.[1]}`, registered(cell) ?? ''])),
    ...Object.fromEntries([...carriers].map(([carrier, quantity]) => [`energy_${carrier.replaceAll('-', '_')}`, quantity])),
    renewable_electricity_share: percentage(radar['再生能源使用佔總發電量（百分比）']) ?? '',
    supplier_programme: !['', 'NA', '無', undefined].includes(report['範疇三減量目標實際作為']) ? 'yes' : '',
    efficiency_improvement: change === undefined ? '' : negated(change),
  };
}

/** One row a year, for the years in which the source has emissions or revenue. Emissions of 0.00 mean "not registered" and stay empty. */
export function disclosuresOf(company, index, supplier) {
  return years.flatMap((at) => {
    const scope1 = registered(company.emissions[`${at}範疇一`]);
    const scope2 = registered(company.emissions[`${at}範疇二`]);
    const revenue = registered(company.emissions[`${at}營收`]);
    if (scope1 === undefined && scope2 === undefined && revenue === undefined) return [];
    return [{
      supplier,
      period_from: `${at}-01-01`,
      period_to: `${at}-12-31`,
      boundary: 'operational-control',
      gwp_set: 'AR5',
      scope1: scope1 ?? '',
      scope2_location_based: scope2 ?? '',
      revenue: revenue === undefined ? '' : millions(revenue),
      revenue_currency: revenue === undefined ? '' : 'TWD',
      data_basis: 'primary',
      ...(at === 2024 ? { ...assurance(company, index), ...latestOnly(company) } : { assurance_level: 'none', assurance_verifier: '' }),
    }];
  });
}

const validations = { '遠低於2°C': 'WB2C', '符合1.5°C目標': '1.5C' };

/** Mid-term absolute target, net-zero pledge and renewable electricity target, as far as the source says each. */
export function targetsOf({ report }, supplier) {
  const scope3 = yes(report['是否設定範疇三減量目標']);
  const rows = [];
  const reduction = percentage(report['中期溫室氣體絕對減量目標值（百分比）']);
  const [targetYear, baseYear] = [year(report['中期減量目標年設定']), year(report['中期減量基準年設定'])];
  if (report['是否設定中期溫室氣體絕對減量目標'] === 'TRUE' && reduction !== undefined && targetYear !== undefined && baseYear !== undefined && baseYear < targetYear && baseYear <= '2024') {
    const ambition = validations[report['中期目標是否取得SBT認證']];
    rows.push({
      supplier, kind: 'absolute', scopes: '1+2', base_year: baseYear, target_year: targetYear, reduction, base_emissions: registered(report['中期減量基準年排放量']) ?? '',
      covers_scope3: scope3, ...(ambition ? { validation_scheme: 'SBTi', validation_ambition: ambition, validated_on: '2024-06-30' } : {}),
    });
  }
  const netZero = year(report['預計達成淨零排放／碳中和年份']);
  if (netZero !== undefined) rows.push({ supplier, kind: 'net-zero', scopes: '1+2', target_year: netZero, covers_scope3: rows.length === 0 ? scope3 : 'no' });
  const [renewableYear, renewable] = [year(report['再生能源目標年設定']), percentage(report['再生能源目標值（百分比）'])];
  if (report['是否設定再生能源使用目標'] === 'TRUE' && renewableYear !== undefined && renewable !== undefined) {
    rows.push({ supplier, kind: 'renewable-electricity', scopes: '2', target_year: renewableYear, reduction: renewable, covers_scope3: 'no' });
  }
  return rows;
}

/** Invented: what the buyer spent, two years, at most a tenth of the supplier's revenue. */
export function spendOf(company, index, supplier) {
  const roll = dice(`spend ${index}`);
  const amount = BigInt(100 + roll.below(900)) * 10n ** BigInt(4 + roll.below(3));
  return [2023, 2024].map((at) => {
    const revenue = registered(company.emissions[`${at}營收`]);
    const most = revenue === undefined ? amount : BigInt(millions(revenue)) / 10n;
    const grown = (amount * BigInt(80 + roll.below(41))) / 100n;
    return { supplier, year: at, amount: String(grown < most ? grown : most), currency: 'TWD', source: 'Invented for the demonstration 演示虚构' };
  });
}

/** Invented: how the buyer sees the supplier, from its sector. */
export function classificationOf(sector, index) {
  const roll = dice(`classification ${index}`);
  const alternatives = roll.below(6);
  return { category: sector.category, hot_spot: sector.hotSpot ? 'yes' : 'no', sole_source: alternatives === 0 ? 'yes' : 'no', qualified_alternatives: alternatives };
}
