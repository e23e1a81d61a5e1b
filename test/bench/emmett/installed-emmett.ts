import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** As much of emmett's SQLite store as is measured. */
export interface EmmettStore {
  appendToStream(stream: string, events: readonly object[], options?: { readonly expectedStreamVersion: bigint | 'STREAM_DOES_NOT_EXIST' }): Promise<unknown>;
  aggregateStream<State>(stream: string, options: { readonly evolve: (state: State, event: { readonly type: string; readonly data: unknown }) => State; readonly initialState: () => State }): Promise<{ readonly state: State }>;
}

interface EmmettSqlite {
  readonly getSQLiteEventStore: (options: { readonly fileName: string }) => EmmettStore;
}

const folder = join(process.cwd(), 'var/bench/emmett');

/** Installs the packages when they are missing. @throws when they cannot be installed, with what npm said */
export function openEmmett(fileName: string): EmmettStore {
  if (!existsSync(join(folder, 'node_modules/@event-driven-io/emmett-sqlite'))) {
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(process.cwd(), 'test/bench/emmett/package.json'), join(folder, 'package.json'));
    process.stderr.write('Installing emmett for the comparison; this may take minutes …\n');
    const { status, stderr } = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`emmett could not be installed:\n${stderr}`);
  }
  const { getSQLiteEventStore } = createRequire(join(folder, 'package.json'))('@event-driven-io/emmett-sqlite') as EmmettSqlite;
  return getSQLiteEventStore({ fileName });
}
