import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { createVault } from '@greengate/platform';
import { createProgramme } from '@greengate/programmes/contracts';
import { openMongoReadStore } from '@greengate/read-store';
import { createIdempotencyRecords } from '../../libs/platform/src/gateway/idempotency';
import { OperationsSessionStore } from '../../libs/platform/src/auth/session-store';
import { createSignInAttempts } from '../../libs/platform/src/auth/sign-in-attempts';
import { openHttpWorld } from '../support/http-world';
import { startedMongo } from './engines/mongo-engine';

jest.setTimeout(180_000);
const mongo = startedMongo('operations on MongoDB');
const fresh = (): string => `greengate_test_${randomBytes(4).toString('hex')}`;
let instant = '2025-06-02T09:00:00.000Z';
const clock = { now: () => instant };
const many = <T>(work: (index: number) => Promise<T>): Promise<PromiseSettledResult<T>[]> => Promise.allSettled(Array.from({ length: 12 }, (_, index) => work(index)));

describe('operational records on MongoDB, in two processes', () => {
  const stores = async () => {
    const url = await mongo.url(fresh());
    return Promise.all([openMongoReadStore({ url, database: 'x' }), openMongoReadStore({ url, database: 'x' })]);
  };

  it('subject keys: of many first uses at once one key comes into being, and an erased one stays erased', async () => {
    const [one, other] = await stores();
    const masterKey = randomBytes(32);
    const vaults = await Promise.all([one, other].map((operations) => createVault({ masterKey, operations, keepOpenedFor: 1 })));
    const sealed = await many(async (index) => vaults[index % 2]?.seal('subject', `text ${index}`));
    for (const [index, each] of sealed.entries()) if (each.status === 'fulfilled' && each.value) expect(await vaults[(index + 1) % 2]?.open(each.value)).toBe(`text ${index}`);
    expect(sealed.map(({ status }) => status)).not.toContain('rejected');
    await vaults[0]?.erase('subject');
    await expect((await createVault({ masterKey, operations: other })).seal('subject', 'again')).rejects.toThrow();
    await Promise.all([one.close(), other.close()]);
  });

  it('idempotency: of many requests at once with one key and other bodies one is the first; the answer comes again; old ones are forgotten', async () => {
    const [one, other] = await stores();
    const records = await Promise.all([one, other].map((operations) => createIdempotencyRecords(operations, clock, 'secret')));
    const scope = { actorId: 'a', key: 'k' };
    const begun = await many(async (index) => records[index % 2]?.begin(scope, { body: index }));
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const first = begun.findIndex(({ status }) => status === 'fulfilled');
    await records[0]?.complete(scope, { body: first }, { output: { done: true } });
    expect(await records[1]?.begin(scope, { body: first })).toMatchObject({ output: { done: true }, repeated: true });
    expect(await records[1]?.forgetBefore('2025-06-03T00:00:00.000Z')).toBe(1);
    expect(await records[0]?.begin(scope, { body: 'new' })).toBeUndefined();
    await Promise.all([one.close(), other.close()]);
  });

  it('sessions end at their time and are forgotten; attempts to sign in are counted over both', async () => {
    const [one, other] = await stores();
    const sessions = await Promise.all([one, other].map((operations) => OperationsSessionStore.open(operations, clock)));
    const session = { cookie: { originalMaxAge: 60_000 }, user: 'u' };
    const [first, second] = sessions;
    if (!first || !second) throw new Error('two session stores were opened');
    await promisify(first.set.bind(first, 'sid', session as never))();
    const get = promisify(second.get.bind(second, 'sid'));
    expect(await get()).toMatchObject({ user: 'u' });
    const attempts = await Promise.all([one, other].map((operations) => createSignInAttempts(operations, clock, { attempts: 4, windowSeconds: 60 })));
    const tried = await many(async (index) => attempts[index % 2]?.begin('account'));
    expect(tried.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(4);
    instant = '2025-06-02T09:02:00.000Z';
    expect(await get()).toBeNull();
    expect(await first.forgetExpired()).toBe(1);
    await attempts[0]?.begin('account');
    await Promise.all([one.close(), other.close()]);
  });
});

it('the application runs on it: accounts, sessions, keys, repeated requests and views over HTTP', async () => {
  const url = async () => {
    const address = await mongo.url(fresh());
    return { shown: 'mongodb://test', url: () => address };
  };
  const world = await openHttpWorld('2025-06-02T09:00:00.000Z', { readStore: { engine: 'mongodb', ...(await url()) }, operationsStore: { engine: 'mongodb', ...(await url()) }, evidence: { engine: 'gridfs', ...(await url()) } });
  try {
    const ada = await world.found('Formosa Devices', 'buyer', 'Ada');
    await world.hire(ada, 'Olga', ['programme-owner']);
    const body = { name: 'Green 2030', currency: 'TWD', timeZone: 'Asia/Taipei', organisationId: ada.organisationId };
    const twice = [];
    for (let time = 0; time < 2; time += 1) twice.push(await ada.send(createProgramme, body, { 'Idempotency-Key': 'the-same-key-1' }));
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    expect(twice[1]?.body).toEqual(twice[0]?.body);
    expect(twice[1]?.headers['idempotency-replayed']).toBe('true');
    await world.app.drain();
    expect((await world.app.status()).stores).toEqual({ eventStore: 'open', readStore: 'open', operationsStore: 'open', evidenceStore: 'open' });
  } finally {
    await world.app.close();
  }
});
