import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binaryEvent, EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { openEsdbEventStore, positionZero, type EsdbEventStoreOptions, type EventStore, type EventToAppend, type Position, type SubscriptionMessage } from '@greengate/event-store';
import { newId } from '@greengate/kernel';
import { startCutProxy, type CutProxy } from './engines/cut-proxy';
import { startEsdbNode, type EsdbNode, type EsdbNodeOptions } from './engines/esdb-engine';

// What only the test node can be made to do; the contract suite beside this one runs against real servers as well.
jest.setTimeout(60_000);

const metadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2026-03-01T08:00:00.000Z', actor: { id: 'a', kind: 'user', organisation: 'o' }, tenant: 'o', build: 'test' } as const;
const anEvent = (data: unknown = {}, type = 'faults.Happened'): EventToAppend => ({ id: newId(), type, data, metadata });
const newStream = (category = 'faults'): string => `${category}-${newId()}`;
const unavailable = { name: 'StoreUnavailableError', reason: 'unreachable' };

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
const started = async (options: EsdbNodeOptions = {}): Promise<EsdbNode> => {
  const node = await startEsdbNode(options);
  ends.push(() => node.stop());
  return node;
};
const proxied = async (node: EsdbNode): Promise<CutProxy> => {
  const proxy = await startCutProxy(node.port);
  ends.push(() => proxy.close());
  return proxy;
};
const opened = async (url: string, options: Partial<EsdbEventStoreOptions> = {}) => {
  const store = await openEsdbEventStore({ url, within: 2_000, watchEvery: 300, ...options });
  ends.push(() => store.close());
  return store;
};
const plainClient = (node: EsdbNode): EventStoreDBClient => {
  const client = EventStoreDBClient.connectionString(node.url);
  ends.push(() => client.dispose());
  return client;
};

const isUnavailable = (error: unknown): boolean => error instanceof Error && error.name === 'StoreUnavailableError';
const soon = (ms = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** As a caller of the port has to: while the store is away, the same again. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      await soon();
    }
  }
}

/** One event after the other, each until it is acknowledged. */
async function write(store: EventStore, stream: string, count: number, acknowledged: Map<string, Position>): Promise<void> {
  for (let revision = -1; revision < count - 1; revision += 1) {
    const event = anEvent({ revision: revision + 1 });
    const result = await persistently(() => store.append(stream, revision < 0 ? 'no-stream' : revision, [event]));
    expect(result.revision).toBe(revision + 1);
    acknowledged.set(event.id, result.position);
  }
}

/** Follows from its last position until enough has come, over any number of breaks; answers the ids as they came. */
async function followed(store: EventStore, enough: (ids: readonly string[]) => boolean, onMessage: (message: SubscriptionMessage) => void = () => undefined): Promise<{ readonly ids: string[]; readonly breaks: number }> {
  const ids: string[] = [];
  let position = positionZero;
  let breaks = 0;
  while (!enough(ids)) {
    try {
      for await (const message of store.subscribe({ from: position, batchSize: 7, signal: AbortSignal.timeout(30_000) })) {
        position = message.position;
        if (message.kind === 'events') ids.push(...message.events.map(({ id }) => id));
        onMessage(message);
        if (enough(ids)) break;
      }
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      breaks += 1;
      await soon();
    }
  }
  return { ids, breaks };
}

async function everything(store: EventStore, limit = 500): Promise<{ readonly ids: string[]; readonly positions: Map<string, Position> }> {
  const positions = new Map<string, Position>();
  const ids: string[] = [];
  for (let from = positionZero; ; ) {
    const page = await persistently(() => store.readAll({ from, limit }));
    for (const { id, position } of page.events) {
      ids.push(id);
      positions.set(id, position);
    }
    from = page.position;
    if (page.end) return { ids, positions };
  }
}

