import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { assessmentsEvents, assessmentsIntegrationEvents } from '@greengate/assessments/contracts';
import { openSqliteEventStore, type EventStore } from '@greengate/event-store';
import { identityPorts } from '@greengate/identity';
import { issueApiKey, registerOrganisation, revokeApiKey } from '@greengate/identity/contracts';
import { deterministicId, newId, systemActor, type EventMetadata } from '@greengate/kernel';
import { deadLetterTopic, inboxTopicOf, openKafkaMessaging, programmeTopic, relayOf, type CloudEvent, type IncomingMessage, type Messaging } from '@greengate/messaging';
import { messagingContract } from '@greengate/messaging/testing';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { createProgramme } from '@greengate/programmes/contracts';
import { getSpendOfSupplier } from '@greengate/purchasing/contracts';
import { openSqliteReadStore } from '@greengate/read-store';
import { createEventRegistry, SubscriptionHost } from '@greengate/subscriptions';
import { getSupplier, registerSupplier } from '@greengate/suppliers/contracts';
import supertest from 'supertest';
import { runCli } from '../../apps/cli/src/run-cli';
import { contexts } from '../../apps/contexts';
import { integration } from '../../apps/integration';
import { freePort, startKafka, type EngineProcess } from './engines/java-engines';

/** Brokers of one's own, `host:port,host:port`; otherwise Apache Kafka 4.3.0 is started here. What is killed is always started here. */
const given = process.env['GREENGATE_TEST_KAFKA_BROKERS'];
const root = resolve(__dirname, '../..');

jest.setTimeout(180_000);

let folder: string;
let kafka: EngineProcess | undefined;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greengate-kafka-'));
  if (given === undefined) kafka = await startKafka({ folder: join(folder, 'kafka') });
  url = `kafka://${given ?? `127.0.0.1:${kafka?.port}`}`;
  process.stdout.write(`messaging: ${given === undefined ? 'Apache Kafka 4.3.0, started here' : 'the brokers of GREENGATE_TEST_KAFKA_BROKERS'}\n`);
});
afterAll(async () => {
  await kafka?.kill();
  rmSync(folder, { recursive: true, force: true });
});

messagingContract('Kafka', async () => ({ connect: () => openKafkaMessaging({ url, backoff: { firstMs: 50, maxMs: 500 } }), partitions: 3 }));

const said = ({ value }: IncomingMessage): CloudEvent => JSON.parse(Buffer.from(value ?? []).toString('utf8')) as CloudEvent;
const topicsFor = (names: readonly string[]) => names.map((topic) => ({ topic, partitions: 3, replication: 1, retentionMs: 86_400_000 }));

/** Waits for what another process does; asked again until it holds. */
async function until(what: string, holds: () => Promise<boolean> | boolean, seconds = 90): Promise<void> {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await later(50)) if (await holds()) return;
  throw new Error(`not within ${seconds} s: ${what}`);
}

