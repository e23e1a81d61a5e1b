import { newId } from '@greengate/kernel';
import { copyHistory, HistoryDiffersError } from '../copy/copy-history';
import { historyDigest } from '../copy/history-digest';
import type { CopyTarget } from '../copy-target.port';
import { citedPosition, type EventStore, type StoredEvent, WrongExpectedRevisionError } from '../event-store.port';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store.adapter';
import { anEvent, events, metadata, newStream, readOn } from './contract-fixtures';

export interface OpenedTarget {
  /** Empty. */
  readonly store: CopyTarget;
  readonly close: () => Promise<void>;
}

/** Neighbours of one stream, streams that alternate, text of every kind, a clock of another year. */
async function history(streams = 4): Promise<EventStore> {
  let hour = 0;
  const store = openSqliteEventStore({ path: ':memory:', clock: { now: () => new Date(Date.UTC(2025, 9, 1, (hour += 1))).toISOString() } });
  const names = Array.from({ length: streams }, () => newStream('moved'));
  for (const [index, stream] of names.entries()) {
    await store.append(stream, 'no-stream', [anEvent({ index, text: '绿色 🌱', exact: '0.10' }), ...events(2, 'moved.Twice')]);
    await store.append(newStream('other'), 'no-stream', [anEvent(null)]);
  }
  for (const stream of names) await store.append(stream, 2, [anEvent({ later: true }, 'moved.Later')]);
  return store;
}

const all = async (store: EventStore): Promise<readonly StoredEvent[]> => (await readOn(store, '0'.repeat(20), 100)).events;
const asKnown = (event: StoredEvent): object => {
  const { position: _, origin: __, ...rest } = event;
  return { ...rest, cited: citedPosition(event) };
};

/** What a store must do that a history can be moved into. Each test opens an empty one. */
export function copyTargetContract(name: string, open: () => Promise<OpenedTarget>): void {
  describe(`copy target: ${name}`, () => {
    let opened: OpenedTarget;
    let target: CopyTarget;
    beforeEach(async () => {
      opened = await open();
      target = opened.store;
    });
    afterEach(() => opened.close());

    it('answers the events as they were: ids, order, streams, types, data, metadata, times, and the place they are known by', async () => {
      const source = await history();
      const given = await all(source);
      expect(await target.appendCopies(given)).toBe(await target.head());
      const there = await all(target);
      expect(there.map(asKnown)).toEqual(given.map(asKnown));
      expect(await historyDigest(target, await target.head())).toEqual(await historyDigest(source, await source.head()));
      const [first] = given;
      if (first) expect((await target.readStream(first.stream)).map(asKnown)).toEqual((await source.readStream(first.stream)).map(asKnown));
      expect(there.map(({ position }) => position)).toEqual(there.map(({ position }) => position).toSorted());
    });

    it('takes the same events once, however often and however far they came before', async () => {
      const given = await all(await history());
      await target.appendCopies(given.slice(0, 7));
      await target.appendCopies(given.slice(3, 9));
      await target.appendCopies(given);
      expect((await all(target)).map(asKnown)).toEqual(given.map(asKnown));
    });

    it('refuses a history that does not begin where the target ends', async () => {
      const given = await all(await history());
      const [first] = given;
      if (!first) throw new Error('no events');
      await target.appendCopies([first]);
      await expect(target.appendCopies([{ ...first, id: newId() }])).rejects.toBeInstanceOf(WrongExpectedRevisionError);
      await expect(target.appendCopies([{ ...first, id: newId(), revision: 5, position: '9'.padStart(20, '0') }])).rejects.toBeInstanceOf(WrongExpectedRevisionError);
      expect(await all(target)).toHaveLength(1);
    });

    it('goes on as a log of its own: new events come after the copied ones, also by the place that they are known by', async () => {
      const source = await history();
      const given = await all(source);
      await target.appendCopies(given);
      const [first] = given;
      if (!first) throw new Error('no events');
      const event = anEvent({ here: true });
      await target.append(first.stream, 3, [event]);
      const last = (await all(target)).at(-1);
      expect(last).toMatchObject({ id: event.id, stream: first.stream, revision: 4, metadata });
      expect(last).not.toHaveProperty('origin');
      expect(last && citedPosition(last) > citedPosition(given.at(-1) ?? first)).toBe(true);
    });

    it('a copy that breaks off goes on where it was, and ends with equal digests', async () => {
      const source = await history(6);
      let left = 3;
      const failing: CopyTarget = { ...target, appendCopies: (batch) => ((left -= 1) < 0 ? Promise.reject(new Error('cut')) : target.appendCopies(batch)) };
      await expect(copyHistory({ from: source, to: failing, batchSize: 4 })).rejects.toThrow('cut');
      const report = await copyHistory({ from: source, to: target, batchSize: 5 });
      expect(report).toMatchObject({ found: 12, copied: 18, equal: true, sourceWentOn: false });
      expect(report.target).toEqual(report.source);
      expect(report.source.events).toBe(30);
      expect(await copyHistory({ from: source, to: target })).toMatchObject({ found: 30, copied: 0, equal: true });
    });

    it('takes what the source has recorded since', async () => {
      const source = await history();
      await copyHistory({ from: source, to: target });
      await source.append(newStream(), 'no-stream', events(3));
      expect(await copyHistory({ from: source, to: target })).toMatchObject({ found: 20, copied: 3, equal: true });
    });

    it('refuses a target that holds another history, naming the first difference, and writes nothing', async () => {
      const source = await history();
      const given = await all(source);
      await target.appendCopies(given.slice(0, 5));
      const stranger = anEvent();
      await target.append(newStream(), 'no-stream', [stranger]);
      const attempt = copyHistory({ from: source, to: target });
      await expect(attempt).rejects.toBeInstanceOf(HistoryDiffersError);
      await expect(attempt).rejects.toMatchObject({ index: 5, source: { id: given[5]?.id }, target: { id: stranger.id } });
      expect(await all(target)).toHaveLength(6);
    });

    it('refuses a target that has gone on by itself', async () => {
      const source = await history();
      await copyHistory({ from: source, to: target });
      const later = anEvent();
      await target.append(newStream(), 'no-stream', [later]);
      await expect(copyHistory({ from: source, to: target })).rejects.toMatchObject({ name: 'HistoryDiffersError', index: 20, source: undefined, target: { id: later.id } });
    });

    it('there and back again: the same log, places included', async () => {
      const source = await history();
      await copyHistory({ from: source, to: target });
      await target.append(newStream(), 'no-stream', events(2));
      const back = openSqliteEventStore({ path: ':memory:' });
      expect(await copyHistory({ from: target, to: back })).toMatchObject({ copied: 22, equal: true });
      const [before, after] = [await all(source), await all(back)];
      expect(after.slice(0, 20)).toEqual(before);
      expect((await back.checkIntegrity()).problems.filter((line) => !line.includes('recorded before'))).toEqual([]);
      const { position } = await back.append(newStream(), 'no-stream', [anEvent()]);
      expect(position > (after.at(-1)?.position ?? '')).toBe(true);
      await back.close();
    });
  });
}
