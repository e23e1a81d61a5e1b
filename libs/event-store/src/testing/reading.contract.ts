import { positionZero, type EventStore } from '../event-store.port';
import { anEvent, events, ids, newCategory, newStream, readOn } from './contract-fixtures';

export function describeReading(current: () => EventStore): void {
  describe('reading a stream', () => {
    const revisions = async (stream: string, options: Parameters<EventStore['readStream']>[1]) => (await current().readStream(stream, options)).map((event) => event.revision);

    it('is empty for a stream that does not exist', async () => {
      expect(await current().readStream(newStream())).toEqual([]);
      expect(await current().readStream(newStream(), { direction: 'backwards' })).toEqual([]);
    });

    it('goes forwards from a revision, up to a limit', async () => {
      const stream = newStream();
      await current().append(stream, 'no-stream', events(6));
      expect(await revisions(stream, {})).toEqual([0, 1, 2, 3, 4, 5]);
      expect(await revisions(stream, { from: 4 })).toEqual([4, 5]);
      expect(await revisions(stream, { limit: 2 })).toEqual([0, 1]);
      expect(await revisions(stream, { from: 3, limit: 2 })).toEqual([3, 4]);
      expect(await revisions(stream, { from: 6 })).toEqual([]);
    });

    it('goes backwards from a revision, up to a limit', async () => {
      const stream = newStream();
      await current().append(stream, 'no-stream', events(6));
      expect(await revisions(stream, { direction: 'backwards' })).toEqual([5, 4, 3, 2, 1, 0]);
      expect(await revisions(stream, { direction: 'backwards', from: 2 })).toEqual([2, 1, 0]);
      expect(await revisions(stream, { direction: 'backwards', limit: 1 })).toEqual([5]);
      expect(await revisions(stream, { direction: 'backwards', from: 3, limit: 2 })).toEqual([3, 2]);
    });

    it('does not mix up streams whose names begin alike', async () => {
      const stream = newStream();
      await current().append(stream, 'no-stream', events(2));
      await current().append(`${stream}x`, 'no-stream', events(3));
      expect(await current().readStream(stream)).toHaveLength(2);
    });
  });

  describe('reading all', () => {
    it('gives the events of all streams in the order they were recorded', async () => {
      const from = await current().head();
      const [a, b] = [newStream(), newStream()];
      await current().append(a, 'no-stream', events(2));
      await current().append(b, 'no-stream', events(1));
      await current().append(a, 1, events(1));
      const { events: all } = await readOn(current(), from, 100);
      expect(all.map((event) => [event.stream, event.revision])).toEqual([[a, 0], [a, 1], [b, 0], [a, 2]]);
      expect(all.map((event) => event.position)).toEqual(all.map((event) => event.position).toSorted());
      expect(all.map((event) => event.recordedAt)).toEqual(all.map((event) => event.recordedAt).toSorted());
      expect(all.at(-1)?.position).toBe(await current().head());
    });

    it.each([1, 2, 5, 6])('pages of %i miss nothing and repeat nothing', async (limit) => {
      const from = await current().head();
      const batch = events(5);
      await current().append(newStream(), 'no-stream', batch);
      const { events: all, pages } = await readOn(current(), from, limit);
      expect(ids(all)).toEqual(ids(batch));
      for (const page of pages) expect(page.events.length).toBeLessThanOrEqual(limit);
      const last = pages.at(-1)?.position ?? '';
      expect(last >= (await current().head())).toBe(true);
      expect(await current().readAll({ from: last, limit })).toEqual({ events: [], position: last, end: true });
    });

    it('goes backwards from the end or from a position', async () => {
      const batch = events(5);
      await current().append(newStream(), 'no-stream', batch);
      const newest = await current().readAll({ direction: 'backwards', limit: 2 });
      expect(ids(newest.events)).toEqual(ids([batch[4], batch[3]].flatMap((event) => event ?? [])));
      expect(newest.end).toBe(false);
      const before = await current().readAll({ direction: 'backwards', from: newest.position, limit: 3 });
      expect(ids(before.events)).toEqual(ids(batch.slice(0, 3).toReversed()));
    });

    it('reaches the beginning backwards, and says so', async () => {
      const category = newCategory();
      const batch = events(3);
      await current().append(newStream(category), 'no-stream', batch);
      const filter = { categories: [category] };
      const found: string[] = [];
      let page = await current().readAll({ direction: 'backwards', limit: 2, filter });
      found.push(...ids(page.events));
      while (!page.end) {
        page = await current().readAll({ direction: 'backwards', limit: 2, filter, from: page.position });
        found.push(...ids(page.events));
      }
      expect(found).toEqual(ids(batch.toReversed()));
      expect((await current().readAll({ direction: 'backwards', limit: 2, from: positionZero })).events).toEqual([]);
    });

    it('filters by type, by category, and by both', async () => {
      const from = await current().head();
      const [one, two] = [newCategory(), newCategory()];
      const given = { oneA: anEvent({}, 'contract.A'), twoB: anEvent({}, 'contract.B'), oneB: anEvent({}, 'contract.B'), twoC: anEvent({}, 'contract.C') };
      await current().append(newStream(one), 'no-stream', [given.oneA]);
      await current().append(newStream(two), 'no-stream', [given.twoB]);
      await current().append(newStream(one), 'no-stream', [given.oneB]);
      await current().append(newStream(two), 'no-stream', [given.twoC]);
      const found = async (filter: Parameters<typeof readOn>[3]) => ids((await readOn(current(), from, 2, filter)).events);
      expect(await found({ types: ['contract.B'] })).toEqual(ids([given.twoB, given.oneB]));
      expect(await found({ types: ['contract.C', 'contract.A'] })).toEqual(ids([given.oneA, given.twoC]));
      expect(await found({ categories: [one] })).toEqual(ids([given.oneA, given.oneB]));
      expect(await found({ categories: [two, one] })).toHaveLength(4);
      expect(await found({ types: ['contract.B'], categories: [one] })).toEqual(ids([given.oneB]));
      expect(await found({ types: ['contract.Never'] })).toEqual([]);
      expect(await found({ types: [] })).toEqual([]);
    });

    it('takes a category whole: not as the beginning of another', async () => {
      const from = await current().head();
      const category = newCategory();
      await current().append(newStream(`${category}Longer`), 'no-stream', events(1));
      await current().append(newStream(category), 'no-stream', events(2));
      expect((await readOn(current(), from, 10, { categories: [category] })).events).toHaveLength(2);
    });

    it('looks as far as the end even when the filter leaves nothing', async () => {
      const from = await current().head();
      const { position } = await current().append(newStream(), 'no-stream', events(20));
      const { pages } = await readOn(current(), from, 5, { types: ['contract.Never'] });
      expect((pages.at(-1)?.position ?? '') >= position).toBe(true);
      expect(pages.at(-1)?.end).toBe(true);
    });

    it('sees a type that was never seen before', async () => {
      const filter = { types: [`contract.${newCategory()}`] };
      const before = await readOn(current(), await current().head(), 5, filter);
      const event = anEvent({}, filter.types[0]);
      await current().append(newStream(), 'no-stream', [event]);
      expect(ids((await readOn(current(), before.pages.at(-1)?.position ?? '', 5, filter)).events)).toEqual([event.id]);
    });
  });
}
