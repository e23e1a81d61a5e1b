import type { Server } from 'node:http';
import { StoreUnavailableError, createDeciderRunner, type EventStore } from '@greengate/event-store';
import { useSha256 } from '@greengate/kernel';
import type { SubscriptionHost } from '@greengate/subscriptions';
import type { OpenAPIObject } from '@nestjs/swagger';
import { readsKeptDays } from '../access-log/read-record';
import { createReadRecorder, type ReadRecorder } from '../access-log/read-recorder';
import { createVault } from '../auth/vault';
import { openClock, systemClock } from '../clock/clocks';
import type { GreengateConfig } from '../config/config';
import { ConfigurationError } from '../config/configuration-fault';
import { readMessagingSources } from '../config/messaging-sources';
import type { Secrets } from '../config/secrets';
import type { Worker } from '../installation/worker';
import { createInstallation } from '../installation/create-installation';
import type { Clock, Messages, Services } from '../context/context';
import { createIdempotencyRecords } from '../gateway/idempotency';
import { LogEnds } from '../gateway/log-ends';
import { createMessageBuses } from '../gateway/message-buses';
import type { MessageGateway } from '../gateway/message-gateway';
import { createLogger, type Logger } from '../operations/logger';
import { messagingMetrics } from '../operations/messaging-metrics';
import { meteredEventStore } from '../operations/metered-event-store';
import { createMetrics } from '../operations/metrics';
import { readinessOf, type OperationalStatus } from '../operations/operational-status';
import type { ApplicationOptions } from './application-options';
import { hostSubscriptions } from './host-subscriptions';
import { createMessagingHost, type MessagingHost } from './messaging-host';
import { nativeSha256 } from './native-sha256';
import { drain, listen } from './http-listener';
import { createNestApplication, type Composed } from './nest-application';
import { openStores, type Stores } from './open-stores';
import { admitStart, demoAccountsFault } from './production-checks';
import { reportStops } from './report-stops';

/** One process of an installation, put together. */
export interface GreengateApplication {
  readonly config: GreengateConfig;
  readonly services: Services;
  readonly gateway: MessageGateway;
  /** Projections, processes and timers that run here. */
  readonly subscriptions: SubscriptionHost;
  readonly stores: Stores;
  readonly logger: Logger;
  /** In processes that keep views or react. */
  readonly worker: Worker | undefined;
  /** Of Node; for tests that send requests without a port. */
  readonly server: Server;
  readonly openApi: OpenAPIObject;
  status(): Promise<OperationalStatus>;
  /** Starts the subscriptions; resolves when the views have caught up or one of them has stopped. */
  start(signal?: AbortSignal): Promise<void>;
  /** @throws StartError; answers the port */
  listen(): Promise<number>;
  /** Stop accepting, let requests and batches in hand end, close the stores. Safe to repeat. */
  close(): Promise<void>;
}

/** Keys of the request records that are older than this are forgotten. */
const idempotencyKeptDays = 7;
const millisecondsPerDay = 86_400_000;
/** How often what was counted of reads is written. */
const writeReadsEvery = 60_000;
/** The longest that a command waits for views that it decides on. */
const longestWaitForViews = 10_000;

/** A digest that nothing has: asking for it tells whether the store answers. */
const noEvidence = '0'.repeat(64);

/** Health is asked with little patience. */
const longestProbe = 1_000;
/** How often the end of the log is asked, to tell how old answers are. */
const endOfLogEvery = 1_000;

async function isOpen(probe: Promise<unknown>): Promise<'open' | 'unavailable'> {
  const over = new AbortController();
  const late = new Promise<'unavailable'>((resolve) => {
    const timer = setTimeout(() => resolve('unavailable'), longestProbe);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return await Promise.race([probe.then(() => 'open' as const, () => 'unavailable' as const), late]);
  } finally {
    over.abort();
  }
}

/** Asks for the end of the log now and then, one question at a time. Answers a function that stops it. */
function watchEnds(eventStore: Pick<EventStore, 'head'>, ends: LogEnds): () => void {
  let asking = false;
  const ask = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    const at = performance.now();
    await eventStore.head().then((head) => ends.note(head, at), () => undefined);
    asking = false;
  };
  void ask();
  const timer = setInterval(() => void ask(), endOfLogEvery).unref();
  return () => clearInterval(timer);
}

const daysBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * millisecondsPerDay).toISOString();

/** Writes the counts of reads now and then, and forgets the oldest. Answers a function that stops it and writes the last. */
function writeReads(reads: ReadRecorder, clock: Clock, logger: Logger): () => Promise<void> {
  const failed = (error: unknown): void => logger.warn({ error: String(error) }, 'counts of reads could not be written; they are kept and tried again');
  const forgetOld = (): Promise<unknown> => reads.forgetBefore(daysBefore(clock.now(), readsKeptDays));
  const timer = setInterval(() => void reads.flush().then(forgetOld).catch(failed), writeReadsEvery).unref();
  return () => {
    clearInterval(timer);
    return reads.flush().catch(failed);
  };
}

const caughtUpWith = (host: SubscriptionHost, eventStore: EventStore): Services['caughtUp'] => async (views) => {
  if (await host.waitFor(views, await eventStore.head(), { timeoutMs: longestWaitForViews })) return;
  throw new StoreUnavailableError(`the views ${views.join(', ')} are behind the log`, 'unreachable');
};

async function servicesOf(stores: Stores, eventStore: EventStore, host: SubscriptionHost, secrets: Secrets, clock: Services['clock']): Promise<Omit<Services, 'messages' | 'installation' | 'settings'>> {
  return { eventStore, decider: createDeciderRunner(eventStore), views: host.liveViews, operations: stores.operations, evidence: stores.evidence, vault: await createVault({ masterKey: secrets.vaultKey, operations: stores.operations }), clock, caughtUp: caughtUpWith(host, eventStore) };
}

/** On files of one machine a process that does everything is the only one, and goes on at once when it is started again. */
function leaseOf({ config, roles }: ApplicationOptions): { readonly leaseMs?: number } {
  const alone = roles.api && roles.projector && roles.reactor && config.readStore.engine === 'sqlite';
  return alone ? {} : { leaseMs: config.leaseMs };
}

/** Made before the gateway that it sends through, and used only when messages arrive. */
function messagesOf({ contexts, identity, authentication }: ApplicationOptions, made: { readonly gateway: () => MessageGateway; readonly services: () => Services }): Messages {
  const bindings = new Map(contexts.flatMap(({ commands }) => commands).map((binding) => [binding.definition.name, binding]));
  return {
    send: (definition, input, by) => made.gateway().send(definition, input, by),
    permits: (definition, input, actor) => made.gateway().permits(definition, input, actor),
    binding: (name) => bindings.get(name),
    // Whoever brings an authentication of its own (tests do) answers for its actors itself.
    current: async (actor) => (actor.kind === 'user' && authentication === undefined ? identity.accounts(made.services()).byId(actor.id) : actor),
    rightsCaughtUp: () => made.services().caughtUp(identity.rightsViews ?? []),
  };
}

/** Relay and inbox, in processes that react and where Kafka is configured. @throws StartError */
function messagingHostOf({ config, roles, integration, identity }: ApplicationOptions, eventStore: EventStore, services: () => Services, logger: Logger): MessagingHost | undefined {
  const { messaging: engine, messagingSources: file } = config;
  if (engine === undefined || integration === undefined || !roles.reactor) return undefined;
  const sources = file === undefined ? [] : readMessagingSources(file, config.mode === 'production');
  return createMessagingHost({ engine, config, integration, sources, eventStore, services, accounts: () => identity.accounts(services()), logger });
}

/** Everything open and wired, nothing running yet. @throws ConfigurationError, StartError; leaves nothing open then */
export async function createApplication(options: ApplicationOptions): Promise<GreengateApplication> {
  useSha256(nativeSha256);
  // The log records by the business clock, whose offset lies in a store that is opened together with it.
  let clock = options.clock ?? systemClock;
  const stores = await openStores(options.config, { now: () => clock.now() });
  try {
    clock = options.clock ?? (await openClock(options.config.clock, stores.operations));
    return await compose(options, stores, clock);
  } catch (error) {
    await closeStores(stores);
    throw error;
  }
}

