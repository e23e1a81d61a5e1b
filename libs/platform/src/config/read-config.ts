import { resolve } from 'node:path';
import { esdbAddressFault, esdbAddressOf } from '@greengate/event-store';
import { day } from '@greengate/kernel';
import { mongoAddressFault, mongoAddressOf } from '@greengate/mongo';
import { kafkaAddressFault, kafkaAddressOf } from '@greengate/messaging';
import { z } from 'zod';
import type { ClockSetting, EsdbEngine, FolderEngine, GreengateConfig, GridFsEngine, MongoEngine, KafkaEngine, SqliteEngine } from './config';
import { ConfigurationError, type SettingFault } from './configuration-fault';
import { settingsFromFiles } from './settings-from-files';
import { trustedProxies } from './trusted-proxies';

type Environment = Readonly<Record<string, string | undefined>>;

const prefix = 'GREENGATE_';
const defaultDemoStart = '2025-10-01';

const mongo = (value: string): Omit<MongoEngine, 'engine'> => ({ shown: mongoAddressOf(value).shown, url: () => value });

const documentEngine = z.string().transform((value, context): SqliteEngine | MongoEngine => {
  const file = /^sqlite:(.+)$/.exec(value)?.[1];
  if (file !== undefined) return { engine: 'sqlite', file };
  const fault = /^mongodb(\+srv)?:/.test(value) ? mongoAddressFault(value) : 'Write sqlite:<file>, e.g. sqlite:./var/views.db, or mongodb://<host>:27017/<database>.';
  if (fault === undefined) return { engine: 'mongodb', ...mongo(value) };
  context.addIssue({ code: 'custom', message: fault });
  return z.NEVER;
});

