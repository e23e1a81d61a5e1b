import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '@greengate/kernel';

/** What every command may use of its surroundings. */
export interface Environment {
  readonly language: Language;
  /** Results as JSON on standard output; nothing else goes there then. */
  readonly json: boolean;
  /** Standard error is a terminal: progress is drawn there. */
  readonly terminal: boolean;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Folder of the clone: stores and rulesets are found from here. */
  readonly root: string;
  readonly version: string;
  /** Path of a file that the user names, counted from where the user stands. */
  readonly path: (given: string) => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

interface PackageFile {
  readonly name?: string;
  readonly version?: string;
}

const packageAt = (folder: string): PackageFile | undefined => {
  const path = join(folder, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PackageFile) : undefined;
};

/** The folder above this file that holds the project's package.json. */
function rootAbove(folder: string): { root: string; version: string } {
  const found = packageAt(folder);
  if (found?.name === 'greengate') return { root: folder, version: found.version ?? '0.0.0' };
  const above = dirname(folder);
  if (above === folder) throw new Error('the Greengate clone of this command line was not found');
  return rootAbove(above);
}

/** zh of any region is taken as Simplified Chinese; anything else as English. */
export const languageOf = (variables: Environment['variables']): Language => (/^zh/i.test(variables['LC_ALL'] ?? variables['LC_MESSAGES'] ?? variables['LANG'] ?? '') ? 'zh-CN' : 'en');

/** Read from the process, with the global options already known. */
export function environmentOf(given: { readonly lang?: Language; readonly json?: boolean }): Environment {
  const standing = process.env['INIT_CWD'] ?? process.cwd();
  return {
    language: given.lang ?? languageOf(process.env),
    json: given.json ?? false,
    terminal: process.stderr.isTTY,
    variables: process.env,
    ...rootAbove(__dirname),
    path: (path) => resolve(standing, path),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}
