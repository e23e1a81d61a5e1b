import { defineCommand, type Actor, type Language } from '@greengate/kernel';
import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Router } from 'express';
import supertest from 'supertest';
import { z } from 'zod';
import { httpModules, installHttpEdge } from '../http/http-edge';
import { MESSAGE_GATEWAY } from '../http/message-controllers';
import { createLogger } from '../operations/logger';
import type { Account, Accounts } from './accounts.port';
import { createAuthentication, type SignInLimits } from './authentication';
import { idleTimeout } from './cookie';

const probe = defineCommand('probe.Touch', { route: { method: 'POST', path: '/touch' }, summary: { en: 'Touch', 'zh-CN': '触' }, input: z.strictObject({}), output: z.looseObject({}), access: { analyst: 'anyone' } });
const echo = { send: async (_definition: unknown, _input: unknown, { actor }: { actor?: Actor }) => ({ output: { actor: actor?.id ?? null, roles: actor?.roles ?? null } }) };

const keyId = '0198f0a3-7d22-7e4f-ab66-5e2d3c8f9a12';
const secret = 's'.repeat(43);
const password = 'plum tree wagon';

/** Accounts that a test can change while sessions are open. */
class TestAccounts implements Accounts {
  account: Account | undefined = { id: 'u1', kind: 'user', organisation: 'o1', roles: ['analyst'], sessionGeneration: '1' };
  signIn = async (email: string, given: string) => (email === 'ana@greengate.example' && given === password ? this.account : undefined);
  byId = async (userId: string) => (this.account?.id === userId ? this.account : undefined);
  byApiKey = async (id: string, given: string): Promise<Actor | undefined> => (id === keyId && given === secret ? { id, kind: 'api-key', organisation: 'o1', roles: ['analyst'], scopes: ['probe.*'] } : undefined);
  attemptKey = (email: string) => email.toLowerCase();
  describe = async ({ id }: Actor, language: Language) => ({ actor: { id }, language });
}

let app: NestExpressApplication;
let operations: ReadStore;
let accounts: TestAccounts;
let now: number;

async function start(options: { origin?: string; limits?: SignInLimits; trustedProxies?: readonly string[] } = {}): Promise<void> {
  const authentication = await createAuthentication({ accounts, operations, clock: { now: () => new Date(now).toISOString() }, sessionSecret: 'x'.repeat(32), origin: options.origin ?? 'http://localhost:3000', ...(options.limits ? { limits: options.limits } : {}) });
  @Module({ imports: [...httpModules([probe], authentication, [{ provide: MESSAGE_GATEWAY, useValue: echo }])] })
  class TestModule {}
  app = await NestFactory.create<NestExpressApplication>(TestModule, { logger: false, bodyParser: false });
  await installHttpEdge(app, { definitions: [probe], authentication, logger: createLogger({ level: 'silent', build: 'test' }), observers: [], operations: Router(), version: '0', ...(options.trustedProxies ? { trustedProxies: options.trustedProxies } : {}) });
}
beforeEach(async () => {
  operations = openSqliteReadStore({ path: ':memory:', durability: 'durable' });
  accounts = new TestAccounts();
  now = Date.parse('2026-01-01T00:00:00.000Z');
});
afterEach(async () => {
  await app.close();
  await operations.close();
});

const api = () => supertest(app.getHttpServer());
const credentials = { email: 'ana@greengate.example', password };
type Browser = ReturnType<typeof supertest.agent>;
async function signedIn(): Promise<{ browser: Browser; token: string }> {
  const browser = supertest.agent(app.getHttpServer());
  const { body } = await browser.post('/api/v1/session').send(credentials).expect(200);
  return { browser, token: (body as { csrfToken: string }).csrfToken };
}

