import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BackupError, keptBackups, noteTrial, tryRestore, writeBackup, type Manifest } from '@greengate/backup';
import { openFolderEvidenceStore } from '@greengate/evidence-store';
import type { GreengateConfig } from '../config/config';
import { vaultKeyAsKept } from '../config/secrets';
import type { KeptBackup } from './installation.port';
import { WorkEndedError, type OnWork } from './worker';

type BackupConfig = Pick<GreengateConfig, 'eventStore' | 'operationsStore' | 'evidence' | 'backupsDirectory' | 'secretsDirectory' | 'build'>;
interface EmbeddedFiles {
  readonly events: string;
  readonly operations: string;
  readonly evidence: string;
}

/** Undefined where one of the stores is a server's, or lives in memory. */
export function embeddedFiles({ eventStore, operationsStore, evidence }: BackupConfig): EmbeddedFiles | undefined {
  if (eventStore.engine !== 'sqlite' || operationsStore.engine !== 'sqlite' || evidence.engine !== 'folder') return undefined;
  const files = { events: eventStore.file, operations: operationsStore.file, evidence: evidence.folder };
  return Object.values(files).some((path) => path.startsWith(':')) ? undefined : files;
}

const sizeOf = ({ events, operations, evidence }: Manifest): number => events.bytes + operations.bytes + evidence.bytes;

export const listBackups = ({ backupsDirectory }: Pick<GreengateConfig, 'backupsDirectory'>): readonly KeptBackup[] =>
  keptBackups(backupsDirectory).map(({ name, manifest, trial }) => ({
    name,
    startedAt: manifest.startedAt,
    finishedAt: manifest.finishedAt,
    bytes: sizeOf(manifest),
    events: manifest.events.events,
    files: manifest.evidence.files,
    digest: manifest.events.digest,
    missing: manifest.evidence.damaged.length,
    restored: trial ?? null,
  }));

/** What a person can do about it depends on this alone; the places stand in the log of the process. */
const nameOf = (error: unknown): string => {
  if (error instanceof BackupError) return `backup.${error.fault}`;
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'Error';
};

/** Beside the running server: writes a backup into a folder of its own, then puts it back elsewhere to see that it can be. @throws WorkEndedError */
export async function makeBackup(config: BackupConfig, now: () => string, onProgress: OnWork, signal: AbortSignal): Promise<void> {
  const files = embeddedFiles(config);
  if (files === undefined) throw new WorkEndedError({ error: 'backup.not-embedded' });
  const { backupsDirectory, build } = config;
  const folder = join(backupsDirectory, now().replace(/[:.]/g, '-'));
  const vaultKey = vaultKeyAsKept(config);
  const step: (phase: string) => OnWork = (phase) => (_phase, done, total) => {
    signal.throwIfAborted();
    onProgress(phase, done, total);
  };
  try {
    mkdirSync(backupsDirectory, { recursive: true, mode: 0o700 });
    const evidence = openFolderEvidenceStore({ folder: files.evidence });
    try {
      await writeBackup({ folder, events: files.events, operations: files.operations, evidence, vaultKey, build, now, onProgress: (phase, done, total) => step(phase)(null, done, total ?? null) });
    } finally {
      await evidence.close();
    }
  } catch (error) {
    // Without a manifest it is none; a half of one only takes room.
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    throw signal.aborted ? error : new WorkEndedError({ error: nameOf(error) });
  }
  try {
    await tryRestore({ folder, beside: backupsDirectory, vaultKey, onProgress: (_phase, done, total) => step('restoring')(null, done, total ?? null) });
    noteTrial(folder, { at: now(), passed: true, cause: null });
  } catch (error) {
    if (signal.aborted) throw error;
    noteTrial(folder, { at: now(), passed: false, cause: nameOf(error) });
    throw new WorkEndedError({ error: nameOf(error) });
  }
}
