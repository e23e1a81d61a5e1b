import { existsSync, readFileSync } from 'node:fs';
import { esdbAddressFault, esdbAddressOf, openEsdbEventStore, openSqliteEventStore, StoreCorruptError, StoreUnavailableError, type CopyTarget } from '@greengate/event-store';
import { say } from '@greengate/kernel';
import type { Environment } from './environment';
import { CliError } from './terminal/failure';
import { moving } from './terminal/told-moving';

/** A log that the user names on the command line. */
export interface EventStoreAddress {
  readonly engine: 'sqlite' | 'esdb';
  /** Without secrets: for messages, and to tell two addresses apart. */
  readonly shown: string;
  /** @throws CliError */
  open(): Promise<CopyTarget>;
}

/** The address, or the first line of `file:PATH`, so that a password stands in no list of processes. @throws CliError */
export function addressText(given: string, { path, language }: Environment): string {
  const file = /^file:(.+)$/.exec(given)?.[1];
  if (file === undefined) return given;
  if (!existsSync(path(file))) throw new CliError(say(moving.addressFileMissing, language, { file }), moving.addressRemedy[language]);
  return readFileSync(path(file), 'utf8').split('\n')[0]?.trim() ?? '';
}

async function opened(open: () => CopyTarget | Promise<CopyTarget>): Promise<CopyTarget> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof StoreUnavailableError || error instanceof StoreCorruptError) throw new CliError(error.message);
    throw error;
  }
}

/** `sqlite:FILE`, `esdb://…`, `kurrentdb://…`, or `file:PATH` with one of these in it. @throws CliError */
export function eventStoreAddress(given: string, environment: Environment): EventStoreAddress {
  const { language, path } = environment;
  const text = addressText(given, environment);
  const file = /^sqlite:(.+)$/.exec(text)?.[1];
  if (file !== undefined) return { engine: 'sqlite', shown: `sqlite:${path(file)}`, open: () => opened(() => openSqliteEventStore({ path: path(file) })) };
  const address = text.replace(/^kurrentdb(\+discover)?:/, 'esdb$1:');
  const fault = /^esdb(\+discover)?:/.test(address) ? esdbAddressFault(address) : moving.addressRemedy[language];
  if (fault !== undefined) throw new CliError(moving.addressWrong[language], fault);
  return { engine: 'esdb', shown: esdbAddressOf(address).shown, open: () => opened(() => openEsdbEventStore({ url: address })) };
}
