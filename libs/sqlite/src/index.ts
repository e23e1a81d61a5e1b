import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';

const firstNodeApiNode = 22;

/**
 * The package that drives SQLite on this Node. better-sqlite3 12 is the last line for Node 20, and aborts the process on Node 24 when a statement is
 * collected as garbage; 13 (Node-API) needs Node 22. Both have the same interface.
 */
export const sqliteDriver = Number(process.versions.node.split('.')[0]) >= firstNodeApiNode ? 'better-sqlite3-node22' : 'better-sqlite3';

/** Opens a database file. The types are those of `better-sqlite3`. */
export const SqliteDatabase = createRequire(__filename)(sqliteDriver) as typeof Sqlite;
