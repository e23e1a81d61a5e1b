import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deterministicId } from '@greengate/kernel';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import request from 'supertest';
import { notesContext, writeNote } from '../support/notes-context';

describe('the platform', () => {
  let app: TestApplication;
  let analyst: ReturnType<TestApplication['as']>;
  let notes: string;
  let events: () => Promise<number>;

  beforeEach(async () => {
    app = await createTestApplication([notesContext]);
    analyst = app.as('analyst');
    notes = `/api/v1/organisations/${analyst.organisation}/notes`;
    events = async () => (await app.services.eventStore.readAll({ limit: 100 })).events.length;
  });
  afterEach(() => app.close());

  const post = (body: object | string, headers: Record<string, string> = {}) =>
    request(app.server).post(notes).set(analyst.http).set('Content-Type', 'application/json').set(headers).send(body);

  describe('commands', () => {
    it('answer 201 with revision and position when something begins, 200 later', async () => {
      const written = await post({ text: 'first', weight: '1.5' });
      expect(written.status).toBe(201);
      expect(written.headers).toMatchObject({ etag: 'W/"0"', 'x-position': expect.stringMatching(/^\d{20}$/), 'cache-control': 'no-store' });
      const read = await request(app.server).post(`/api/v1/notes/${written.body.noteId}/read`).set(analyst.http);
      expect([read.status, read.headers['etag']]).toEqual([200, 'W/"1"']);
    });

    it('record who, when and why in the event', async () => {
      await post({ text: 'first', weight: '1' }, { 'X-Request-Id': 'request-0001' });
      const [event] = (await app.services.eventStore.readAll({ limit: 1 })).events;
      expect(event?.metadata).toMatchObject({ actor: { id: analyst.id, kind: 'user', organisation: analyst.organisation }, tenant: analyst.organisation, occurredAt: app.clock.now(), $correlationId: 'request-0001', build: 'test' });
    });

    it('honour If-Match: 412 when the revision has moved on', async () => {
      const { body } = await post({ text: 'first', weight: '1' });
      const read = (match: string) => request(app.server).post(`/api/v1/notes/${body.noteId}/read`).set(analyst.http).set('If-Match', match);
      expect((await read('W/"0"')).headers['etag']).toBe('W/"1"');
      const stale = await read('W/"0"');
      expect([stale.status, stale.body.code, stale.type]).toEqual([412, 'revision.stale', 'application/problem+json']);
      // Whoever reads it again waits for what it was refused for.
      expect(stale.headers['x-position']).toBe(await app.services.eventStore.head());
      expect((await read('three')).body.errors[0]).toMatchObject({ field: 'If-Match', value: 'three', code: 'field.invalid' });
      expect(await events()).toBe(2);
    });

    it('with one Idempotency-Key are carried out once and answered alike', async () => {
      const first = await post({ text: 'first', weight: '1' }, { 'Idempotency-Key': 'abc' });
      const again = await post({ text: 'first', weight: '1' }, { 'Idempotency-Key': 'abc' });
      expect(again.status).toBe(201);
      expect(again.body).toEqual(first.body);
      expect(again.headers).toMatchObject({ etag: first.headers['etag'], 'x-position': first.headers['x-position'], 'idempotency-replayed': 'true' });
      const reused = await post({ text: 'other', weight: '1' }, { 'Idempotency-Key': 'abc' });
      expect([reused.status, reused.body.code]).toEqual([422, 'idempotency.reused']);
      expect(await events()).toBe(1);
    });

    it('with one Idempotency-Key sent at once append once', async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => post({ text: 'first', weight: '1' }, { 'Idempotency-Key': 'abc' })));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
      expect(new Set(answers.map(({ body }) => body.noteId)).size).toBe(1);
      expect(await events()).toBe(1);
    });

    it('that crashed between append and record are recognised', async () => {
      const commandId = deterministicId(analyst.id, 'notes.WriteNote', 'abc');
      await app.send(analyst, writeNote, { organisationId: analyst.organisation, text: 'first', weight: '1' }, { commandId });
      const retried = await post({ text: 'first', weight: '1' }, { 'Idempotency-Key': 'abc' });
      expect([retried.status, retried.headers['etag']]).toEqual([201, 'W/"0"']);
      expect(await events()).toBe(1);
    });

    it('that were refused leave the key free', async () => {
      await post({ text: 'first', weight: '1' });
      expect((await post({ text: 'first', weight: '1' }, { 'Idempotency-Key': 'abc' })).status).toBe(409);
      expect((await post({ text: 'second', weight: '1' }, { 'Idempotency-Key': 'abc' })).status).toBe(201);
    });

    it.each(['two words', 'ü', 'x'.repeat(201)])('refuse the Idempotency-Key "%s"', async (key) => {
      const refused = await post({ text: 'a', weight: '1' }, { 'Idempotency-Key': Buffer.from(key, 'utf8').toString('latin1') });
      expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([400, 'Idempotency-Key']);
    });
  });

  describe('queries', () => {
    it('see what was just written when they name its position', async () => {
      const written = await post({ text: 'first', weight: '1' });
      const list = await request(app.server).get(notes).query({ minPosition: written.headers['x-position'] }).set(analyst.http);
      expect([list.status, list.body.items.length]).toEqual([200, 1]);
      expect(String(list.headers['x-position']) >= String(written.headers['x-position'])).toBe(true);
      expect(list.headers['x-stale']).toBeUndefined();
    });

    it('say so when the views are not there in time', async () => {
      const list = await request(app.server).get(notes).query({ minPosition: '999' }).set(analyst.http);
      expect([list.status, list.headers['x-stale'], list.headers['retry-after']]).toEqual([200, 'true', '1']);
    });

    it('take numbers as text, and refuse a cursor of another query', async () => {
      expect((await request(app.server).get(notes).query({ limit: '5' }).set(analyst.http)).status).toBe(200);
      expect((await request(app.server).get(notes).query({ limit: '50' }).set(analyst.http)).body.errors).toEqual([expect.objectContaining({ field: '/limit', value: '50' })]);
      const cursor = await request(app.server).get(notes).query({ cursor: 'nonsense' }).set(analyst.http);
      expect([cursor.status, cursor.body.code]).toEqual([400, 'cursor.invalid']);
    });

    it('are found by their fixed address before a parameter takes it', async () => {
      expect((await request(app.server).get('/api/v1/notes/broken').set(analyst.http)).status).toBe(500);
      expect((await request(app.server).get('/api/v1/notes/other').set(analyst.http)).status).toBe(404);
    });
  });

  describe('who may', () => {
    it('401 without an actor, 403 without the role, 404 for what is not yours', async () => {
      const anonymous = await request(app.server).get(notes);
      expect([anonymous.status, anonymous.body.code]).toEqual([401, 'auth.required']);
      const verifier = await request(app.server).get(notes).set(app.as('verifier').http);
      expect([verifier.status, verifier.body.code]).toEqual([403, 'auth.denied']);
      const foreign = await request(app.server).get(notes).set(app.as('analyst', { organisation: 'other' }).http);
      expect([foreign.status, foreign.body.code]).toEqual([404, 'resource.not-found']);
    });

    it('an API key needs the scope', async () => {
      const key = (scopes: string[]) => request(app.server).get(notes).set(app.as('analyst', { scopes }).http);
      expect((await key(['suppliers.*'])).body.code).toBe('auth.scope');
      expect((await key(['notes.*'])).status).toBe(200);
    });
  });

  describe('bad input', () => {
    it('names field, value and remedy in English', async () => {
      const refused = await post({ text: '', weight: '-2', colour: 'red' });
      expect(refused.status).toBe(400);
      expect(refused.body).toMatchObject({ type: 'urn:greengate:problem:validation.failed', code: 'validation.failed', status: 400, instance: notes, traceId: refused.headers['x-request-id'] });
      expect(refused.body.errors).toEqual([
        { field: '/text', code: 'field.invalid', value: '', what: expect.any(String), remedy: 'Expected: at least 1 characters.' },
        { field: '/weight', code: 'number.negative', value: '-2', what: '"-2" in "/weight" is negative.', remedy: expect.any(String) },
        { field: '/colour', code: 'field.unknown', value: 'red', what: 'The field "/colour" is not known here.', remedy: 'Remove it, or check its spelling.' },
      ]);
      expect(await events()).toBe(0);
    });

    it('and in Chinese', async () => {
      const refused = await post({ weight: '1,5' }, { 'Accept-Language': 'zh-CN,en;q=0.5' });
      expect(refused.headers['content-language']).toBe('zh-CN');
      expect(refused.body).toMatchObject({ title: '请求无法识别', detail: '部分字段无法识别。' });
      expect(refused.body.errors).toEqual([expect.objectContaining({ field: '/text', code: 'field.missing', what: '缺少字段“/text”。' }), expect.objectContaining({ field: '/weight', code: 'number.malformed' })]);
    });

    it('refuses a field that comes in the address and in the body', async () => {
      const refused = await post({ text: 'a', weight: '1', organisationId: analyst.organisation });
      expect(refused.body.errors).toEqual([expect.objectContaining({ field: '/organisationId', code: 'field.repeated' })]);
    });

    it.each([
      ['malformed JSON', '{"text": ', 400, 'body.malformed'],
      ['a list', '[1]', 400, 'body.malformed'],
      ['a forbidden prototype', '{"text":"a","weight":"1","__proto__":{"admin":true}}', 400, 'validation.failed'],
      ['more than a megabyte', JSON.stringify({ text: 'x'.repeat(1_100_000), weight: '1' }), 413, 'body.too-large'],
      ['a 40-digit number', JSON.stringify({ text: 'a', weight: '1'.repeat(40) }), 400, 'validation.failed'],
    ])('%s', async (_what, body, status, code) => {
      const refused = await post(body);
      expect([refused.status, refused.body.code]).toEqual([status, code]);
      expect(await events()).toBe(0);
    });

    it('says the limit of a body', async () => {
      expect((await post(JSON.stringify({ text: 'x'.repeat(1_100_000) }))).body.detail).toContain('1 MB');
    });

    it('invalid UTF-8', async () => {
      const refused = await request(app.server).post(notes).set(analyst.http).set('Content-Type', 'application/json').serialize((body: unknown) => body as string).send(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]));
      expect([refused.status, refused.body.code]).toEqual([400, 'body.malformed']);
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=gbk'])('the content type %s', async (type) => {
      const refused = await request(app.server).post(notes).set(analyst.http).set('Content-Type', type).send('{"text":"a","weight":"1"}');
      expect([refused.status, refused.body.code]).toEqual([415, 'body.media-type']);
    });

    it('an unknown address, inside the API and outside', async () => {
      for (const path of ['/api/v1/nothing', '/nothing', '/api/v1']) {
        const missing = await request(app.server).get(path);
        expect([missing.status, missing.body.code, missing.type]).toEqual([404, 'route.not-found', 'application/problem+json']);
      }
    });

    it('a broken percent sign in the address', async () => {
      const refused = await request(app.server).get('/api/v1/notes/%E0%A4%A').set(analyst.http);
      expect([refused.status, refused.type]).toEqual([400, 'application/problem+json']);
    });

    it('a method that the address does not take', async () => {
      const refused = await request(app.server).put(notes).set(analyst.http).send({});
      expect([refused.status, refused.body.code, refused.headers['allow']]).toEqual([405, 'route.method-not-allowed', 'GET, POST']);
    });
  });

  describe('when things go wrong', () => {
    it('a bug answers a reference and nothing else', async () => {
      const broken = await request(app.server).get('/api/v1/notes/broken').set(analyst.http);
      expect([broken.status, broken.body.code]).toEqual([500, 'internal.error']);
      expect(JSON.stringify(broken.body)).not.toContain('hunter2');
      expect(broken.body.remedy).toContain(broken.headers['x-request-id']);
    });

    it('without the event store a write answers 503 with Retry-After, a read goes on and says how old it is, and readiness says which is away', async () => {
      await post({ text: 'a', weight: '1' });
      const before = await request(app.server).get(notes).set(analyst.http);
      await app.stores.eventStore.close();
      const away = await post({ text: 'a', weight: '1' });
      expect([away.status, away.body.code, away.headers['retry-after']]).toEqual([503, 'store.unavailable', '2']);
      const read = await request(app.server).get(notes).set(analyst.http);
      expect([read.status, read.body, read.headers['x-position']]).toEqual([200, before.body, before.headers['x-position']]);
      expect(read.headers['age']).toMatch(/^\d+$/);
      const health = await request(app.server).get('/health/ready');
      expect([health.status, health.body.status, health.body.stores.eventStore]).toEqual([200, 'degraded', 'unavailable']);
    });

    it('a read store that is away answers 503 as well, and whoever sends requests here is told', async () => {
      await app.stores.readStore.close();
      expect((await request(app.server).get(notes).set(analyst.http)).status).toBe(503);
      const health = await request(app.server).get('/health/ready');
      expect([health.status, health.body.stores.readStore]).toEqual([503, 'unavailable']);
    });
  });

  describe('around it', () => {
    it('has a strict CSP and does not say what it is made of', async () => {
      const { headers } = await request(app.server).get(notes).set(analyst.http);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe-inline');
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(headers['x-powered-by']).toBeUndefined();
    });

    it('takes a sane request id and replaces any other', async () => {
      expect((await request(app.server).get('/health/live').set('X-Request-Id', 'my-request-1')).headers['x-request-id']).toBe('my-request-1');
      expect((await request(app.server).get('/health/live').set('X-Request-Id', 'bad id;drop')).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('serves the OpenAPI document and its browser, without inline scripts', async () => {
      const document = (await request(app.server).get('/api/openapi.json')).body;
      expect(document.openapi).toBe('3.1.0');
      const operation = document.paths['/api/v1/organisations/{organisationId}/notes'].post;
      expect(operation.operationId).toBe('notes.WriteNote');
      expect(operation.requestBody.content['application/json'].schema.required).toEqual(['text', 'weight']);
      expect(Object.keys(operation.responses)).toEqual(['200', '201', '400', '401', '403', '404', '409', '412', '422', '503']);
      expect(document.components.schemas.Problem.required).toContain('code');
      const page = await request(app.server).get('/api/docs');
      expect(page.status).toBe(200);
      const scripts = [...page.text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter(([, attributes, code]) => !attributes?.includes('src=') || code?.trim() !== '')).toEqual([]);
      for (const [, attributes] of scripts) {
        const source = /src="([^"]+)"/.exec(attributes ?? '')?.[1] ?? '';
        expect((await request(app.server).get(new URL(source, 'http://x/api/docs').pathname)).status).toBe(200);
      }
    });

    it('tells its health and its metrics', async () => {
      await post({ text: 'first', weight: '1' });
      await app.drain();
      expect((await request(app.server).get('/health/live')).body).toEqual({ status: 'live' });
      const ready = await request(app.server).get('/health/ready');
      expect([ready.status, ready.body.status]).toEqual([200, 'ready']);
      expect(ready.body.subscriptions).toEqual([expect.objectContaining({ kind: 'projection', name: 'note_list', state: 'live', lag: 0 })]);
      const { text } = await request(app.server).get('/metrics');
      expect(text).toContain('greengate_http_request_seconds_count{method="POST",route="notes.WriteNote",status="201"} 1');
      expect(text).toContain('greengate_subscription_lag{kind="projection",name="note_list",version="1"} 0');
      expect(text).toContain('greengate_event_store_events_appended_total 1');
      expect(text).toContain('greengate_process_cpu_user_seconds_total');
    });

    it('names a view that stopped, and goes on serving', async () => {
      const metadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 9, occurredAt: app.clock.now(), actor: { id: 'x', kind: 'user' as const, organisation: 'o' }, tenant: 'o', build: 'newer' };
      await app.services.eventStore.append('note-newer', 'no-stream', [{ id: deterministicId('poison'), type: 'notes.NoteWritten', data: {}, metadata }]);
      await expect(app.drain()).rejects.toThrow(/note_list is faulted/);
      const ready = await request(app.server).get('/health/ready');
      expect([ready.status, ready.body.status]).toEqual([200, 'degraded']);
      expect(ready.body.subscriptions[0]).toMatchObject({ name: 'note_list', state: 'faulted', fault: { error: 'NewerEventError', type: 'notes.NoteWritten', eventId: deterministicId('poison') } });
      expect((await post({ text: 'still', weight: '1' })).status).toBe(201);
    });

    it('lets a request in hand end when it stops, and takes no new one', async () => {
      const port = await app.listen();
      const answer = new Promise<number>((resolve, fail) => {
        const pending = httpRequest({ host: '127.0.0.1', agent: false, port, path: `${notes}?minPosition=999`, headers: { ...analyst.http } }, (response) => resolve(response.resume().statusCode ?? 0));
        pending.on('error', fail).end();
      });
      await new Promise((resolve) => app.server.once('request', resolve));
      const closed = app.close();
      expect(await answer).toBe(200);
      await closed;
      expect(app.server.listening).toBe(false);
      const refused = await new Promise<string>((resolve) => httpRequest({ host: '127.0.0.1', agent: false, port, path: '/health/live' }).on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? '')).end());
      expect(refused).toBe('ECONNREFUSED');
    });

    it('says in one sentence that its port is in use', async () => {
      await app.listen();
      const { port } = app.server.address() as AddressInfo;
      const second = await createTestApplication([notesContext], { config: { port } });
      await expect(second.listen()).rejects.toThrow(`Port ${port} is in use: stop the program that uses it, or choose another with GREENGATE_PORT.`);
      await second.close();
    });
  });

  it('refuses two handlers for one message', async () => {
    await expect(createTestApplication([notesContext, { ...notesContext, events: [], projections: [] }])).rejects.toThrow('two handlers are bound to notes.WriteNote');
  });
});
