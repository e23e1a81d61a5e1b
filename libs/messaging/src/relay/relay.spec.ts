import { openSqliteEventStore, type EventStore } from '@greengate/event-store';
import { defineEvents, defineIntegrationEvent, deterministicId, type EventMetadata, type EventOf } from '@greengate/kernel';
import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { createEventRegistry, SubscriptionHost } from '@greengate/subscriptions';
import { z } from 'zod';
import type { CloudEvent } from '../cloud-event';
import type { IncomingMessage, Messaging } from '../messaging.port';
import { inProcessBrokers, type InProcessBrokers } from '../testing';
import { programmeTopic, sharedTopic } from '../topics';
import { relayName, relayOf } from './relay';
import { relayLag } from './relay-lag';

const says = { en: '-', 'zh-CN': '-' };
const tiers = defineEvents('tiers', {
  Moved: { version: 1, schema: z.strictObject({ programmeId: z.string(), supplierId: z.string(), to: z.string(), note: z.string() }), says },
  Totalled: { version: 1, schema: z.strictObject({ supplierId: z.string(), total: z.string() }), says },
  Inside: { version: 1, schema: z.strictObject({ secret: z.string() }), says },
});
const ids = { programmeId: z.string(), supplierId: z.string() };
const events = [
  defineIntegrationEvent(tiers, 'Moved', { name: 'moved', version: 1, reach: 'programme', summary: says, schema: z.strictObject({ ...ids, to: z.string() }), data: ({ supplierId, to }, programmeId) => ({ programmeId, supplierId, to }) }),
  defineIntegrationEvent(tiers, 'Totalled', { name: 'totalled', version: 1, reach: { consent: 'disclosures' }, summary: says, schema: z.strictObject({ ...ids, total: z.string() }), data: ({ supplierId, total }, programmeId) => ({ programmeId, supplierId, total }) }),
];
const topics = [programmeTopic, sharedTopic].map((topic) => ({ topic, partitions: 3, replication: 1, retentionMs: 1_000 }));
const metadata: EventMetadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2025-01-01T00:00:00.000Z', actor: { id: 'u', kind: 'user', organisation: 'o' }, tenant: 'o', build: 't' };
const said = ({ value }: IncomingMessage): CloudEvent => JSON.parse(Buffer.from(value ?? []).toString('utf8')) as CloudEvent;

