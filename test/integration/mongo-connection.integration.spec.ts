import { Socket } from 'node:net';
import { openMongoReadStore, ReadStoreUnavailableError, type ReadStore } from '@greengate/read-store';
import { startCutProxy } from './engines/cut-proxy';
import { startedMongo } from './engines/mongo-engine';

/** What the driver of MongoDB would leave hanging: see `watchHeartbeats` of @greengate/mongo. */
jest.setTimeout(120_000);

const mongo = startedMongo('mongo-connection');
const ends: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  for (const end of ends.splice(0).toReversed()) await end();
});

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** The socket of the next exchange that says one of these words breaks right before it is written: as when the connection is cut in that moment. */
function breakBefore(...words: readonly string[]): { readonly broken: () => boolean } {
  const write = Socket.prototype.write;
  let broken = false;
  jest.spyOn(Socket.prototype, 'write').mockImplementation(function (this: Socket, ...parameters: Parameters<Socket['write']>) {
    const [chunk] = parameters;
    if (!broken && chunk instanceof Uint8Array && words.some((word) => Buffer.from(chunk).includes(`${word}\0`))) {
      broken = true;
      this.destroy();
    }
    return write.apply(this, parameters);
  });
  return { broken: () => broken };
}

async function opened(): Promise<{ readonly store: ReadStore; readonly cut: () => void }> {
  const url = new URL(await mongo.url('mongo_connection'));
  const proxy = await startCutProxy(Number(url.port));
  ends.push(() => proxy.close());
  url.port = String(proxy.port);
  const store = await openMongoReadStore({ url: `${url.href}?heartbeatFrequencyMS=500`, database: 'unused', within: 1_000, findServerWithin: 3_000 });
  ends.push(() => store.close());
  await store.ensure({ name: 'list@1', indexes: [] });
  await store.put('list@1', 'a', { n: 1 });
  return { store, cut: () => proxy.cut() };
}

it('a heartbeat that never ends is noticed, and everything below the client is made anew', async () => {
  const { store, cut } = await opened();
  const heartbeat = breakBefore('hello', 'ismaster', 'isMaster');
  while (!heartbeat.broken()) await soon();
  jest.restoreAllMocks();
  cut();
  await expect(store.get('list@1', 'a')).rejects.toThrow(ReadStoreUnavailableError);
  const answered = async (): Promise<object | undefined> => store.get<{ n: number }>('list@1', 'a').catch((error: unknown) => (error instanceof ReadStoreUnavailableError ? soon().then(answered) : Promise.reject(error as Error)));
  expect(await answered()).toMatchObject({ view: { n: 1 } });
  expect(await store.put('list@1', 'b', { n: 2 })).toBe(true);
});

it('an exchange that never ends is given up, and the next one goes through', async () => {
  const { store } = await opened();
  const exchange = breakBefore('find');
  await expect(store.get('list@1', 'a')).rejects.toThrow(/has not answered for 6000 ms/);
  expect(exchange.broken()).toBe(true);
  expect(await store.get('list@1', 'a')).toMatchObject({ view: { n: 1 } });
});
