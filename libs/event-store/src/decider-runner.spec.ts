import { defineEvents, eventIdOf, ok, reject, type Decider, type EventsOf, type Result } from '@greengate/kernel';
import { z } from 'zod';
import type { CommandMeta, Decided, DecideRequest, DeciderRunner } from './decider-runner.port';
import { createDeciderRunner } from './decider-runner';
import { positionZero, type EventStore } from './event-store.port';
import { openSqliteEventStore } from './sqlite/sqlite-event-store.adapter';

const definitions = defineEvents('till', {
  Paid: { version: 1, schema: z.strictObject({ amount: z.number(), note: z.string().optional() }), says: { en: 'paid', 'zh-CN': '付' } },
  Closed: { version: 3, schema: z.strictObject({}), says: { en: 'closed', 'zh-CN': '关' }, upcast: { 1: (data) => data, 2: (data) => data } },
});
type Event = EventsOf<typeof definitions>;
type Command = { readonly pay: number; readonly times?: number } | 'close' | 'open?';
interface State {
  readonly total: number;
  readonly closed: boolean;
}

let decisions = 0;
const decider: Decider<Command, State, Event> = {
  initial: { total: 0, closed: false },
  decide(command, state) {
    decisions += 1;
    if (command === 'open?') return state.closed ? reject('field.invalid', { total: state.total }) : ok([]);
    if (command === 'close') return state.closed ? ok([]) : ok([definitions.make.Closed({})]);
    if (state.closed) return reject('field.invalid', { total: state.total });
    return ok(Array.from({ length: command.times ?? 1 }, () => definitions.make.Paid({ amount: command.pay })));
  },
  evolve: (state, event) => (event.type === 'till.Paid' ? { ...state, total: state.total + event.data.amount } : { ...state, closed: true }),
};

const meta = (commandId: string): CommandMeta => ({
  commandId,
  correlationId: 'correlation',
  causationId: 'cause',
  occurredAt: '2026-03-01T08:00:00.000Z',
  actor: { id: 'someone', kind: 'user', organisation: 'someplace' },
  tenant: 'someplace',
  build: 'test',
});

let store: EventStore;
beforeEach(() => {
  store = openSqliteEventStore({ path: ':memory:' });
  decisions = 0;
});
afterEach(() => store.close());

const request = (commandId: string, command: Command, more: Partial<DecideRequest<Command, State, Event>> = {}): DecideRequest<Command, State, Event> => ({
  stream: 'till-1',
  decider,
  definitions: definitions,
  command,
  meta: meta(commandId),
  ...more,
});
const value = (result: Result<Decided<State, Event>>): Decided<State, Event> => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const run = async (runner: DeciderRunner, commandId: string, command: Command, more: Partial<DecideRequest<Command, State, Event>> = {}) =>
  value(await runner.run(request(commandId, command, more)));

