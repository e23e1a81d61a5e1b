import { defineCommand, RejectedError, type Actor } from '@greengate/kernel';
import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { z } from 'zod';
import type { Messaging } from '../messaging.port';
import { inProcessBrokers, type InProcessBrokers } from '../testing';
import { deadLetterTopic } from '../topics';
import { listDeadLetters, replayOf, type ListedDeadLetter } from './dead-letters';
import { Inbox, type InboxSource } from './inbox';
import { defineInboxKind } from './inbox-kind';
import { openInboxRecords, type InboxRecords } from './inbox-records';

const topic = 'greengate.in.figures.v1';
const type = 'com.greengate.in.figure.v1';
const setFigure = defineCommand('figures.Set', { route: { method: 'PUT', path: '/figures' }, summary: { en: '-', 'zh-CN': '-' }, access: {}, input: z.strictObject({ name: z.string(), figure: z.number() }), output: z.strictObject({}) });
const kind = defineInboxKind({
  name: 'figures', type, summary: { en: '-', 'zh-CN': '-' },
  schema: z.strictObject({ name: z.string(), figure: z.number() }),
  about: ({ name }) => name,
  carryOut: async (data, { send }) => void (await send(setFigure, data, 'set')),
});
const erp: Actor = { id: 'key-of-erp', kind: 'api-key', organisation: 'o', roles: ['analyst'] };

