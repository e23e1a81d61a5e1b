import type Database from 'better-sqlite3';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteReadStore } from './sqlite-read-store.adapter';
import { ReadStoreCorruptError, ReadStoreUnavailableError, UnknownCollectionError } from '../read-store.port';

const at = (position: number): string => String(position).padStart(20, '0');
const folder = mkdtempSync(join(tmpdir(), 'read-store-'));
let files = 0;
const file = (): string => join(folder, `${(files += 1)}.db`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const name = 'list@1';

describe('SQLite read store', () => {
  it('keeps everything over a restart', async () => {
    const path = file();
    const before = openSqliteReadStore({ path, durability: 'derived' });
    await before.ensure({ name, indexes: [{ fields: ['tier'] }] });
    await before.write(name, [{ id: 'a', position: at(1), view: { tier: 'A' } }]);
    const owned = await before.claimCheckpoint('p', 'one');
    await before.saveCheckpoint('p', { ...owned, position: at(1) });
    await before.close();

    const after = openSqliteReadStore({ path, durability: 'derived' });
    expect(await after.count(name, { tier: 'A' })).toBe(1);
    expect(await after.checkpoint('p')).toEqual({ position: at(1), owner: 'one', epoch: 1 });
    await after.close();
  });

  it('serves two processes on one file: what one declares, writes and drops the other sees', async () => {
    const path = file();
    const one = openSqliteReadStore({ path, durability: 'derived' });
    const other = openSqliteReadStore({ path, durability: 'derived' });
    await one.ensure({ name, indexes: [{ fields: ['tier'] }] });
    await other.write(name, [{ id: 'a', position: at(1), view: { tier: 'A', score: 1 } }]);
    expect(await one.count(name, { tier: 'A' })).toBe(1);
    await one.ensure({ name, indexes: [{ fields: ['score'] }] });
    expect(await other.count(name, { score: 1, tier: 'A' })).toBe(1);
    await one.drop(name);
    expect(await other.get(name, 'a')).toBeUndefined();
    await expect(other.write(name, [{ id: 'a', position: at(1), view: {} }])).rejects.toThrow(UnknownCollectionError);
    await one.close();
    await other.close();
  });

  it('says that it is closed', async () => {
    const store = openSqliteReadStore({ path: ':memory:', durability: 'derived' });
    await store.close();
    await store.close();
    await expect(store.get(name, 'a')).rejects.toMatchObject({ name: 'ReadStoreUnavailableError', reason: 'closed' });
    await expect(store.claimCheckpoint('p', 'one')).rejects.toMatchObject({ reason: 'closed' });
  });

  it('says that the disk is full, having written nothing, and goes on when there is room', async () => {
    const path = file();
    const store = openSqliteReadStore({ path, durability: 'derived' });
    await store.ensure({ name, indexes: [] });
    const raw = (store as unknown as { database: Database.Database }).database;
    raw.pragma('max_page_count = 20');
    const big = Array.from({ length: 50 }, (_, index) => ({ id: `d${index}`, position: at(1), view: { text: 'x'.repeat(4000) } }));
    await expect(store.write(name, big)).rejects.toMatchObject({ name: 'ReadStoreUnavailableError', reason: 'full' });
    expect(await store.count(name)).toBe(0);
    raw.pragma('max_page_count = 1000000');
    await store.write(name, big);
    expect(await store.count(name)).toBe(50);
    await store.close();
  });

  it('says that the file is damaged', () => {
    const path = file();
    writeFileSync(path, 'not a database, '.repeat(100));
    expect(() => openSqliteReadStore({ path, durability: 'derived' })).toThrow(ReadStoreCorruptError);
  });

  it('says that it cannot open the file', () => {
    expect(() => openSqliteReadStore({ path: '/nowhere/at/all/read.db', durability: 'derived' })).toThrow(ReadStoreUnavailableError);
  });

  it('sorts and filters by its indexes alone', async () => {
    const store = openSqliteReadStore({ path: ':memory:', durability: 'derived' });
    await store.ensure({ name, indexes: [{ fields: ['tier'] }] });
    await store.write(name, Array.from({ length: 500 }, (_, index) => ({ id: `d${index}`, position: at(1), view: { tier: String(index % 5) } })));
    const internals = store as unknown as { database: Database.Database; statements: Map<string, unknown> };
    const sort = { field: 'tier', direction: 'descending' } as const;
    const { next = '' } = await store.find(name, { sort, limit: 10 });
    await store.find(name, { sort, limit: 400, cursor: next });
    const selects = [...internals.statements.keys()].filter((sql) => sql.includes('ORDER BY'));
    expect(selects.length).toBeGreaterThan(2);
    for (const sql of selects) {
      const parameters = Array.from({ length: sql.split('?').length - 1 }, () => '1');
      const plan = internals.database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
      const details = plan.map(({ detail }) => detail).join('; ');
      expect(details).toContain('USING INDEX');
      expect(details).not.toContain('TEMP B-TREE');
    }
    await store.close();
  });

  it('is durable when asked to be', () => {
    for (const [durability, level] of [['derived', 1], ['durable', 2]] as const) {
      const store = openSqliteReadStore({ path: file(), durability });
      const raw = (store as unknown as { database: Database.Database }).database;
      expect(raw.pragma('synchronous', { simple: true })).toBe(level);
      expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
      raw.close();
    }
  });
});
