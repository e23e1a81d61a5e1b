import type { Command } from 'commander';
import type { Language } from '@greengate/kernel';
import type { Environment } from '../environment';
import { moving } from '../terminal/told-moving';
import { backupCommand } from './backup.command';
import { copyCommand, type CopyOptions } from './copy.command';
import { restoreCommand, type RestoreOptions } from './restore.command';

/** `copy`, `backup` and `restore`. @param under makes a command with the options that all have */
export function addMovingCommands(under: (words: string, about: string) => Command, set: (run: (environment: Environment) => Promise<number>) => void, language: Language): void {
  const t = (key: keyof typeof moving): string => moving[key][language];
  under('copy', t('aboutCopy'))
    .requiredOption('--from <store>', t('optionCopyFrom'))
    .requiredOption('--to <store>', t('optionCopyTo'))
    .action((options: CopyOptions) => set((environment) => copyCommand(options, environment)));
  under('backup', t('aboutBackup'))
    .requiredOption('--to <folder>', t('optionBackupTo'))
    .action((options: { readonly to: string }) => set((environment) => backupCommand(options, environment)));
  under('restore', t('aboutRestore'))
    .requiredOption('--from <folder>', t('optionRestoreFrom'))
    .option('--force <places>', t('optionForce'))
    .action((options: RestoreOptions) => set((environment) => restoreCommand(options, environment)));
}
