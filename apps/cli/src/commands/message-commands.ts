import type { Language } from '@greengate/kernel';
import type { Command } from 'commander';
import type { Environment } from '../environment';
import { messaging } from '../terminal/told-messages';
import { listDeadLettersCommand, replayDeadLettersCommand } from './dead-letters.command';

type Described = (parent: Command, words: string, about: string) => Command;
type Set = (run: (environment: Environment) => Promise<number>) => void;

/** `messages dead list` and `messages dead replay`. */
export function addMessageCommands(greengate: Command, language: Language, described: Described, set: Set): void {
  const t = (key: keyof typeof messaging): string => messaging[key][language];
  const dead = greengate.command('messages').description(t('aboutMessages')).command('dead').description(t('aboutDead'));
  described(dead, 'list', t('aboutList'))
    .option('--all', t('optionAll'))
    .action((options: { all?: boolean }) => set((environment) => listDeadLettersCommand(options, environment)));
  described(dead, 'replay', t('aboutReplay'))
    .argument('[id...]', t('idArgument'))
    .action((ids: string[]) => set((environment) => replayDeadLettersCommand(ids, environment)));
}
