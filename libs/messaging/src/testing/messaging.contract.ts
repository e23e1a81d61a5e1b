import { randomUUID } from 'node:crypto';
import { MessageTooLargeError, MessagingUnavailableError, type IncomingMessage, type Messaging, type TopicSpec } from '../messaging.port';

export interface MessagingBench {
  /** Clients on the same brokers, which the suite closes. */
  connect(): Messaging;
  /** Partitions of topics that ask for three. */
  readonly partitions: number;
}

const text = ({ value }: IncomingMessage): string => Buffer.from(value ?? []).toString('utf8');

/** Messages as they come, and a way to wait for so many. */
function gathering() {
  const seen: IncomingMessage[] = [];
  let waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  return {
    seen,
    take: (message: IncomingMessage): void => {
      seen.push(message);
      for (const one of waiting) if (seen.length >= one.count) one.resolve();
      waiting = waiting.filter(({ count }) => seen.length < count);
    },
    until: (count: number): Promise<void> => (seen.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve }))),
  };
}

/** What every adapter of messaging does, whatever lies beneath. An adapter is what passes this. */
export function messagingContract(name: string, open: () => Promise<MessagingBench>): void {
  describe(`messaging contract: ${name}`, () => {
    let bench: MessagingBench;
    let topic: string;
    let group: string;
    const clients: Messaging[] = [];
    const connect = (): Messaging => {
      const client = bench.connect();
      clients.push(client);
      return client;
    };
    const spec = (more: Partial<TopicSpec> = {}): TopicSpec => ({ topic, partitions: 3, replication: 1, retentionMs: 3_600_000, ...more });
    const messages = (count: number, key = (n: number): string => `k${n % 5}`) => Array.from({ length: count }, (_, n) => ({ topic, key: key(n), value: `${n}` }));

    beforeAll(async () => {
      bench = await open();
    });
    beforeEach(() => {
      topic = `greengate.test.${randomUUID()}`;
      group = `greengate.test.${randomUUID()}`;
    });
    afterEach(async () => {
      await Promise.all(clients.splice(0).map((client) => client.close()));
    });

    it('makes topics that are missing, once, and says what it found', async () => {
      const client = connect();
      expect(await client.ensureTopics([spec()])).toEqual([{ topic, outcome: 'created', partitions: bench.partitions, differs: [] }]);
      expect(await connect().ensureTopics([spec()])).toEqual([{ topic, outcome: 'present', partitions: bench.partitions, differs: [] }]);
    });

    it('gives key, value, headers and time as they were sent; Chinese too', async () => {
      const client = connect();
      await client.ensureTopics([spec()]);
      const got = gathering();
      await client.publish([{ topic, key: '供应商 1', value: '{"名":"钢"}', headers: { 'content-type': 'application/cloudevents+json' } }]);
      client.consume({ group, topics: [topic] }, async (message) => got.take(message));
      await got.until(1);
      expect(got.seen[0]).toMatchObject({ topic, key: '供应商 1', headers: { 'content-type': 'application/cloudevents+json' }, offset: '0' });
      expect(text(got.seen[0] as IncomingMessage)).toBe('{"名":"钢"}');
      expect(got.seen[0]?.timestamp).toBeGreaterThan(1_700_000_000_000);
    });

    it('keeps the order of each key over many batches', async () => {
      const client = connect();
      await client.ensureTopics([spec()]);
      const all = messages(400);
      for (let from = 0; from < all.length; from += 50) await client.publish(all.slice(from, from + 50));
      const got = gathering();
      client.consume({ group, topics: [topic] }, async (message) => got.take(message));
      await got.until(400);
      for (const key of ['k0', 'k1', 'k2', 'k3', 'k4']) {
        const numbers = got.seen.filter((one) => one.key === key).map((one) => Number(text(one)));
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        expect(numbers).toHaveLength(80);
      }
    });

    it('keeps batches in order that are published without waiting', async () => {
      const client = connect();
      await client.ensureTopics([spec()]);
      await Promise.all(messages(60, () => 'one').map((message) => client.publish([message])));
      const got = gathering();
      client.consume({ group, topics: [topic] }, async (message) => got.take(message));
      await got.until(60);
      expect(got.seen.map((one) => Number(text(one)))).toEqual(Array.from({ length: 60 }, (_, n) => n));
    });

    it('brings a message again until its handler is done with it, and none after it meanwhile', async () => {
      const client = connect();
      await client.ensureTopics([spec()]);
      await client.publish(messages(3, () => 'same'));
      const tried: string[] = [];
      const got = gathering();
      client.consume({ group, topics: [topic] }, async (message) => {
        tried.push(text(message));
        if (tried.length < 3) throw new Error('not yet');
        got.take(message);
      });
      await got.until(3);
      expect(tried).toEqual(['0', '0', '0', '1', '2']);
    });

    it('goes on where the group was; what was not done with comes to the next consumer', async () => {
      const client = connect();
      await client.ensureTopics([spec()]);
      await client.publish(messages(4, () => 'same'));
      const first = gathering();
      const consumption = connect().consume({ group, topics: [topic] }, async (message, signal) => {
        first.take(message);
        // The third is in hand when it all ends.
        if (first.seen.length === 3) await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true }));
      });
      await first.until(3);
      await consumption.stop();
      expect(consumption.status().state).toBe('stopped');
      const second = gathering();
      connect().consume({ group, topics: [topic] }, async (message) => second.take(message));
      await second.until(2);
      expect(second.seen.map(text)).toEqual(['2', '3']);
    });

    it('gives each group everything, and a new group what was sent before it came', async () => {
      const client = connect();
      await client.ensureTopics([spec()]);
      await client.publish(messages(2));
      const [one, other] = [gathering(), gathering()];
      client.consume({ group, topics: [topic] }, async (message) => one.take(message));
      client.consume({ group: `${group}.other`, topics: [topic] }, async (message) => other.take(message));
      await Promise.all([one.until(2), other.until(2)]);
    });

    it('counts what a group has not done with', async () => {
      const client = connect();
      await client.ensureTopics([spec()]);
      await client.publish(messages(30));
      const lag = async (): Promise<number> => (await client.lag(group, [topic])).reduce((sum, one) => sum + one.lag, 0);
      expect(await lag()).toBe(30);
      const got = gathering();
      const consumption = client.consume({ group, topics: [topic] }, async (message) => got.take(message));
      await got.until(30);
      await consumption.stop();
      expect(await lag()).toBe(0);
    });

    it('shows what a topic holds without a trace', async () => {
      const client = connect();
      await client.ensureTopics([spec()]);
      expect(await client.browse(topic, 10)).toEqual([]);
      await client.publish(messages(8));
      expect((await client.browse(topic, 100)).map(text).sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
      expect(await client.browse(topic, 3)).toHaveLength(3);
      expect((await client.lag(group, [topic])).reduce((sum, one) => sum + one.lag, 0)).toBe(8);
    });

    it('sends more than fits into one request, and refuses a message that no broker takes, by its size', async () => {
      const client = connect();
      await client.ensureTopics([spec()]);
      const long = 'x'.repeat(300_000);
      await client.publish(Array.from({ length: 8 }, () => ({ topic, key: 'same', value: long })));
      expect(await client.browse(topic, 100)).toHaveLength(8);
      await expect(client.publish([{ topic, key: 'same', value: 'x'.repeat(1_100_000) }])).rejects.toThrow(MessageTooLargeError);
    });

    it('says that it cannot publish to a topic that is not there, and publishes to others after that', async () => {
      const client = connect();
      await client.ensureTopics([spec()]);
      await expect(client.publish([{ topic: `${topic}.absent`, key: 'k', value: 'v' }])).rejects.toThrow(MessagingUnavailableError);
      await client.publish(messages(1));
      expect(await client.browse(topic, 10)).toHaveLength(1);
    });

    it('refuses everything once closed', async () => {
      const client = connect();
      await client.ensureTopics([spec()]);
      await client.close();
      await client.close();
      await expect(client.publish(messages(1))).rejects.toMatchObject({ name: 'MessagingUnavailableError', reason: 'closed' });
    });
  });
}
