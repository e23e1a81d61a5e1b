import { defineQuery } from '@greengate/kernel';
import { ReadStoreUnavailableError, openSqliteReadStore } from '@greengate/read-store';
import { z } from 'zod';
import { createManualClock } from '../clock/manual-clock';
import { readRecorderContract } from './read-recorder.contract';
import { createReadRecorder } from './read-recorder';

readRecorderContract('SQLite', async () => openSqliteReadStore({ path: ':memory:', durability: 'durable' }));

describe('a store that takes no writes', () => {
  it('lets nothing be answered that is not on record, and keeps what was counted', async () => {
    const store = openSqliteReadStore({ path: ':memory:', durability: 'durable' });
    let away = false;
    const put = store.put.bind(store);
    jest.spyOn(store, 'put').mockImplementation(async (...given) => {
      if (away) throw new ReadStoreUnavailableError('away', 'unreachable');
      return put(...given);
    });
    const clock = createManualClock('2025-06-02T09:10:00.000Z');
    const reads = await createReadRecorder(store, clock, { supplierOrganisation: async () => undefined, grounds: async () => [{ programmeId: 'p', basis: 'consent', under: [] }] });
    const query = defineQuery('things.Get', { route: { method: 'GET', path: '/suppliers/:supplierId/things' }, summary: { en: 'Things', 'zh-CN': '内容' }, access: {}, input: z.strictObject({}), output: z.strictObject({}), views: [] });
    const note = () => reads.note(query, { supplierId: 's' }, { id: 'ana', kind: 'user', organisation: 'o', roles: [] });
    const counted = async () => (await store.find<{ count: number }>('platform_reads', { limit: 10 })).documents.map(({ view }) => view.count);
    away = true;
    await expect(note()).rejects.toThrow(ReadStoreUnavailableError);
    expect(await counted()).toEqual([]);
    away = false;
    await note();
    away = true;
    // Its fact is on record already: it is only counted.
    await note();
    await expect(reads.flush()).rejects.toThrow(ReadStoreUnavailableError);
    away = false;
    await reads.flush();
    expect(await counted()).toEqual([2]);
    await store.close();
  });
});
