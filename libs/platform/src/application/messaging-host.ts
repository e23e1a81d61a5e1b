import type { EventStore } from '@greengate/event-store';
import type { IntegrationEvent } from '@greengate/kernel';
import { Inbox, deadLetterTopic, kafkaAddressOf, openInboxRecords, openKafkaMessaging, programmeTopic, relayLag, relayName, relayOf, sharedTopic, type Consumption, type ConsumptionStatus, type InboxKind, type InboxSource, type Messaging, type TopicLag } from '@greengate/messaging';
import type { HostedProcess, SubscriptionStatus } from '@greengate/subscriptions';
import type { Accounts } from '../auth/accounts.port';
import type { GreengateConfig, KafkaEngine } from '../config/config';
import type { MessagingSource } from '../config/messaging-sources';
import type { Services } from '../context/context';
import type { Logger } from '../operations/logger';
import { validateBothLanguages } from './validate-both-languages';

/** What the contexts send out and take in: composed by the apps. */
export interface Integration {
  readonly events: readonly IntegrationEvent[];
  readonly inbox: readonly InboxKind[];
  /** Views that `sharedWith` reads. */
  readonly views: readonly string[];
  /** Programmes that hold a consent of the supplier with this scope, in force now. */
  sharedWith(services: Services, supplierId: string, scope: string): Promise<readonly string[]>;
}

/** `unknown`: not asked yet. */
export interface MessagingStatus {
  readonly broker: 'unknown' | 'open' | 'unavailable';
  /** Absent where no system may send messages. */
  readonly inbox?: ConsumptionStatus;
}

export type InboxCounts = ReadonlyMap<string, { readonly kind: string; readonly outcome: string; readonly count: number }>;

/** Relay and inbox of one process. */
export interface MessagingHost {
  readonly relay: HostedProcess;
  /** Connects in the background; never fails. */
  start(): Promise<void>;
  /** Takes no more messages; the relay may finish its batch. */
  stop(): Promise<void>;
  close(): Promise<void>;
  status(): MessagingStatus;
  /** Something hangs that a restart mends: the brokers answer, and the inbox has not heard from its group for long. */
  stuck(): boolean;
  relayLag(relay: SubscriptionStatus | undefined): Promise<number | undefined>;
  /** As last asked. */
  inboxLag(): readonly TopicLag[];
  inboxCounts(): InboxCounts;
}

export interface MessagingHostParts {
  readonly engine: KafkaEngine;
  readonly config: Pick<GreengateConfig, 'origin'>;
  readonly integration: Integration;
  readonly sources: readonly MessagingSource[];
  readonly eventStore: EventStore;
  readonly services: () => Services;
  readonly accounts: () => Pick<Accounts, 'byApiKey'>;
  readonly logger: Logger;
  /** For tests with a double. */
  readonly messaging?: Messaging;
}

const probeEveryMs = 10_000;
/** Longer than any redelivery: topics keep messages for days. */
const inboxKeptDays = 90;
const millisecondsPerDay = 86_400_000;
/** How long a batch in hand may take to be acknowledged when everything ends. */
const lastPublishMs = 5_000;

function topicsOf(engine: KafkaEngine, inbox: readonly string[]) {
  const { partitions, replication, retentionMs } = kafkaAddressOf(engine.url());
  return [programmeTopic, sharedTopic, deadLetterTopic, ...inbox].map((topic) => ({ topic, partitions, replication, retentionMs }));
}

const sourceOf = (sources: readonly MessagingSource[], accounts: MessagingHostParts['accounts']) => (uri: string): InboxSource | undefined => {
  const found = sources.find(({ source }) => source === uri);
  if (found === undefined) return undefined;
  return { actor: () => accounts().byApiKey(found.key.keyId, found.key.secret), ...(found.kinds === undefined ? {} : { kinds: found.kinds }) };
};

