import { resolve } from 'node:path';
import { esdbAddressFault, esdbAddressOf } from '@greengate/event-store';
import { day } from '@greengate/kernel';
import { z } from 'zod';
import type { ClockSetting, EsdbEngine, FolderEngine, GreengateConfig, SqliteEngine } from './config';
import { ConfigurationError, type SettingFault } from './configuration-fault';

type Environment = Readonly<Record<string, string | undefined>>;

const prefix = 'GREENGATE_';
const defaultDemoStart = '2025-10-01';

const engine = (names: string, other: string) =>
  z.string().transform((value, context): SqliteEngine => {
    const file = /^sqlite:(.+)$/.exec(value)?.[1];
    if (file !== undefined) return { engine: 'sqlite', file };
    const comesLater = new RegExp(`^(${other})(\\+srv|\\+discover)?://`).test(value);
    context.addIssue({ code: 'custom', message: comesLater ? `${names} comes with a later release; use sqlite:<file> until then.` : 'Write sqlite:<file>, e.g. sqlite:./var/events.db.' });
    return z.NEVER;
  });

const folder = z.string().transform((value, context): FolderEngine => {
  const path = /^folder:(.+)$/.exec(value)?.[1];
  if (path !== undefined) return { engine: 'folder', folder: path };
  const comesLater = /^mongodb(\+srv)?:\/\//.test(value);
  context.addIssue({ code: 'custom', message: comesLater ? 'Evidence in MongoDB comes with a later release; use folder:<path> until then.' : 'Write folder:<path>, e.g. folder:./var/evidence.' });
  return z.NEVER;
});

const eventStoreEngine = z.string().transform((value, context): SqliteEngine | EsdbEngine => {
  const file = /^sqlite:(.+)$/.exec(value)?.[1];
  if (file !== undefined) return { engine: 'sqlite', file };
  // KurrentDB still speaks this protocol; its newer scheme names the same address.
  const address = value.replace(/^kurrentdb(\+discover)?:/, 'esdb$1:');
  const fault = /^esdb(\+discover)?:/.test(address) ? esdbAddressFault(address) : 'Write sqlite:<file>, e.g. sqlite:./var/events.db, or esdb://<host>:2113.';
  if (fault === undefined) return { engine: 'esdb', shown: esdbAddressOf(address).shown, url: () => address };
  context.addIssue({ code: 'custom', message: fault });
  return z.NEVER;
});

const clock = z.string().transform((value, context): ClockSetting => {
  if (value === 'system') return { kind: 'system' };
  const startsOn = /^demo:(.+)$/.exec(value)?.[1];
  if (startsOn !== undefined && day.safeParse(startsOn).success) return { kind: 'demo', startsOn };
  context.addIssue({ code: 'custom', message: `Write "system", or "demo:" and a day, e.g. demo:${defaultDemoStart}.` });
  return z.NEVER;
});

const originOf = (value: string): string | undefined => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && (url.pathname === '/' || url.pathname === '') && url.search === '' && url.username === '' ? url.origin : undefined;
};

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'Write a port number from 0 to 65535.')
  .transform(Number)
  .refine((value) => value <= 65_535, 'Write a port number from 0 to 65535.');

const settings = z.strictObject({
  MODE: z.enum(['demo', 'production', 'test'], 'Write demo, production or test.').default('demo'),
  EVENT_STORE: eventStoreEngine.prefault('sqlite:./var/events.db'),
  READ_STORE: engine('The MongoDB engine', 'mongodb').prefault('sqlite:./var/views.db'),
  OPERATIONS_STORE: engine('The MongoDB engine', 'mongodb').prefault('sqlite:./var/operations.db'),
  EVIDENCE: folder.prefault('folder:./var/evidence'),
  HOST: z.string().min(1, 'Write the address to listen on, e.g. 127.0.0.1.').optional(),
  PORT: port.prefault('3000'),
  ORIGIN: z.string().refine((value) => originOf(value) !== undefined, 'Write scheme and host only, e.g. https://greengate.example.com.').transform((value) => originOf(value) ?? value).optional(),
  SECRETS_DIR: z.string().min(1, 'Name a folder, e.g. ./var/secrets.').default('./var/secrets'),
  CLOCK: clock.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'Write trace, debug, info, warn, error, fatal or silent.').optional(),
});
type Settings = z.output<typeof settings>;

/** Read by the command line, the test suites and the launcher, not by the application. */
const foreign = /^(TEST_|BENCH_|KILL_|URL$|API_KEY$)/;

/** Passwords in connection strings are not repeated. */
const withoutSecrets = (value: string | undefined): string | undefined => value?.replace(/^([a-z0-9+]+:\/\/)[^/?]*@/i, '$1***@');

const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/;

