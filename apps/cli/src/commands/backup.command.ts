import { existsSync } from 'node:fs';
import { BackupError, writeBackup, type BackupPhase } from '@greengate/backup';
import { openFolderEvidenceStore } from '@greengate/evidence-store';
import { say } from '@greengate/kernel';
import { embeddedStores } from '../embedded-stores';
import type { Environment } from '../environment';
import { CliError } from '../terminal/failure';
import { moving } from '../terminal/told-moving';
import { backupFault } from '../terminal/told-backup-faults';
import { phaseBars } from '../terminal/phase-bars';

const titles: Readonly<Record<BackupPhase, keyof typeof moving>> = { events: 'backupEvents', operations: 'backupOperations', evidence: 'backupEvidence', checking: 'backupCheck' };

/** Log, operations store and evidence to a folder, beside a running server. Exit code 1 when the store itself lacks evidence that the log names. */
export async function backupCommand({ to }: { readonly to: string }, environment: Environment): Promise<number> {
  const { language, json, out, err, path, version } = environment;
  const { config, places, vaultKey } = embeddedStores(environment);
  if (!existsSync(places.events) || !existsSync(places.operations)) throw new CliError(say(moving.copyNoSource, language, { address: places.events }), moving.backupNothing[language]);
  const { show, stop } = phaseBars(environment, (phase: BackupPhase) => moving[titles[phase]][language]);
  const evidence = openFolderEvidenceStore({ folder: places.evidence });
  try {
    const manifest = await writeBackup({ folder: path(to), ...places, evidence, vaultKey, build: version, now: () => new Date().toISOString(), onProgress: show });
    stop();
    const { events, evidence: { files, damaged } } = manifest;
    if (json) out(`${JSON.stringify({ folder: path(to), manifest }, null, 2)}\n`);
    else out(`${say(moving.backupDone, language, { folder: path(to), events: events.events, head: Number(events.head), digest: events.digest.slice(0, 16), files, secrets: config.secretsDirectory })}\n`);
    if (damaged.length > 0) err(`${say(moving.backupDamaged, language, { count: damaged.length, list: damaged.slice(0, 10).join(', ') })}\n`);
    return damaged.length > 0 ? 1 : 0;
  } catch (error) {
    throw error instanceof BackupError ? backupFault(error, environment) : error;
  } finally {
    stop();
    await evidence.close();
  }
}
