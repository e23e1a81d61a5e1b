import { identityPorts } from '@greengate/identity';
import { registerOrganisation, registerUser, type OrganisationKind } from '@greengate/identity/contracts';
import type { MessageDefinition, OutputOf, Role } from '@greengate/kernel';
import { systemActor } from '@greengate/kernel';
import type { GreengateConfig } from '@greengate/platform';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import supertest, { type Response } from 'supertest';
import { contexts } from '../../apps/contexts';
import { requestOf } from './sample-input';

export const password = 'plum tree wagon';

export type Headers = Readonly<Record<string, string>>;

/** A problem document, as far as the tests look at it. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly value?: unknown; readonly what: string; readonly remedy: string }[];
}

/** Somebody with a session of his own, or a machine with a key. Every message goes over HTTP by the route of its definition. */
export interface Person {
  readonly userId: string;
  readonly organisationId: string;
  readonly email: string;
  /** A request of his own making, signed in. */
  raw(method: 'get' | 'post' | 'put' | 'delete', path: string): supertest.Test;
  /** Whatever is answered, refusals included; nothing is waited for. */
  send(definition: MessageDefinition, input: object, headers?: Headers): Promise<Response>;
  /** A command that must succeed; resolves when all views and processes have handled what it caused. */
  does<D extends MessageDefinition>(definition: D, input: object, headers?: Headers): Promise<{ readonly output: OutputOf<D>; readonly etag: string | undefined; readonly position: string; readonly status: number; readonly replayed: boolean }>;
  /** A query that must succeed, of views that include everything recorded so far (`minPosition`). */
  asks<D extends MessageDefinition>(definition: D, input: object, headers?: Headers): Promise<OutputOf<D>>;
}

export interface HttpWorld {
  readonly app: TestApplication;
  /** The first organisation of an installation is founded by the installation itself, as on the command line. */
  found(name: string, kind: OrganisationKind, firstUser: string): Promise<Person>;
  /** Opens an account through the administrator given, and signs in. */
  hire(administrator: Person, name: string, roles: readonly Role[]): Promise<Person>;
  signIn(email: string, ids?: { readonly userId: string; readonly organisationId: string }): Promise<Person>;
  /** Sets the clock; everybody signs in again, since no session lasts for days. */
  travelTo(instant: string): Promise<void>;
  machine(secret: string): Person;
  /** Types of the events appended since the last time this was asked, in the order of the log. */
  appended(): Promise<readonly string[]>;
  head(): Promise<string>;
  /** Tells every process everything again, then closes. @throws when that appended anything: something would have happened twice */
  finish(): Promise<void>;
}

const emailOf = (name: string): string => `${name.toLowerCase()}@greengate.example`;

type Carry = (method: string, path: string) => supertest.Test;
type Ids = { readonly userId: string; readonly organisationId: string };

/** @param config e.g. stores in files, which a second application may open as well */
export async function openHttpWorld(startsAt: string, config: Partial<GreengateConfig> = {}): Promise<HttpWorld> {
  const app = await createTestApplication(contexts, { identity: identityPorts, startsAt, config });
  let seen = await app.services.eventStore.head();
  const renewals: (() => Promise<void>)[] = [];

  function personOf(carry: Carry, ids: Ids & { readonly email: string }): Person {
    const send = async (definition: MessageDefinition, input: object, headers: Headers = {}): Promise<Response> => {
      const { path, query, body } = requestOf(definition, input as Record<string, unknown>);
      const request = carry(definition.route.method.toLowerCase(), path).query(query).set(headers);
      return definition.route.method === 'GET' || definition.route.method === 'DELETE' ? request : request.send(body);
    };
    return {
      ...ids,
      raw: (method, path) => carry(method, path),
      send,
      does: async (definition, input, headers) => {
        const response = await send(definition, input, headers);
        if (response.status !== 200 && response.status !== 201) throw new Error(`${definition.name} was answered ${response.status}: ${response.text}`);
        await app.drain();
        return { output: response.body as never, etag: response.headers['etag'], position: String(response.headers['x-position'] ?? ''), status: response.status, replayed: response.headers['idempotency-replayed'] === 'true' };
      },
      asks: async (definition, input, headers) => {
        const response = await send(definition, { ...input, minPosition: await app.services.eventStore.head() }, headers);
        if (response.status !== 200) throw new Error(`${definition.name} was answered ${response.status}: ${response.text}`);
        if (response.headers['x-stale'] !== undefined) throw new Error(`${definition.name} was answered from views that are behind`);
        return response.body as never;
      },
    };
  }

  const signIn: HttpWorld['signIn'] = async (email, ids = { userId: '', organisationId: '' }) => {
    const open = async () => {
      const agent = supertest.agent(app.server);
      const { body } = await agent.post('/api/v1/session').send({ email, password }).expect(200);
      return { agent, token: (body as { csrfToken: string }).csrfToken };
    };
    let session = await open();
    renewals.push(async () => {
      session = await open();
    });
    return personOf((method, path) => session.agent[method as 'get' | 'post'](path).set('X-CSRF-Token', session.token), { ...ids, email });
  };

  return {
    app,
    signIn,
    travelTo: async (instant) => {
      app.clock.set(instant);
      for (const renew of renewals) await renew();
    },
    found: async (name, kind, firstUser) => {
      const email = emailOf(firstUser);
      const { output } = await app.send(systemActor('test'), registerOrganisation, { name, kind, firstUser: { email, name: firstUser, password } });
      await app.drain();
      return signIn(email, { organisationId: output.organisationId, userId: output.userId ?? '' });
    },
    hire: async (administrator, name, roles) => {
      const { organisationId } = administrator;
      const { output } = await administrator.does(registerUser, { organisationId, email: emailOf(name), name, roles, password });
      return signIn(emailOf(name), { organisationId, userId: output.userId });
    },
    machine: (secret) => personOf((method, path) => supertest(app.server)[method as 'get' | 'post'](path).set('Authorization', `Bearer ${secret}`), { userId: '', organisationId: '', email: '' }),
    appended: async () => {
      const { events, position } = await app.services.eventStore.readAll({ from: seen, limit: 1_000 });
      seen = position;
      return events.map(({ type }) => type);
    },
    head: () => app.services.eventStore.head(),
    finish: async () => {
      try {
        const before = await app.services.eventStore.head();
        await app.replayProcesses(7);
        const { events } = await app.services.eventStore.readAll({ from: before, limit: 100 });
        if (events.length > 0) throw new Error(`happened twice: ${events.map(({ type, stream }) => `${type} in ${stream}`).join(', ')}`);
      } finally {
        await app.close();
      }
    },
  };
}
