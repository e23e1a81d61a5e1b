import { Option, type Command } from 'commander';
import type { Language } from '@greengate/kernel';
import type { Environment } from '../environment';
import { moving } from '../terminal/told-moving';
import { backupCommand } from './backup.command';
import { copyCommand, type CopyOptions } from './copy.command';
import { copyEvidenceCommand, copyOperationsCommand } from './copy-stores.command';
import { restoreCommand, type RestoreOptions } from './restore.command';

const copies = { events: copyCommand, operations: copyOperationsCommand, evidence: copyEvidenceCommand } as const;

/** `copy`, `backup` and `restore`. @param under makes a command with the options that all have */
export function addMovingCommands(under: (words: string, about: string) => Command, set: (run: (environment: Environment) => Promise<number>) => void, language: Language): void {
  const t = (key: keyof typeof moving): string => moving[key][language];
  under('copy', t('aboutCopy'))
    .requiredOption('--from <store>', t('optionCopyFrom'))
    .requiredOption('--to <store>', t('optionCopyTo'))
    .addOption(new Option('--what <what>', t('optionWhat')).choices(['events', 'operations', 'evidence']).default('events'))
    .action((options: CopyOptions & { readonly what: 'events' | 'operations' | 'evidence' }) => set((environment) => copies[options.what](options, environment)));
  under('backup', t('aboutBackup'))
    .requiredOption('--to <folder>', t('optionBackupTo'))
    .action((options: { readonly to: string }) => set((environment) => backupCommand(options, environment)));
  under('restore', t('aboutRestore'))
    .requiredOption('--from <folder>', t('optionRestoreFrom'))
    .option('--force <places>', t('optionForce'))
    .action((options: RestoreOptions) => set((environment) => restoreCommand(options, environment)));
}