const metadata: EventMetadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2025-01-01T00:00:00.000Z', actor: { id: 'u', kind: 'user', organisation: 'o' }, tenant: 'o', build: 't' };
const programmeId = newId();
const suppliers = Array.from({ length: 7 }, () => newId());
const tierChange = (run: string, n: number) => {
  const { type, data } = assessmentsEvents.make.TierChanged({ programmeId, supplierId: suppliers[n % suppliers.length] ?? '', assessmentId: deterministicId('a', run, n), from: 'B', to: n % 2 ? 'A' : 'C', asOf: '2025-01-01', reason: 'promoted' });
  return { id: deterministicId('tier-change', run, n), type, data, metadata };
};
async function appendTierChanges(store: EventStore, run: string, from: number, count: number): Promise<void> {
  for (let next = from; next < from + count; next += 100) {
    const batch = Array.from({ length: Math.min(100, from + count - next) }, (_, n) => tierChange(run, next + n));
    await store.append(`assessment-${run}`, next === 0 ? 'no-stream' : next - 1, batch);
  }
}
/** What reached the topic of one run: as sent, in the order of each partition. */
async function arrived(client: Messaging, run: string, count: number): Promise<readonly CloudEvent[]> {
  const wanted = new Set(Array.from({ length: count }, (_, n) => deterministicId('a', run, n)));
  return (await client.browse(programmeTopic, 1_000_000)).map(said).filter(({ data }) => wanted.has((data as { assessmentId: string }).assessmentId));
}
/** Nothing lost, repetitions to the letter and by id alone, and each supplier's facts in order of their first arrival. */
function expectWhole(found: readonly CloudEvent[], run: string, count: number): void {
  const first = new Map(found.toReversed().map((event) => [event.id, event]));
  expect(first.size).toBe(count);
  expect(new Set(found.map((event) => JSON.stringify(event))).size).toBe(count);
  const order = new Map(Array.from({ length: count }, (_, n) => [deterministicId('a', run, n), n]));
  for (const supplierId of suppliers) {
    const numbers = [...new Set(found.filter(({ subject }) => subject === supplierId).map(({ data }) => order.get((data as { assessmentId: string }).assessmentId) ?? -1))];
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  }
}
const hostFor = (eventStore: EventStore, readStore: ReturnType<typeof openSqliteReadStore>, messaging: Messaging): SubscriptionHost =>
  new SubscriptionHost({
    eventStore, readStore, registry: createEventRegistry([assessmentsEvents]), now: () => new Date().toISOString(), backoff: { firstMs: 50, maxMs: 500 },
    processes: [relayOf({ messaging, events: assessmentsIntegrationEvents, source: 'https://greengate.example', sharedWith: async () => [], views: [], batchSize: 50, ready: async () => void (await messaging.ensureTopics(topicsFor([programmeTopic]))) })],
  });
const relayed = async (host: SubscriptionHost): Promise<boolean> => (await host.status()).every(({ state, lag }) => state === 'live' && lag === 0);

