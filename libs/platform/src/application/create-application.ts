import type { Server } from 'node:http';
import { createDeciderRunner, type EventStore } from '@greengate/event-store';
import { ViewRegistry, type SubscriptionHost } from '@greengate/subscriptions';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule, QueryBus } from '@nestjs/cqrs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { RequestHandler, Router } from 'express';
import { authorise } from '../auth/authorise';
import { createAuthentication } from '../auth/authentication';
import { createVault } from '../auth/vault';
import { openClock } from '../clock/clocks';
import type { GreengateConfig } from '../config/config';
import { ConfigurationError } from '../config/configuration-fault';
import type { Secrets } from '../config/secrets';
import type { Services } from '../context/context';
import { createIdempotencyRecords, type IdempotencyRecords } from '../gateway/idempotency';
import { createMessageBuses, type MessageBuses } from '../gateway/message-buses';
import { createMessageGateway, type MessageGateway } from '../gateway/message-gateway';
import { httpModules, installHttpEdge } from '../http/http-edge';
import { MESSAGE_GATEWAY } from '../http/message-controllers';
import { createLogger, type Logger } from '../operations/logger';
import { meteredEventStore } from '../operations/metered-event-store';
import { createMetrics, type Metrics } from '../operations/metrics';
import { readinessOf, type OperationalStatus } from '../operations/operational-status';
import { operationsRouter } from '../operations/operations-router';
import { requestObserver } from '../operations/request-observer';
import type { ApplicationOptions } from './application-options';
import { hostSubscriptions, viewPositionsOf } from './host-subscriptions';
import { drain, listen } from './http-listener';
import { nestLogger } from './nest-logger';
import { openStores, type Stores } from './open-stores';
import { reportStops } from './report-stops';
import { admitStart, demoAccountsFault } from './production-checks';

