import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import request from 'supertest';
import { largest, shelfContext } from '../support/shelf-context';

const digestOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const leftOnDisk = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('greengate-upload-'));

describe('file routes', () => {
  let app: TestApplication;
  let shelf: ReturnType<typeof shelfContext>;
  let analyst: ReturnType<TestApplication['as']>;
  let path: string;
  beforeEach(async () => {
    shelf = shelfContext();
    app = await createTestApplication([shelf.context]);
    analyst = app.as('analyst');
    path = `/api/v1/organisations/${analyst.organisation}/shelf`;
  });
  afterEach(() => app.close());

  const put = (content: Buffer, headers: Record<string, string> = { 'X-File-Name': 'bill.csv' }, query: Record<string, string> = {}) =>
    request(app.server).post(path).query(query).set(analyst.http).set(headers).serialize((body: unknown) => body as string).send(content);
  const bill = Buffer.from('meter,kWh\nA,120\n', 'utf8');

  describe('taking a file', () => {
    it('gives the handler name, claim, size, digest, and the bytes as often as it wants', async () => {
      const answer = await put(bill, { 'X-File-Name': encodeURIComponent('电费单.csv'), 'Content-Type': 'Text/CSV; charset=utf-8' }, { shelf: '3' });
      expect([answer.status, answer.body]).toEqual([200, { digest: digestOf(bill), name: '电费单.csv', size: bill.length, declaredType: 'text/csv', shelf: 3, read: digestOf(bill) }]);
      expect(leftOnDisk()).toEqual([]);
    });
    it('takes what is no text, of many pieces, up to the byte', async () => {
      const content = Buffer.alloc(largest, 7);
      content[0] = 0xff;
      expect((await put(content)).body).toMatchObject({ size: largest, digest: digestOf(content), read: digestOf(content), declaredType: 'application/octet-stream' });
    });
    it('takes JSON as the file it is', async () => {
      const json = Buffer.from('{"a": 1}');
      expect((await put(json, { 'X-File-Name': 'a.json', 'Content-Type': 'application/json' })).body).toMatchObject({ size: 8, declaredType: 'application/json' });
    });
    it('takes the name from the address as well, and cleans it', async () => {
      expect((await put(bill, {}, { fileName: '../..\\a\u202Efdp.csv' })).body).toMatchObject({ name: 'afdp.csv' });
    });

    it.each([
      ['an empty file', Buffer.alloc(0), { 'X-File-Name': 'a.csv' }, 400, 'file.missing'],
      ['no name', bill, {}, 400, 'file.name-missing'],
      ['a name that is not percent-encoded UTF-8', bill, { 'X-File-Name': '%E7%94' }, 400, 'file.name-malformed'],
      ['one byte too many', Buffer.alloc(largest + 1), { 'X-File-Name': 'a.csv' }, 413, 'file.too-large'],
      ['far too much', Buffer.alloc(5_000_000), { 'X-File-Name': 'a.csv' }, 413, 'file.too-large'],
      ['a form', bill, { 'X-File-Name': 'a.csv', 'Content-Type': 'multipart/form-data; boundary=x' }, 415, 'file.media-type'],
      ['a compressed body', bill, { 'X-File-Name': 'a.csv', 'Content-Encoding': 'gzip' }, 415, 'file.media-type'],
      ['a stray field', bill, { 'X-File-Name': 'a.csv' }, 400, 'validation.failed'],
    ])('refuses %s', async (what, content, headers, status, code) => {
      const refused = await put(content, headers, what === 'a stray field' ? { colour: 'red' } : {});
      expect([refused.status, refused.body.code, refused.type]).toEqual([status, code, 'application/problem+json']);
      expect([shelf.seen.puts, leftOnDisk()]).toEqual([0, []]);
    });
    it('says the limit', async () => expect((await put(Buffer.alloc(largest + 1))).body.detail).toBe('The file is larger than 0.3 MB.'));

    it('reads not a byte of what may not be sent', async () => {
      const content = Buffer.alloc(largest + 1);
      for (const [headers, status, code] of [[{}, 401, 'auth.required'], [app.as('verifier').http, 403, 'auth.denied'], [app.as('analyst', { organisation: 'other' }).http, 404, 'resource.not-found']] as const) {
        const refused = await request(app.server).post(path).set(headers).set('X-File-Name', 'a.csv').send(content);
        expect([refused.status, refused.body.code]).toEqual([status, code]);
      }
      expect(shelf.seen.puts).toBe(0);
    });

    it('keeps nothing of what breaks off', async () => {
      const port = await app.listen();
      await new Promise<void>((resolve) => {
        const sending = httpRequest({ host: '127.0.0.1', port, path, method: 'POST', headers: { ...analyst.http, 'X-File-Name': 'a.csv', 'Content-Length': 100_000 } });
        sending.on('error', () => undefined);
        sending.write(Buffer.alloc(20_000));
        app.server.once('request', (_request, response: import('node:http').ServerResponse) => {
          response.once('close', () => resolve());
          sending.destroy();
        });
      });
      expect((await put(bill)).status).toBe(200);
      expect([shelf.seen.puts, [...shelf.kept.keys()], leftOnDisk()]).toEqual([1, [digestOf(bill)], []]);
    });

    it('with one Idempotency-Key is carried out once, and only for the same content', async () => {
      const keyed = (content: Buffer) => put(content, { 'X-File-Name': 'a.csv', 'Idempotency-Key': 'k' });
      const first = await keyed(bill);
      const again = await keyed(bill);
      expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([200, first.body, 'true']);
      const other = await keyed(Buffer.from('x'));
      expect([other.status, other.body.code, shelf.seen.puts]).toEqual([422, 'idempotency.reused', 1]);
    });
  });

  describe('answering a file', () => {
    const get = (digest: string, headers: Record<string, string> = {}) => request(app.server).get(`${path}/${digest}`).set(analyst.http).set(headers);

    it('streams it, to be saved and never run, with its name in UTF-8', async () => {
      await put(bill, { 'X-File-Name': encodeURIComponent("电费单 '1'.csv") });
      const answer = await get(digestOf(bill));
      expect([answer.status, answer.text]).toEqual([200, bill.toString()]);
      expect(answer.headers).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'content-length': String(bill.length),
        'content-disposition': `attachment; filename="___ '1'.csv"; filename*=UTF-8''%E7%94%B5%E8%B4%B9%E5%8D%95%20%271%27.csv`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-cache, immutable',
        etag: `"${digestOf(bill)}"`,
        'x-position': expect.stringMatching(/^\d{20}$/),
      });
    });
    it('says so when the caller has it already, but only to those who may ask', async () => {
      await put(bill);
      const unchanged = await get(digestOf(bill), { 'If-None-Match': `"0", W/"${digestOf(bill)}"` });
      expect([unchanged.status, unchanged.text]).toEqual([304, '']);
      expect((await get(digestOf(bill), { 'If-None-Match': '"0"' })).status).toBe(200);
      const stranger = await request(app.server).get(`${path}/${digestOf(bill)}`).set(app.as('analyst', { organisation: 'other' }).http).set('If-None-Match', '*');
      expect([stranger.status, stranger.headers['content-disposition']]).toEqual([404, undefined]);
    });
    it('answers HEAD without content, and what is not there with a problem', async () => {
      await put(bill);
      const head = await request(app.server).head(`${path}/${digestOf(bill)}`).set(analyst.http);
      expect([head.status, head.headers['content-length']]).toEqual([200, String(bill.length)]);
      expect((await get('nothing')).body.code).toBe('resource.not-found');
    });
    it('cuts the connection when reading fails in the middle, so that nobody takes a part for the whole', async () => {
      await put(bill);
      await expect(get('broken')).rejects.toThrow(/aborted|socket hang up/);
      expect(shelf.seen.closed).toBe(1);
    });
  });

  it('are written down in the OpenAPI document', () => {
    const { post } = app.openApi.paths['/api/v1/organisations/{organisationId}/shelf'] ?? {};
    expect(Object.keys((post?.requestBody as { content: object }).content)).toEqual(['text/csv', 'application/octet-stream']);
    expect(Object.keys(post?.responses ?? {})).toEqual(['200', '201', '400', '401', '403', '404', '409', '412', '413', '415', '422', '503', '507']);
    expect(post?.parameters).toEqual(expect.arrayContaining([{ $ref: '#/components/parameters/XFileName' }, expect.objectContaining({ name: 'shelf', in: 'query' })]));
    const { get } = app.openApi.paths['/api/v1/organisations/{organisationId}/shelf/{digest}'] ?? {};
    expect(get?.responses['200']).toMatchObject({ content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } });
  });
});