describe('relay', () => {
  it('killed again and again, between publishing and its checkpoint and at other moments: nothing is lost, repetitions carry the same id', async () => {
    const run = newId();
    const place = join(folder, run);
    mkdirSync(place);
    const eventStore = openSqliteEventStore({ path: join(place, 'events.db') });
    const client = openKafkaMessaging({ url });
    await client.ensureTopics(topicsFor([programmeTopic]));
    const count = 1_500;
    await appendTierChanges(eventStore, run, 0, count);
    /** One life. `dieAt`: by its own hand before that save; `killAt`: by ours after so many batches. */
    const live = (dieAt: number, killAt: number): Promise<{ readonly batches: number; readonly killed: boolean }> =>
      new Promise((done, fail) => {
        const victim = spawn(process.execPath, [join(root, 'deploy/run/main.mjs'), 'test/integration/engines/relay-victim', place, url, String(dieAt)], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
        let batches = 0;
        let errors = '';
        victim.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
        victim.stdout.on('data', (chunk: Buffer) => {
          batches += chunk.toString().split('published').length - 1;
          if (killAt > 0 && batches >= killAt) victim.kill('SIGKILL');
        });
        victim.once('error', fail);
        victim.once('close', (code, signal) => (signal === 'SIGKILL' || code === 0 ? done({ batches, killed: signal === 'SIGKILL' }) : fail(new Error(errors))));
      });
    const lives = [await live(1, 0), await live(3, 0), await live(0, 2), await live(5, 0), await live(0, 5), await live(0, 0)];
    expect(lives.map(({ killed }) => killed)).toEqual([true, true, true, true, true, false]);
    const found = await arrived(client, run, count);
    expectWhole(found, run, count);
    // Whoever dies by its own hand leaves exactly one batch that is sent again.
    expect(found.length).toBeGreaterThanOrEqual(count + 3 * 50);
    expect(found.length).toBeLessThanOrEqual(count + 5 * 50);
    await client.close();
    await eventStore.close();
  });

  it('goes on by itself when the broker is killed and started again in the middle', async () => {
    const broker = await startKafka({ folder: join(folder, 'killed-kafka') });
    const run = newId();
    const eventStore = openSqliteEventStore({ path: ':memory:' });
    const readStore = openSqliteReadStore({ path: ':memory:', durability: 'derived' });
    const messaging = openKafkaMessaging({ url: `kafka://127.0.0.1:${broker.port}` });
    let published = 0;
    const host = hostFor(eventStore, readStore, { ...messaging, publish: async (batch) => { await messaging.publish(batch); published += batch.length; } });
    await appendTierChanges(eventStore, run, 0, 1_000);
    await host.start();
    await until('some were published', () => published >= 200);
    await broker.kill();
    await appendTierChanges(eventStore, run, 1_000, 500);
    await until('the relay waits', async () => (await host.status()).some(({ retrying }) => retrying !== undefined));
    const back = await broker.restart();
    await until('everything was sent', () => relayed(host));
    expectWhole(await arrived(messaging, run, 1_500), run, 1_500);
    await host.stop();
    await messaging.close();
    await Promise.all([eventStore.close(), readStore.close()]);
    await back.kill();
  });
});

/** The whole application on files, with what the tests below need in it. */
describe('an installation', () => {
  const system = systemActor('test');
  const consumerGroup = `greengate.test.${newId()}`;
  let place: string;
  let organisationId: string;
  let programme: string;
  let keyId: string;
  let app: TestApplication | undefined;
  const stores = () => ({ eventStore: { engine: 'sqlite', file: join(place, 'events.db') }, readStore: { engine: 'sqlite', file: join(place, 'views.db') }, operationsStore: { engine: 'sqlite', file: join(place, 'operations.db') }, evidence: { engine: 'folder', folder: join(place, 'evidence') } }) as const;
  const sourcesFile = () => join(place, 'sources.json');
  const start = (address = url): Promise<TestApplication> =>
    createTestApplication(contexts, { identity: identityPorts, integration, config: { ...stores(), origin: 'https://greengate.example', messagingSources: sourcesFile(), messaging: { engine: 'kafka', shown: address, url: () => `${address}?group=${consumerGroup}&partitions=3` } } });
  const running = (): TestApplication => {
    if (app === undefined) throw new Error('not started');
    return app;
  };
  const supplierInput = (value: string, legalName: string) => ({ programmeId: programme, identifiers: [{ scheme: 'twvat', value }], legalName, sector: 'Steel', country: 'TW', province: null });
  const metric = async (name: string): Promise<string | undefined> => (await supertest(running().server).get('/metrics')).text.split('\n').find((line) => line.startsWith(name) && !line.startsWith('#'));
  const ofProgramme = async (client: Messaging): Promise<readonly CloudEvent[]> => (await client.browse(programmeTopic, 1_000_000)).map(said).filter(({ data }) => (data as { programmeId: string }).programmeId === programme);

  beforeAll(async () => {
    place = join(folder, 'installation');
    mkdirSync(place);
    const founding = await createTestApplication(contexts, { identity: identityPorts, config: stores() });
    ({ organisationId } = (await founding.send(system, registerOrganisation, { name: 'Formosa', kind: 'buyer' })).output);
    await founding.drain();
    programme = (await founding.send(system, createProgramme, { organisationId, name: 'Green', currency: 'TWD', timeZone: 'Asia/Taipei' })).output.programmeId;
    const key = (await founding.send(system, issueApiKey, { organisationId, name: 'erp', roles: ['procurement-manager'], scopes: ['suppliers.*', 'purchasing.*'], expiresOn: null })).output;
    keyId = key.keyId;
    writeFileSync(sourcesFile(), JSON.stringify({ sources: [{ source: 'urn:erp:formosa', apiKey: key.secret }, { source: 'urn:ledger', apiKey: key.secret, kinds: ['spend'] }] }));
    await founding.drain();
    await founding.close();
  });
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });

  it('runs while Kafka is away for its whole life, says so, and sends everything once it is there', async () => {
    app = await start(`kafka://127.0.0.1:${await freePort()}`);
    for (const [value, name] of [['00000016', 'One'], ['00000022', 'Two']] as const) await app.send(system, registerSupplier, supplierInput(value, name));
    await until('the relay waits', async () => (await running().status()).subscriptions.some(({ name, retrying }) => name === 'kafka-relay' && retrying !== undefined));
    await until('health says so', async () => (await running().status()).messaging?.broker === 'unavailable');
    const ready = await supertest(app.server).get('/health/ready').expect(200);
    expect(ready.body).toMatchObject({ status: 'degraded', messaging: { broker: 'unavailable' } });
    await supertest(app.server).get('/health/live').expect(200);
    expect(await metric('greengate_relay_lag_events')).toBe('greengate_relay_lag_events 2');
    expect(await metric('greengate_messaging_up')).toBe('greengate_messaging_up 0');
    const began = Date.now();
    await app.close();
    expect(Date.now() - began).toBeLessThan(15_000);

    app = await start();
    await until('everything was sent', async () => (await metric('greengate_relay_lag_events')) === 'greengate_relay_lag_events 0');
    const client = openKafkaMessaging({ url });
    const enrolled = await ofProgramme(client);
    expect(enrolled.map(({ type, data }) => `${type} ${(data as { legalName: string }).legalName}`).sort()).toEqual(['com.greengate.suppliers.supplier-enrolled.v1 One', 'com.greengate.suppliers.supplier-enrolled.v1 Two']);
    expect(enrolled.every(({ source }) => source === 'https://greengate.example')).toBe(true);
    await until('the broker is known to be open', async () => (await running().status()).messaging?.broker === 'open');
    expect(await metric('greengate_messaging_up')).toBe('greengate_messaging_up 1');
    await client.close();
  });

  describe('takes messages', () => {
    let client: Messaging;
    let sequence = 0;
    beforeAll(() => {
      client = openKafkaMessaging({ url });
    });
    afterAll(() => client.close());
    const event = (kind: 'supplier' | 'spend', data: object, more: object = {}) => ({ specversion: '1.0', id: `m-${(sequence += 1)}`, source: 'urn:erp:formosa', type: `com.greengate.in.${kind}.v1`, time: new Date(1_750_000_000_000 + sequence * 1_000).toISOString(), data, ...more });
    const publish = (kind: 'suppliers' | 'spend', key: string, ...events: readonly (object | string)[]): Promise<void> =>
      client.publish(events.map((one) => ({ topic: inboxTopicOf(kind), key, value: typeof one === 'string' ? one : JSON.stringify(one) })));
    const taken = async (kind: string, outcome: string): Promise<number> => Number((await metric(`greengate_inbox_messages_total{kind="${kind}",outcome="${outcome}"}`))?.split(' ').at(-1) ?? 0);
    const dead = async () => (await client.browse(deadLetterTopic, 10_000)).map(said).map(({ data }) => data as { reason: { code: string; what: { en: string } }; original: { id: string | null; topic: string } });
    const reasonOf = async (id: string): Promise<string | undefined> => (await dead()).find(({ original }) => original.id === id)?.reason.code;
    const lag = async (): Promise<number> => (await client.lag(consumerGroup, [inboxTopicOf('suppliers'), inboxTopicOf('spend')])).reduce((sum, one) => sum + one.lag, 0);
    const supplierId = deterministicId('supplier', 'twvat', '04595257');
    const spend = (amount: string, more: object = {}) => event('spend', { programmeId: programme, supplier: { scheme: 'twvat', value: '04595257' }, year: 2024, money: { amount, currency: 'TWD' } }, more);
    const figure = async () => (await running().send(system, getSpendOfSupplier, { programmeId: programme, supplierId })).output.figures[0];

    it('as the actor of their source: suppliers registered and put right, spend recorded and corrected, once each, the later word standing', async () => {
      app = await start();
      const registered = event('supplier', supplierInput('04595257', 'Formosa Alloys'));
      await publish('suppliers', '04595257', registered, registered, event('supplier', supplierInput('04595257', 'Formosa Alloys Ltd')));
      await until('suppliers were taken', async () => (await taken('suppliers', 'carried-out')) === 2 && (await taken('suppliers', 'duplicate')) === 1);
      await app.drain();
      expect((await app.send(system, getSupplier, { supplierId })).output).toMatchObject({ legalName: 'Formosa Alloys Ltd', keptBy: 'buyer' });
      const first = spend('100');
      const late = spend('90', { time: '2025-01-01T00:00:00Z' });
      const later200 = spend('200', { source: 'urn:erp:formosa' });
      await publish('spend', '04595257', first, later200, late, later200);
      await until('spend was taken', async () => (await taken('spend', 'carried-out')) === 2 && (await taken('spend', 'late')) === 1 && (await taken('spend', 'duplicate')) === 1);
      await app.drain();
      expect(await figure()).toMatchObject({ amount: '200', source: 'urn:erp:formosa', corrections: [{ previous: '100' }] });
      const page = await app.services.eventStore.readAll({ limit: 100, filter: { types: ['purchasing.SpendRecorded', 'purchasing.SpendCorrected'] } });
      expect(page.events.map(({ metadata: { actor } }) => actor)).toEqual([expect.objectContaining({ id: keyId, kind: 'api-key', organisation: organisationId }), expect.objectContaining({ id: keyId })]);
      await until('the group is done', async () => (await lag()) === 0);
    });

    it('and after a restart knows what it took', async () => {
      app = await start();
      const again = { ...spend('200'), id: 'again' };
      await publish('spend', '04595257', again);
      await until('it was taken', async () => (await taken('spend', 'carried-out')) === 1);
      await app.close();
      app = await start();
      await publish('spend', '04595257', again);
      await until('it was known', async () => (await taken('spend', 'duplicate')) === 1);
      await app.drain();
      expect((await figure())?.corrections).toHaveLength(1);
    });

    it('puts aside what it cannot take, with the reason, goes on, and takes it once its cause is mended and it is replayed', async () => {
      app = await start();
      const unknown = event('spend', { programmeId: programme, supplier: { scheme: 'twvat', value: '00000032' }, year: 2024, money: { amount: '7', currency: 'TWD' } });
      const poison = [
        event('spend', { nothing: true }), spend('1', { source: 'urn:stranger' }), event('supplier', supplierInput('04595257', 'X')), unknown,
        event('spend', { programmeId: newId(), supplier: { supplierId }, year: 2024, money: { amount: '7', currency: 'TWD' } }),
      ];
      const good = spend('300');
      await publish('spend', '04595257', '{', ...poison, good);
      await publish('suppliers', '04595257', event('supplier', supplierInput('04595257', 'Y'), { source: 'urn:ledger', id: 'not-a-ledgers' }));
      await until('the good one was taken', async () => (await taken('spend', 'carried-out')) === 1);
      await until('the others were put aside', async () => (await taken('spend', 'dead')) === 6 && (await taken('suppliers', 'dead')) === 1);
      const reasons = await Promise.all(poison.map(({ id }) => reasonOf(id)));
      expect(reasons).toEqual(['validation.failed', 'messaging.source-unknown', 'messaging.type-unknown', 'imports.supplier-unknown', 'resource.not-found']);
      expect(await reasonOf('not-a-ledgers')).toBe('messaging.source-not-for-topic');
      await app.drain();
      expect(await figure()).toMatchObject({ amount: '300' });

      await app.send(system, registerSupplier, supplierInput('00000032', 'Three'));
      await app.drain();
      const cli = async (...words: readonly string[]): Promise<string> => {
        let out = '';
        const before = { ...process.env };
        const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => { out += String(text); return true; });
        Object.assign(process.env, { GREENGATE_MODE: 'test', GREENGATE_EVENT_STORE: `sqlite:${join(place, 'events.db')}`, GREENGATE_READ_STORE: `sqlite:${join(place, 'views.db')}`, GREENGATE_OPERATIONS_STORE: `sqlite:${join(place, 'operations.db')}`, GREENGATE_EVIDENCE: `folder:${join(place, 'evidence')}`, GREENGATE_SECRETS_DIR: join(place, 'secrets'), GREENGATE_MESSAGING: url });
        try {
          expect(await runCli(words)).toBe(0);
          return out;
        } finally {
          write.mockRestore();
          process.env = before;
        }
      };
      const listed = JSON.parse(await cli('messages', 'dead', 'list', '--json')) as { deadLetters: { deadLetterId: string; original: { id: string } }[] };
      expect(listed.deadLetters).toHaveLength(7);
      const one = listed.deadLetters.find(({ original }) => original.id === unknown.id);
      await cli('messages', 'dead', 'replay', one?.deadLetterId ?? '');
      await until('it was taken', async () => (await taken('spend', 'carried-out')) === 2);
      expect((JSON.parse(await cli('messages', 'dead', 'list', '--json')) as { deadLetters: unknown[] }).deadLetters).toHaveLength(6);
      expect(await cli('messages', 'dead', 'list', '--lang', 'zh-CN')).toContain('未为来源“urn:stranger”配置操作者');
    });

    it('no more, once the key of their source is revoked', async () => {
      app = await start();
      await app.send(system, revokeApiKey, { organisationId, keyId });
      await app.drain();
      const refused = spend('400');
      await publish('spend', '04595257', refused);
      await until('it was put aside', async () => (await reasonOf(refused.id)) === 'messaging.source-unknown');
    });
  });
});
