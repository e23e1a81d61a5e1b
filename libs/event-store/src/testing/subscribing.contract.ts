import type { EventStore, SubscriptionMessage } from '../event-store.port';
import { anEvent, delivered, events, follow, ids, newCategory, newStream } from './contract-fixtures';

const caughtUp = (messages: readonly SubscriptionMessage[]): boolean => messages.at(-1)?.kind === 'caught-up';

export function describeSubscribing(current: () => EventStore): void {
  describe('subscribing', () => {
    it('catches up, says so, and goes on live', async () => {
      const from = await current().head();
      const [past, future] = [events(7), events(3)];
      const stream = newStream();
      await current().append(stream, 'no-stream', past);
      let told = 0;
      const messages = await follow(current(), { from, batchSize: 3 }, async (seen) => {
        if (caughtUp(seen) && told === 0) {
          told = delivered(seen).length;
          await current().append(stream, 6, future);
        }
        return delivered(seen).length >= 10;
      });
      expect(told).toBe(7);
      expect(ids(delivered(messages))).toEqual(ids([...past, ...future]));
      expect(messages.map((message) => message.position)).toEqual(messages.map((message) => message.position).toSorted());
      for (const message of messages) if (message.kind === 'events') expect(message.events.length).toBeLessThanOrEqual(3);
    });

    it('goes on from any position it gave, without loss or repetition', async () => {
      const from = await current().head();
      const batch = events(9);
      await current().append(newStream(), 'no-stream', batch);
      const all = await follow(current(), { from, batchSize: 2 }, caughtUp);
      for (const message of all) {
        const before = delivered(all.slice(0, all.indexOf(message) + 1));
        const rest = await follow(current(), { from: message.position, batchSize: 4 }, caughtUp);
        expect(ids([...before, ...delivered(rest)])).toEqual(ids(batch));
      }
    });

    it('delivers what the filter lets through, and says how far it has looked', async () => {
      const from = await current().head();
      const category = newCategory();
      const [one, two] = [anEvent(), anEvent()];
      await current().append(newStream(category), 'no-stream', [one]);
      await current().append(newStream(), 'no-stream', events(150));
      await current().append(newStream(category), 'no-stream', [two]);
      const { position } = await current().append(newStream(), 'no-stream', events(150));
      const messages = await follow(current(), { from, filter: { categories: [category] } }, (seen) => (seen.at(-1)?.position ?? '') >= position);
      expect(ids(delivered(messages))).toEqual(ids([one, two]));
    });

    it('tells a live subscriber how far it has looked', async () => {
      const filter = { categories: [newCategory()] };
      let target: string | undefined;
      const messages = await follow(current(), { from: await current().head(), filter }, async (seen) => {
        if (caughtUp(seen) && target === undefined) target = (await current().append(newStream(), 'no-stream', events(150))).position;
        return target !== undefined && (seen.at(-1)?.position ?? '') >= target;
      });
      expect(delivered(messages)).toEqual([]);
      expect(messages.some((message) => message.kind === 'checkpoint')).toBe(true);
    });

    it('is caught up at once when there is nothing', async () => {
      const from = await current().head();
      const messages = await follow(current(), { from }, () => true);
      expect(messages).toEqual([{ kind: 'caught-up', position: from }]);
    });

    it('serves several subscribers alike', async () => {
      const from = await current().head();
      const batch = events(4);
      const [slow, quick] = [
        follow(current(), { from, batchSize: 1 }, (seen) => delivered(seen).length === 4),
        follow(current(), { from }, (seen) => delivered(seen).length === 4),
      ];
      await current().append(newStream(), 'no-stream', batch);
      expect(ids(delivered(await slow))).toEqual(ids(batch));
      expect(ids(delivered(await quick))).toEqual(ids(batch));
    });

    it('misses nothing while others write', async () => {
      const from = await current().head();
      const category = newCategory();
      const writing = Promise.all(
        Array.from({ length: 8 }, async () => {
          const stream = newStream(category);
          for (let revision = -1; revision < 9; revision += 1) await current().append(stream, revision < 0 ? 'no-stream' : revision, [anEvent()]);
        }),
      );
      const messages = await follow(current(), { from, filter: { categories: [category] }, batchSize: 7 }, (seen) => delivered(seen).length >= 80);
      await writing;
      const seen = delivered(messages);
      expect(new Set(ids(seen)).size).toBe(80);
      expect(seen.map((event) => event.position)).toEqual(seen.map((event) => event.position).toSorted());
    });

    it('ends when aborted while it waits, before it starts, and between messages', async () => {
      const abort = new AbortController();
      const live = (async () => {
        const kinds: string[] = [];
        for await (const message of current().subscribe({ from: await current().head(), signal: abort.signal })) {
          kinds.push(message.kind);
          if (message.kind === 'caught-up') setImmediate(() => abort.abort());
        }
        return kinds;
      })();
      expect(await live).toEqual(['caught-up']);
      for await (const message of current().subscribe({ from: await current().head(), signal: AbortSignal.abort() })) throw new Error(`got ${message.kind}`);
      await current().append(newStream(), 'no-stream', events(3));
      for await (const message of current().subscribe({ from: await current().head(), signal: new AbortController().signal })) {
        expect(message.kind).toBe('caught-up');
        break;
      }
    });
  });
}
