import type { ReadStore } from '@greengate/read-store';
import { findReads, type ReadRecord } from './read-record';

const record = (query: string, hour: string, last: string): ReadRecord => ({
  subject: 'supplier.1', supplierId: '1', programmeId: null, reader: { id: 'u', kind: 'user', organisation: 'o' }, query, what: { en: query, 'zh-CN': query }, basis: 'consent', under: [], hour, first: hour, last, count: 1,
});
const storeOf = (...views: readonly ReadRecord[]): Pick<ReadStore, 'find'> => ({
  find: <View>() => Promise.resolve({ documents: views.map((view, index) => ({ id: String(index), version: 1, view: view as View })) } as never),
});

it('within an hour, the latest read stands first; parts of one line are one', async () => {
  const [nine, ten] = ['2026-01-01T09:00:00.000Z', '2026-01-01T10:00:00.000Z'];
  const store = storeOf(record('early', ten, '2026-01-01T10:05:00.000Z'), record('late', ten, '2026-01-01T10:50:00.000Z'), record('early', ten, '2026-01-01T10:20:00.000Z'), record('before', nine, '2026-01-01T09:59:00.000Z'));
  const { reads } = await findReads(store, {}, { limit: 10 });
  expect(reads.map(({ query, last, count }) => [query, last.slice(11, 16), count])).toEqual([['late', '10:50', 1], ['early', '10:20', 2], ['before', '09:59', 1]]);
});
