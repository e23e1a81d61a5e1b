import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { defineCommand, type Actor } from '@greengate/kernel';
import { defineInboxKind, inboxTopicOf, type Messaging } from '@greengate/messaging';
import { inProcessBrokers, type InProcessBrokers } from '@greengate/messaging/testing';
import { openSqliteEventStore } from '@greengate/event-store';
import { openSqliteReadStore } from '@greengate/read-store';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { apiKeyText } from '../auth/strategies';
import { readMessagingSources } from '../config/messaging-sources';
import type { Services } from '../context/context';
import { createLogger } from '../operations/logger';
import { messagingMetrics } from '../operations/messaging-metrics';
import { readinessOf } from '../operations/operational-status';
import { createMessagingHost, type MessagingHost } from './messaging-host';

const keyId = '0198f0a3-7d22-7e4f-ab66-5e2d3c8f9a12';
const secret = 's'.repeat(43);
const touch = defineCommand('probe.Touch', { route: { method: 'POST', path: '/touch' }, summary: { en: '-', 'zh-CN': '-' }, input: z.strictObject({ n: z.number() }), output: z.strictObject({}), access: {} });
const kind = defineInboxKind({ name: 'probes', type: 'com.greengate.in.probe.v1', summary: { en: '-', 'zh-CN': '-' }, schema: z.strictObject({ n: z.number() }), about: () => null, carryOut: async (data, { send }) => void (await send(touch, data, 'touch')) });
const erp: Actor = { id: keyId, kind: 'api-key', organisation: 'o', roles: ['analyst'] };

describe('relay and inbox of a process', () => {
  let brokers: InProcessBrokers;
  let host: MessagingHost;
  let sent: unknown[];
  const operations = openSqliteReadStore({ path: ':memory:', durability: 'derived' });
  const eventStore = openSqliteEventStore({ path: ':memory:' });
  const logger = createLogger({ level: 'silent', build: 'test' });
  const services = { operations, eventStore, clock: { now: () => '2025-06-01T00:00:00.000Z' }, messages: { send: async (_definition: unknown, input: unknown, { actor }: { actor: Actor }) => { sent.push({ input, actor: actor.id }); return { output: {} }; }, rightsCaughtUp: async () => undefined } } as unknown as Services;
  const engine = { engine: 'kafka', shown: 'kafka://nowhere:1', url: () => 'kafka://nowhere:1' } as const;
  const open = (messaging: Messaging = brokers.connect()): MessagingHost =>
    createMessagingHost({
      engine, config: { origin: 'https://greengate.example' }, integration: { events: [], inbox: [kind], views: [], sharedWith: async () => [] }, sources: [{ source: 'urn:erp', key: { keyId, secret }, kinds: undefined }],
      eventStore, services: () => services, accounts: () => ({ byApiKey: async (id, given) => (id === keyId && given === secret ? erp : undefined) }), logger, messaging,
    });
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await turn();
  };
  const publish = (...data: readonly unknown[]): Promise<void> =>
    brokers.connect().publish(data.map((one, n) => ({ topic: inboxTopicOf('probes'), key: 'k', value: JSON.stringify({ specversion: '1.0', id: `${n}`, source: 'urn:erp', type: kind.type, time: '2025-01-01T00:00:00Z', data: one }) })));
  beforeEach(() => {
    brokers = inProcessBrokers();
    sent = [];
  });
  afterEach(async () => {
    await host.stop();
    await host.close();
  });
  afterAll(() => Promise.all([operations.close(), eventStore.close()]));

  it('makes its topics, takes messages as the actor of their source, and counts what became of them', async () => {
    host = open();
    expect(host.status()).toEqual({ broker: 'unknown' });
    await host.start();
    await until(() => host.status().inbox !== undefined);
    await publish({ n: 1 }, { n: 'many' });
    await until(() => [...host.inboxCounts().values()].reduce((sum, { count }) => sum + count, 0) === 2);
    expect(sent).toEqual([{ input: { n: 1 }, actor: keyId }]);
    const registry = new Registry();
    messagingMetrics(registry, host, async () => ({ readiness: 'ready', stores: { eventStore: 'open', readStore: 'open', operationsStore: 'open', evidenceStore: 'open' }, subscriptions: [{ kind: 'process', name: 'kafka-relay', state: 'live', position: '0'.repeat(20) }] }));
    const text = await registry.metrics();
    expect(text).toContain('greengate_messaging_up 1');
    expect(text).toContain('greengate_relay_lag_events 0');
    expect(text).toContain('greengate_inbox_messages_total{kind="probes",outcome="dead"} 1');
    expect(text).toContain('greengate_inbox_lag_messages{topic="greengate.in.probes.v1",partition="0"}');
  });

  it('says that the brokers are away, which degrades and takes nobody down', async () => {
    brokers.away(true);
    host = open();
    await host.start();
    await until(() => host.status().broker === 'unavailable');
    const stores = { eventStore: 'open', readStore: 'open', operationsStore: 'open', evidenceStore: 'open' } as const;
    expect(readinessOf(stores, [], false, host.status())).toBe('degraded');
    expect(host.stuck()).toBe(false);
  });

  it('is stuck when the brokers answer and its group has fallen silent', async () => {
    const silent: Messaging = { ...brokers.connect(), consume: () => ({ status: () => ({ state: 'consuming', silentMs: 99_000, silent: true }), stop: async () => undefined }) };
    host = open(silent);
    await host.start();
    await until(() => host.status().inbox !== undefined && host.status().broker === 'open');
    expect(host.stuck()).toBe(true);
  });
});

describe('the file of sources', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-sources-'));
  const path = join(folder, 'sources.json');
  const read = (text: string, production = false) => {
    writeFileSync(path, text, { mode: 0o644 });
    return readMessagingSources(path, production);
  };
  const apiKey = apiKeyText(keyId, secret);
  afterAll(() => rmSync(folder, { recursive: true }));
  it('names systems and the keys they act by', () => {
    expect(read(JSON.stringify({ sources: [{ source: 'urn:erp', apiKey }, { source: 'urn:ledger', apiKey, kinds: ['spend'] }] }))).toEqual([{ source: 'urn:erp', key: { keyId, secret }, kinds: undefined }, { source: 'urn:ledger', key: { keyId, secret }, kinds: ['spend'] }]);
  });
  it.each([
    ['{', /no JSON/],
    ['{"sources":[{"source":"a"}]}', /sources\.0\.apiKey/],
    ['{"sources":[{"source":"a","apiKey":"gg_top-secret"}]}', /source 1 is no API key/],
    [JSON.stringify({ sources: [{ source: 'a', apiKey }, { source: 'a', apiKey }] }), /stands there twice/],
  ])('refuses %s in a sentence that repeats no key', (text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
    expect(() => read(text)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }));
  });
  it('must be its owner\'s alone in production', () => {
    expect(() => read('{"sources":[]}', true)).toThrow(/0600/);
    expect(() => readMessagingSources(join(folder, 'absent'), false)).toThrow(/cannot be read/);
  });
});
