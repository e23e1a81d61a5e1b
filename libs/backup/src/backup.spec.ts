import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { historyDigest, openSqliteEventStore, type SqliteEventStore } from '@greengate/event-store';
import { openFolderEvidenceStore, type EvidenceStore } from '@greengate/evidence-store';
import { newId } from '@greengate/kernel';
import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { restoreBackup, verifyBackup, writeBackup, type BackupOptions, type Place, type Places } from '.';

const metadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2026-03-01T08:00:00.000Z', actor: { id: 'a', kind: 'user', organisation: 'o' }, tenant: 'o', build: 'test' } as const;
const keys = { name: 'subject_keys', indexes: [] };
const vaultKey = Buffer.from('the vault key of this installation');

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8');
}

describe('backup and restore', () => {
  let root: string;
  let events: SqliteEventStore;
  let operations: ReadStore;
  let evidence: EvidenceStore;
  const at = (...names: string[]): string => join(root, ...names);
  const places = (folder: string): Places => ({ events: at(folder, 'events.db'), operations: at(folder, 'operations.db'), evidence: at(folder, 'evidence'), views: at(folder, 'views.db') });

  /** As the application does: the key and the file first, then the event that needs them. */
  async function record(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      const keyId = newId();
      await operations.put(keys.name, keyId, { wrapped: keyId });
      const { digest } = await evidence.put(bytesOf(`bill ${keyId}`));
      await events.append(`evidence-${keyId}`, 'no-stream', [{ id: newId(), type: 'evidence.EvidenceStored', data: { digest, keyId }, metadata }]);
    }
  }

  const backup = (folder: string, more: Partial<BackupOptions> = {}) => writeBackup({ folder: at(folder), ...places('live'), evidence, vaultKey, build: 'test', now: () => new Date().toISOString(), ...more });
  const restore = (folder: string, to: string, replace: readonly Place[] = [], key: Uint8Array | undefined = vaultKey) =>
    restoreBackup({ folder: at(folder), places: places(to), replace, vaultKey: key, forget: ['sessions', 'platform_idempotency'], stamp: 'then' });

  /** What the restored log names, and whether keys and files are there. */
  async function missingIn(folder: string): Promise<{ readonly events: number; readonly missing: readonly string[] }> {
    const [log, records, files] = [openSqliteEventStore({ path: places(folder).events }), openSqliteReadStore({ path: places(folder).operations, durability: 'durable' }), openFolderEvidenceStore({ folder: places(folder).evidence })];
    const { events: all } = await log.readAll({ limit: 100_000 });
    const missing: string[] = [];
    for (const { data } of all) {
      const { digest, keyId } = data as { readonly digest: string; readonly keyId: string };
      if ((await records.get(keys.name, keyId)) === undefined) missing.push(`key ${keyId}`);
      if (!(await files.has(digest))) missing.push(`file ${digest}`);
    }
    await log.close();
    await records.close();
    await files.close();
    return { events: all.length, missing };
  }

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'greengate-backup-'));
    const live = places('live');
    events = openSqliteEventStore({ path: live.events });
    operations = openSqliteReadStore({ path: live.operations, durability: 'durable' });
    evidence = openFolderEvidenceStore({ folder: live.evidence });
    for (const name of [keys.name, 'sessions', 'platform_idempotency']) await operations.ensure({ name, indexes: [] });
    await operations.put('sessions', 'a', { of: 'somebody' });
    await record(20);
  });
  afterEach(async () => {
    await Promise.all([events.close(), operations.close(), evidence.close()]);
    rmSync(root, { recursive: true });
  });

  it('brings back log, keys and files, and neither sessions nor what was promised to requests', async () => {
    const manifest = await backup('kept');
    expect(manifest).toMatchObject({ events: { events: 20, head: '20'.padStart(20, '0') }, evidence: { files: 20, damaged: [] } });
    expect(await verifyBackup(at('kept'))).toEqual(manifest);
    const { aside } = await restore('kept', 'new');
    expect(aside).toEqual([]);
    expect(await missingIn('new')).toEqual({ events: 20, missing: [] });
    const log = openSqliteEventStore({ path: places('new').events });
    expect(await historyDigest(log, await log.head())).toEqual(await historyDigest(events, await events.head()));
    expect((await log.checkIntegrity()).problems).toEqual([]);
    await log.close();
    const records = openSqliteReadStore({ path: places('new').operations, durability: 'durable' });
    expect(await records.collections()).toEqual([keys.name]);
    await records.close();
    expect(existsSync(places('new').views)).toBe(false);
  });

  it('made while others write: whole, sound, and no event without its key and file', async () => {
    let writing = true;
    const writer = (async () => {
      while (writing) await record(1);
    })();
    for (const name of ['one', 'two', 'three']) await backup(name);
    const before = (await verifyBackup(at('one'))).events.events;
    writing = false;
    await writer;
    for (const name of ['one', 'two', 'three']) {
      await restore(name, `from-${name}`);
      expect((await missingIn(`from-${name}`)).missing).toEqual([]);
    }
    const last = await verifyBackup(at('three'));
    expect(last.events.events).toBeGreaterThan(before);
    expect((await events.readAll({ limit: 100_000 })).events.length).toBeGreaterThan(last.events.events);
  });

  it('that was interrupted is no backup, and is begun anew', async () => {
    const cut: EvidenceStore = { ...evidence, open: () => { throw new Error('cut'); } };
    await expect(backup('kept', { evidence: cut })).rejects.toThrow('cut');
    await expect(verifyBackup(at('kept'))).rejects.toMatchObject({ fault: 'unfinished' });
    await expect(restore('kept', 'new')).rejects.toMatchObject({ fault: 'unfinished' });
    await record(1);
    expect(await backup('kept')).toMatchObject({ events: { events: 21 } });
    expect(readdirSync(at('kept')).toSorted()).toEqual(['events.db', 'evidence', 'manifest.json', 'operations.db']);
    expect((await restore('kept', 'new')).manifest.events.events).toBe(21);
  });

  it('is never written over another one, or over anything else', async () => {
    await backup('kept');
    await expect(backup('kept')).rejects.toMatchObject({ fault: 'not-empty' });
    await expect(backup('live')).rejects.toMatchObject({ fault: 'not-empty' });
    expect(existsSync(places('live').events)).toBe(true);
  });

  const flip = (path: string, offset: number): void => {
    const bytes = readFileSync(path);
    bytes.writeUInt8((bytes.readUInt8(offset) + 1) % 256, offset);
    writeFileSync(path, bytes);
  };
  it.each([
    ['one byte of the log', () => flip(at('kept', 'events.db'), 6_000)],
    ['one byte of the operations store', () => flip(at('kept', 'operations.db'), 5_000)],
    ['the end of the log', () => truncateSync(at('kept', 'events.db'), 8_192)],
    ['the operations store', () => rmSync(at('kept', 'operations.db'))],
    ['a file of evidence', () => rmSync(firstFile())],
    ['one byte of a file of evidence', () => flip(firstFile(), 0)],
    ['the manifest', () => truncateSync(at('kept', 'manifest.json'), 100)],
  ])('is refused when %s is damaged or missing, and nothing is put into place', async (_, damage) => {
    await backup('kept');
    damage();
    await expect(verifyBackup(at('kept'))).rejects.toMatchObject({ name: 'BackupError', fault: 'damaged' });
    await expect(restore('kept', 'new')).rejects.toMatchObject({ fault: 'damaged' });
    expect(existsSync(at('new'))).toBe(false);
  });
  const firstFile = (): string => {
    const [shelf = ''] = readdirSync(at('kept', 'evidence'));
    return at('kept', 'evidence', shelf, readdirSync(at('kept', 'evidence', shelf))[0] ?? '');
  };

  it('names evidence that the store itself has lost, and keeps the rest', async () => {
    const [shelf = ''] = readdirSync(places('live').evidence);
    const [digest = ''] = readdirSync(join(places('live').evidence, shelf));
    rmSync(join(places('live').evidence, shelf, digest));
    expect(await backup('kept')).toMatchObject({ evidence: { files: 19, damaged: [digest] } });
    await restore('kept', 'new');
    expect((await missingIn('new')).missing).toEqual([`file ${digest}`]);
  });

  it('goes into empty places only, or aside goes what lies there and is named', async () => {
    await backup('kept');
    writeFileSync(at('views.db'), '');
    const target = places('live');
    await expect(restore('kept', 'live', ['events'])).rejects.toMatchObject({ fault: 'in-use' });
    await record(1);
    await Promise.all([events.close(), operations.close()]);
    await expect(restore('kept', 'live', ['events', 'evidence'])).rejects.toMatchObject({ fault: 'not-empty', facts: { place: target.operations } });
    const { aside } = await restore('kept', 'live', ['events', 'operations', 'evidence']);
    expect(aside.toSorted()).toEqual([target.events, target.evidence, target.operations].map((path) => `${path}.before-then`).toSorted());
    expect(await missingIn('live')).toEqual({ events: 20, missing: [] });
    const before = openSqliteEventStore({ path: `${target.events}.before-then` });
    expect((await before.readAll({ limit: 100 })).events).toHaveLength(21);
    await before.close();
  });

  it('is refused by an installation with another vault key', async () => {
    await backup('kept');
    await expect(restore('kept', 'new', [], Buffer.from('another'))).rejects.toMatchObject({ fault: 'other-key' });
    expect(existsSync(at('new'))).toBe(false);
    await restore('kept', 'new', [], undefined);
    expect((await missingIn('new')).events).toBe(20);
  });
});
