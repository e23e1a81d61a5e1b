import { setTimeout as wait } from 'node:timers/promises';
import { deterministicId, type MessageDefinition, type OutputOf } from '@greengate/kernel';
import { requestOf } from '../../support/sample-input';
import type { Acknowledgements } from './acknowledgements';

export const password = 'plum tree wagon';

export interface Answered<Output> {
  readonly status: number;
  readonly output: Output;
  readonly etag: string | undefined;
  readonly position: string;
  readonly headers: Headers;
}

export interface ClientOptions {
  /** Of all processes that answer HTTP; each request goes to the next one. */
  readonly origins: readonly string[];
  readonly acknowledgements: Acknowledgements;
  /** How long one request is tried again before the scenario gives up. */
  readonly patienceMs?: number;
}

interface Session {
  readonly cookie: string;
  readonly token: string;
}

const pauseMs = 100;
const unknownUser = '00000000-0000-0000-0000-000000000000';

/**
 * Somebody who uses an installation over HTTP as a careful client does: a command carries an Idempotency-Key and is sent again, to whichever process
 * answers, until the outcome is known; a query asks for views that include everything acknowledged to anybody so far.
 */
export class Client {
  private static turn = 0;
  private session: Session | undefined;
  userId = unknownUser;
  organisationId = '';

  constructor(
    readonly email: string,
    private readonly options: ClientOptions,
    private readonly secret = password,
  ) {}

  /** A command that must succeed. @param key names it for good: the same key in another run gives the same ids */
  async does<D extends MessageDefinition>(definition: D, input: object, key: string): Promise<Answered<OutputOf<D>>> {
    const answered = await this.send(definition, input, { 'idempotency-key': key });
    if (answered.status !== 200 && answered.status !== 201) throw new Error(`${definition.name} (${key}) was answered ${answered.status}: ${JSON.stringify(answered.output)}`);
    if (answered.headers.get('idempotency-replayed') === 'true') this.options.acknowledgements.replayed += 1;
    if (answered.position !== '') this.options.acknowledgements.all.push({ commandId: deterministicId(this.userId, definition.name, key), command: definition.name, position: answered.position });
    return answered as Answered<OutputOf<D>>;
  }

  /** A query that must succeed, of views that include what was acknowledged. */
  async asks<D extends MessageDefinition>(definition: D, input: object): Promise<OutputOf<D>> {
    const seen = this.options.acknowledgements.all.reduce((furthest, { position }) => (position > furthest ? position : furthest), '0');
    const deadline = performance.now() + (this.options.patienceMs ?? 600_000);
    for (;;) {
      const answered = await this.send(definition, { ...input, minPosition: seen });
      if (answered.status !== 200) throw new Error(`${definition.name} was answered ${answered.status}: ${JSON.stringify(answered.output)}`);
      if (answered.headers.get('x-stale') === null) return answered.output as OutputOf<D>;
      if (performance.now() > deadline) throw new Error(`${definition.name} is answered from views that stay behind`);
      await wait(pauseMs);
    }
  }

  /** Whatever is answered, refusals included; tried again only while nobody answers or a store is away. */
  async send(definition: MessageDefinition, input: object, headers: Readonly<Record<string, string>> = {}): Promise<Answered<unknown>> {
    return this.persistently(async (origin) => {
      this.session ??= await this.signIn(origin);
      const response = await this.request(origin, definition, input, this.session, headers);
      if (response.status !== 401) return response;
      // The clock went on, and the session ended.
      this.session = undefined;
      return undefined;
    });
  }

  /** Sent once, whatever comes of it. */
  async once(definition: MessageDefinition, input: object): Promise<Answered<unknown>> {
    const origin = this.options.origins[0] ?? '';
    this.session ??= await this.signIn(origin);
    return answeredOf(await this.request(origin, definition, input, this.session));
  }

  private request(origin: string, definition: MessageDefinition, input: object, { cookie, token }: Session, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const { path, query, body } = requestOf(definition, input as Record<string, unknown>);
    const addressed = Object.keys(query).length > 0 ? `${path}?${new URLSearchParams(query).toString()}` : path;
    const { method } = definition.route;
    const withBody = method !== 'GET' && method !== 'DELETE';
    const sent = { cookie, 'x-csrf-token': token, ...headers, ...(withBody ? { 'content-type': 'application/json' } : {}) };
    return fetch(`${origin}${addressed}`, { method, headers: sent, signal: AbortSignal.timeout(30_000), ...(withBody ? { body: JSON.stringify(body) } : {}) });
  }

  private async signIn(origin: string): Promise<Session> {
    const response = await fetch(`${origin}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: this.email, password: this.secret }), signal: AbortSignal.timeout(30_000) });
    if (response.status !== 200) throw new NotYet(response, await response.text());
    const { csrfToken, actor, organisation } = (await response.json()) as { readonly csrfToken: string; readonly actor: { readonly id: string }; readonly organisation: { readonly organisationId: string } | null };
    this.userId = actor.id;
    this.organisationId = organisation?.organisationId ?? '';
    return { cookie: response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; '), token: csrfToken };
  }

  private async persistently(attempt: (origin: string) => Promise<Response | undefined>): Promise<Answered<unknown>> {
    const { acknowledgements, origins, patienceMs = 600_000 } = this.options;
    const deadline = performance.now() + patienceMs;
    let last: unknown;
    while (performance.now() < deadline) {
      const origin = origins[(Client.turn += 1) % origins.length] ?? '';
      try {
        const response = await attempt(origin);
        if (response !== undefined && response.status !== 503) return await answeredOf(response);
        if (response !== undefined) {
          last = await response.text();
          note503(acknowledgements, response.headers);
        }
      } catch (error) {
        last = error;
        if (error instanceof NotYet) {
          if (error.status === 503) note503(acknowledgements, error.headers);
          // A view that has not seen the new account yet answers 401.
          else if (error.status !== 401) throw error;
        } else acknowledgements.broken += 1;
      }
      await wait(pauseMs);
    }
    throw new Error(`nobody answered in time: ${last instanceof Error ? `${last.message} ${String(last.cause)}` : String(last)}`);
  }
}

class NotYet extends Error {
  readonly status: number;
  readonly headers: Headers;

  constructor(response: Response, text: string) {
    super(`signing in was answered ${response.status}: ${text}`);
    this.status = response.status;
    this.headers = response.headers;
  }
}

function note503(acknowledgements: Acknowledgements, headers: Headers): void {
  acknowledgements.unavailable += 1;
  if (headers.get('retry-after') === null) acknowledgements.withoutRetryAfter += 1;
}

async function answeredOf(response: Response): Promise<Answered<unknown>> {
  const text = await response.text();
  const { headers, status } = response;
  return { status, headers, output: text === '' ? {} : (JSON.parse(text) as unknown), etag: headers.get('etag') ?? undefined, position: headers.get('x-position') ?? '' };
}