async function closeStores({ eventStore, readStore, operations, evidence }: Stores): Promise<void> {
  for (const store of [eventStore, readStore, operations, evidence]) await store.close();
}

async function compose(options: ApplicationOptions, stores: Stores, clock: Clock): Promise<GreengateApplication> {
  const { config, contexts, roles } = options;
  const secrets = await admitStart(config, stores.operations, options.secrets);
  const logger = options.logger ?? createLogger({ level: config.logLevel, build: config.build });
  let draining = false;
  const status = async (): Promise<OperationalStatus> => {
    const [eventStore, readStore, operationsStore, evidenceStore, subscriptions] = await Promise.all([
      isOpen(stores.eventStore.head()), isOpen(stores.readStore.collections()), isOpen(stores.operations.collections()), isOpen(stores.evidence.has(noEvidence)), host.status(longestProbe),
    ]);
    const found = { eventStore, readStore, operationsStore, evidenceStore };
    const messaging = messagingHost?.status();
    return { readiness: readinessOf(found, subscriptions, draining, messaging), stores: found, subscriptions, ...(messaging === undefined ? {} : { messaging }) };
  };
  const messagingHost = messagingHostOf(options, stores.eventStore, () => services, logger);
  const metrics = createMetrics(status, (registry) => messagingHost && messagingMetrics(registry, messagingHost, status));
  const eventStore = meteredEventStore(stores.eventStore, metrics);
  const reporting = reportStops(() => host.status(), logger);
  const host: SubscriptionHost = hostSubscriptions({ contexts, roles, eventStore, readStore: stores.readStore, now: () => clock.now(), ...leaseOf(options), onState: reporting, services: () => services, dispatch: () => gateway.dispatch, further: messagingHost === undefined ? [] : [messagingHost.relay], ...(options.schedule === undefined ? {} : { schedule: options.schedule }) });
  const messages = messagesOf(options, { gateway: () => gateway, services: () => services });
  const { installation, worker } = createInstallation({ config, contexts, roles, operations: stores.operations, host, logger });
  const services: Services = { ...(await servicesOf(stores, eventStore, host, secrets, clock)), messages, installation, settings: { consentNoticeDays: config.consentNoticeDays } };
  const idempotency = await createIdempotencyRecords(stores.operations, clock, secrets.session);
  const reads = await createReadRecorder(stores.operations, clock, options.identity.directory(services));
  const endReads = writeReads(reads, clock, logger);
  const ends = new LogEnds();
  const unwatch = roles.api ? watchEnds(stores.eventStore, ends) : () => undefined;
  const composed: Composed = { options, stores, eventStore, secrets, services, host, buses: createMessageBuses(contexts, services), idempotency, reads, logger, metrics, ends, status, isStuck: () => messagingHost?.stuck() === true };
  const { app, gateway, openApi } = await createNestApplication(composed);
  const server = app.getHttpServer();
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    draining = true;
    await drain(server);
    unwatch();
    await worker?.stop();
    await endReads();
    await messagingHost?.stop();
    await host.stop();
    await messagingHost?.close();
    await app.close();
    metrics.close();
    await closeStores(stores);
  };
  return {
    config,
    services,
    gateway,
    subscriptions: host,
    stores,
    logger,
    server,
    openApi,
    worker,
    status,
    start: async (signal) => {
      await idempotency.forgetBefore(daysBefore(clock.now(), idempotencyKeptDays));
      await reads.forgetBefore(daysBefore(clock.now(), readsKeptDays));
      await host.start();
      await messagingHost?.start();
      worker?.start();
      await host.whenLive(signal);
      if (config.mode === 'production' && (await options.identity.hasDemoAccounts(services))) throw new ConfigurationError([demoAccountsFault(config)]);
    },
    listen: () => listen(server, config.host, config.port),
    close: () => (closing ??= close()),
  };
}