/** What production must not have. Found from the settings alone; secrets and accounts are looked at when the stores are open. */
function unsafeIn(config: GreengateConfig): readonly SettingFault[] {
  if (config.mode !== 'production') return config.mode === 'demo' || config.clock.kind === 'system' ? [] : [{ key: `${prefix}CLOCK`, value: `demo:${config.clock.startsOn}`, remedy: 'The demo clock is for demo mode only; remove it.' }];
  const faults: SettingFault[] = [];
  const url = new URL(config.origin);
  if (url.protocol !== 'https:' || local.test(url.hostname)) faults.push({ key: `${prefix}ORIGIN`, value: config.origin, remedy: 'Production needs the public https:// address of this installation.' });
  if (config.clock.kind !== 'system') faults.push({ key: `${prefix}CLOCK`, value: `demo:${config.clock.startsOn}`, remedy: 'Production runs on the real time; remove it.' });
  for (const [key, store] of [['EVENT_STORE', config.eventStore], ['READ_STORE', config.readStore], ['OPERATIONS_STORE', config.operationsStore]] as const) {
    if (store.engine === 'sqlite' && store.file === ':memory:') faults.push({ key: `${prefix}${key}`, value: 'sqlite::memory:', remedy: 'Production needs a file; a store in memory is lost with the process.' });
  }
  if (config.evidence.folder === ':temporary:') faults.push({ key: `${prefix}EVIDENCE`, value: 'folder::temporary:', remedy: 'Production needs a folder; a temporary one is lost with the process.' });
  return faults;
}

function faultsOf(error: z.ZodError, given: Readonly<Record<string, string>>): readonly SettingFault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ key: `${prefix}${key}`, value: withoutSecrets(given[key]), remedy: `There is no such setting; check its spelling (${Object.keys(settings.shape).map((name) => prefix + name).join(', ')}).` }));
    const key = String(issue.path[0]);
    return [{ key: `${prefix}${key}`, value: withoutSecrets(given[key]), remedy: issue.message }];
  });
}

function configOf(read: Settings, where: { readonly directory: string; readonly build: string }): GreengateConfig {
  const placed = <Engine extends SqliteEngine | EsdbEngine>(store: Engine): Engine => (store.engine === 'esdb' || store.file === ':memory:' ? store : { ...store, file: resolve(where.directory, store.file) });
  return {
    mode: read.MODE,
    eventStore: placed(read.EVENT_STORE),
    readStore: placed(read.READ_STORE),
    operationsStore: placed(read.OPERATIONS_STORE),
    evidence: read.EVIDENCE.folder === ':temporary:' ? read.EVIDENCE : { engine: 'folder', folder: resolve(where.directory, read.EVIDENCE.folder) },
    host: read.HOST ?? (read.MODE === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port: read.PORT,
    origin: read.ORIGIN ?? `http://localhost:${read.PORT}`,
    secretsDirectory: resolve(where.directory, read.SECRETS_DIR),
    clock: read.CLOCK ?? (read.MODE === 'demo' ? { kind: 'demo', startsOn: defaultDemoStart } : { kind: 'system' }),
    logLevel: read.LOG_LEVEL ?? (read.MODE === 'production' ? 'info' : 'warn'),
    build: where.build,
  };
}

/** The configuration as far as it can be read, and everything that is wrong with it. Empty values count as not set. */
export function examineConfig(environment: Environment, where: { readonly directory: string; readonly build: string }): { readonly config: GreengateConfig | undefined; readonly faults: readonly SettingFault[] } {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([key, value]) => (key.startsWith(prefix) && value !== undefined && value !== '' && !foreign.test(key.slice(prefix.length)) ? [[key.slice(prefix.length), value]] : [])),
  );
  const read = settings.safeParse(given);
  // With some settings wrong, the rest is still looked at, so that one start shows everything there is to mend.
  const sound = Object.fromEntries(Object.entries(given).filter(([key]) => settings.shape[key as keyof typeof settings.shape]?.safeParse(given[key]).success === true));
  const usable = read.success ? read.data : settings.safeParse(sound).data;
  const wrong = read.success ? [] : faultsOf(read.error, given);
  const config = usable === undefined ? undefined : configOf(usable, where);
  const named = new Set(wrong.map(({ key }) => key));
  return { config, faults: [...wrong, ...(config === undefined ? [] : unsafeIn(config).filter(({ key }) => !named.has(key)))] };
}

/**
 * The configuration, from `GREENGATE_*` alone.
 * @throws ConfigurationError naming every bad key at once
 */
export function readConfig(environment: Environment, where: { readonly directory: string; readonly build: string }): GreengateConfig {
  const { config, faults } = examineConfig(environment, where);
  if (config === undefined || faults.length > 0) throw new ConfigurationError(faults);
  return config;
}
