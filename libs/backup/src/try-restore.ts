import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { restoreBackup, type RestorePhase } from './restore-backup';

/**
 * Collections of the operations store that no restore brings back: sessions, since some were ended after the backup; and notes of requests, messages and
 * work that were carried out, since what they led to may lie behind the end of the log. Sent again, a request or message finds what it led to in the
 * log, by its id, or is carried out.
 */
export const neverRestored = ['sessions', 'sign_in_attempts', 'platform_idempotency', 'messaging_inbox', 'messaging_latest', 'installation_work', 'installation_claims', 'installation_processes'];

/** Puts a backup back into empty places beside it, reads everything there, and removes them again. Takes its room once more meanwhile. @throws BackupError */
export async function tryRestore({ folder, beside, vaultKey, onProgress = () => undefined }: {
  readonly folder: string;
  /** A folder on the same disk. */
  readonly beside: string;
  readonly vaultKey: Uint8Array | undefined;
  readonly onProgress?: (phase: RestorePhase, done: number, total: number | undefined) => void;
}): Promise<void> {
  const scratch = mkdtempSync(join(beside, '.restoring-'));
  const place = (name: string): string => join(scratch, name);
  try {
    const places = { events: place('events.db'), operations: place('operations.db'), evidence: place('evidence'), views: place('views.db') };
    await restoreBackup({ folder, places, replace: [], vaultKey, forget: neverRestored, stamp: 'trial', onProgress });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