describe('inbox', () => {
  let brokers: InProcessBrokers;
  let client: Messaging;
  let operations: ReadStore;
  let records: InboxRecords;
  let carried: { readonly name: string; readonly figure: number; readonly commandId: string; readonly actor: string }[];
  let outcomes: string[];
  let refusing: (name: string) => Error | undefined;
  let sources: Record<string, InboxSource>;
  let caughtUp: number;
  let wake: () => void;
  beforeEach(async () => {
    brokers = inProcessBrokers();
    client = brokers.connect();
    await client.ensureTopics([topic, deadLetterTopic].map((one) => ({ topic: one, partitions: 3, replication: 1, retentionMs: 1_000 })));
    operations = openSqliteReadStore({ path: ':memory:', durability: 'derived' });
    records = await openInboxRecords(operations, () => '2025-06-01T00:00:00.000Z');
    carried = [];
    outcomes = [];
    caughtUp = 0;
    refusing = () => undefined;
    sources = { 'urn:erp': { actor: async () => erp }, 'urn:revoked': { actor: async () => undefined }, 'urn:other': { actor: async () => erp, kinds: ['suppliers'] } };
    wake = () => undefined;
  });
  afterEach(async () => {
    await client.close();
    await operations.close();
  });
  const inbox = (over: { readonly records?: InboxRecords; readonly messaging?: Pick<Messaging, 'publish'> } = {}): Inbox =>
    new Inbox({
      messaging: over.messaging ?? client,
      kinds: [kind],
      source: (uri) => sources[uri],
      records: over.records ?? records,
      send: async (_definition, input, { actor, commandId }) => {
        const { name, figure } = input as { name: string; figure: number };
        const error = refusing(name);
        if (error !== undefined) throw error;
        carried.push({ name, figure, commandId, actor: actor.id });
        return { output: {} as never };
      },
      validate: (schema, data) => {
        const parsed = schema.safeParse(data);
        return parsed.success ? { data: parsed.data } : { faults: [{ field: '/figure', code: 'field.invalid', what: { en: 'w', 'zh-CN': 'w' }, remedy: { en: 'r', 'zh-CN': 'r' } }] };
      },
      log: { readStream: async () => [] },
      rightsCaughtUp: async () => void (caughtUp += 1),
      installation: 'https://greengate.example',
      onTaken: ({ outcome, code }) => {
        outcomes.push(code ?? outcome);
        wake();
      },
    });
  let sequence = 0;
  const event = (more: object = {}, data: unknown = { name: 'steel', figure: 1 }) => ({ specversion: '1.0', id: `m${(sequence += 1)}`, source: 'urn:erp', type, time: '2025-01-01T00:00:00Z', data, ...more });
  const publish = (...events: readonly unknown[]): Promise<void> => client.publish(events.map((one) => ({ topic, key: 'steel', value: typeof one === 'string' ? one : JSON.stringify(one) })));
  /** Until so many messages have been taken, in one way or another. */
  const taken = async (count: number): Promise<void> => {
    while (outcomes.length < count) await new Promise<void>((resolve) => (wake = resolve));
  };
  const run = (over: Parameters<typeof inbox>[0] = {}) => client.consume({ group: 'g', topics: inbox(over).topics }, inbox(over).handle);
  const dead = (): Promise<readonly ListedDeadLetter[]> => listDeadLetters(client, records, 100);

  it('carries a message out as the actor of its source, once, whatever comes again', async () => {
    const one = event();
    await publish(one, one, { ...one, extension: 'written anew' });
    run();
    await taken(3);
    expect(outcomes).toEqual(['carried-out', 'duplicate', 'duplicate']);
    expect(carried).toMatchObject([{ name: 'steel', figure: 1, actor: 'key-of-erp' }]);
  });

  it('changes nothing twice when it died after the command and before it noted that: the command id is the same', async () => {
    await publish(event());
    let dies = true;
    const dying: InboxRecords = { ...records, took: async (...given) => { if (dies) { dies = false; throw Object.assign(new Error('killed'), { name: 'StoreUnavailableError' }); } return records.took(...given); } };
    run({ records: dying });
    await taken(1);
    expect(outcomes).toEqual(['carried-out']);
    expect(carried).toHaveLength(2);
    expect(carried[0]?.commandId).toBe(carried[1]?.commandId);
  });

  it('lets the later word stand: what was overtaken is noted and not carried out; what has the same time is', async () => {
    await publish(event({ time: '2025-01-02T00:00:00Z' }, { name: 'steel', figure: 2 }), event({}, { name: 'steel', figure: 1 }), event({}, { name: 'copper', figure: 9 }), event({ time: '2025-01-02T01:00:00+01:00' }, { name: 'steel', figure: 3 }));
    run();
    await taken(4);
    expect(outcomes).toEqual(['carried-out', 'late', 'carried-out', 'carried-out']);
    expect(carried.map(({ name, figure }) => `${name} ${figure}`)).toEqual(['steel 2', 'copper 9', 'steel 3']);
  });

  it('puts aside what is no CloudEvent, of an unknown type or source, of a source that may not, malformed, or refused, and goes on', async () => {
    refusing = (name) => (name === 'gold' ? new RejectedError({ code: 'purchasing.year-in-the-future', facts: { field: 'year', value: 2099 } }) : undefined);
    const used = event({ id: 'used' });
    const poison: readonly unknown[] = [
      '{', '[]', event({ specversion: '0.3' }), event({ time: 'yesterday' }), event({ type: 'com.other' }), event({ source: 'urn:stranger' }), event({ source: 'urn:revoked' }), event({ source: 'urn:other' }),
      event({}, { name: 'steel', figure: 'many' }), event({}, { name: 'gold', figure: 1 }),
    ];
    await publish(...poison, used, { ...used, data: { name: 'steel', figure: 77 } }, event({}, { name: 'zinc', figure: 5 }));
    run();
    await taken(13);
    expect(outcomes).toEqual([
      'messaging.not-a-cloud-event', 'messaging.not-a-cloud-event', 'messaging.not-a-cloud-event', 'messaging.not-a-cloud-event', 'messaging.type-unknown', 'messaging.source-unknown', 'messaging.source-unknown', 'messaging.source-not-for-topic',
      'validation.failed', 'purchasing.year-in-the-future', 'carried-out', 'messaging.id-reused', 'carried-out',
    ]);
    expect(carried.map(({ name }) => name)).toEqual(['steel', 'zinc']);
    const letters = await dead();
    expect(letters).toHaveLength(11);
    expect(letters[9]?.reason.what).toEqual({ en: expect.stringContaining('2099'), 'zh-CN': expect.stringContaining('2099') });
    expect(letters[8]?.reason.fields).toHaveLength(1);
    expect(letters[0]?.original).toMatchObject({ topic, value: '{', key: 'steel', id: null });
    expect(letters[5]?.original.source).toBe('urn:stranger');
  });

  it('keeps a message of bytes that are no text', async () => {
    const handled = inbox();
    await handled.handle({ topic, partition: 0, offset: '9', key: 'k', value: new Uint8Array([0xff, 0xfe]), headers: {}, timestamp: 1 }, new AbortController().signal);
    const [letter] = await dead();
    expect(letter?.original).toMatchObject({ encoding: 'base64', value: '//4=' });
    expect(letter && replayOf(letter)).toBeUndefined();
  });

  it('tries again when a store or Kafka is away, and puts nothing aside for that', async () => {
    let away = 3;
    refusing = () => (away-- > 0 ? Object.assign(new Error('away'), { name: 'StoreUnavailableError' }) : undefined);
    await publish(event());
    const consumption = run();
    await taken(1);
    expect(outcomes).toEqual(['carried-out']);
    expect(consumption.status().error).toBeUndefined();
    expect(await dead()).toEqual([]);
  });

  it('asks once more with rights caught up before it believes that something is not there', async () => {
    let first = true;
    refusing = () => {
      const error = first ? new RejectedError({ code: 'resource.not-found', facts: { resource: 'supplier' } }) : undefined;
      first = false;
      return error;
    };
    await publish(event());
    run();
    await taken(1);
    expect([outcomes, caughtUp]).toEqual([['carried-out'], 1]);
  });

  it('replays a dead letter once its cause is mended: judged anew, settled then, and once', async () => {
    refusing = (name) => (name === 'steel' ? new RejectedError({ code: 'imports.supplier-unknown', facts: { field: 'supplier', value: 'x' } }) : undefined);
    await publish(event());
    run();
    await taken(1);
    const [letter] = await dead();
    expect(letter).toMatchObject({ settled: false, reason: { code: 'imports.supplier-unknown' } });
    refusing = () => undefined;
    const replay = letter && replayOf(letter);
    if (replay === undefined) throw new Error('nothing to replay');
    await client.publish([replay, replay]);
    await taken(3);
    expect(outcomes.slice(1)).toEqual(['carried-out', 'duplicate']);
    expect(await dead()).toMatchObject([{ settled: true }]);
  });

  it('names a dead letter after the place of its original, so that the same failure twice is one', async () => {
    const message = { topic, partition: 1, offset: '3', key: 'k', value: Buffer.from('{'), headers: {}, timestamp: 1_750_000_000_000 };
    const { handle } = inbox();
    await handle(message, new AbortController().signal);
    await handle(message, new AbortController().signal);
    expect(brokers.held(deadLetterTopic)).toHaveLength(2);
    expect(await dead()).toHaveLength(1);
  });

  it('puts aside what fails for a reason of our own, with a reference and no inside', async () => {
    refusing = () => new TypeError('x is undefined');
    await publish(event());
    run();
    await taken(1);
    const [letter] = await dead();
    expect(letter?.reason.code).toBe('internal.error');
    expect(JSON.stringify(letter)).not.toContain('x is undefined');
  });

  it('forgets what it took long ago', async () => {
    await publish(event());
    run();
    await taken(1);
    expect(await records.forgetBefore('2025-06-01T00:00:00.000Z')).toBe(0);
    expect(await records.forgetBefore('2025-06-02T00:00:00.000Z')).toBe(1);
  });
});