/** One process of an installation, put together. */
export interface GreengateApplication {
  readonly config: GreengateConfig;
  readonly services: Services;
  readonly gateway: MessageGateway;
  /** Projections, processes and timers that run here. */
  readonly subscriptions: SubscriptionHost;
  readonly stores: Stores;
  readonly logger: Logger;
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

@Module({})
class ApplicationModule {}

/** Keys of the request records that are older than this are forgotten. */
const idempotencyKeptDays = 7;
const millisecondsPerDay = 86_400_000;

interface Composed {
  readonly options: ApplicationOptions;
  readonly stores: Stores;
  readonly eventStore: EventStore;
  readonly secrets: Secrets;
  readonly services: Services;
  readonly host: SubscriptionHost;
  readonly buses: MessageBuses;
  readonly idempotency: IdempotencyRecords;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly status: () => Promise<OperationalStatus>;
}

const isOpen = (probe: Promise<unknown>): Promise<'open' | 'unavailable'> => probe.then(() => 'open' as const, () => 'unavailable' as const);

async function servicesOf(stores: Stores, eventStore: EventStore, host: SubscriptionHost, secrets: Secrets, clock: Services['clock']): Promise<Services> {
  return { eventStore, decider: createDeciderRunner(eventStore), views: host.liveViews, operations: stores.operations, vault: await createVault({ masterKey: secrets.vaultKey, operations: stores.operations }), clock };
}

async function nestApplication(composed: Composed, gateway: (app: NestExpressApplication) => MessageGateway): Promise<{ app: NestExpressApplication; gateway: MessageGateway; openApi: OpenAPIObject }> {
  const { options, stores, secrets, services, buses, logger, metrics, status } = composed;
  const { config, roles, identity } = options;
  const authentication = roles.api
    ? (options.authentication ??
      (await createAuthentication({
        accounts: identity.accounts(services),
        operations: stores.operations,
        clock: services.clock,
        sessionSecret: secrets.session,
        origin: config.origin,
        ...(options.signInLimits === undefined ? {} : { limits: options.signInLimits }),
      })))
    : undefined;
  const definitions = roles.api ? buses.definitions : [];
  // Nest makes the controllers before the gateway, which needs Nest's buses: they get it by reference.
  const late: { gateway?: MessageGateway } = {};
  const present = (): MessageGateway => {
    if (late.gateway === undefined) throw new Error('the gateway is not up yet');
    return late.gateway;
  };
  const reference: MessageGateway = { send: (definition, input, caller) => present().send(definition, input, caller), dispatch: (definition, input, cause) => present().dispatch(definition, input, cause) };
  const providers = [{ provide: MESSAGE_GATEWAY, useValue: reference }];
  const root = { module: ApplicationModule, imports: [CqrsModule.forRoot(), ...httpModules(definitions, authentication, providers)], providers: [...buses.providers] };
  const app = await NestFactory.create<NestExpressApplication>(root, { logger: nestLogger(logger), bodyParser: false, abortOnError: false });
  const observers: readonly RequestHandler[] = [requestObserver(logger, metrics)];
  const operations: Router = operationsRouter(status, metrics);
  const openApi = await installHttpEdge(app, { definitions, authentication, logger, observers, operations, version: config.build });
  late.gateway = gateway(app);
  return { app, gateway: late.gateway, openApi };
}

const gatewayOf = ({ options, services, buses, idempotency, host, eventStore, stores }: Composed) => (app: NestExpressApplication): MessageGateway => {
  const registry = new ViewRegistry(stores.readStore);
  const elsewhere = async (view: string): Promise<string | undefined> => {
    const live = await registry.live(view);
    return live === undefined ? undefined : (await stores.readStore.checkpoint(live.collection))?.position;
  };
  return createMessageGateway({
    services,
    buses,
    commandBus: app.get(CommandBus),
    queryBus: app.get(QueryBus),
    authorise,
    directory: options.identity.directory(services),
    idempotency,
    viewPositions: viewPositionsOf(host, eventStore, elsewhere),
    build: options.config.build,
    verifyOutputs: options.config.mode === 'test',
  });
};

/** Everything open and wired, nothing running yet. @throws ConfigurationError, StartError; leaves nothing open then */
export async function createApplication(options: ApplicationOptions): Promise<GreengateApplication> {
  const stores = await openStores(options.config, options.clock);
  try {
    return await compose(options, stores);
  } catch (error) {
    await closeStores(stores);
    throw error;
  }
}

async function closeStores({ eventStore, readStore, operations }: Stores): Promise<void> {
  for (const store of [eventStore, readStore, operations]) await store.close();
}

async function compose(options: ApplicationOptions, stores: Stores): Promise<GreengateApplication> {
  const { config, contexts, roles } = options;
  const secrets = await admitStart(config, stores.operations, options.secrets);
  const logger = options.logger ?? createLogger({ level: config.logLevel, build: config.build });
  const clock = options.clock ?? (await openClock(config.clock, stores.operations));
  let draining = false;
  const status = async (): Promise<OperationalStatus> => {
    const found = { eventStore: await isOpen(stores.eventStore.head()), readStore: await isOpen(stores.readStore.collections()), operationsStore: await isOpen(stores.operations.collections()) };
    const subscriptions = await host.status();
    return { readiness: readinessOf(found, subscriptions, draining), stores: found, subscriptions };
  };
  const metrics = createMetrics(status);
  const eventStore = meteredEventStore(stores.eventStore, metrics);
  const reporting = reportStops(() => host.status(), logger);
  const host: SubscriptionHost = hostSubscriptions({ contexts, roles, eventStore, readStore: stores.readStore, now: () => clock.now(), onState: reporting, services: () => services, dispatch: () => gateway.dispatch, ...(options.schedule === undefined ? {} : { schedule: options.schedule }) });
  const services = await servicesOf(stores, eventStore, host, secrets, clock);
  const idempotency = await createIdempotencyRecords(stores.operations, clock, secrets.session);
  const composed: Composed = { options, stores, eventStore, secrets, services, host, buses: createMessageBuses(contexts, services), idempotency, logger, metrics, status };
  const { app, gateway, openApi } = await nestApplication(composed, gatewayOf(composed));
  const server = app.getHttpServer() as Server;
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    draining = true;
    await drain(server);
    await host.stop();
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
    status,
    start: async (signal) => {
      await idempotency.forgetBefore(new Date(Date.parse(clock.now()) - idempotencyKeptDays * millisecondsPerDay).toISOString());
      await host.start();
      await host.whenLive(signal);
      if (config.mode === 'production' && (await options.identity.hasDemoAccounts(services))) throw new ConfigurationError([demoAccountsFault(config)]);
    },
    listen: () => listen(server, config.host, config.port),
    close: () => (closing ??= close()),
  };
}
