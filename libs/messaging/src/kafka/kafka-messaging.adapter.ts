import { randomUUID } from 'node:crypto';
import { pause, type Backoff } from '@greengate/subscriptions';
import type { Admin, Kafka } from 'kafkajs';
import type { IncomingMessage, Messaging, TopicLag } from '../messaging.port';
import { kafkaAddressOf } from './kafka-address';
import { createKafka, type KafkaLog } from './kafka-client';
import { incomingOf, KafkaConsumption } from './kafka-consumption';
import { asUnavailable } from './kafka-errors';
import { KafkaProducer } from './kafka-producer';
import { ensureTopics } from './kafka-topics';

export interface KafkaMessagingOptions {
  /** See `kafkaAddressFault`. */
  readonly url: string;
  readonly log?: KafkaLog;
  /** A consumer without a heartbeat for so long begins a new session. */
  readonly silentAfterMs?: number;
  readonly backoff?: Backoff;
}

const defaultSilentAfterMs = 45_000;
/** Of waiting for the last message of a topic that is looked through. */
const browseMs = 60_000;

/** An administrator's connection for one question. */
async function asking<Answer>(kafka: Kafka, what: string, ask: (admin: Admin) => Promise<Answer>): Promise<Answer> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await ask(admin);
  } catch (error) {
    throw asUnavailable(error, what);
  } finally {
    void admin.disconnect().catch(() => undefined);
  }
}

async function lagOf(admin: Admin, group: string, topics: readonly string[]): Promise<readonly TopicLag[]> {
  const done = await admin.fetchOffsets({ groupId: group, topics: [...topics] });
  const lags: TopicLag[] = [];
  for (const { topic, partitions } of done) {
    for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
      const offset = partitions.find((one) => one.partition === partition)?.offset ?? '-1';
      const from = BigInt(offset) < BigInt(low) ? BigInt(low) : BigInt(offset);
      lags.push({ topic, partition, lag: Number(BigInt(high) - from) });
    }
  }
  return lags;
}

/** A group of its own that lives as long as the look. */
async function browse(kafka: Kafka, topic: string, limit: number): Promise<readonly IncomingMessage[]> {
  const ends = await asking(kafka, `${topic} was not read`, (admin) => admin.fetchTopicOffsets(topic));
  const open = new Map(ends.filter(({ low, high }) => low !== high).map(({ partition, high }) => [partition, BigInt(high)]));
  if (open.size === 0) return [];
  const groupId = `greengate.browse.${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: 200 });
  const found: IncomingMessage[] = [];
  const all = new AbortController();
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch }) => {
        const { partition, messages } = batch;
        const end = open.get(partition);
        if (end === undefined) return;
        for (const message of messages) if (BigInt(message.offset) < end && found.length < limit) found.push(incomingOf(topic, partition, message));
        if (BigInt(batch.lastOffset()) >= end - 1n) open.delete(partition);
        if (open.size === 0 || found.length >= limit) all.abort();
      },
    });
    await pause(browseMs, all.signal);
  } catch (error) {
    throw asUnavailable(error, `${topic} was not read`);
  } finally {
    await consumer.disconnect().catch(() => undefined);
    await asking(kafka, groupId, (admin) => admin.deleteGroups([groupId])).catch(() => undefined);
  }
  if (!all.signal.aborted) throw asUnavailable(new Error(`not read to its end within ${browseMs} ms`), `${topic} was not read`);
  return found.sort((a, b) => a.partition - b.partition || (BigInt(a.offset) < BigInt(b.offset) ? -1 : 1));
}

/** Apache Kafka through kafkajs. Nothing is connected until it is used, so that no broker is needed at start. */
export function openKafkaMessaging({ url, log = () => undefined, silentAfterMs = defaultSilentAfterMs, backoff = { firstMs: 200, maxMs: 15_000 } }: KafkaMessagingOptions): Messaging {
  const kafka = createKafka(kafkaAddressOf(url).client(), log);
  const producer = new KafkaProducer(kafka);
  const consumptions: KafkaConsumption[] = [];
  return {
    ensureTopics: (topics) => asking(kafka, `the topics ${topics.map(({ topic }) => topic).join(', ')} could not be made or looked at`, (admin) => ensureTopics(admin, topics)),
    publish: (batch) => producer.publish(batch),
    consume: ({ group, topics }, handler) => {
      const consumption = new KafkaConsumption({ kafka, group, topics, handler, silentAfterMs, backoff });
      consumptions.push(consumption);
      return consumption;
    },
    browse: (topic, limit) => browse(kafka, topic, limit),
    lag: (group, topics) => asking(kafka, `the lag of ${group} is not known`, (admin) => lagOf(admin, group, topics)),
    close: async () => {
      await Promise.all([producer.close(), ...consumptions.map((one) => one.stop())]);
    },
  };
}