export function createMessagingHost(parts: MessagingHostParts): MessagingHost {
  const { engine, config, integration, sources, eventStore, services, logger } = parts;
  const messaging = parts.messaging ?? openKafkaMessaging({ url: engine.url(), log: (level, message, facts) => logger[level](facts, message) });
  const { group } = kafkaAddressOf(engine.url());
  const counts = new Map<string, { kind: string; outcome: string; count: number }>();
  let broker: MessagingStatus['broker'] = 'unknown';
  let lag: readonly TopicLag[] = [];
  let consumption: Consumption | undefined;
  let prepared: Promise<void> | undefined;
  let probing: NodeJS.Timeout | undefined;
  let stopped = false;

  const heard = <Value>(work: Promise<Value>): Promise<Value> =>
    work.then(
      (value) => {
        broker = 'open';
        return value;
      },
      (error: unknown) => {
        broker = 'unavailable';
        throw error;
      },
    );
  const inboxTopics = sources.length === 0 ? [] : integration.inbox.map(({ name }) => `greengate.in.${name}.v1`);
  const prepare = async (): Promise<void> => {
    for (const { topic, outcome, partitions, differs } of await heard(messaging.ensureTopics(topicsOf(engine, inboxTopics)))) {
      if (outcome === 'created') logger.info({ topic, partitions }, 'a topic was made');
      for (const difference of differs) logger.warn({ topic }, `the topic ${topic} has ${difference}; it is used as it is`);
    }
  };
  const ready = (): Promise<void> => {
    prepared ??= prepare().catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared;
  };
  const takeMessages = async (): Promise<void> => {
    const { operations, clock, messages, eventStore: log } = services();
    const records = await openInboxRecords(operations, () => clock.now());
    await records.forgetBefore(new Date(Date.parse(clock.now()) - inboxKeptDays * millisecondsPerDay).toISOString());
    const inbox = new Inbox({
      messaging,
      kinds: integration.inbox,
      source: sourceOf(sources, parts.accounts),
      records,
      send: (definition, input, { actor, commandId, correlationId }) => messages.send(definition, input, { actor, language: 'en', commandId, correlationId }),
      validate: validateBothLanguages,
      log,
      rightsCaughtUp: () => messages.rightsCaughtUp(),
      installation: config.origin,
      onTaken: ({ kind, outcome, code, error, message: { topic, partition, offset } }) => {
        const key = `${kind} ${outcome}`;
        counts.set(key, { kind, outcome, count: (counts.get(key)?.count ?? 0) + 1 });
        if (outcome === 'dead') logger.warn({ topic, partition, offset, code, ...(error === undefined ? {} : { err: error }) }, 'a message was put aside');
      },
    });
    consumption = messaging.consume({ group, topics: inbox.topics }, inbox.handle);
  };
  const probe = async (): Promise<void> => {
    try {
      await ready();
      if (stopped) return;
      if (sources.length > 0 && consumption === undefined) await takeMessages();
      lag = await heard(messaging.lag(group, inboxTopics));
    } catch (error) {
      logger.debug({ err: error }, 'the brokers of Kafka do not answer');
    }
  };
  const probeOnAndOn = (): void => {
    if (stopped) return;
    probing = setTimeout(() => void probe().finally(probeOnAndOn), probeEveryMs);
    probing.unref();
  };
  return {
    relay: relayOf({
      messaging: { publish: (batch) => heard(messaging.publish(batch)) },
      events: integration.events,
      source: config.origin,
      sharedWith: (supplierId, scope) => integration.sharedWith(services(), supplierId, scope),
      views: integration.views,
      ready,
    }),
    async start() {
      void probe().finally(probeOnAndOn);
    },
    async stop() {
      stopped = true;
      clearTimeout(probing);
      await consumption?.stop();
      // The relay ends with its batch in hand; what does not come to an end is cut off and sent again next time.
      setTimeout(() => void messaging.close(), lastPublishMs).unref();
    },
    close: () => messaging.close(),
    status: () => ({ broker, ...(consumption === undefined ? {} : { inbox: consumption.status() }) }),
    stuck: () => broker === 'open' && consumption?.status().silent === true,
    relayLag: async (relay) => (relay?.name === relayName ? relayLag(eventStore, relay.position, [...new Set(integration.events.map(({ from }) => from))]).catch(() => undefined) : undefined),
    inboxLag: () => lag,
    inboxCounts: () => counts,
  };
}
