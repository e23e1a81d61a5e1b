import type { EventStore } from '@greengate/event-store';
import { isForBearer, type MessageDefinition } from '@greengate/kernel';
import type { SubscriptionHost } from '@greengate/subscriptions';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule, QueryBus } from '@nestjs/cqrs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createAuthentication } from '../auth/authentication';
import { authorise } from '../auth/authorise';
import type { Secrets } from '../config/secrets';
import type { Services } from '../context/context';
import type { ReadRecorder } from '../access-log/read-recorder';
import type { IdempotencyRecords } from '../gateway/idempotency';
import type { LogEnds } from '../gateway/log-ends';
import type { MessageBuses } from '../gateway/message-buses';
import { createMessageGateway, type MessageGateway } from '../gateway/message-gateway';
import type { HttpAuthentication } from '../http/authentication.port';
import { httpModules, installHttpEdge } from '../http/http-edge';
import { MESSAGE_GATEWAY } from '../http/message-controllers';
import type { Logger } from '../operations/logger';
import type { Metrics } from '../operations/metrics';
import type { OperationalStatus } from '../operations/operational-status';
import { operationsRouter } from '../operations/operations-router';
import { portalSite } from '../http/portal-site';
import { requestObserver } from '../operations/request-observer';
import type { ApplicationOptions } from './application-options';
import { viewPositionsOf } from './host-subscriptions';
import { nestLogger } from './nest-logger';
import type { Stores } from './open-stores';

/** The parts of an application before Nest joins them. */
export interface Composed {
  readonly options: ApplicationOptions;
  readonly stores: Stores;
  readonly eventStore: EventStore;
  readonly secrets: Secrets;
  readonly services: Services;
  readonly host: SubscriptionHost;
  readonly buses: MessageBuses;
  readonly idempotency: IdempotencyRecords;
  readonly reads: ReadRecorder;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly ends: LogEnds;
  readonly status: () => Promise<OperationalStatus>;
  /** Something hangs that a restart mends. */
  readonly isStuck: () => boolean;
}

@Module({})
class ApplicationModule {}

function createGateway({ options, services, buses, idempotency, reads, host, eventStore, ends }: Composed, app: NestExpressApplication): MessageGateway {
  return createMessageGateway({
    services,
    buses,
    commandBus: app.get(CommandBus),
    queryBus: app.get(QueryBus),
    authorise,
    directory: options.identity.directory(services),
    rightsViews: options.identity.rightsViews ?? [],
    idempotency,
    reads,
    viewPositions: viewPositionsOf(host, eventStore, ends),
    build: options.config.build,
    verifyOutputs: options.config.mode === 'test',
  });
}

async function authenticationOf({ options, services, stores, secrets }: Composed): Promise<HttpAuthentication | undefined> {
  if (!options.roles.api) return undefined;
  if (options.authentication !== undefined) return options.authentication;
  return createAuthentication({
    accounts: options.identity.accounts(services),
    operations: stores.operations,
    clock: services.clock,
    sessionSecret: secrets.session,
    origin: options.config.origin,
    forBearer: options.contexts.flatMap<{ readonly definition: MessageDefinition }>(({ commands, queries }) => [...commands, ...queries]).filter(({ definition }) => isForBearer(definition)).map(({ definition }) => definition.route),
    ...(options.signInLimits === undefined ? {} : { limits: options.signInLimits }),
  });
}

/** Nest makes the controllers before the gateway, which needs Nest's buses: they get it by reference. */
function gatewayReference(): { readonly reference: MessageGateway; readonly set: (gateway: MessageGateway) => void } {
  let gateway: MessageGateway | undefined;
  const present = (): MessageGateway => {
    if (gateway === undefined) throw new Error('the gateway is not up yet');
    return gateway;
  };
  return {
    reference: { send: (definition, input, caller) => present().send(definition, input, caller), permits: (definition, input, actor) => present().permits(definition, input, actor), dispatch: (definition, input, cause) => present().dispatch(definition, input, cause) },
    set: (made) => {
      gateway = made;
    },
  };
}

/** The buses, the gateway and, in processes that answer HTTP, the controllers. */
export async function createNestApplication(composed: Composed): Promise<{ readonly app: NestExpressApplication; readonly gateway: MessageGateway; readonly openApi: OpenAPIObject }> {
  const { options, buses, logger, metrics, status, isStuck } = composed;
  const authentication = await authenticationOf(composed);
  // What only Greengate itself may send has no address.
  const definitions = options.roles.api ? buses.definitions.filter((definition) => isForBearer(definition) || Object.keys(definition.access).length > 0) : [];
  const { reference, set } = gatewayReference();
  const imports = [CqrsModule.forRoot(), ...httpModules(definitions, authentication, [{ provide: MESSAGE_GATEWAY, useValue: reference }])];
  const app = await NestFactory.create<NestExpressApplication>({ module: ApplicationModule, imports, providers: [...buses.providers] }, { logger: nestLogger(logger), bodyParser: false, abortOnError: false });
  const openApi = await installHttpEdge(app, { definitions, authentication, logger, observers: [requestObserver(logger, metrics)], operations: operationsRouter(status, metrics, isStuck), version: options.config.build, trustedProxies: options.config.trustedProxies, ...(options.portal === undefined ? {} : { site: portalSite(options.portal, composed.services.clock) }) });
  const gateway = createGateway(composed, app);
  set(gateway);
  return { app, gateway, openApi };
}
