import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { inventoryDocument, type InventoryDocument } from '@greengate/disclosures/contracts';
import { fileSource, readCsv } from '@greengate/imports';
import { say } from '@greengate/kernel';
import { validateInput } from '@greengate/platform';
import type { Environment } from '../environment';
import { CliError } from '../terminal/failure';
import { told } from '../terminal/told';

/** What a table of lines does not say of the whole. */
export interface WholeOptions {
  readonly organisation?: string;
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  readonly gwp?: string;
  readonly boundary?: string;
}

export const lineColumns = ['id', 'kind', 'subject', 'value', 'unit', 'method', 'category', 'basis', 'site', 'place', 'year', 'density_kg_per_l', 'calorific_basis', 'evidence'] as const;
type Row = Partial<Record<(typeof lineColumns)[number], string>>;

/** How a kind of line names its subject. */
const subjectFields: Readonly<Record<string, string>> = {
  'stationary-combustion': 'fuel', 'mobile-combustion': 'fuel', 'mobile-distance': 'vehicle', process: 'process', refrigerant: 'gas', 'purchased-energy': 'carrier', scope3: 'subject',
};

/** A blank is not a zero: it is not known. */
function activityOf({ value = '', unit = '', basis = '' }: Row): object {
  if (value === '') return { status: 'unknown' };
  return basis === '' || basis === 'measured' ? { status: 'measured', value, unit } : { status: 'estimated', basis, value, unit };
}

const whenGiven = (name: string, value: unknown): object => (value === undefined || value === '' ? {} : { [name]: value });

function lineOf(row: Row): object {
  const { id, kind = '', subject, method, category, site, place, year, density_kg_per_l: density, calorific_basis: basis, evidence = '' } = row;
  return {
    id, kind, activity: activityOf(row),
    ...whenGiven(subjectFields[kind] ?? 'subject', subject), ...whenGiven('method', method), ...whenGiven('category', category && Number(category)), ...whenGiven('site', site), ...whenGiven('place', place),
    ...whenGiven('year', year && Number(year)), ...whenGiven('density', density && { value: density, unit: 'kg/L' }), ...whenGiven('calorificBasis', basis),
    ...whenGiven('evidence', evidence && evidence.split(';').map((name) => name.trim())),
  };
}

async function fromCsv(file: string, { organisation, from, to, place, gwp, boundary }: WholeOptions, { language }: Environment): Promise<object> {
  if (from === undefined || to === undefined || place === undefined) throw new CliError(told.calculateWhole[language]);
  const { header, rows } = await readCsv((await fileSource(file)).open());
  const names = header.cells.map((cell) => cell.toLowerCase());
  const lacking = ['id', 'kind', 'value', 'unit'].filter((name) => !names.includes(name));
  if (lacking.length > 0) throw new CliError(say(told.columnsMissing, language, { list: lacking.join(', ') }));
  const lines: object[] = [];
  for await (const { cells } of rows) lines.push(lineOf(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))));
  return { organisation: organisation ?? file, period: { from, to }, place, gwpSet: gwp ?? 'AR5', boundary: boundary ?? 'operational-control', lines };
}

function fromJson(file: string, { language }: Environment): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CliError(say(told.documentUnreadable, language, { file, reason: error instanceof Error ? error.message : String(error) }));
  }
}

/** An inventory as entered, from a JSON document or a table of lines. @throws InvalidInputError with every field that cannot be read */
export async function readDocument(given: string, options: WholeOptions, environment: Environment): Promise<InventoryDocument> {
  const file = environment.path(given);
  const input = extname(file).toLowerCase() === '.json' ? fromJson(file, environment) : await fromCsv(file, options, environment);
  return validateInput(inventoryDocument, input, environment.language);
}
