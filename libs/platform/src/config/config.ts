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

/** Files in a MongoDB. */
export interface GridFsEngine extends Omit<MongoEngine, 'engine'> {
  readonly engine: 'gridfs';
}

/** EventStoreDB or KurrentDB. */
export interface EsdbEngine {
  readonly engine: 'esdb';
  /** Scheme and hosts, for messages. */
  readonly shown: string;
  /** The connection string with its password. A function, so that no log and no dump of the settings holds it. */
  readonly url: () => string;
}

/** Apache Kafka. */
export interface KafkaEngine {
  readonly engine: 'kafka';
  /** Scheme and brokers, for messages. */
  readonly shown: string;
  /** The address with its password: a function, as above. */
  readonly url: () => string;
}

/** MongoDB, or a service that speaks its protocol. */
export interface MongoEngine {
  readonly engine: 'mongodb';
  /** Scheme, hosts and database, for messages. */
  readonly shown: string;
  /** The address with its password. A function, so that no log and no dump of the settings holds it. */
  readonly url: () => string;
}

/** As a person may see it, and as it is written in the settings but for its password. */
export function shownEngine(engine: SqliteEngine | EsdbEngine | MongoEngine | FolderEngine | GridFsEngine): string {
  switch (engine.engine) {
    case 'sqlite':
      return `sqlite:${engine.file}`;
    case 'folder':
      return `folder:${engine.folder}`;
    case 'gridfs':
      return `gridfs:${engine.shown}`;
    default:
      return engine.shown;
  }
}

/** `file`: what the file says, an instant, for tests of several processes on one clock that stands still. */
export type ClockSetting = { readonly kind: 'system' } | { readonly kind: 'demo'; readonly startsOn: string } | { readonly kind: 'file'; readonly path: string };

/** Everything that can be set, read once at start. */
export interface GreengateConfig {
  readonly mode: Mode;
  readonly eventStore: SqliteEngine | EsdbEngine;
  readonly readStore: SqliteEngine | MongoEngine;
  readonly operationsStore: SqliteEngine | MongoEngine;
  /** Where the files that suppliers send are kept. */
  readonly evidence: FolderEngine | GridFsEngine;
  /** Absolute path of the folder for backups that administrators ask for. Default: `var/backups`. */
  readonly backupsDirectory: string;
  /** Where integration events go and messages come from; absent: nowhere. */
  readonly messaging?: KafkaEngine;
  /** Absolute path of the file that says which systems may send messages, and as whom; absent: none may. */
  readonly messagingSources?: string;
  readonly host: string;
  /** 0: any free port (tests). */
  readonly port: number;
  /** How browsers reach this installation: scheme, host and port. */
  readonly origin: string;
  /** Addresses, ranges or names of ranges of the proxies in front: what they say about the client is believed. Empty: nobody. */
  readonly trustedProxies: readonly string[];
  /** Absolute path. */
  readonly secretsDirectory: string;
  readonly clock: ClockSetting;
  /** How long a process may be silent before another takes over its views, processes and timers. Milliseconds. */
  readonly leaseMs: number;
  /** So many days before its last one, a consent that ends is told about. */
  readonly consentNoticeDays: number;
  readonly logLevel: LogLevel;
  /** Version of this build, written into every event. */
  readonly build: string;
}
