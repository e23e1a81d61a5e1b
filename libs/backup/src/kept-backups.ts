import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instant } from '@greengate/kernel';
import { z } from 'zod';
import { manifestName, readManifest, type Manifest } from './manifest';

const trialName = 'restored.json';
const trial = z.strictObject({ at: instant, passed: z.boolean(), cause: z.string().nullable() });
/** That a backup was put back into empty places, and what came of it. */
export type RestoreTrial = z.output<typeof trial>;

export interface KeptBackup {
  /** Of its folder. */
  readonly name: string;
  readonly manifest: Manifest;
  /** Undefined: nobody has tried. */
  readonly trial: RestoreTrial | undefined;
}

/** Written beside the manifest; a backup without it is as good, it was only not tried. */
export function noteTrial(folder: string, tried: RestoreTrial): void {
  const path = join(folder, trialName);
  writeFileSync(`${path}.new`, `${JSON.stringify(tried, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

function trialOf(folder: string): RestoreTrial | undefined {
  try {
    return trial.parse(JSON.parse(readFileSync(join(folder, trialName), 'utf8')));
  } catch {
    return undefined;
  }
}

function keptIn(folder: string, name: string): readonly KeptBackup[] {
  const path = join(folder, name);
  if (!existsSync(join(path, manifestName))) return [];
  try {
    return [{ name, manifest: readManifest(path), trial: trialOf(path) }];
  } catch {
    return [];
  }
}

/** The whole backups in a folder, latest first, whoever wrote them. What has no manifest is none. */
export function keptBackups(folder: string): readonly KeptBackup[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => keptIn(folder, name))
    .toSorted((a, b) => (a.manifest.startedAt < b.manifest.startedAt ? 1 : -1));
}