const evidenceEngine = z.string().transform((value, context): FolderEngine | GridFsEngine => {
  const folder = /^folder:(.+)$/.exec(value)?.[1];
  if (folder !== undefined) return { engine: 'folder', folder };
  const address = /^gridfs:(mongodb(?:\+srv)?:.*)$/.exec(value)?.[1];
  const fault = address === undefined ? 'Write folder:<path>, e.g. folder:./var/evidence, or gridfs:mongodb://<host>:27017/<database>.' : mongoAddressFault(address);
  if (address !== undefined && fault === undefined) return { engine: 'gridfs', ...mongo(address) };
  context.addIssue({ code: 'custom', message: fault ?? '' });
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

const messagingEngine = z.string().transform((value, context): KafkaEngine | undefined => {
  if (value === 'off') return undefined;
  const fault = value.startsWith('kafka:') ? kafkaAddressFault(value) : 'Write off, or kafka://<host>:9092, several hosts with commas.';
  if (fault === undefined) return { engine: 'kafka', shown: kafkaAddressOf(value).shown, url: () => value };
  context.addIssue({ code: 'custom', message: fault });
  return z.NEVER;
});

const clock = z.string().transform((value, context): ClockSetting => {
  if (value === 'system') return { kind: 'system' };
  const path = /^file:(.+)$/.exec(value)?.[1];
  if (path !== undefined) return { kind: 'file', path };
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

const lease = z
  .string()
  .regex(/^\d{1,2}(\.\d)?$/, 'Write seconds from 1 to 60, e.g. 5.')
  .transform((value) => Math.round(Number(value) * 1_000))
  .refine((value) => value >= 1_000 && value <= 60_000, 'Write seconds from 1 to 60, e.g. 5.');

const notice = z
  .string()
  .regex(/^\d{1,3}$/, 'Write whole days from 1 to 365, e.g. 30.')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 365, 'Write whole days from 1 to 365, e.g. 30.');

const settings = z.strictObject({
  MODE: z.enum(['demo', 'production', 'test'], 'Write demo, production or test.').default('demo'),
  EVENT_STORE: eventStoreEngine.prefault('sqlite:./var/events.db'),
  READ_STORE: documentEngine.prefault('sqlite:./var/views.db'),
  OPERATIONS_STORE: documentEngine.prefault('sqlite:./var/operations.db'),
  EVIDENCE: evidenceEngine.prefault('folder:./var/evidence'),
  BACKUPS: z.string().min(1, 'Name a folder, e.g. ./var/backups.').default('./var/backups'),
  MESSAGING: messagingEngine.prefault('off'),
  MESSAGING_SOURCES: z.string().min(1, 'Name a file, e.g. ./var/secrets/messaging-sources.json.').optional(),
  HOST: z.string().min(1, 'Write the address to listen on, e.g. 127.0.0.1.').optional(),
  PORT: port.prefault('3000'),
  ORIGIN: z.string().refine((value) => originOf(value) !== undefined, 'Write scheme and host only, e.g. https://greengate.example.com.').transform((value) => originOf(value) ?? value).optional(),
  TRUSTED_PROXY: trustedProxies.optional(),
  SECRETS_DIR: z.string().min(1, 'Name a folder, e.g. ./var/secrets.').default('./var/secrets'),
  CLOCK: clock.optional(),
  LEASE: lease.prefault('5'),
  CONSENT_NOTICE: notice.prefault('30'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'Write trace, debug, info, warn, error, fatal or silent.').optional(),
});
type Settings = z.output<typeof settings>;

/** Read by the command line, the test suites and the launcher, not by the application. */
const foreign = /^(TEST_|BENCH_|KILL_|URL$|API_KEY$)/;

/** Passwords in connection strings are not repeated, wrongly written ones included. */
const withoutSecrets = (value: string | undefined): string | undefined => value?.replace(/^((?:gridfs:)?[a-z0-9+]+:\/\/).*@/i, '$1***@').replace(/(password=)[^&]*/gi, '$1***');

/** As it is written in the environment. */
const shownClock = (setting: ClockSetting): string => (setting.kind === 'demo' ? `demo:${setting.startsOn}` : setting.kind === 'file' ? `file:${setting.path}` : setting.kind);

const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/;

/** What production must not have. Found from the settings alone; secrets and accounts are looked at when the stores are open. */
function unsafeIn(config: GreengateConfig): readonly SettingFault[] {
  if (config.mode !== 'production') {
    const allowed = config.clock.kind === 'system' || (config.clock.kind === 'demo') === (config.mode === 'demo');
    return allowed ? [] : [{ key: `${prefix}CLOCK`, value: shownClock(config.clock), remedy: `The ${config.clock.kind === 'demo' ? 'demo clock is for demo' : 'clock in a file is for test'} mode only; remove it.` }];
  }
  const faults: SettingFault[] = [];
  const url = new URL(config.origin);
  if (url.protocol !== 'https:' || local.test(url.hostname)) faults.push({ key: `${prefix}ORIGIN`, value: config.origin, remedy: 'Production needs the public https:// address of this installation.' });
  if (config.clock.kind !== 'system') faults.push({ key: `${prefix}CLOCK`, value: shownClock(config.clock), remedy: 'Production runs on the real time; remove it.' });
  for (const [key, store] of [['EVENT_STORE', config.eventStore], ['READ_STORE', config.readStore], ['OPERATIONS_STORE', config.operationsStore]] as const) {
    if (store.engine === 'sqlite' && store.file === ':memory:') faults.push({ key: `${prefix}${key}`, value: 'sqlite::memory:', remedy: 'Production needs a file; a store in memory is lost with the process.' });
  }
  if (config.evidence.engine === 'folder' && config.evidence.folder === ':temporary:') faults.push({ key: `${prefix}EVIDENCE`, value: 'folder::temporary:', remedy: 'Production needs a folder; a temporary one is lost with the process.' });
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
  const placed = <Engine extends SqliteEngine | EsdbEngine | MongoEngine>(store: Engine): Engine => (store.engine !== 'sqlite' || store.file === ':memory:' ? store : { ...store, file: resolve(where.directory, store.file) });
  return {
    mode: read.MODE,
    eventStore: placed(read.EVENT_STORE),
    readStore: placed(read.READ_STORE),
    operationsStore: placed(read.OPERATIONS_STORE),
    evidence: read.EVIDENCE.engine === 'gridfs' || read.EVIDENCE.folder === ':temporary:' ? read.EVIDENCE : { engine: 'folder', folder: resolve(where.directory, read.EVIDENCE.folder) },
    backupsDirectory: resolve(where.directory, read.BACKUPS),
    ...(read.MESSAGING === undefined ? {} : { messaging: read.MESSAGING }),
    ...(read.MESSAGING_SOURCES === undefined ? {} : { messagingSources: resolve(where.directory, read.MESSAGING_SOURCES) }),
    host: read.HOST ?? (read.MODE === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port: read.PORT,
    origin: read.ORIGIN ?? `http://localhost:${read.PORT}`,
    trustedProxies: read.TRUSTED_PROXY ?? [],
    secretsDirectory: resolve(where.directory, read.SECRETS_DIR),
    leaseMs: read.LEASE,
    consentNoticeDays: read.CONSENT_NOTICE,
    clock: read.CLOCK ?? (read.MODE === 'demo' ? { kind: 'demo', startsOn: defaultDemoStart } : { kind: 'system' }),
    logLevel: read.LOG_LEVEL ?? (read.MODE === 'production' ? 'info' : 'warn'),
    build: where.build,
  };
}

/** The configuration as far as it can be read, and everything that is wrong with it. Empty values count as not set. */
export function examineConfig(environment: Environment, where: { readonly directory: string; readonly build: string }): { readonly config: GreengateConfig | undefined; readonly faults: readonly SettingFault[] } {
  const named = Object.fromEntries(
    Object.entries(environment).flatMap(([key, value]) => (key.startsWith(prefix) && value !== undefined && value !== '' && !foreign.test(key.slice(prefix.length)) ? [[key.slice(prefix.length), value]] : [])),
  );
  const { given, faults: ofFiles } = settingsFromFiles(named, { directory: where.directory, prefix });
  const read = settings.safeParse(given);
  // With some settings wrong, the rest is still looked at, so that one start shows everything there is to mend.
  const sound = Object.fromEntries(Object.entries(given).filter(([key]) => settings.shape[key as keyof typeof settings.shape]?.safeParse(given[key]).success === true));
  const usable = read.success ? read.data : settings.safeParse(sound).data;
  const wrong = read.success ? [] : faultsOf(read.error, given);
  const config = usable === undefined ? undefined : configOf(usable, where);
  const told = new Set(wrong.map(({ key }) => key));
  return { config, faults: [...ofFiles, ...wrong, ...(config === undefined ? [] : unsafeIn(config).filter(({ key }) => !told.has(key)))] };
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