describe('a node that is killed and comes back', () => {
  it('loses nothing that was acknowledged and doubles nothing, appends and a subscription being under way', async () => {
    const node = await started();
    const store = await opened(node.url);
    const acknowledged = new Map<string, Position>();
    const total = 6 * 60;
    let writing = true;
    const kills = (async () => {
      let count = 0;
      while (writing) {
        await soon(1_000);
        await node.kill();
        await soon(100);
        await node.restart();
        count += 1;
      }
      return count;
    })();
    const following = followed(store, (ids) => ids.length >= total);
    await Promise.all(Array.from({ length: 6 }, () => write(store, newStream(), 60, acknowledged)));
    writing = false;
    expect(await kills).toBeGreaterThan(0);
    const { ids, positions } = await everything(store);
    const lost = [...acknowledged].filter(([id]) => !positions.has(id));
    expect(lost).toEqual([]);
    expect(ids).toHaveLength(total);
    expect(positions).toEqual(new Map([...positions].map(([id]) => [id, acknowledged.get(id)])));
    expect((await following).ids).toEqual(ids);
  });

  it('lets a reading go on where it was', async () => {
    const node = await started();
    const store = await opened(node.url);
    const stream = newStream();
    const batch = Array.from({ length: 300 }, () => anEvent());
    await store.append(stream, 'no-stream', batch);
    const seen: string[] = [];
    let from = positionZero;
    for (let pages = 0; ; pages += 1) {
      if (pages === 5) await node.kill();
      if (pages === 5) await expect(store.readAll({ from, limit: 11 })).rejects.toMatchObject(unavailable);
      if (pages === 5) await expect(store.readStream(stream)).rejects.toMatchObject(unavailable);
      if (pages === 5) await node.restart();
      const page = await persistently(() => store.readAll({ from, limit: 11 }));
      seen.push(...page.events.map(({ id }) => id));
      from = page.position;
      if (page.end) break;
    }
    expect(seen).toEqual(batch.map(({ id }) => id));
  });
});

describe('a connection that breaks', () => {
  it('is made anew, and nothing is lost or doubled', async () => {
    const node = await started();
    const proxy = await proxied(node);
    const store = await opened(`esdb://127.0.0.1:${proxy.port}?tls=false`);
    const acknowledged = new Map<string, Position>();
    let writing = true;
    const cutting = (async () => {
      while (writing) {
        await soon(150);
        proxy.cut();
      }
    })();
    const following = followed(store, (ids) => ids.length >= 200);
    await Promise.all(Array.from({ length: 4 }, () => write(store, newStream(), 50, acknowledged)));
    writing = false;
    await cutting;
    const { ids } = await everything(store);
    expect(new Set(ids)).toEqual(new Set(acknowledged.keys()));
    expect(ids).toHaveLength(200);
    const followedIds = await following;
    expect(followedIds.ids).toEqual(ids);
    expect(followedIds.breaks).toBeGreaterThan(0);
  });

  it('after the server has written: the same append again is answered as repeated, by this process', async () => {
    const node = await started();
    const proxy = await proxied(node);
    const store = await opened(`esdb://127.0.0.1:${proxy.port}?tls=false`, { within: 500 });
    const stream = newStream();
    await store.append(stream, 'no-stream', [anEvent()]);
    proxy.holdAnswers();
    const batch = [anEvent(), anEvent()];
    await expect(store.append(stream, 0, batch)).rejects.toMatchObject(unavailable);
    proxy.cut();
    const again = await persistently(() => store.append(stream, 0, batch));
    expect(again).toMatchObject({ revision: 2, repeated: true });
    expect((await persistently(() => store.readStream(stream))).at(-1)?.position).toBe(again.position);
  });
});

describe('a server that falls silent', () => {
  it('without closing anything: appends, reads and subscriptions end in time, and go on when it is back', async () => {
    const node = await started();
    const store = await opened(node.url, { within: 600 });
    const stream = newStream();
    await store.append(stream, 'no-stream', [anEvent()]);
    const iterator = store.subscribe({ from: await store.head(), signal: AbortSignal.timeout(30_000) })[Symbol.asyncIterator]();
    expect(await iterator.next()).toMatchObject({ value: { kind: 'caught-up' } });
    node.pause();
    const began = performance.now();
    const late = anEvent();
    await Promise.all([
      expect(store.append(stream, 0, [late])).rejects.toMatchObject(unavailable),
      expect(store.head()).rejects.toMatchObject(unavailable),
      expect(iterator.next()).rejects.toMatchObject(unavailable),
    ]);
    expect(performance.now() - began).toBeLessThan(5_000);
    node.resume();
    expect(await persistently(() => store.append(stream, 0, [late]))).toMatchObject({ revision: 1 });
    expect(await persistently(() => store.readStream(stream))).toHaveLength(2);
  });

  it('on its subscriptions alone: the watch compares with the end of the log', async () => {
    const node = await started();
    const store = await opened(node.url);
    const from = await store.head();
    const iterator = store.subscribe({ from, signal: AbortSignal.timeout(30_000) })[Symbol.asyncIterator]();
    expect(await iterator.next()).toMatchObject({ value: { kind: 'caught-up' } });
    node.mute(true);
    await soon(100);
    const event = anEvent();
    await store.append(newStream(), 'no-stream', [event]);
    await expect(iterator.next()).rejects.toMatchObject({ ...unavailable, message: expect.stringContaining('silent') });
    node.mute(false);
    const again = await followed(store, (ids) => ids.includes(event.id));
    expect(again.ids).toContain(event.id);
  });
});