describe.each([['warm', 100], ['cold', 0]])('decider runner, %s', (_, cacheSize) => {
  let runner: DeciderRunner;
  beforeEach(() => {
    runner = createDeciderRunner(store, { cacheSize });
  });

  it('decides, appends, and answers state, events, revision and position', async () => {
    const first = await run(runner, 'a', { pay: 5, times: 2 });
    expect(first).toMatchObject({ stream: 'till-1', state: { total: 10 }, events: [{ type: 'till.Paid' }, { type: 'till.Paid' }], revision: 1, repeated: false });
    expect(first.position).toBe(await store.head());
    expect(await run(runner, 'b', { pay: 1 })).toMatchObject({ state: { total: 11 }, revision: 2 });
  });

  it('writes ids that derive from the command and metadata from its meta', async () => {
    const actor = { ...meta('a').actor, actingFor: 'supplier', roles: ['analyst'] };
    await run(runner, 'a', { pay: 5 }, { meta: { ...meta('a'), actor } });
    await run(runner, 'b', 'close');
    const [paid, closed] = await store.readStream('till-1');
    expect(paid?.id).toBe(eventIdOf('a', 0));
    expect(paid?.metadata).toEqual({
      $correlationId: 'correlation', $causationId: 'cause', schemaVersion: 1, occurredAt: '2026-03-01T08:00:00.000Z',
      actor: { id: 'someone', kind: 'user', organisation: 'someplace', actingFor: 'supplier' }, tenant: 'someplace', build: 'test',
    });
    expect(closed?.metadata.schemaVersion).toBe(3);
  });

  it('answers a repeated command as the first time, without deciding', async () => {
    const first = await run(runner, 'a', { pay: 5, times: 2 });
    await run(runner, 'b', { pay: 7 });
    await run(runner, 'c', 'close');
    decisions = 0;
    expect(await run(runner, 'a', { pay: 999 })).toEqual({ ...first, repeated: true });
    expect(await run(createDeciderRunner(store, { cacheSize }), 'a', { pay: 999 })).toEqual({ ...first, repeated: true });
    expect(await run(runner, 'a', { pay: 5 }, { expected: 'no-stream' })).toEqual({ ...first, repeated: true });
    expect(decisions).toBe(0);
  });

  it('answers a command repeated at the same moment once', async () => {
    const both = await Promise.all([run(runner, 'a', { pay: 5 }), run(runner, 'a', { pay: 5 })]);
    expect(both.map((each) => each.repeated).toSorted()).toEqual([false, true]);
    expect(await store.readStream('till-1')).toHaveLength(1);
  });

  it('recognises a command that another runner carried out since', async () => {
    const other = createDeciderRunner(store, { cacheSize });
    await run(runner, 'a', { pay: 1 });
    const first = await run(other, 'b', { pay: 2 });
    expect(await run(runner, 'b', { pay: 2 })).toEqual({ ...first, repeated: true });
    expect(await store.readStream('till-1')).toHaveLength(2);
  });

  it('decides again when another writer was faster', async () => {
    const other = createDeciderRunner(store, { cacheSize });
    await run(runner, 'a', { pay: 1 });
    await run(other, 'b', { pay: 2 });
    expect(await run(runner, 'c', { pay: 4 })).toMatchObject({ state: { total: 7 }, revision: 2 });
  });

  it('never rejects on stale state', async () => {
    const other = createDeciderRunner(store, { cacheSize });
    await run(runner, 'a', { pay: 1 });
    await run(other, 'b', { pay: 2 });
    await run(other, 'c', 'close');
    expect(await runner.run(request('d', { pay: 1 }))).toEqual(reject('field.invalid', { total: 3 }));
  });

  it('never answers "nothing to do" on stale state', async () => {
    const other = createDeciderRunner(store, { cacheSize });
    await run(runner, 'a', { pay: 1 });
    expect(await run(runner, 'b', 'open?')).toMatchObject({ events: [], revision: 0 });
    await run(other, 'c', 'close');
    expect(await runner.run(request('d', 'open?'))).toMatchObject({ ok: false });
  });

  it('answers the current revision and position when nothing is decided', async () => {
    expect(await run(runner, 'a', 'open?')).toEqual({ stream: 'till-1', state: decider.initial, events: [], revision: 'no-stream', position: positionZero, repeated: false });
    const { position } = await run(runner, 'b', 'close');
    await run(runner, 'other', 'close', { stream: 'till-2' });
    expect(await run(runner, 'c', 'close')).toEqual({ stream: 'till-1', state: { total: 0, closed: true }, events: [], revision: 0, position, repeated: false });
  });

  it('rejects a revision that is not the current one, without deciding', async () => {
    const other = createDeciderRunner(store, { cacheSize });
    await run(runner, 'a', { pay: 1 });
    await run(other, 'b', { pay: 2 });
    decisions = 0;
    expect(await runner.run(request('c', { pay: 1 }, { expected: 7 }))).toEqual(reject('revision.stale', { expected: 7, actual: 1 }));
    expect(await runner.run(request('c', { pay: 1 }, { stream: 'till-9', expected: 0 }))).toEqual(reject('revision.stale', { expected: 0, actual: 'no-stream' }));
    expect(decisions).toBe(0);
    expect(await run(runner, 'c', { pay: 4 }, { expected: 1 })).toMatchObject({ revision: 2 });
  });

  it('rejects an expected revision that only the cache still holds', async () => {
    const other = createDeciderRunner(store, { cacheSize });
    await run(runner, 'a', { pay: 1 });
    await run(other, 'b', { pay: 2 });
    expect(await runner.run(request('c', { pay: 1 }, { expected: 0 }))).toEqual(reject('revision.stale', { expected: 0, actual: 1 }));
  });

  it('carries out many commands on one stream at once, in one runner and in two', async () => {
    const two = [createDeciderRunner(store, { cacheSize, attempts: 100 }), createDeciderRunner(store, { cacheSize, attempts: 100 })] as const;
    await Promise.all(Array.from({ length: 60 }, (_, index) => run(two[index % 3 === 0 ? 0 : 1], `c${index}`, { pay: 1 })));
    const { state, revision } = await runner.load(request('x', 'close'));
    expect(state).toEqual({ total: 60, closed: false });
    expect(revision).toBe(59);
  });

  it('loads fresh state without deciding', async () => {
    expect(await runner.load(request('x', 'close'))).toEqual({ state: decider.initial, revision: 'no-stream' });
    await run(runner, 'a', { pay: 1 });
    await run(createDeciderRunner(store), 'b', { pay: 2 });
    expect(await runner.load(request('x', 'close'))).toEqual({ state: { total: 3, closed: false }, revision: 1 });
  });

  it('a failing append leaves no trace in warm state', async () => {
    await run(runner, 'a', { pay: 1 });
    const append = jest.spyOn(store, 'append').mockRejectedValueOnce(new Error('disk'));
    await expect(runner.run(request('b', { pay: 2 }))).rejects.toThrow('disk');
    append.mockRestore();
    expect(await run(runner, 'b', { pay: 2 })).toMatchObject({ state: { total: 3 }, revision: 1, repeated: false });
  });
});

