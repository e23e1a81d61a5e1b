import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { Cookie, type SessionData } from 'express-session';
import { idleTimeout } from './cookie';
import { OperationsSessionStore } from './session-store';

let operations: ReadStore;
let now: number;
const clock = { now: () => new Date(now).toISOString() };
beforeEach(async () => {
  operations = openSqliteReadStore({ path: ':memory:', durability: 'durable' });
  now = Date.parse('2026-01-01T00:00:00.000Z');
});
afterEach(() => operations.close());

const session = (csrfToken = 'token'): SessionData => {
  const cookie = new Cookie();
  cookie.maxAge = idleTimeout;
  return { cookie, csrfToken };
};
const settle = (resolve: () => void, reject: (error: Error) => void, error: unknown) => (error instanceof Error ? reject(error) : resolve());
const done = (run: (callback: (error?: unknown) => void) => void) => new Promise<void>((resolve, reject) => run((error) => settle(resolve, reject, error)));
const read = (store: OperationsSessionStore, sid: string) =>
  new Promise<SessionData | null | undefined>((resolve, reject) => store.get(sid, (error, found) => settle(() => resolve(found), reject, error)));

describe('session store', () => {
  it('keeps sessions over a restart', async () => {
    const store = await OperationsSessionStore.open(operations, clock);
    await done((callback) => store.set('sid', session(), callback));
    const again = await OperationsSessionStore.open(operations, clock);
    expect((await read(again, 'sid'))?.csrfToken).toBe('token');
    expect(await read(again, 'other')).toBeNull();
  });
  it('does not keep the session id itself', async () => {
    const store = await OperationsSessionStore.open(operations, clock);
    await done((callback) => store.set('very-secret-sid', session(), callback));
    const { documents } = await operations.find('sessions', { limit: 10 });
    expect(documents).toHaveLength(1);
    expect(JSON.stringify(documents)).not.toContain('very-secret-sid');
  });
  it('ends a session that was idle for eight hours, and not one in use', async () => {
    const store = await OperationsSessionStore.open(operations, clock);
    await done((callback) => store.set('idle', session(), callback));
    await done((callback) => store.set('used', session(), callback));
    now += idleTimeout - 1_000;
    await done((callback) => store.touch('used', session(), callback));
    now += 1_000;
    expect(await read(store, 'idle')).toBeNull();
    expect((await read(store, 'used'))?.csrfToken).toBe('token');
    expect(await store.forgetExpired()).toBe(1);
    expect(await operations.count('sessions')).toBe(1);
  });
  it('writes nothing for requests in quick succession', async () => {
    const store = await OperationsSessionStore.open(operations, clock);
    await done((callback) => store.set('sid', session(), callback));
    const put = jest.spyOn(operations, 'put');
    now += 30_000;
    await done((callback) => store.touch('sid', session(), callback));
    expect(put).not.toHaveBeenCalled();
    now += 31_000;
    await done((callback) => store.touch('sid', session(), callback));
    expect(put).toHaveBeenCalledTimes(1);
  });
  it('forgets a destroyed session; touching does not bring it back', async () => {
    const store = await OperationsSessionStore.open(operations, clock);
    await done((callback) => store.set('sid', session(), callback));
    await done((callback) => store.destroy('sid', callback));
    now += 120_000;
    await done((callback) => store.touch('sid', session(), callback));
    expect(await read(store, 'sid')).toBeNull();
  });
  it('hands on the error of the store', async () => {
    const store = await OperationsSessionStore.open(operations, clock);
    jest.spyOn(operations, 'get').mockRejectedValue(new Error('gone'));
    await expect(read(store, 'sid')).rejects.toThrow('gone');
  });
});
