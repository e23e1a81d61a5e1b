import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const rowsOf = (folder, file, rowsBeforeHeader = 0) =>
  parse(readFileSync(join(folder, file)), { bom: true, columns: true, from_line: rowsBeforeHeader + 1, relax_column_count: true, trim: true });

/** Leading zeros of an identifier are lost in some files. */
const taxId = (text) => text.trim().padStart(8, '0');

const missing = new Set(['', 'NA', '#N/A', '#VALUE!', '#DIV/0!', '缺能源', '缺營收', '缺資料', '無', 'X']);

/** Plain decimal text, or undefined where the source has nothing. Text in, text out: no figure passes through a binary float. */
export const figure = (cell) => {
  const text = (cell ?? '').trim().replaceAll(',', '');
  if (missing.has(text) || !/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  return text;
};

/** As `figure`; a zero stands for "not registered" in this source and counts as missing. */
export const registered = (cell) => {
  const text = figure(cell);
  return text === undefined || /^-?0+(\.0+)?$/.test(text) ? undefined : text;
};

/** `28.0%` stays a percentage; anything else is missing. */
export const percentage = (cell) => {
  const text = (cell ?? '').trim().replaceAll(',', '');
  return /^-?\d+(\.\d+)?%$/.test(text) ? text : undefined;
};

export const year = (cell) => (/^\d{4}$/.test((cell ?? '').trim()) ? cell.trim() : undefined);

const byId = (rows, column) => new Map(rows.map((row) => [taxId(row[column] ?? ''), row]));

/** The largest site of the last year known, by total emissions. */
function largestSites(rows) {
  const largest = new Map();
  for (const row of rows) {
    const id = taxId(row['事業統編'] ?? '');
    const total = Number(figure(row['合計排放量(公噸CO2e)']) ?? 0);
    const before = largest.get(id);
    if (!before || Number(row['年度']) > before.year || (Number(row['年度']) === before.year && total > before.total)) {
      largest.set(id, { year: Number(row['年度']), total, county: row['縣市別'], industry: row['行業分類'] });
    }
  }
  return largest;
}

/** Everything the generator uses, joined by tax id, in the order of the revenue file. */
export function readSource(folder) {
  const revenue = rowsOf(folder, 'ghg_revenue_2022_2024.csv');
  const reports = byId(rowsOf(folder, 'company_disclosures.csv'), '統一編號');
  const radar = byId(rowsOf(folder, 'radar_scores.csv', 1), '統一編號');
  const energyByName = new Map(rowsOf(folder, 'energy_2022_2024.csv').map((row) => [row['公司名稱'], row]));
  const sites = largestSites(rowsOf(folder, 'facility_emissions_2015_2024.csv'));
  const companies = revenue.map((row) => {
    const id = taxId(row['事業統編']);
    return { id, name: row['公司'], emissions: row, report: reports.get(id) ?? {}, radar: radar.get(id) ?? {}, energy: energyByName.get(row['公司']) ?? {}, site: sites.get(id) };
  });
  const names = new Set([...revenue.map((row) => row['公司']), ...[...reports.values()].flatMap((row) => [row['公司全稱'], row['公司簡稱']])]);
  return { companies, names, ids: new Set([...companies.map(({ id }) => id), ...reports.keys(), ...sites.keys()]) };
}