describe('sign-in', () => {
  it('answers who it is, a token and a cookie that scripts cannot read', async () => {
    await start();
    const response = await api().post('/api/v1/session').set('Accept-Language', 'zh-CN').send(credentials).expect(200);
    expect(response.body).toMatchObject({ actor: { id: 'u1' }, language: 'zh-CN', csrfToken: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/) });
    const [cookie = ''] = response.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^greengate=/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).not.toMatch(/Secure/);
  });
  it('binds the cookie to the host over https', async () => {
    await start({ origin: 'https://greengate.example' });
    const response = await api().post('/api/v1/session').set('X-Forwarded-Proto', 'https').send(credentials).expect(200);
    expect(response.get('Set-Cookie')?.[0]).toMatch(/^__Host-greengate=.*; Path=\/; .*HttpOnly; Secure; SameSite=Lax/);
  });
  it('says the same of a wrong password and an unknown address, and gives no cookie', async () => {
    await start();
    const wrong = await api().post('/api/v1/session').send({ ...credentials, password: 'another long one' }).expect(401);
    const unknown = await api().post('/api/v1/session').send({ ...credentials, email: 'nobody@greengate.example' }).expect(401);
    expect(wrong.body.code).toBe('auth.failed');
    expect({ ...unknown.body, traceId: '', instance: '' }).toEqual({ ...wrong.body, traceId: '', instance: '' });
    expect(wrong.get('Set-Cookie')).toBeUndefined();
  });
  it.each([[{}], [{ email: 'a@b.example' }], [{ ...credentials, remember: true }], [{ email: 1, password }]])('refuses the body %j without repeating a password', async (body) => {
    await start();
    const response = await api().post('/api/v1/session').send(body).expect(400);
    expect(JSON.stringify(response.body)).not.toContain(password);
  });
  it('begins a new session id, so that a planted one is worth nothing', async () => {
    await start();
    const { browser } = await signedIn();
    const first = await browser.get('/api/v1/session').expect(200);
    const again = await browser.post('/api/v1/session').send(credentials).expect(200);
    expect(again.get('Set-Cookie')?.[0]?.split(';')[0]).not.toBe(first.get('Set-Cookie')?.[0]?.split(';')[0]);
    expect(again.body.csrfToken).not.toBe(first.body.csrfToken);
    expect(await operations.count('sessions')).toBe(1);
  });
  it('limits attempts at one account, also with the right password, and says when to come back', async () => {
    await start({ limits: { perAccount: { attempts: 2, windowSeconds: 600 }, perAddress: { attempts: 100, windowSeconds: 600 } } });
    for (let n = 0; n < 2; n += 1) await api().post('/api/v1/session').send({ ...credentials, password: 'guess number one' }).expect(401);
    const refused = await api().post('/api/v1/session').send(credentials).expect(429);
    expect(refused.body.code).toBe('rate.limited');
    expect(Number(refused.get('Retry-After'))).toBe(600);
    now += 601_000;
    await api().post('/api/v1/session').send(credentials).expect(200);
  });
  it('behind a trusted proxy, limits failures by the address of the client; what a client claims itself is not believed', async () => {
    const limits = { perAccount: { attempts: 100, windowSeconds: 600 }, perAddress: { attempts: 2, windowSeconds: 600 } };
    const wrong = (forwarded: string) => api().post('/api/v1/session').set('X-Forwarded-For', forwarded).send({ ...credentials, password: 'wrong' });
    await start({ limits, trustedProxies: ['loopback', '10.0.0.0/8'] });
    for (let index = 0; index < 2; index += 1) await wrong(`203.0.113.${index}, 198.51.100.7, 10.1.2.3`).expect(401);
    await wrong('203.0.113.9, 198.51.100.7').expect(429);
    await wrong('198.51.100.7, 198.51.100.8').expect(401);
    await app.close();
    await start({ limits });
    for (let index = 0; index < 2; index += 1) await wrong(`198.51.100.${index}`).expect(401);
    await wrong('198.51.100.99').expect(429);
  });

  it('limits failures from one address over all accounts, and not successes', async () => {
    await start({ limits: { perAccount: { attempts: 100, windowSeconds: 600 }, perAddress: { attempts: 3, windowSeconds: 600 } } });
    for (let n = 0; n < 5; n += 1) await api().post('/api/v1/session').send(credentials).expect(200);
    for (let n = 0; n < 3; n += 1) await api().post('/api/v1/session').send({ email: `${n}@greengate.example`, password }).expect(401);
    const refused = await api().post('/api/v1/session').send({ email: 'x@greengate.example', password }).expect(429);
    expect(Number(refused.get('Retry-After'))).toBeGreaterThan(0);
    await api().get('/api/v1/session').expect(401);
  });
});