it('an acknowledgement that was lost is found by the retry', async () => {
  const runner = createDeciderRunner(store);
  const real = store.append.bind(store);
  jest.spyOn(store, 'append').mockImplementationOnce(async (...args) => {
    await real(...args);
    throw new Error('connection lost');
  });
  await expect(runner.run(request('a', { pay: 2 }))).rejects.toThrow('connection lost');
  expect(await run(runner, 'a', { pay: 2 })).toMatchObject({ repeated: true, state: { total: 2 }, revision: 0 });
});

it('gives up with revision.contended when others are always faster', async () => {
  const other = createDeciderRunner(store);
  const real = store.append.bind(store);
  let busy = 0;
  const contended: EventStore = {
    ...store,
    append: async (stream, expected, events) => {
      await run(other, `busy${(busy += 1)}`, { pay: 1 });
      return real(stream, expected, events);
    },
  };
  const runner = createDeciderRunner(contended, { attempts: 4 });
  expect(await runner.run(request('a', { pay: 100 }))).toEqual(reject('revision.contended'));
  expect(busy).toBe(4);
  expect((await other.load(request('x', 'close'))).state.total).toBe(4);
});

it('warm state is not read again, and not confused between deciders of one stream', async () => {
  const runner = createDeciderRunner(store);
  await run(runner, 'a', { pay: 1 });
  const read = jest.spyOn(store, 'readStream');
  await run(runner, 'b', { pay: 1 });
  expect(read).not.toHaveBeenCalled();
  const counting: typeof decider = { ...decider, evolve: (state) => ({ ...state, total: state.total + 1000 }) };
  expect(await run(runner, 'c', { pay: 1 }, { decider: counting })).toMatchObject({ state: { total: 3000 } });
  expect(await run(runner, 'd', { pay: 1 })).toMatchObject({ state: { total: 4 } });
});

describe('a store that cannot tell whether another process was an instant faster', () => {
  /** What such a store answers to an append that is there already: success, unconfirmed. */
  const unsure = (real: EventStore): EventStore => ({
    ...real,
    append: async (stream, expected, events) => ({ ...(await real.append(stream, expected, events)), repeated: false, unconfirmed: true }),
  });

  it('decides the next command on what stands in the stream', async () => {
    const [here, elsewhere] = [createDeciderRunner(unsure(store)), createDeciderRunner(store)];
    await run(here, 'a', { pay: 1 });
    await run(here, 'b', { pay: 1 });
    await run(elsewhere, 'c', { pay: 5 });
    expect(await run(here, 'c', { pay: 7 })).toMatchObject({ revision: 2 });
    expect(await run(here, 'd', { pay: 1 })).toMatchObject({ state: { total: 8 }, revision: 3 });
    expect(await here.load(request('x', 'close'))).toEqual({ state: { total: 8, closed: false }, revision: 3 });
    expect(await run(here, 'd', { pay: 99 })).toMatchObject({ repeated: true, state: { total: 8 } });
  });

  it('reads only what came since', async () => {
    const runner = createDeciderRunner(unsure(store));
    for (const id of ['a', 'b', 'c']) await run(runner, id, { pay: 1 });
    const read = jest.spyOn(store, 'readStream');
    const spied = createDeciderRunner(unsure(store));
    await run(spied, 'd', { pay: 1 });
    await run(spied, 'e', { pay: 1 });
    expect(read.mock.calls.map(([, options]) => options?.from)).toEqual([0, 3]);
  });
});

it('evicts streams used longest ago and still recognises their commands', async () => {
  const runner = createDeciderRunner(store, { cacheSize: 2 });
  for (const n of [1, 2, 3, 4]) await run(runner, `a${n}`, { pay: n }, { stream: `till-${n}` });
  const read = jest.spyOn(store, 'readStream');
  expect(await run(runner, 'a1', { pay: 1 }, { stream: 'till-1' })).toMatchObject({ repeated: true, state: { total: 1 } });
  expect(read).toHaveBeenCalled();
});

it('an id that stands elsewhere in the stream is a fault, not contention', async () => {
  const runner = createDeciderRunner(store, { cacheSize: 0 });
  await run(runner, 'a', { pay: 1, times: 1 });
  const [{ metadata } = { metadata: {} }] = await store.readStream('till-1');
  await store.append('till-1', 0, [{ id: eventIdOf('b', 1), type: 'till.Paid', data: { amount: 1 }, metadata: metadata as never }]);
  await expect(runner.run(request('b', { pay: 1, times: 2 }))).rejects.toThrow(/already stands elsewhere/);
});
