export * from './find-cursor';
export * from './read-store.port';
export { openSqliteReadStore, type SqliteReadStoreOptions } from './sqlite/sqlite-read-store.adapter';
