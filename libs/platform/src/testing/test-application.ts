import { deterministicId, type Actor, type MessageDefinition, type OutputOf, type Role } from '@greengate/kernel';
import { createApplication, type GreengateApplication } from '../application/create-application';
import type { IdentityPorts, ProcessRoles } from '../application/application-options';
import type { Integration } from '../application/messaging-host';
import { createManualClock, type ManualClock } from '../clock/manual-clock';
import type { GreengateConfig } from '../config/config';
import { fleetingSecrets } from '../config/secrets';
import type { ContextDefinition } from '../context/context';
import type { AccessDirectory } from '../gateway/authorise.port';
import type { Answer, Caller } from '../gateway/caller';
import type { HttpAuthentication } from '../http/authentication.port';
import { createLogger, type LogLevel } from '../operations/logger';
import { drainSubscriptions } from './drain-subscriptions';
import { replayProcesses } from './replay-processes';

export interface TestApplicationOptions {
  /** Those of the identity context, for tests with real accounts and sessions. Default: nobody owns anything; requests say who they are (see `as`). */
  readonly identity?: IdentityPorts;
  /** Answers of authorisation's questions, where `identity` is not given. */
  readonly directory?: Partial<AccessDirectory>;
  readonly config?: Partial<GreengateConfig>;
  /** What goes over Kafka, where `config` names one. */
  readonly integration?: Integration;
  /** Default: all. */
  readonly roles?: ProcessRoles;
  /** Default: 2 June 2025, 09:00 UTC. */
  readonly startsAt?: string;
  readonly logLevel?: LogLevel;
}

export interface TestApplication extends GreengateApplication {
  readonly clock: ManualClock;
  /** An actor with these roles; the same name gives the same one. `http` holds the header that says so to HTTP (not when `identity` is given). */
  as(role: Role | readonly Role[], options?: { readonly organisation?: string; readonly id?: string; readonly scopes?: readonly string[] }): TestActor;
  /** Through the gateway, as HTTP does, and without waiting for the views. */
  send<D extends MessageDefinition>(actor: Actor, definition: D, input: unknown, caller?: Partial<Caller>): Promise<Answer<OutputOf<D>>>;
  /** Until all views and processes have handled everything in the log, what they cause included. @throws when one of them has stopped */
  drain(): Promise<void>;
  /** Fires what is due by the clock, and drains. Answers how many fired. */
  fireTimers(): Promise<number>;
  /** Tells every process everything again, in batches of this size, and drains. */
  replayProcesses(batchSize: number): Promise<void>;
}

export type TestActor = Actor & { readonly http: Readonly<Record<string, string>> };

const header = 'x-test-actor';

const believing: HttpAuthentication = {
  middleware: [
    (request, _response, next) => {
      const said = request.get(header);
      if (said !== undefined) request.user = JSON.parse(said) as Actor;
      next();
    },
  ],
  modules: [],
};

const nobody = async (): Promise<undefined> => undefined;
const never = async (): Promise<false> => false;

const portsOf = (directory: Partial<AccessDirectory> = {}): IdentityPorts => ({
  directory: () => ({ programmeOwner: nobody, supplierOrganisation: nobody, sharedWithBuyer: never, engaged: never, helps: never, grounds: async () => [], keepsInstallation: never, ...directory }),
  accounts: () => ({ signIn: nobody, byId: nobody, byApiKey: nobody, attemptKey: (email) => email, describe: async () => ({}) }),
  hasDemoAccounts: never,
});

const testConfig: GreengateConfig = {
  mode: 'test',
  eventStore: { engine: 'sqlite', file: ':memory:' },
  readStore: { engine: 'sqlite', file: ':memory:' },
  operationsStore: { engine: 'sqlite', file: ':memory:' },
  evidence: { engine: 'folder', folder: ':temporary:' },
  backupsDirectory: '',
  host: '127.0.0.1',
  port: 0,
  origin: 'http://localhost',
  trustedProxies: [],
  secretsDirectory: '',
  clock: { kind: 'system' },
  leaseMs: 5_000,
  consentNoticeDays: 30,
  logLevel: 'silent',
  build: 'test',
};

function actorWith(role: Role | readonly Role[], { organisation = 'buyer', id, scopes }: { readonly organisation?: string; readonly id?: string; readonly scopes?: readonly string[] } = {}): TestActor {
  const roles: readonly Role[] = typeof role === 'string' ? [role] : role;
  const actor: Actor = {
    id: id ?? deterministicId('test-actor', roles.join(), organisation),
    kind: scopes === undefined ? 'user' : 'api-key',
    organisation: /^[0-9a-f-]{36}$/.test(organisation) ? organisation : deterministicId('test-organisation', organisation),
    roles,
    ...(scopes === undefined ? {} : { scopes }),
  };
  return Object.defineProperty({ ...actor, http: {} }, 'http', { value: { [header]: JSON.stringify(actor) }, enumerable: false });
}

/** The whole application on `:memory:` stores with a clock that stands still, started and caught up. Close it after the test. */
export async function createTestApplication(contexts: readonly ContextDefinition[], options: TestApplicationOptions = {}): Promise<TestApplication> {
  const clock = createManualClock(options.startsAt);
  const config = { ...testConfig, ...options.config };
  const application = await createApplication({
    config,
    contexts,
    identity: options.identity ?? portsOf(options.directory),
    roles: options.roles ?? { api: true, projector: true, reactor: true },
    secrets: fleetingSecrets(),
    clock,
    logger: createLogger({ level: options.logLevel ?? config.logLevel, build: config.build }),
    // Timers fire when a test says so.
    schedule: () => () => undefined,
    ...(options.identity === undefined ? { authentication: believing } : {}),
    ...(options.integration === undefined ? {} : { integration: options.integration }),
  });
  await application.start();
  const drain = (): Promise<void> => drainSubscriptions(application);
  return {
    ...application,
    clock,
    as: actorWith,
    send: (actor, definition, input, caller = {}) => application.gateway.send(definition, input, { actor, language: 'en', correlationId: 'test', ...caller }),
    drain,
    fireTimers: async () => {
      await drain();
      const fired = await application.subscriptions.runDue(clock.now());
      await drain();
      return fired;
    },
    replayProcesses: async (batchSize) => {
      await drain();
      await replayProcesses(application, contexts, batchSize);
      await drain();
    },
  };
}