describe('what stands in the store besides ours', () => {
  it('the server\'s own events are left out, links stay unresolved, and positions pass over them', async () => {
    const node = await started();
    const store = await opened(node.url);
    const client = plainClient(node);
    const [one, two] = [anEvent(), anEvent()];
    await store.append('faults-1', 'no-stream', [one]);
    await store.setStreamMetadata('faults-1', { owner: 'x' });
    await client.appendToStream('$stats-127.0.0.1:2113', jsonEvent({ type: '$statsCollected', data: {} }));
    await client.appendToStream('links-1', jsonEvent({ type: '$>', data: '0@faults-1' as unknown as Record<string, never> }));
    const head = await store.head();
    expect((await everything(store, 1)).ids).toEqual([one.id]);
    const [message] = await Promise.all([store.subscribe({ from: head, signal: AbortSignal.timeout(10_000) })[Symbol.asyncIterator]().next()]);
    expect(message.value).toEqual({ kind: 'caught-up', position: head });
    await store.append('faults-1', 0, [two]);
    expect((await everything(store, 1)).ids).toEqual([one.id, two.id]);
    expect((await store.readAll({ direction: 'backwards', limit: 5 })).events.map(({ id }) => id)).toEqual([two.id, one.id]);
  });

  it('a stream deleted softly is absent and may begin again; one deleted for good says so', async () => {
    const node = await started();
    const store = await opened(node.url);
    const client = plainClient(node);
    const [soft, hard] = [newStream(), newStream()];
    for (const stream of [soft, hard]) await store.append(stream, 'no-stream', [anEvent(), anEvent()]);
    await client.deleteStream(soft);
    expect(await store.readStream(soft)).toEqual([]);
    expect(await store.append(soft, 'no-stream', [anEvent()])).toMatchObject({ revision: 2 });
    expect((await store.readStream(soft)).map(({ revision }) => revision)).toEqual([2]);
    await client.tombstoneStream(hard);
    await expect(store.readStream(hard)).rejects.toMatchObject({ name: 'StoreCorruptError', message: expect.stringContaining('tombstone') });
    await expect(store.append(hard, 1, [anEvent()])).rejects.toMatchObject({ name: 'StoreCorruptError', message: expect.stringContaining(hard) });
    expect((await everything(store)).ids).toHaveLength(5);
  });

  it('another application\'s event that is not JSON comes without data', async () => {
    const node = await started();
    const store = await opened(node.url);
    await plainClient(node).appendToStream('faults-binary', binaryEvent({ type: 'faults.Binary', data: Buffer.from('{"half') }));
    expect((await store.readStream('faults-binary'))[0]?.data).toBeNull();
  });
});

describe('appends', () => {
  it('beyond the limit of the server are refused whole, with size and limit, and hurt nobody else', async () => {
    const node = await started({ maxAppendSize: 100_000 });
    const store = await opened(node.url);
    const stream = newStream();
    const neighbour = store.append(newStream(), 'no-stream', [anEvent()]);
    const large = store.append(stream, 'no-stream', [anEvent(), anEvent({ text: 'x'.repeat(200_000) })]);
    await expect(large).rejects.toMatchObject({ name: 'AppendTooLargeError', stream, limit: 100_000 });
    await expect(store.append(stream, 'no-stream', [anEvent({ text: 'x'.repeat(17 * 1024 * 1024) })])).rejects.toMatchObject({ name: 'AppendTooLargeError', limit: 16 * 1024 * 1024 });
    expect(await neighbour).toMatchObject({ revision: 0 });
    expect(await store.readStream(stream)).toEqual([]);
  });

  it('of more than one message of the wire are still all or nothing', async () => {
    const node = await started({ maxAppendSize: 16 * 1024 * 1024 });
    const store = await opened(node.url);
    const stream = newStream();
    const batch = Array.from({ length: 9 }, () => anEvent({ text: 'x'.repeat(1_000_000) }));
    expect(await store.append(stream, 'no-stream', batch)).toMatchObject({ revision: 8 });
    await expect(store.append(stream, 4, batch)).rejects.toMatchObject({ name: 'WrongExpectedRevisionError', actual: 8 });
    expect((await store.readStream(stream)).map(({ id }) => id)).toEqual(batch.map(({ id }) => id));
  });

  it('without a JSON form or with an id that is no UUID are refused before anything is sent', async () => {
    const store = await opened((await started()).url);
    await expect(store.append('a-1', 'no-stream', [anEvent({ big: 1n })])).rejects.toThrow(TypeError);
    await expect(store.append('a-1', 'no-stream', [{ ...anEvent(), id: 'first' }])).rejects.toThrow(/not a UUID/);
    await expect(store.append('a-1', 'no-stream', [])).rejects.toThrow(/no events/);
    expect(await store.head()).toBe(positionZero);
  });

  it('that another process made are not called new with certainty', async () => {
    const node = await started();
    const [here, there] = [await opened(node.url), await opened(node.url)];
    const stream = newStream();
    const event = anEvent();
    const first = await there.append(stream, 'no-stream', [event]);
    expect(await here.append(stream, 'no-stream', [event])).toEqual({ revision: 0, position: first.position, repeated: false, unconfirmed: true });
    expect(await here.append(stream, 'no-stream', [event])).toEqual({ revision: 0, position: first.position, repeated: true });
    const next = await there.append(stream, 0, [anEvent()]);
    await here.readStream(stream);
    expect(next.position > first.position).toBe(true);
  });
});

