import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { copyRecords } from '.';

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
