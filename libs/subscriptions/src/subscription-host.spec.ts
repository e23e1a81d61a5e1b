import { StoreUnavailableError, type EventStore } from '@greengate/event-store';
import { ReadStoreUnavailableError, type ReadStore } from '@greengate/read-store';
import { accounts, append, counts, hostOf, make, newEventStore, newReadStore, type Account } from './testing/accounts.fixture';
import { Watch } from './testing/watch';
import type { SubscriptionHost } from './subscription-host';

const opened = (accountId: string, owner = 'x') => make.Opened({ accountId, owner });
const credited = (accountId: string, amount: number) => make.Credited({ accountId, amount });
const patience = { timeoutMs: 10_000 };

describe('subscription host', () => {
  let eventStore: EventStore;
  let readStore: ReadStore;
  let watch: Watch;
  const hosts: SubscriptionHost[] = [];
  const host = (options: Partial<Parameters<typeof hostOf>[0]> = {}) => {
    const made = hostOf({ eventStore, readStore, projections: [accounts, counts], onState: watch.onState, ...options });
    hosts.push(made);
    return made;
  };
  beforeEach(() => {
    eventStore = newEventStore();
    readStore = newReadStore();
    watch = new Watch();
  });
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((each) => each.stop()));
    await Promise.all([eventStore.close(), readStore.close()]);
  });

  it('catches up, stays live, and answers when a view includes a position', async () => {
    await append(eventStore, [opened('a'), credited('a', 1)]);
    const running = host();
    await running.start();
    expect(await running.whenLive()).toBe(true);
    expect((await running.liveViews.get<Account>('accounts', 'a'))?.view.amounts).toEqual([1]);
    const position = await append(eventStore, [credited('a', 2)]);
    expect(await running.waitFor(['accounts', 'counts'], position, patience)).toBe(true);
    expect((await running.liveViews.get<Account>('accounts', 'a'))?.view.amounts).toEqual([1, 2]);
    expect(await running.liveViews.count('accounts', { owner: 'x' })).toBe(1);
    expect(await running.status()).toMatchObject([
      { kind: 'projection', name: 'accounts', version: 1, collection: 'accounts@1', serving: true, state: 'live', position, head: position, lag: 0 },
      { name: 'counts', state: 'live', lag: 0 },
    ]);
  });

  it('passes over events of other types: a wait for their position ends, the checkpoint follows', async () => {
    const running = host();
    await running.start();
    await running.whenLive();
    const position = await append(eventStore, [make.Due({ accountId: 'a', on: null })]);
    expect(await running.waitFor(['counts'], position, patience)).toBe(true);
    await running.stop();
    expect((await readStore.checkpoint('counts@1'))?.position).toBe(position);
  });

  it('waits for views that another process runs', async () => {
    const edge = host({ projections: [] });
    await edge.start();
    const projector = host();
    const position = await append(eventStore, [opened('a')]);
    const waiting = edge.waitFor(['accounts'], position, patience);
    await projector.start();
    expect(await waiting).toBe(true);
    expect((await edge.liveViews.get<Account>('accounts', 'a'))?.view.owner).toBe('x');
  });

  it('does not wait longer than told', async () => {
    const running = host();
    await running.start();
    await running.whenLive();
    expect(await running.waitFor(['accounts'], '9'.repeat(20), { timeoutMs: 5 })).toBe(false);
    expect(await running.waitFor(['accounts'], '9'.repeat(20), { signal: AbortSignal.abort() })).toBe(false);
    expect(await running.waitFor(['nobody runs this'], '1'.padStart(20, '0'), { timeoutMs: 5 })).toBe(false);
  });

  it('goes on from its checkpoint after a stop', async () => {
    await append(eventStore, [opened('a'), credited('a', 1)]);
    const first = host();
    await first.start();
    await first.whenLive();
    await first.stop();
    const read: string[] = [];
    const counting = { ...eventStore, subscribe: (options: Parameters<EventStore['subscribe']>[0]) => (read.push(options.from), eventStore.subscribe(options)) };
    const position = await append(eventStore, [credited('a', 2)]);
    const second = host({ eventStore: counting, projections: [accounts] });
    await second.start();
    expect(await second.waitFor(['accounts'], position, patience)).toBe(true);
    expect(read).toEqual(['2'.padStart(20, '0')]);
    expect((await second.liveViews.get<Account>('accounts', 'a'))?.view.amounts).toEqual([1, 2]);
  });

  it('stops a projection at a poison event, says which, and lets the others go on; a mended build goes on from there', async () => {
    await append(eventStore, [opened('a'), credited('a', 666), credited('a', 3)]);
    const running = host();
    await running.start();
    const faulted = await watch.until(running, 'accounts', ({ state }) => state === 'faulted');
    expect(faulted).toMatchObject({
      position: '1'.padStart(20, '0'),
      lag: 2,
      fault: { error: 'Error', message: 'an amount nobody expected', type: 'accounts.Credited', position: '2'.padStart(20, '0'), eventId: expect.any(String) },
    });
    const position = await append(eventStore, [opened('b')]);
    expect(await running.waitFor(['counts'], position, patience)).toBe(true);
    expect(await running.waitFor(['accounts'], position)).toBe(false);
    expect(await running.whenLive()).toBe(false);

    await running.retry();
    await watch.until(running, 'accounts', ({ state }) => state === 'faulted');
    await running.stop();
    const mended = host({ projections: [{ ...accounts, evolve: (view, recorded, key) => ((recorded.event.data as { amount?: number }).amount === 666 ? (view ?? null) : accounts.evolve(view, recorded, key)) }] });
    await mended.start();
    expect(await mended.waitFor(['accounts'], position, patience)).toBe(true);
    expect((await mended.liveViews.get<Account>('accounts', 'a'))?.view.amounts).toEqual([3]);
  });

  it('stops at an event of a newer build', async () => {
    await append(eventStore, [opened('a')]);
    await append(eventStore, [credited('a', 1)], 2);
    const running = host();
    await running.start();
    const { fault } = await watch.until(running, 'accounts', ({ state }) => state === 'faulted');
    expect(fault).toMatchObject({ error: 'NewerEventError', type: 'accounts.Credited', position: '2'.padStart(20, '0') });
    expect((await running.liveViews.get<Account>('accounts', 'a'))?.view.owner).toBe('x');
  });

  it('gives way to a second host: the later claim goes on, the earlier one stops as lost and writes no more', async () => {
    await append(eventStore, [opened('a')]);
    const first = host({ projections: [accounts] });
    await first.start();
    await first.whenLive();
    const written: string[] = [];
    const watched = new Watch();
    const spied: ReadStore = Object.create(readStore, { write: { value: async (...given: Parameters<ReadStore['write']>) => (written.push(given[0]), readStore.write(...given)) } });
    const second = host({ projections: [accounts], readStore: spied, onState: watched.onState });
    await second.start();
    await second.whenLive();
    const position = await append(eventStore, [credited('a', 5)]);
    expect(await second.waitFor(['accounts'], position, patience)).toBe(true);
    expect(await watch.until(first, 'accounts', ({ state }) => state === 'lost')).toMatchObject({ serving: true });
    expect(written).toEqual(['accounts@1']);
    expect((await readStore.get<Account>('accounts@1', 'a'))?.view.amounts).toEqual([5]);

    await first.retry('accounts');
    await append(eventStore, [credited('a', 6)]);
    await watched.until(second, 'accounts', ({ state }) => state === 'lost');
  });

  it('tries again when a store is away, shows it, and loses nothing', async () => {
    await append(eventStore, [opened('a')]);
    let away = 3;
    const flaky: ReadStore = Object.create(readStore, {
      write: { value: async (...given: Parameters<ReadStore['write']>) => { if (away-- > 0) throw new ReadStoreUnavailableError('the disk is full', 'full'); return readStore.write(...given); } },
    });
    let gone = 2;
    const remote: EventStore = Object.create(eventStore, {
      subscribe: { value: (options: Parameters<EventStore['subscribe']>[0]) => { if (gone-- > 0) throw new StoreUnavailableError('no route', 'unreachable'); return eventStore.subscribe(options); } },
    });
    const retries: unknown[] = [];
    const running = host({ projections: [accounts], readStore: flaky, eventStore: remote, onState: () => { void running.status().then(([status]) => retries.push(status?.retrying)); watch.onState(); } });
    await running.start();
    expect(await running.whenLive()).toBe(true);
    expect((await running.liveViews.get<Account>('accounts', 'a'))?.view.owner).toBe('x');
    expect(retries).toContainEqual({ attempt: 1, error: 'no route' });
    expect(retries).toContainEqual({ attempt: 3, error: 'the disk is full' });
    expect((await running.status())[0]).not.toHaveProperty('retrying');
  });

  it('stops while a store is away', async () => {
    const remote: EventStore = Object.create(eventStore, { subscribe: { value: () => { throw new StoreUnavailableError('no route', 'unreachable'); } } });
    const running = host({ eventStore: remote, projections: [accounts], backoff: { firstMs: 60_000, maxMs: 60_000 } });
    await running.start();
    await watch.until(running, 'accounts', ({ retrying }) => retrying !== undefined);
    await running.stop();
    expect((await running.status())[0]).toMatchObject({ state: 'stopped' });
  });

  it('builds a new version beside the old one and switches when it has caught up', async () => {
    await append(eventStore, [opened('a'), credited('a', 1)]);
    const old = host({ projections: [accounts] });
    await old.start();
    await old.whenLive();
    await old.stop();

    const upper = { ...accounts, version: 2, evolve: (view: object | undefined, recorded: Parameters<typeof accounts.evolve>[1], key: string) => { const next = accounts.evolve(view, recorded, key); return next && { ...next, second: true }; } };
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow: EventStore = Object.create(eventStore, {
      subscribe: { value: async function* (options: Parameters<EventStore['subscribe']>[0]) { await held; yield* eventStore.subscribe(options); } },
    });
    const next = host({ projections: [upper], eventStore: slow });
    await next.start();
    await watch.until(next, 'accounts', ({ state }) => state === 'catching-up');
    expect((await next.status())[0]).toMatchObject({ version: 2, collection: 'accounts@2', serving: false });
    expect((await next.liveViews.get('accounts', 'a'))?.view).not.toHaveProperty('second');
    release();
    await next.whenLive();
    expect((await next.status())[0]).toMatchObject({ version: 2, serving: true, state: 'live' });
    expect((await next.liveViews.get('accounts', 'a'))?.view).toHaveProperty('second', true);

    const older = host({ projections: [accounts] });
    await older.start();
    await older.whenLive();
    expect((await older.status())[0]).toMatchObject({ version: 1, serving: false });
    expect((await older.liveViews.get('accounts', 'a'))?.view).toHaveProperty('second', true);
    await older.stop();
    expect(await next.dropOldGenerations()).toEqual(['accounts@1']);
    expect(await readStore.collections()).not.toContain('accounts@1');
  });

  it('rebuilds the same version beside the live one, in this process or another', async () => {
    await append(eventStore, [opened('a'), credited('a', 1), opened('b'), make.Closed({ accountId: 'b' })]);
    const serving = host();
    await serving.start();
    await serving.whenLive();
    await readStore.put('accounts@1', 'a', { owner: 'damaged' });

    const steps: string[] = [];
    const tool = host({ onState: () => undefined });
    expect(await tool.rebuild('accounts', ({ position, head }) => steps.push(`${Number(position)}/${Number(head)}`))).toMatchObject({ collection: 'accounts@1.2' });
    expect(steps.at(-1)).toBe('4/4');
    expect((await tool.liveViews.get<Account>('accounts', 'a'))?.view).toMatchObject({ owner: 'x', amounts: [1] });

    const position = await append(eventStore, [credited('a', 2)]);
    await watch.until(serving, 'accounts', ({ collection, state }) => collection === 'accounts@1.2' && state === 'live');
    expect(await serving.waitFor(['accounts'], position, patience)).toBe(true);
    expect((await serving.liveViews.get<Account>('accounts', 'a'))?.view.amounts).toEqual([1, 2]);

    await serving.rebuild('accounts');
    expect((await serving.status())[0]).toMatchObject({ collection: 'accounts@1.3', state: 'live' });
    const later = await append(eventStore, [credited('a', 3)]);
    expect(await serving.waitFor(['accounts'], later, patience)).toBe(true);
    expect((await serving.liveViews.get<Account>('accounts', 'a'))?.view.amounts).toEqual([1, 2, 3]);
    expect(await serving.dropOldGenerations()).toEqual(['accounts@1.2']);
    await expect(serving.rebuild('unknown')).rejects.toThrow('no projection');
  });

  it('keeps the live generation when a rebuild fails', async () => {
    await append(eventStore, [opened('a')]);
    const running = host({ projections: [accounts] });
    await running.start();
    await running.whenLive();
    await append(eventStore, [credited('a', 666)]);
    await watch.until(running, 'accounts', ({ state }) => state === 'faulted');
    await expect(running.rebuild('accounts')).rejects.toThrow('an amount nobody expected');
    expect((await running.liveViews.get<Account>('accounts', 'a'))?.view.owner).toBe('x');
  });

  it('refuses two projections of one name', () => {
    expect(() => hostOf({ eventStore, readStore, projections: [accounts, accounts] })).toThrow('accounts');
  });
});
