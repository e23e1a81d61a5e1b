import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteReadStore } from './sqlite-read-store.adapter';
import { readStoreContract } from '../testing';

readStoreContract('SQLite in memory', async () => openSqliteReadStore({ path: ':memory:', durability: 'derived' }));
readStoreContract('SQLite file, derived', async () => openSqliteReadStore({ path: join(mkdtempSync(join(tmpdir(), 'read-store-')), 'read.db'), durability: 'derived' }));
readStoreContract('SQLite file, durable', async () => openSqliteReadStore({ path: join(mkdtempSync(join(tmpdir(), 'read-store-')), 'read.db'), durability: 'durable' }));
