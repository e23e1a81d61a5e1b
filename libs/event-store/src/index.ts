export * from './decider-runner.port';
export { createDeciderRunner, type DeciderRunnerOptions } from './decider-runner';
export * from './event-store.port';
export type { IntegrityReport } from './sqlite/integrity';
export { openSqliteEventStore, type SqliteEventStore, type SqliteEventStoreOptions } from './sqlite/sqlite-event-store.adapter';
export { esdbAddressFault, esdbAddressOf } from './esdb/connection-string';
export { openEsdbEventStore, type EsdbEventStore, type EsdbEventStoreOptions } from './esdb/esdb-event-store.adapter';
