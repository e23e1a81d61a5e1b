import type { EventStore } from '../event-store.port';
import { describeAppending } from './appending.contract';
import { anEvent, newStream } from './contract-fixtures';
import { describeReading } from './reading.contract';
import { describeSubscribing } from './subscribing.contract';

export interface OpenedStore {
  readonly store: EventStore;
  /** Close and open again on the same data; absent where nothing outlives the store. */
  readonly reopen?: () => Promise<EventStore>;
  readonly close: () => Promise<void>;
}

/** What any adapter of the port must do. Tests use streams of their own, so the store may hold other events. */
export function eventStoreContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`event store: ${name}`, () => {
    let opened: OpenedStore;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close());

    const current = (): EventStore => opened.store;
    describeAppending(current);
    describeReading(current);
    describeSubscribing(current);

    describe('closing', () => {
      it('refuses everything afterwards, and says that it is closed', async () => {
        const { store, close } = await open();
        await store.close();
        const closed = { name: 'StoreUnavailableError', reason: 'closed' };
        await expect(store.append('a-b', 'no-stream', [anEvent()])).rejects.toMatchObject(closed);
        await expect(store.readStream('a-b')).rejects.toMatchObject(closed);
        await expect(store.readAll({ limit: 1 })).rejects.toMatchObject(closed);
        await expect(store.head()).rejects.toMatchObject(closed);
        await close();
      });

      it('keeps what was acknowledged', async () => {
        const { store, reopen, close } = await open();
        if (reopen) {
          const stream = newStream();
          const { position } = await store.append(stream, 'no-stream', [anEvent({ kept: true })]);
          const again = await reopen();
          expect(await again.readStream(stream)).toMatchObject([{ position, revision: 0, data: { kept: true } }]);
          await again.close();
        }
        await close();
      });
    });
  });
}
