import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factorSet, type FactorSet } from '@greengate/factors/contracts';
import { digestOf, say } from '@greengate/kernel';
import type { Environment } from '../environment';
import { CliError } from '../terminal/failure';
import { told } from '../terminal/told';

/** The factor sets of a folder: those that ship with Greengate unless another is named. The digest is computed, not believed. */
export function readFactorSets(given: string | undefined, { root, path, language }: Environment): readonly { readonly document: FactorSet; readonly digest: string }[] {
  const folder = given === undefined ? join(root, 'deploy/factors') : path(given);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'index.json').sort() : [];
  if (files.length === 0) throw new CliError(say(told.factorsNone, language, { folder }));
  return files.map((name) => {
    const parsed = factorSet.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (!parsed.success) throw new CliError(say(told.factorsUnreadable, language, { file: join(folder, name), reason: parsed.error.issues[0]?.message ?? '' }));
    return { document: parsed.data, digest: digestOf(parsed.data) };
  });
}
