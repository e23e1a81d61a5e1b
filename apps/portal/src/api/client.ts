import createClient, { type Middleware } from 'openapi-fetch';
import { languageNow } from '../text/language';
import { Problem, type ProblemDocument } from './problem';
import type { paths } from './schema';
import { csrfToken, setCsrfToken, signedOutByServer } from './session-token';
import { rememberRead } from './read-position';
import { rememberPosition, writtenPosition } from './written-position';

const changes = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

const isSession = (url: string): boolean => url.endsWith('/session');

/**
 * After a reload without a connection the page has no token: it is asked for before the first change. A session that has ended is met by the change itself.
 * Where the server was not reached (or the service worker answered with what it kept, which never holds a token) the change does not go out:
 * it would be refused for want of the token, and a refusal is not tried again as a lost connection is.
 */
async function renewToken(): Promise<void> {
  const response = await fetch('/api/v1/session', { headers: { Accept: 'application/json' } });
  // Read to its end: an answer of the service worker that nobody reads stays open for as long as the page does.
  if (response.status === 401) return void (await response.text());
  if (!response.ok || response.headers.has('X-Kept')) throw new TypeError('the server was not reached');
  const { csrfToken: token } = (await response.json()) as { csrfToken?: string | null };
  if (typeof token === 'string') setCsrfToken(token);
}

/** What every request carries: language, the session's token, an idempotency key, and the position of this tab's own last write. */
const headers: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Accept-Language', languageNow());
    if (changes.has(request.method)) {
      if (csrfToken() === undefined && !isSession(request.url)) await renewToken();
      const token = csrfToken();
      if (token !== undefined) request.headers.set('X-CSRF-Token', token);
      if (!request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', crypto.randomUUID());
      return request;
    }
    const position = writtenPosition();
    if (position === undefined) return request;
    const url = new URL(request.url);
    url.searchParams.set('minPosition', position);
    return new Request(url, request);
  },
  onResponse({ request, response }) {
    const position = response.headers.get('X-Position');
    // Of a refusal, too: what somebody else changed meanwhile is read next.
    if (position !== null && changes.has(request.method)) rememberPosition(position);
  },
};

/** Sends again once the person has signed in over the page: nothing typed is lost. */
const send = async (input: Request): Promise<Response> => {
  const copy = input.clone();
  const response = await fetch(input);
  if (response.status !== 401 || isSession(input.url)) return response;
  await signedOutByServer();
  const token = csrfToken();
  const again = new Request(copy);
  if (token !== undefined && changes.has(again.method)) again.headers.set('X-CSRF-Token', token);
  return fetch(again);
};

const client = createClient<paths>({ baseUrl: location.origin, fetch: send });
client.use(headers);

/** The typed client of `deploy/openapi.json`. Use it through `answer`. */
export const api = client;

type Answered<Data> = { data?: Data; error?: unknown; response: Response };

/** The answer, or a thrown `Problem`. */
export async function answer<Data>(call: Promise<Answered<Data>>): Promise<Data> {
  const result = await call.catch(() => undefined);
  if (result === undefined) throw new Problem(0, undefined);
  const { data, error, response } = result;
  if (response.ok) {
    rememberRead(data, response.headers.get('X-Position'));
    return data as Data;
  }
  const wait = Number(response.headers.get('Retry-After'));
  const document = typeof error === 'object' && error !== null && 'code' in error ? (error as ProblemDocument) : undefined;
  throw new Problem(response.status, document, Number.isFinite(wait) && wait > 0 ? wait : undefined);
}

/** The answer with what its headers say: `ETag` to send back as `If-Match`, and the position. */
export async function answerWithRevision<Data>(call: Promise<Answered<Data>>): Promise<{ data: Data; etag: string | null; position: string | null }> {
  let seen: Response | undefined;
  const data = await answer(
    call.then((result) => {
      seen = result.response;
      return result;
    }),
  );
  return { data, etag: seen?.headers.get('ETag') ?? null, position: seen?.headers.get('X-Position') ?? null };
}
