import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessmentsEvents, assessmentsIntegrationEvents } from '@greengate/assessments/contracts';
import { openSqliteEventStore, positionZero, type EventStore } from '@greengate/event-store';
import { deterministicId, type EventMetadata, type Recorded } from '@greengate/kernel';
import { messagesOf, openKafkaMessaging, programmeTopic, relayOf, type RelayOptions } from '@greengate/messaging';
import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { createEventRegistry, SubscriptionHost } from '@greengate/subscriptions';
import { CompressionTypes, Kafka, logLevel, Partitioners } from 'kafkajs';
import { startKafka } from '../integration/engines/java-engines';
import { alternate } from './measure';
import { canPin } from './pinning';

type Report = (name: string, ratio: number, detail: string) => void;

const count = 10_000;
const batchSize = 500;
/** Events that the relay reads at once; it sends them in batches as large as those of the bare producer. */
const readAtOnce = 2_000;
const rounds = 5;
const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const metadata: EventMetadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2025-01-01T00:00:00.000Z', actor: { id: 'u', kind: 'user', organisation: id(0) }, tenant: id(0), build: 'bench' };
const registry = createEventRegistry([assessmentsEvents]);

/** Tier changes, with as many other events between them as there are in life. */
async function fill(eventStore: EventStore): Promise<readonly Recorded[]> {
  for (let from = 0; from < count; from += batchSize) {
    const events = Array.from({ length: batchSize }, (_, n) => {
      const { type, data } = assessmentsEvents.make.TierChanged({ programmeId: id(1), supplierId: id(10 + ((from + n) % 500)), assessmentId: id(from + n), from: 'B', to: 'A', asOf: '2025-01-01', reason: 'promoted' });
      return { id: deterministicId('relay-bench', from + n), type, data, metadata };
    });
    await eventStore.append('assessment-bench', from === 0 ? 'no-stream' : from - 1, events);
  }
  const recorded: Recorded[] = [];
  for (let from = positionZero; ; ) {
    const page = await eventStore.readAll({ from, limit: batchSize });
    recorded.push(...page.events.map((stored) => registry.decode(stored)));
    if (page.end) return recorded;
    from = page.position;
  }
}

/** The relay from the log to acknowledged messages and checkpoints, against a bare idempotent producer that sends the same payloads, ready made, in batches of the same size. */
export async function run(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-relay-bench-'));
  const broker = await startKafka({ folder: join(folder, 'kafka') });
  // Brokers have machines of their own: here, the other processor.
  if (canPin() && cpus().length > 1) spawnSync('taskset', ['-a', '-p', '-c', '1', String(broker.pid)], { stdio: 'ignore' });
  const address = `127.0.0.1:${broker.port}`;
  const messaging = openKafkaMessaging({ url: `kafka://${address}` });
  const producer = new Kafka({ brokers: [address], logLevel: logLevel.NOTHING }).producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner: Partitioners.DefaultPartitioner });
  const eventStore = openSqliteEventStore({ path: join(folder, 'events.db') });
  const readStores: ReadStore[] = [];
  try {
    await messaging.ensureTopics([{ topic: programmeTopic, partitions: 3, replication: 1, retentionMs: 3_600_000 }]);
    await producer.connect();
    const options: RelayOptions = { messaging, events: assessmentsIntegrationEvents, source: 'https://greengate.example', sharedWith: async () => [], views: [], batchSize: readAtOnce };
    const recorded = await fill(eventStore);
    const ready: { readonly topic: string; readonly messages: { key: string; value: string; headers: Record<string, string> }[] }[] = [];
    for (let from = 0; from < count; from += batchSize) {
      const batch = await messagesOf(recorded.slice(from, from + batchSize), options);
      ready.push({ topic: programmeTopic, messages: batch.map(({ key, value, headers }) => ({ key, value, headers: { ...headers } })) });
    }
    // Each round from the beginning: a store for each, opened before the clock starts.
    const newReadStore = (): ReadStore => {
      const readStore = openSqliteReadStore({ path: join(folder, `views-${readStores.length}.db`), durability: 'derived' });
      readStores.push(readStore);
      return readStore;
    };
    const relayAll = async (readStore: ReadStore): Promise<void> => {
      let sent = 0;
      let all = (): void => undefined;
      const done = new Promise<void>((resolve) => (all = resolve));
      const relay = relayOf({ ...options, messaging: { publish: async (batch) => { await messaging.publish(batch); sent += batch.length; if (sent >= count) all(); } } });
      const host = new SubscriptionHost({ eventStore, readStore, registry, processes: [relay], now: () => metadata.occurredAt });
      await host.start();
      await done;
      // The last checkpoint is part of the work.
      await host.stop();
    };
    const { ratio, ours, bare } = await alternate(rounds, count, {
      prepare: newReadStore,
      ours: relayAll,
      bare: async () => {
        for (const batch of ready) await producer.sendBatch({ topicMessages: [batch], acks: -1, compression: CompressionTypes.None });
      },
    });
    const perSecond = (seconds: number): string => `${Math.round(1 / seconds).toLocaleString('en')}/s`;
    report('relay: events against a bare idempotent producer', ratio, `${perSecond(ours)} against ${perSecond(bare)} bare, batches of ${batchSize}, one broker on this machine`);
  } finally {
    await messaging.close();
    await producer.disconnect();
    await Promise.all([eventStore, ...readStores].map((store) => store.close()));
    await broker.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
