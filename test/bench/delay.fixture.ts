import { issueApiKey } from '@greengate/identity/contracts';
import type { MessageDefinition, OutputOf } from '@greengate/kernel';
import { createProgramme } from '@greengate/programmes/contracts';
import type { Installation } from '../integration/scenario/installation';

export interface Answered {
  readonly status: number;
  /** Of the log, after a command. */
  readonly position: string;
  /** The views did not include `minPosition` in time. */
  readonly stale: boolean;
  readonly body: unknown;
}

/** One request as whoever the headers say. */
export async function request(method: 'GET' | 'POST', address: string, headers: Readonly<Record<string, string>>, body?: object): Promise<Answered> {
  const response = await fetch(address, { method, headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, signal: AbortSignal.timeout(60_000), ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: response.status, position: response.headers.get('x-position') ?? '', stale: response.headers.get('x-stale') !== null, body: (await response.json()) };
}

/** The first organisation, a programme of it, and an API key of its procurement. */
export async function founded(installation: Installation): Promise<{ readonly programmeId: string; readonly headers: Readonly<Record<string, string>> }> {
  const { password } = JSON.parse(await installation.cli('init', '--organisation', 'Formosa', '--person', 'Ada', '--email', 'ada@greengate.example', '--json')) as { readonly password: string };
  await installation.settled();
  const origin = installation.origins[0] ?? '';
  const signedIn = await fetch(`${origin}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'ada@greengate.example', password }) });
  if (!signedIn.ok) throw new Error(`signing in was answered ${signedIn.status}: ${await signedIn.text()}`);
  const { csrfToken, organisation } = (await signedIn.json()) as { readonly csrfToken: string; readonly organisation: { readonly organisationId: string } };
  const headers = { cookie: signedIn.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; '), 'x-csrf-token': csrfToken };
  const { organisationId } = organisation;
  const does = async <D extends MessageDefinition>({ name, route }: D, input: Record<string, unknown>): Promise<OutputOf<D>> => {
    const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, field = '']) => field);
    const path = inPath.reduce((text, field) => text.replace(`:${field}`, String(input[field])), route.path);
    const { status, body } = await request('POST', `${origin}/api/v1${path}`, headers, Object.fromEntries(Object.entries(input).filter(([field]) => !inPath.includes(field))));
    if (status >= 300) throw new Error(`${name} was answered ${status}: ${JSON.stringify(body)}`);
    return body as OutputOf<D>;
  };
  const { programmeId } = await does(createProgramme, { organisationId, name: 'Green', currency: 'TWD', timeZone: 'Asia/Taipei' });
  const key = await does(issueApiKey, { organisationId, name: 'bench', roles: ['procurement-manager'], scopes: ['suppliers.*', 'programmes.*'], expiresOn: null });
  await installation.settled();
  return { programmeId, headers: { authorization: `Bearer ${key.secret}` } };
}