describe('a slow subscriber', () => {
  it('that falls off the shared end reads on from the log', async () => {
    const store = await opened((await started()).url);
    const from = await store.head();
    const iterator = store.subscribe({ from, batchSize: 50, signal: AbortSignal.timeout(50_000) })[Symbol.asyncIterator]();
    expect(await iterator.next()).toMatchObject({ value: { kind: 'caught-up' } });
    const quick = followed(store, (ids) => ids.length >= 5_000);
    for (let n = 0; n < 10; n += 1) await store.append(newStream(), 'no-stream', Array.from({ length: 500 }, () => anEvent({ n })));
    const expected = (await quick).ids;
    const ids: string[] = [];
    while (ids.length < 5_000) {
      const { value } = (await iterator.next()) as { readonly value: SubscriptionMessage };
      if (value.kind === 'events') ids.push(...value.events.map(({ id }) => id));
    }
    expect(ids).toEqual(expected);
    await iterator.return?.();
  });
});

describe('opening', () => {
  it('gives up in time when nobody answers, and says where', async () => {
    const began = performance.now();
    const attempt = openEsdbEventStore({ url: 'esdb://127.0.0.1:1?tls=false', startWithin: 700 });
    await expect(attempt).rejects.toMatchObject({ ...unavailable, message: expect.stringContaining('esdb://127.0.0.1:1') });
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('waits for a server that is still starting', async () => {
    const node = await started();
    await node.kill();
    const opening = opened(node.url);
    await soon(500);
    await node.restart();
    expect(await (await opening).head()).toBe(positionZero);
  });

  it('refuses a server that is too old', async () => {
    const node = await started({ version: '22.10.5' });
    await expect(openEsdbEventStore({ url: node.url })).rejects.toThrow(/runs version 22\.10\.5; Greengate needs 23\.10 or newer/);
  });

  it('finds the leader by gossip, and by a follower that refuses', async () => {
    const leader = await started();
    const follower = await started({ leader: leader.port });
    const found = await opened(`esdb://127.0.0.1:${follower.port},127.0.0.1:${leader.port}?tls=false`);
    await found.append('faults-1', 'no-stream', [anEvent()]);
    const referred = await opened(`esdb+discover://127.0.0.1:${follower.port}?tls=false&nodePreference=follower`);
    expect(await persistently(() => referred.append('faults-1', 0, [anEvent()]))).toMatchObject({ revision: 1 });
    expect(await found.readStream('faults-1')).toHaveLength(2);
  });

  describe('with TLS and a user', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'greengate-tls-'));
      execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem'), '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'], { stdio: 'ignore' });
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('passes certificate and credentials through, and never tells the password', async () => {
      const certificate = join(folder, 'certificate.pem');
      const node = await started({ credentials: 'ops:s3cret@x', tls: { key: join(folder, 'key.pem'), certificate } });
      const url = (password: string, file = certificate) => `esdb://ops:${encodeURIComponent(password)}@localhost:${node.port}?tlsCAFile=${encodeURIComponent(file)}`;
      const store = await opened(url('s3cret@x'));
      expect(await store.append('faults-1', 'no-stream', [anEvent()])).toMatchObject({ revision: 0 });
      expect(await store.readStream('faults-1')).toHaveLength(1);
      const refused = openEsdbEventStore({ url: url('wr0ng'), startWithin: 2_000 });
      await expect(refused).rejects.toThrow(/does not admit the user/);
      await expect(refused).rejects.not.toThrow(/wr0ng/);
      await expect(openEsdbEventStore({ url: `esdb://ops:s3cret%40x@localhost:${node.port}`, startWithin: 1_500 })).rejects.toMatchObject({ ...unavailable, message: expect.not.stringContaining('s3cret') });
    });
  });
});
