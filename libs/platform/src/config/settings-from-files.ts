import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SettingFault } from './configuration-fault';

/** Settings that may carry a password: `GREENGATE_<NAME>_FILE` names a file whose first line is the value, as container secrets are given. */
const fromFile = ['EVENT_STORE', 'READ_STORE', 'OPERATIONS_STORE', 'EVIDENCE', 'MESSAGING'] as const;

type Given = Readonly<Record<string, string>>;

/** The settings with those of files put in their places, and what is wrong with the files. Keys are without their prefix. */
export function settingsFromFiles(given: Given, where: { readonly directory: string; readonly prefix: string }): { readonly given: Given; readonly faults: readonly SettingFault[] } {
  const settings: Record<string, string> = { ...given };
  const faults: SettingFault[] = [];
  for (const name of fromFile) {
    const key = `${name}_FILE`;
    const file = given[key];
    if (file === undefined) continue;
    delete settings[key];
    const fault = (remedy: string): void => void faults.push({ key: where.prefix + key, value: file, remedy });
    if (given[name] !== undefined) fault(`${where.prefix}${name} is set as well: keep one of the two.`);
    try {
      const line = readFileSync(resolve(where.directory, file), 'utf8').split('\n')[0]?.trim() ?? '';
      if (line === '') fault('The first line of this file must be the value.');
      else settings[name] ??= line;
    } catch {
      fault('This file cannot be read: see that it exists and that this user may read it.');
    }
  }
  return { given: settings, faults };
}
