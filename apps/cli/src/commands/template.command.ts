import { say } from '@greengate/kernel';
import { importKindOf, importKinds, templateOf } from '@greengate/imports';
import type { Environment } from '../environment';
import { CliError } from '../terminal/failure';
import { table } from '../terminal/table';
import { told } from '../terminal/told';

/** The CSV template of an import on standard output; on a terminal's standard error, what each column means. */
export function templateCommand(kindName: string, environment: Environment): number {
  const { language, json, out, err } = environment;
  const kind = importKindOf(kindName);
  if (!kind) throw new CliError(say(told.kindUnknown, language, { value: kindName }), say(told.kindKnown, language, { known: importKinds.map(({ name }) => name).join(', ') }));
  if (json) {
    out(`${JSON.stringify(kind.columns.map(({ name, aliases, required, help, example }) => ({ name, aliases, required, help, example })), null, 2)}\n`);
    return 0;
  }
  out(templateOf(kind));
  err(`\n${table([{ title: told.column[language] }, { title: '' }, { title: '' }], kind.columns.map(({ name, required, help }) => [name, required ? '*' : '', help[language]]))}`);
  return 0;
}
