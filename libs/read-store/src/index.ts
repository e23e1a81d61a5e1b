export * from './find-cursor';
export * from './read-store.port';
export { openMongoReadStore, type MongoReadStoreOptions } from './mongo/mongo-read-store.adapter';
export { openSqliteReadStore, type SqliteReadStoreOptions } from './sqlite/sqlite-read-store.adapter';
