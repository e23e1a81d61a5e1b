import { WrongExpectedRevisionError, type AppendResult, type EventStore } from '../event-store.port';
import { anEvent, events, ids, metadata, newStream, readOn } from './contract-fixtures';

const conflict = (stream: string, expected: unknown, actual: unknown) => ({ name: 'WrongExpectedRevisionError', stream, expected, actual });

export function describeAppending(current: () => EventStore): void {
  describe('appending', () => {
    it('starts a stream at revision 0 and goes on from there', async () => {
      const stream = newStream();
      const first = await current().append(stream, 'no-stream', [anEvent()]);
      const second = await current().append(stream, 0, events(2));
      expect(first).toMatchObject({ revision: 0, repeated: false });
      expect(second).toMatchObject({ revision: 2, repeated: false });
      expect(second.position > first.position).toBe(true);
      expect(first.position).toMatch(/^\d{20}$/);
    });

    it('keeps id, type, data and metadata as they were given', async () => {
      const stream = newStream();
      const event = anEvent(
        { text: '绿色准入 ✓ 🌱 "quoted" \\ \n \u0000 \ud83c\udf31', big: '12345678901234567890.000000000000000001', small: 0.1, nothing: null, list: [1, [2, {}]], '': 'empty key' },
        'contract.Kept',
      );
      await current().append(stream, 'no-stream', [event]);
      const [stored] = await current().readStream(stream);
      expect(stored).toMatchObject({ id: event.id, type: 'contract.Kept', stream, revision: 0 });
      expect(stored?.data).toEqual(event.data);
      expect(stored?.metadata).toEqual(metadata);
      expect(stored?.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });

    it.each([
      ['a stream that is there', 'no-stream', 2],
      ['an earlier revision', 1, 2],
      ['a later revision', 3, 2],
    ] as const)('refuses when the writer expects %s', async (_, expected, actual) => {
      const stream = newStream();
      const there = events(3);
      await current().append(stream, 'no-stream', there);
      const attempt = current().append(stream, expected, events(2));
      await expect(attempt).rejects.toBeInstanceOf(WrongExpectedRevisionError);
      await expect(attempt).rejects.toMatchObject(conflict(stream, expected, actual));
      expect(ids(await current().readStream(stream))).toEqual(ids(there));
    });

    it('refuses a revision of a stream that is absent', async () => {
      const stream = newStream();
      await expect(current().append(stream, 0, [anEvent()])).rejects.toMatchObject(conflict(stream, 0, 'no-stream'));
      expect(await current().readStream(stream)).toEqual([]);
    });

    it('answers the same ids at the same place as it did the first time', async () => {
      const stream = newStream();
      const [a, b] = [events(2), events(3)];
      const first = await current().append(stream, 'no-stream', a);
      const second = await current().append(stream, 1, b);
      expect(await current().append(stream, 'no-stream', a)).toEqual({ revision: first.revision, position: first.position, repeated: true });
      expect(await current().append(stream, 1, b)).toEqual({ revision: second.revision, position: second.position, repeated: true });
      expect(ids(await current().readStream(stream))).toEqual(ids([...a, ...b]));
    });

    it('answers the same append made several times at once', async () => {
      const stream = newStream();
      const batch = events(3);
      const answers = await Promise.all(Array.from({ length: 5 }, () => current().append(stream, 'no-stream', batch)));
      expect(new Set(answers.map(({ revision, position }) => `${revision} ${position}`)).size).toBe(1);
      expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(ids(await current().readStream(stream))).toEqual(ids(batch));
    });

    it('does not call an append new that was made before it was asked for', async () => {
      const stream = newStream();
      const batch = events(2);
      const first = await current().append(stream, 'no-stream', batch);
      await current().append(stream, 1, events(1));
      await current().readStream(stream);
      expect(await current().append(stream, 'no-stream', batch)).toEqual({ revision: first.revision, position: first.position, repeated: true });
    });

    it('names a place that reading all agrees with', async () => {
      const from = await current().head();
      const stream = newStream();
      const { position } = await current().append(stream, 'no-stream', events(3));
      const [last] = await current().readStream(stream, { direction: 'backwards', limit: 1 });
      expect(last?.position).toBe(position);
      const { events: all } = await readOn(current(), from, 100);
      expect(all.filter((event) => event.stream === stream).at(-1)?.position).toBe(position);
    });

    it('refuses an append that is there only in part', async () => {
      const stream = newStream();
      const [a, b, c] = [anEvent(), anEvent(), anEvent()];
      await current().append(stream, 'no-stream', [a, b]);
      await expect(current().append(stream, 'no-stream', [a, b, c])).rejects.toMatchObject(conflict(stream, 'no-stream', 1));
      await expect(current().append(stream, 'no-stream', [a, c])).rejects.toMatchObject(conflict(stream, 'no-stream', 1));
      await expect(current().append(stream, 0, [b, c])).rejects.toMatchObject(conflict(stream, 0, 1));
      expect(ids(await current().readStream(stream))).toEqual(ids([a, b]));
    });

    it('lets exactly one of many writers win each revision', async () => {
      const stream = newStream();
      for (let revision = -1; revision < 3; revision += 1) {
        const writers = Array.from({ length: 12 }, (_, writer) => current().append(stream, revision < 0 ? 'no-stream' : revision, [anEvent({ writer })]));
        const outcomes = await Promise.allSettled(writers);
        expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'WrongExpectedRevisionError', actual: revision + 1 });
        }
      }
      expect((await current().readStream(stream)).map((event) => event.revision)).toEqual([0, 1, 2, 3]);
    });

    it('does not let one writer\'s conflict hurt its neighbours', async () => {
      const streams = Array.from({ length: 10 }, () => newStream());
      await Promise.all(streams.filter((_, index) => index % 2 === 0).map((stream) => current().append(stream, 'no-stream', events(2))));
      const outcomes = await Promise.allSettled(streams.map((stream) => current().append(stream, 'no-stream', events(3))));
      expect(outcomes.map((outcome) => outcome.status)).toEqual(streams.map((_, index) => (index % 2 === 0 ? 'rejected' : 'fulfilled')));
      const lengths = await Promise.all(streams.map(async (stream) => (await current().readStream(stream)).length));
      expect(lengths).toEqual(streams.map((_, index) => (index % 2 === 0 ? 2 : 3)));
    });

    it('gives every event of parallel writers a place of its own', async () => {
      const from = await current().head();
      const appends = await Promise.all(Array.from({ length: 40 }, () => current().append(newStream(), 'no-stream', events(2))));
      const positions = appends.map((append: AppendResult) => append.position);
      expect(new Set(positions).size).toBe(40);
      expect(positions.every((position) => position > from)).toBe(true);
      expect(await current().head()).toBe(positions.toSorted().at(-1));
    });

    it('takes a large batch whole and in order', async () => {
      const stream = newStream();
      const batch = events(2_000);
      expect(await current().append(stream, 'no-stream', batch)).toMatchObject({ revision: 1_999 });
      const stored = await current().readStream(stream);
      expect(ids(stored)).toEqual(ids(batch));
      expect(stored.map((event) => event.revision)).toEqual(batch.map((_, index) => index));
      expect(stored.map((event) => event.position)).toEqual(stored.map((event) => event.position).toSorted());
    });

    it('takes a large event', async () => {
      const stream = newStream();
      const text = '碳'.repeat(200_000);
      await current().append(stream, 'no-stream', [anEvent({ text })]);
      expect((await current().readStream(stream))[0]?.data).toEqual({ text });
    });
  });

  describe('stream metadata', () => {
    it('is empty until set, and answers what was set', async () => {
      const stream = newStream();
      expect(await current().streamMetadata(stream)).toEqual({});
      await current().setStreamMetadata(stream, { maxCount: 7, owner: '工厂' });
      expect(await current().streamMetadata(stream)).toEqual({ maxCount: 7, owner: '工厂' });
      await current().setStreamMetadata(stream, { owner: 'b' });
      expect(await current().streamMetadata(stream)).toEqual({ owner: 'b' });
    });

    it('does not make the stream exist', async () => {
      const stream = newStream();
      await current().setStreamMetadata(stream, { note: 'early' });
      expect(await current().readStream(stream)).toEqual([]);
      expect(await current().append(stream, 'no-stream', [anEvent()])).toMatchObject({ revision: 0 });
      expect(await current().streamMetadata(stream)).toEqual({ note: 'early' });
    });

    it('maxCount leaves the newest events to read, in both directions, and revisions as they are', async () => {
      const stream = newStream();
      await current().append(stream, 'no-stream', events(5));
      await current().setStreamMetadata(stream, { maxCount: 2 });
      const revisions = async (direction: 'forwards' | 'backwards', from?: number) =>
        (await current().readStream(stream, { direction, ...(from === undefined ? {} : { from }) })).map((event) => event.revision);
      expect(await revisions('forwards')).toEqual([3, 4]);
      expect(await revisions('forwards', 1)).toEqual([3, 4]);
      expect(await revisions('backwards')).toEqual([4, 3]);
      expect(await current().append(stream, 4, [anEvent()])).toMatchObject({ revision: 5 });
      expect(await revisions('forwards')).toEqual([4, 5]);
    });
  });
}
