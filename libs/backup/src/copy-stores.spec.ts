import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolderEvidenceStore, type EvidenceStore } from '@greengate/evidence-store';
import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { copyRecords, moveEvidence } from '.';

describe('records of one operations store into another', () => {
  const opened: ReadStore[] = [];
  const open = (): ReadStore => {
    const store = openSqliteReadStore({ path: ':memory:', durability: 'durable' });
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  const filled = async (count = 1_200): Promise<ReadStore> => {
    const store = open();
    await store.ensure({ name: 'subject_keys', indexes: [] });
    await store.ensure({ name: 'sessions', indexes: [{ fields: ['expiresAt'] }] });
    await store.ensure({ name: 'empty', indexes: [] });
    for (let index = 0; index < count; index += 1) await store.put('subject_keys', `k${index}`, { wrapped: { iv: `绿 ${index}` } });
    await store.put('sessions', 's', { expiresAt: '2026-01-01' });
    return store;
  };

  it('all of them, and once', async () => {
    const [from, to] = [await filled(), open()];
    const report = await copyRecords(from, to);
    expect(report).toMatchObject({ copied: 1_201, equal: true, source: { records: 1_201 } });
    expect(report.target).toEqual(report.source);
    expect((await to.get('subject_keys', 'k7'))?.view).toEqual({ wrapped: { iv: '绿 7' } });
    expect(await copyRecords(from, to)).toMatchObject({ copied: 0, equal: true });
  });

  it('goes on where it was interrupted', async () => {
    const [from, to] = [await filled(20), open()];
    await to.ensure({ name: 'subject_keys', indexes: [] });
    await to.put('subject_keys', 'k3', { wrapped: { iv: '绿 3' } });
    expect(await copyRecords(from, to)).toMatchObject({ copied: 20, equal: true });
  });

  it('overwrites nothing, and says what is more in the target', async () => {
    const [from, to] = [await filled(20), open()];
    await to.ensure({ name: 'subject_keys', indexes: [] });
    await to.put('subject_keys', 'k3', { erased: true });
    await expect(copyRecords(from, to)).rejects.toMatchObject({ fault: 'differs', facts: { place: 'subject_keys/k3' } });
    expect((await to.get('subject_keys', 'k3'))?.view).toEqual({ erased: true });
    const other = open();
    await other.ensure({ name: 'credentials', indexes: [] });
    await other.put('credentials', 'x', { passwordHash: 'y' });
    expect(await copyRecords(from, other)).toMatchObject({ equal: false, source: { records: 21 }, target: { records: 22 } });
  });
});

describe('files of one evidence store into another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-move-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  async function* bytes(text: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text, 'utf8');
  }
  const filled = async (name: string, ...texts: readonly string[]): Promise<EvidenceStore> => {
    const store = openFolderEvidenceStore({ folder: join(folder, name) });
    for (const text of texts) await store.put(bytes(text));
    return store;
  };

  it('all of them; what was there already stays', async () => {
    const [from, to] = [await filled('a', 'one', 'two', '绿'), await filled('b', 'two')];
    const report = await moveEvidence(from, to);
    expect(report).toMatchObject({ equal: true, damaged: [], source: { files: 3 } });
    expect(report.target).toEqual(report.source);
  });

  it('says what is more in the target, and what is damaged on either side', async () => {
    expect(await moveEvidence(await filled('c', 'one'), await filled('d', 'other'))).toMatchObject({ equal: false, source: { files: 1 }, target: { files: 2 } });
    const from = await filled('e', 'one', 'two');
    const { digest } = await from.put(bytes('one'));
    appendFileSync(join(folder, 'e', digest.slice(0, 2), digest), 'x');
    expect(await moveEvidence(from, await filled('f'))).toMatchObject({ damaged: [digest], source: { files: 1 }, target: { files: 1 } });
    const to = await filled('h', 'two');
    const other = await to.put(bytes('lost'));
    appendFileSync(join(folder, 'h', other.digest.slice(0, 2), other.digest), 'x');
    expect(await moveEvidence(await filled('g', 'two'), to)).toMatchObject({ damaged: [other.digest] });
  });
});