describe('relay', () => {
  let eventStore: EventStore;
  let readStore: ReadStore;
  let brokers: InProcessBrokers;
  const hosts: SubscriptionHost[] = [];
  let count: number;
  beforeEach(async () => {
    eventStore = openSqliteEventStore({ path: ':memory:' });
    readStore = openSqliteReadStore({ path: ':memory:', durability: 'derived' });
    brokers = inProcessBrokers();
    await brokers.connect().ensureTopics(topics);
    count = 0;
  });
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((host) => host.stop()));
    await Promise.all([eventStore.close(), readStore.close()]);
  });
  const append = async (more: readonly EventOf[]): Promise<void> => {
    const toAppend = more.map(({ type, data }, index) => ({ id: deterministicId('relay-test', count + index), type, data, metadata }));
    await eventStore.append('tiers-all', count === 0 ? 'no-stream' : count - 1, toAppend);
    count += more.length;
  };
  const moved = (n: number) => tiers.make.Moved({ programmeId: 'p', supplierId: `s${n % 3}`, to: String(n), note: 'told by Ms Lin' });
  function host(options: { readonly messaging?: Pick<Messaging, 'publish'>; readonly sharedWith?: (supplierId: string) => readonly string[]; readonly batchSize?: number; readonly readStore?: ReadStore } = {}): SubscriptionHost {
    const relay = relayOf({ messaging: options.messaging ?? brokers.connect(), events, source: 'https://greengate.example', views: [], sharedWith: async (supplierId) => options.sharedWith?.(supplierId) ?? [], ...(options.batchSize === undefined ? {} : { batchSize: options.batchSize }) });
    const made = new SubscriptionHost({ eventStore, readStore: options.readStore ?? readStore, registry: createEventRegistry([tiers]), processes: [relay], now: () => metadata.occurredAt, backoff: { firstMs: 1, maxMs: 2 } });
    hosts.push(made);
    return made;
  }
  /** Until the relay has handled everything, or what is asked for holds. */
  async function until(running: SubscriptionHost, holds: (status: { readonly state: string; readonly lag?: number; readonly retrying?: object }) => boolean = ({ state, lag }) => state === 'live' && lag === 0): Promise<void> {
    for (;;) {
      const [status] = await running.status();
      if (status && holds(status)) return;
      if (status?.state === 'faulted') throw new Error(JSON.stringify(status.fault));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  it('says what contracts name and nothing else, as CloudEvents, keyed and ordered by supplier', async () => {
    await append([tiers.make.Inside({ secret: 'x' }), ...Array.from({ length: 9 }, (_, n) => moved(n))]);
    const running = host();
    await running.start();
    await until(running);
    const messages = brokers.held(programmeTopic);
    expect(messages).toHaveLength(9);
    expect(said(messages[0] as IncomingMessage)).toEqual({
      specversion: '1.0',
      id: deterministicId('integration-event', 'com.greengate.tiers.moved.v1', deterministicId('relay-test', 1), 'p'),
      source: 'https://greengate.example',
      type: 'com.greengate.tiers.moved.v1',
      subject: 's0',
      time: '2025-01-01T00:00:00.000Z',
      datacontenttype: 'application/json',
      dataschema: 'urn:greengate:schema:com.greengate.tiers.moved.v1',
      partitionkey: 's0',
      data: { programmeId: 'p', supplierId: 's0', to: '0' },
    });
    expect(messages.every((message) => message.key === said(message).subject && !JSON.stringify(said(message)).includes('Lin'))).toBe(true);
    expect(messages.filter(({ key }) => key === 's1').map((message) => (said(message).data as { to: string }).to)).toEqual(['1', '4', '7']);
    expect(messages[0]?.headers['content-type']).toContain('application/cloudevents+json');
  });

  it('tells facts of a supplier to each programme with a consent, under ids of their own, and to nobody without', async () => {
    await append([tiers.make.Totalled({ supplierId: 'shares', total: '5' }), tiers.make.Totalled({ supplierId: 'keeps', total: '7' })]);
    const running = host({ sharedWith: (supplierId) => (supplierId === 'shares' ? ['p', 'q'] : []) });
    await running.start();
    await until(running);
    const messages = brokers.held(sharedTopic).map(said);
    expect(messages.map(({ data }) => data)).toEqual([{ programmeId: 'p', supplierId: 'shares', total: '5' }, { programmeId: 'q', supplierId: 'shares', total: '5' }]);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(2);
  });

  it('sends the unacknowledged batch again when it died between publishing and its checkpoint: duplicates by id, nothing lost', async () => {
    await append(Array.from({ length: 10 }, (_, n) => moved(n)));
    let saves = 0;
    const dying: ReadStore = Object.create(readStore, {
      saveCheckpoint: {
        value: async (...given: Parameters<ReadStore['saveCheckpoint']>) => {
          saves += 1;
          if (saves === 2) throw new TypeError('killed');
          return readStore.saveCheckpoint(...given);
        },
      },
    });
    const first = host({ readStore: dying, batchSize: 4 });
    await first.start();
    await until(first, ({ state }) => state === 'faulted');
    await first.stop();
    expect(brokers.held(programmeTopic)).toHaveLength(8);
    const second = host({ batchSize: 4 });
    await second.start();
    await until(second);
    const found = brokers.held(programmeTopic).map(said);
    expect(found).toHaveLength(14);
    expect(new Set(found.map(({ id }) => id)).size).toBe(10);
    // The same id is the same message, to the letter.
    expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(10);
  });

  it('waits while the brokers are away, and its lag grows; sends everything once they are back', async () => {
    await append([moved(0)]);
    const running = host();
    await running.start();
    await until(running);
    brokers.away(true);
    await append(Array.from({ length: 5 }, (_, n) => moved(n + 1)));
    await until(running, ({ retrying }) => retrying !== undefined);
    const [status] = await running.status();
    expect(status?.name).toBe(relayName);
    expect(await relayLag(eventStore, status?.position ?? '', ['tiers.Moved'])).toBe(5);
    expect(await relayLag(eventStore, status?.position ?? '', ['tiers.Moved'], 3)).toBeGreaterThanOrEqual(3);
    brokers.away(false);
    await until(running);
    expect(brokers.held(programmeTopic).map((message) => (said(message).data as { to: string }).to)).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('is run by one at a time: whoever lost the checkpoint sends nothing more', async () => {
    const first = host();
    await first.start();
    await until(first);
    const second = host();
    await second.start();
    await until(second);
    await append([moved(0), moved(1)]);
    await until(first, ({ state }) => state === 'lost');
    await until(second);
    expect(brokers.held(programmeTopic)).toHaveLength(2);
  });
});