describe('session', () => {
  it('is asked for where there is none', async () => {
    await start();
    expect((await api().get('/api/v1/session').expect(401)).body.code).toBe('auth.required');
  });
  it('survives a restart, and ends after eight idle hours', async () => {
    await start();
    const { body, headers } = await api().post('/api/v1/session').send(credentials).expect(200);
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    await app.close();
    await start();
    expect((await api().get('/api/v1/session').set('Cookie', cookie).expect(200)).body.csrfToken).toBe(body.csrfToken);
    now += idleTimeout - 1;
    await api().get('/api/v1/session').set('Cookie', cookie).expect(200);
    now += idleTimeout - 1;
    await api().get('/api/v1/session').set('Cookie', cookie).expect(200);
    now += idleTimeout;
    await api().get('/api/v1/session').set('Cookie', cookie).expect(401);
  });
  it('carries no role of its own: a change takes effect with the next request', async () => {
    await start();
    const { browser, token } = await signedIn();
    const touch = () => browser.post('/api/v1/touch').set('X-CSRF-Token', token).send({});
    expect((await touch()).body.roles).toEqual(['analyst']);
    accounts.account = { ...(accounts.account as Account), roles: ['auditor'] };
    expect((await touch()).body.roles).toEqual(['auditor']);
    accounts.account = undefined;
    expect((await touch()).body.actor).toBeNull();
  });
  it('ends everywhere when the generation changes', async () => {
    await start();
    const [one, other] = [await signedIn(), await signedIn()];
    accounts.account = { ...(accounts.account as Account), sessionGeneration: '2' };
    await one.browser.get('/api/v1/session').expect(401);
    await other.browser.get('/api/v1/session').expect(401);
    await (await signedIn()).browser.get('/api/v1/session').expect(200);
  });
  it('ends with signing out, in the store as well', async () => {
    await start();
    const { browser, token } = await signedIn();
    const kept = (await browser.get('/api/v1/session')).get('Set-Cookie')?.[0]?.split(';')[0] ?? '';
    await browser.delete('/api/v1/session').expect(403);
    await browser.delete('/api/v1/session').set('X-CSRF-Token', token).expect(204);
    await api().get('/api/v1/session').set('Cookie', kept).expect(401);
    expect(await operations.count('sessions')).toBe(0);
  });
  it('is not opened by a cookie that somebody made up', async () => {
    await start();
    await signedIn();
    await api().get('/api/v1/session').set('Cookie', 'greengate=s%3Aabc.def').expect(401);
  });
});

describe('forged requests', () => {
  it('need the token of this very session', async () => {
    await start();
    const { browser, token } = await signedIn();
    const other = await signedIn();
    expect((await browser.post('/api/v1/touch').send({}).expect(403)).body.code).toBe('auth.csrf');
    await browser.post('/api/v1/touch').set('X-CSRF-Token', other.token).send({}).expect(403);
    await browser.post('/api/v1/touch').set('X-CSRF-Token', '').send({}).expect(403);
    expect((await browser.post('/api/v1/touch').set('X-CSRF-Token', token).send({}).expect(200)).body.actor).toBe('u1');
  });
  it.each(['https://evil.example', 'null', 'http://localhost.evil.example:3000'])('are refused from a page of %s, signing in included', async (origin) => {
    await start();
    const { browser, token } = await signedIn();
    expect((await browser.post('/api/v1/touch').set('Origin', origin).set('X-CSRF-Token', token).send({}).expect(403)).body.code).toBe('auth.origin');
    await api().post('/api/v1/session').set('Origin', origin).send(credentials).expect(403);
  });
  it('are told apart from those of our own pages', async () => {
    await start();
    const { browser, token } = await signedIn();
    await browser.post('/api/v1/touch').set('Origin', 'http://localhost:3000').set('X-CSRF-Token', token).send({}).expect(200);
    await browser.post('/api/v1/touch').set('Sec-Fetch-Site', 'cross-site').set('X-CSRF-Token', token).send({}).expect(403);
  });
});

describe('API keys', () => {
  const bearer = (text: string) => api().post('/api/v1/touch').set('Authorization', text).send({});
  it('are the machine, without cookie or token', async () => {
    await start();
    const response = await bearer(`Bearer gg_${keyId}_${secret}`).expect(200);
    expect(response.body).toEqual({ actor: keyId, roles: ['analyst'] });
    expect(response.get('Set-Cookie')).toBeUndefined();
    expect((await api().get('/api/v1/session').set('Authorization', `Bearer gg_${keyId}_${secret}`).expect(200)).body.csrfToken).toBeNull();
  });
  it.each([`Bearer gg_${keyId}_${'t'.repeat(43)}`, `Bearer gg_${keyId}_`, 'Bearer x', 'Basic YTpi'])('are refused when they are not good: %p', async (text) => {
    await start();
    const response = await bearer(text).expect(401);
    expect(response.body.code).toBe('auth.required');
    expect(response.get('WWW-Authenticate')).toBe('Bearer');
  });
  it('do not fall back to a cookie', async () => {
    await start();
    const { browser, token } = await signedIn();
    await browser.post('/api/v1/touch').set('Authorization', 'Bearer nonsense').set('X-CSRF-Token', token).send({}).expect(401);
  });
});
