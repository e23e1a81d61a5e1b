import { writeFileSync } from 'node:fs';
import { say, type Language } from '@greengate/kernel';
import { headerOf, importKindOf, importKinds, templateFile, templateOf } from '@greengate/imports';
import type { Environment } from '../environment';
import { CliError } from '../terminal/failure';
import { table } from '../terminal/table';
import { told } from '../terminal/told';

export interface TemplateOptions {
  /** Of the template's headers and help; left out: that of the command line. */
  readonly language?: Language;
  readonly format?: 'csv' | 'xlsx';
  readonly out?: string;
}

/** The template of an import: to a file, or as CSV on standard output with what each column means on standard error. */
export async function templateCommand(kindName: string, { language: wanted, format, out: file }: TemplateOptions, environment: Environment): Promise<number> {
  const { language, json, out, err } = environment;
  const kind = importKindOf(kindName);
  if (!kind) throw new CliError(say(told.kindUnknown, language, { value: kindName }), say(told.kindKnown, language, { known: importKinds.map(({ name }) => name).join(', ') }));
  const within = wanted ?? language;
  const as = format ?? (file?.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv');
  if (file !== undefined) {
    writeFileSync(environment.path(file), await templateFile(kind, as, within));
    out(`${say(told.written, language, { file })}\n`);
    return 0;
  }
  if (json) {
    out(`${JSON.stringify(kind.columns.map(({ name, aliases, required, unit, help, example }) => ({ name, aliases, required, unit: unit ?? null, help, example })), null, 2)}\n`);
    return 0;
  }
  if (as === 'xlsx') throw new CliError(told.xlsxNeedsFile[language], told.xlsxNeedsFileRemedy[language]);
  // Names that scripts rely on, unless a language is asked for.
  out(templateOf(kind, wanted ?? 'en'));
  err(`\n${table([{ title: told.column[language] }, { title: '' }, { title: '' }], kind.columns.map((column) => [headerOf(column, within), column.required ? '*' : '', column.help[language]]))}`);
  return 0;
}
