import { origin } from './browser';

/** Somebody who speaks to the API directly: prepares what a screen then shows. */
export interface Person {
  readonly get: <Answer>(path: string) => Promise<Answer>;
  /** The status beside the body: a refusal is an answer too. */
  readonly post: <Answer>(path: string, body: unknown) => Promise<{ readonly status: number; readonly body: Answer }>;
}

export async function personAs(account: string, address: string = origin(), password = 'greengate-demo'): Promise<Person> {
  const api = `${address}/api/v1`;
  const signedIn = await fetch(`${api}/session`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: address }, body: JSON.stringify({ email: account.includes('@') ? account : `${account}@greengate.example`, password }) });
  if (!signedIn.ok) throw new Error(`${account} cannot sign in: ${signedIn.status} ${await signedIn.text()}`);
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  const { csrfToken } = (await signedIn.json()) as { csrfToken: string };
  // What this person wrote is to be read: the position of the last write is waited for. A path may name a later one itself.
  let position = '';
  return {
    get: async <Answer,>(path: string) => {
      const waiting = position === '' || path.includes('minPosition=') ? '' : `${path.includes('?') ? '&' : '?'}minPosition=${position}`;
      const response = await fetch(`${api}${path}${waiting}`, { headers: { Cookie: cookie } });
      if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Answer;
    },
    post: async <Answer,>(path: string, body: unknown) => {
      const raw = typeof body === 'string';
      const response = await fetch(`${api}${path}`, {
        method: 'POST',
        headers: { Cookie: cookie, Origin: address, 'X-CSRF-Token': csrfToken, 'Content-Type': raw ? 'application/octet-stream' : 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        body: raw ? body : JSON.stringify(body),
      });
      position = response.headers.get('x-position') ?? position;
      return { status: response.status, body: (await response.json()) as Answer };
    },
  };
}

/** The programme of the demonstration. */
export async function programmeOf(person: Person): Promise<{ readonly programmeId: string; readonly organisationId: string }> {
  const { programmes } = await person.get<{ programmes: readonly { programmeId: string; organisationId: string }[] }>('/programmes');
  const [programme] = programmes;
  if (programme === undefined) throw new Error('no programme');
  return programme;
}
