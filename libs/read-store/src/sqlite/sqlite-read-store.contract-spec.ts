import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteReadStore } from './sqlite-read-store.adapter';
import { readStoreContract } from '../testing';

const folder = mkdtempSync(join(tmpdir(), 'read-store-'));
let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}.db`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

readStoreContract('SQLite in memory', async () => openSqliteReadStore({ path: ':memory:', durability: 'derived' }));
readStoreContract('SQLite file, derived', async () => openSqliteReadStore({ path: newFile(), durability: 'derived' }));
readStoreContract('SQLite file, durable', async () => openSqliteReadStore({ path: newFile(), durability: 'durable' }));
