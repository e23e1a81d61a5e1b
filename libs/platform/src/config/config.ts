import type { LogLevel } from '../operations/logger';

/** `demo`: invented accounts, generated secrets, a shifted clock. `production`: none of these. `test`: for the test suites. */
export type Mode = 'demo' | 'production' | 'test';

export interface SqliteEngine {
  readonly engine: 'sqlite';
  /** Absolute path of the file, or `:memory:`. */
  readonly file: string;
}

export interface FolderEngine {
  readonly engine: 'folder';
  /** Absolute path, or `:temporary:`: removed when the process ends. */
  readonly folder: string;
}

/** EventStoreDB or KurrentDB. */
export interface EsdbEngine {
  readonly engine: 'esdb';
  /** Scheme and hosts, for messages. */
  readonly shown: string;
  /** The connection string with its password. A function, so that no log and no dump of the settings holds it. */
  readonly url: () => string;
}

/** As a person may see it. */
export const shownEngine = (engine: SqliteEngine | EsdbEngine): string => (engine.engine === 'esdb' ? engine.shown : `sqlite:${engine.file}`);

export type ClockSetting = { readonly kind: 'system' } | { readonly kind: 'demo'; readonly startsOn: string };

/** Everything that can be set, read once at start. */
export interface GreengateConfig {
  readonly mode: Mode;
  readonly eventStore: SqliteEngine | EsdbEngine;
  readonly readStore: SqliteEngine;
  readonly operationsStore: SqliteEngine;
  /** Where the files that suppliers send are kept. */
  readonly evidence: FolderEngine;
  readonly host: string;
  /** 0: any free port (tests). */
  readonly port: number;
  /** How browsers reach this installation: scheme, host and port. */
  readonly origin: string;
  /** Absolute path. */
  readonly secretsDirectory: string;
  readonly clock: ClockSetting;
  readonly logLevel: LogLevel;
  /** Version of this build, written into every event. */
  readonly build: string;
}
