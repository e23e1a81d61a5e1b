/** What all loaders share: read a table, keep its numbers as published, write a document that is the same bytes every time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { Decimal as Base } from 'decimal.js';

const Decimal = Base.clone({ precision: 60, rounding: Base.ROUND_HALF_UP });
const shippedFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

export const rowsOf = (file) => parse(readFileSync(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true, trim: true, comment: '#', comment_no_infix: true });

/** Decimal text with at most 15 significant digits: binary noise of a spreadsheet (0.18290000000000001) goes, nothing printed does. */
export const figure = (text) => {
  const value = new Decimal(String(text).replaceAll(',', ''));
  return value.isZero() ? '0' : value.toSignificantDigits(15).toFixed();
};

export const slug = (text) => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/>=/g, ' from ').replace(/>/g, ' over ').replace(/</g, ' under ').replace(/\+/g, ' plus').replace(/&/g, ' and ').replace(/(\d),(?=\d{3})/g, '$1').replace(/['’*]/g, '').replace(/[^a-z0-9.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '').replace(/\.(?!\d)/g, '').replace(/-\./g, '-');

/** `kWh` -> `kwh`, `万Nm³` -> `wan-nm3`, `USD@2022` -> `usd-2022`: the tail of a factor id. */
export const unitSlug = (unit) => slug(unit.replace('万', 'wan ').replace('³', '3').replace('@', ' ').replace('%', 'percent'));

export const world = { level: 'world' };
export const inCountry = (country) => ({ level: 'country', country });

/** A factor with its id: activity, place when there are several, unit and basis. */
export function factor({ activity, en, zh = null, value, gas = 'CO2e', unit, per, basis = 'none', gases, geography, years, quality, note = null }) {
  const at = geography.level === 'subdivision' ? `.${slug(geography.subdivision)}` : geography.level === 'region' ? `.${slug(`${geography.country}-${geography.region}`)}` : '';
  return {
    id: `${activity}${at}@${unitSlug(per)}${basis === 'none' ? '' : `-${basis.toLowerCase()}`}`,
    activity,
    name: { en, 'zh-CN': zh },
    value,
    numerator: { gas, unit },
    denominator: per,
    basis,
    ...(gases === undefined ? {} : { gases }),
    geography,
    years,
    quality,
    note,
  };
}

export const property = ({ activity, en, zh = null, kind, value, unit, basis = 'none', years }) => ({ activity, name: { en, 'zh-CN': zh }, kind, value, unit, basis, years });

const lines = (name, rows, last) => `  ${JSON.stringify(name)}: [${rows.length === 0 ? '' : `\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  `}]${last ? '' : ','}`;

/** One row a line, in the order of the source: a change of one figure is a change of one line. */
export function documentText({ factors = [], properties = [], blends = [], gwps = [], ...header }) {
  const head = Object.entries({ format: 'greengate-factor-set/1', ...header }).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  return ['{', ...head, lines('factors', factors), lines('properties', properties), lines('blends', blends), lines('gwps', gwps, true), '}', ''].join('\n');
}

/** Writes `<set id>.json` into the folder given, or beside the loaders. */
export function writeSet(set, folder = shippedFolder) {
  writeFileSync(join(folder, `${set.id}.json`), documentText(set));
  console.log(`${set.id}: ${set.factors?.length ?? 0} factors, ${set.properties?.length ?? 0} properties, ${set.blends?.length ?? 0} blends, ${set.gwps?.length ?? 0} GWPs`);
}

export function argumentsOf(usage) {
  const [source, folder] = process.argv.slice(2);
  if (source === undefined) {
    console.error(`usage: node deploy/factors/loaders/${usage} [FOLDER TO WRITE TO]`);
    process.exit(2);
  }
  return { source, folder };
}
