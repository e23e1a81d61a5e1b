import { BackupError, neverRestored, placeNames, restoreBackup, type Place, type RestorePhase } from '@greengate/backup';
import { say } from '@greengate/kernel';
import { embeddedStores } from '../embedded-stores';
import type { Environment } from '../environment';
import { serverAt } from '../server-at';
import { CliError } from '../terminal/failure';
import { phaseBars } from '../terminal/phase-bars';
import { moving } from '../terminal/told-moving';
import { told } from '../terminal/told';
import { backupFault } from '../terminal/told-backup-faults';

export interface RestoreOptions {
  readonly from: string;
  readonly force?: string;
}

function placesIn(force: string | undefined, { language }: Environment): readonly Place[] {
  const words = (force ?? '').split(',').map((word) => word.trim()).filter((word) => word !== '');
  const unknown = words.find((word) => !placeNames.some((place) => place === word));
  if (unknown !== undefined) throw new CliError(say(moving.forceUnknown, language, { value: unknown }), say(told.kindKnown, language, { known: placeNames.join(', ') }));
  return placeNames.filter((place) => words.includes(place));
}

/** Verifies a backup and puts it into the configured embedded places, which must be empty or named. */
export async function restoreCommand({ from, force }: RestoreOptions, environment: Environment): Promise<number> {
  const { language, json, out, err, path } = environment;
  const replace = placesIn(force, environment);
  const { config, places, vaultKey } = embeddedStores(environment);
  const address = await serverAt(config);
  if (address !== undefined) throw new CliError(say(moving.serverRuns, language, { address }), told.serverRunsRemedy[language]);
  const { show, stop } = phaseBars(environment, (phase: RestorePhase) => moving[phase === 'evidence' ? 'backupEvidence' : 'backupCheck'][language]);
  try {
    const stamp = new Date().toISOString().replace(/[:.]/g, '-');
    const { manifest, aside } = await restoreBackup({ folder: path(from), places, replace, vaultKey, forget: neverRestored, stamp, onProgress: show });
    stop();
    const { events, evidence, startedAt } = manifest;
    if (json) out(`${JSON.stringify({ restored: manifest, aside }, null, 2)}\n`);
    else {
      out(`${say(moving.restoreDone, language, { at: startedAt, events: events.events, head: Number(events.head), digest: events.digest.slice(0, 16), files: evidence.files })}\n`);
      if (aside.length > 0) out(`${say(moving.restoreAside, language, { list: aside.join(', ') })}\n`);
    }
    if (vaultKey === undefined) err(`${say(moving.restoreNoKey, language, { folder: config.secretsDirectory })}\n`);
    return 0;
  } catch (error) {
    throw error instanceof BackupError ? backupFault(error, environment) : error;
  } finally {
    stop();
  }
}
