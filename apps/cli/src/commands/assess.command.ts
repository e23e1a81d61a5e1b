import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assessReferenceTable, referenceInputColumns, referenceOutputColumns, type ReferenceRow } from '@greengate/assessments';
import { ruleset as rulesetSchema, type Ruleset } from '@greengate/assessments/contracts';
import { exportedText, fileSource, readCsv } from '@greengate/imports';
import { say } from '@greengate/kernel';
import { stringify } from 'csv-stringify/sync';
import type { Environment } from '../environment';
import { CliError } from '../terminal/failure';
import { told } from '../terminal/told';

/** A ruleset that ships with Greengate, by id, or a file. */
function rulesetOf(given: string, { root, path, language }: Environment): Ruleset {
  const shipped = join(root, 'deploy/rulesets', `${basename(given)}.json`);
  const file = existsSync(shipped) && basename(given) === given ? shipped : path(given);
  if (!existsSync(file)) throw new CliError(say(told.rulesetUnknown, language, { value: given }), say(told.kindKnown, language, { known: 'sdp-1.0, sdp-1.0-reference' }));
  try {
    return rulesetSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new CliError(say(told.rulesetUnreadable, language, { file, reason: error instanceof Error ? error.message : String(error) }));
  }
}

async function rowsOf(file: string, { language, path }: Environment): Promise<readonly ReferenceRow[]> {
  const document = await readCsv((await fileSource(path(file))).open());
  const at = new Map(document.header.cells.map((name, index) => [name, index]));
  const lacking = referenceInputColumns.filter((name) => !at.has(name));
  if (lacking.length > 0) throw new CliError(say(told.columnsMissing, language, { list: lacking.join(', ') }));
  const rows: ReferenceRow[] = [];
  for await (const { cells } of document.rows) rows.push(Object.fromEntries(referenceInputColumns.map((name) => [name, cells[at.get(name) ?? -1] ?? ''])) as ReferenceRow);
  return rows;
}

/** Score a table without a server or a store: the same pure function as everywhere. */
export async function assessCommand(file: string, options: { readonly ruleset: string; readonly out: string }, environment: Environment): Promise<number> {
  const { language, json, out, path } = environment;
  const rules = rulesetOf(options.ruleset, environment);
  const rows = await rowsOf(file, environment);
  const results = assessReferenceTable(rows, rules);
  const cells = results.map((result) => referenceOutputColumns.map((name) => (/^-?[\d.]*$/.test(result[name]) ? result[name] : exportedText(result[name]))));
  writeFileSync(path(options.out), stringify([[...referenceOutputColumns], ...cells]));
  const summary = { rows: rows.length, rated: results.length, left: rows.length - results.length, file: options.out };
  out(json ? `${JSON.stringify({ ruleset: rules.id, ...summary })}\n` : `${say(told.assessedTable, language, summary)}\n`);
  return 0;
}
