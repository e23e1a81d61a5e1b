import { explainProblem, RejectedError } from '@greengate/kernel';
import { UnreadableFileError, type ImportProblem } from '@greengate/imports';
import { ConfigurationError, InvalidInputError, StartError } from '@greengate/platform';
import type { Environment } from '../environment';
import { told } from './told';

/** A refusal of the command line itself: something was left out or cannot be found. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly remedy?: string,
  ) {
    super(message);
    this.name = 'CliError';
  }
}

interface Told {
  readonly code: string;
  readonly what: string;
  readonly remedy?: string;
  readonly problems?: readonly object[];
}

/** Problems of a file as far as a person reads: where, what, and what to do about it. */
export function problemLines(problems: readonly ImportProblem[], { language }: Environment, most = 50): string {
  const lines = problems.slice(0, most).map(({ line, column, value, what, remedy, severity }) => {
    const place = [`${told.line[language]} ${line}`, ...(column === null ? [] : [`${told.column[language]} ${column}`]), ...(value === null ? [] : [`"${value}"`])].join(', ');
    return `${place}${severity === 'warning' ? ` (${told.warning[language]})` : ''}\n  ${what[language]}\n  ${remedy[language]}\n`;
  });
  return lines.join('');
}

function explain(error: unknown, { language }: Environment): Told {
  if (error instanceof RejectedError) return { code: error.rejection.code, ...explainProblem(error.rejection, language) };
  if (error instanceof InvalidInputError) return { code: 'validation.failed', ...explainProblem({ code: 'validation.failed', facts: {} }, language), problems: error.problems };
  if (error instanceof UnreadableFileError) return { code: 'imports.file-unreadable', what: told.fileRefused[language], problems: error.problems };
  if (error instanceof CliError) return { code: 'cli', what: error.message, ...(error.remedy === undefined ? {} : { remedy: error.remedy }) };
  if (error instanceof ConfigurationError || error instanceof StartError) return { code: 'start', what: error.message };
  return { code: 'internal.error', what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** Say what went wrong and what to do about it; JSON on standard output where that was asked for. Answers the exit code. */
export function fail(error: unknown, environment: Environment): 1 {
  const { json, out, err } = environment;
  const said = explain(error, environment);
  if (json) {
    out(`${JSON.stringify({ error: said }, null, 2)}\n`);
    return 1;
  }
  err(`${said.what}\n`);
  if (error instanceof UnreadableFileError) err(problemLines(error.problems, environment));
  if (error instanceof InvalidInputError) for (const { field, what, remedy } of error.problems) err(`  ${field}: ${what} ${remedy}\n`);
  if (said.remedy !== undefined) err(`${said.remedy}\n`);
  return 1;
}
