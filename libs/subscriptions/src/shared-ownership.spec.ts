import { setImmediate as turn } from 'node:timers/promises';
import type { EventStore } from '@greengate/event-store';
import type { ReadStore } from '@greengate/read-store';
import { accounts, append, counts, hostOf, make, newEventStore, newReadStore, type Account } from './testing/accounts.fixture';
import { Watch } from './testing/watch';
import { preferredOf } from './rendezvous';
import { SharedOwnership } from './shared-ownership';
import type { SubscriptionHost } from './subscription-host';

const opened = (accountId: string) => make.Opened({ accountId, owner: 'x' });
const credited = (accountId: string, amount: number) => make.Credited({ accountId, amount });
const patience = { timeoutMs: 10_000 };
const leaseMs = 300;

/** A store that stops answering, as for a process that is stopped, and goes on where it was. */
function pausable(store: ReadStore): { readonly store: ReadStore; readonly writes: string[]; pause(): void; resume(): void } {
  let gate: Promise<void> | undefined;
  let open = (): void => undefined;
  const writes: string[] = [];
  const paused = new Proxy(store, {
    get: (target, name) => async (...given: readonly unknown[]) => {
      await gate;
      if (name === 'write') writes.push(String(given[0]));
      return (target[name as keyof ReadStore] as (...all: readonly unknown[]) => unknown)(...given);
    },
  });
  return {
    store: paused,
    writes,
    pause: () => {
      gate = new Promise((done) => {
        open = done;
      });
    },
    resume: () => {
      gate = undefined;
      open();
    },
  };
}

describe('ownership shared by several processes', () => {
  let eventStore: EventStore;
  let readStore: ReadStore;
  const running: SubscriptionHost[] = [];
  const host = async (owner: string, more: Partial<Parameters<typeof hostOf>[0]> = {}) => {
    const watch = new Watch();
    const store = more.readStore ?? readStore;
    const ownership = new SharedOwnership({ readStore: store, self: owner, leaseMs });
    const made = hostOf({ eventStore, projections: [accounts, counts], owner, ownership, onState: watch.onState, ...more, readStore: store });
    running.push(made);
    await made.start();
    const until = (name: string, state: string) => watch.until(made, name, (status) => status.state === state);
    return { host: made, until, ownership };
  };
  beforeEach(() => {
    eventStore = newEventStore();
    readStore = newReadStore();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((each) => each.stop()));
    await Promise.all([eventStore.close(), readStore.close()]);
  });
  const account = async (id: string) => (await readStore.get<Account>('accounts@1', id))?.view;
  const ownerOf = async (name: string) => (await readStore.checkpoint(name))?.owner;

  it('one runs it, the other stands by and answers for it; when the first ends in order the second goes on at once', async () => {
    await append(eventStore, [opened('a')]);
    const one = await host('one', { projections: [accounts] });
    await one.until('accounts', 'live');
    const two = await host('two', { projections: [accounts] });
    await two.until('accounts', 'standby');
    const position = await append(eventStore, [credited('a', 1)]);
    expect(await two.host.whenLive()).toBe(true);
    expect(await two.host.waitFor(['accounts'], position, patience)).toBe(true);
    await one.host.stop();
    await two.until('accounts', 'live');
    const next = await append(eventStore, [credited('a', 2)]);
    expect(await two.host.waitFor(['accounts'], next, patience)).toBe(true);
    expect((await account('a'))?.amounts).toEqual([1, 2]);
    expect(await ownerOf('accounts@1')).toBe('two');
  });

  it('who is silent for longer than the lease is replaced; when it wakes it writes nothing', async () => {
    await append(eventStore, [opened('a')]);
    const paused = pausable(readStore);
    const one = await host('one', { projections: [accounts], readStore: paused.store });
    await one.until('accounts', 'live');
    paused.writes.length = 0;
    paused.pause();
    const two = await host('two', { projections: [accounts] });
    const position = await append(eventStore, [credited('a', 1)]);
    expect(await two.host.waitFor(['accounts'], position, patience)).toBe(true);
    await two.until('accounts', 'live');
    expect(one.ownership.valid).toBe(false);
    paused.resume();
    await one.until('accounts', 'standby');
    expect(paused.writes).toEqual([]);
    expect(await ownerOf('accounts@1')).toBe('two');
    expect((await account('a'))?.amounts).toEqual([1]);
  });

  it('a process that is away does not react any more: what it would send is refused, what the other sends counts', async () => {
    const sent: string[] = [];
    const reactor = async (owner: string, store: ReadStore) => {
      const made = await host(owner, {
        projections: [],
        readStore: store,
        processes: [{
          name: 'clerk', handles: ['accounts.Opened'], views: [],
          react: async (batch) => {
            if (!made.ownership.valid) throw Object.assign(new Error('lease'), { name: 'LeaseEndedError' });
            for (const { event } of batch) sent.push(`${owner} ${(event.data as { accountId: string }).accountId}`);
          },
        }],
      });
      return made;
    };
    const paused = pausable(readStore);
    const one = await reactor('one', paused.store);
    await one.until('clerk', 'live');
    paused.pause();
    const two = await reactor('two', readStore);
    await two.until('clerk', 'live');
    const position = await append(eventStore, [opened('a')]);
    while (((await readStore.checkpoint('process:clerk'))?.position ?? '') < position) await turn();
    paused.resume();
    await one.until('clerk', 'standby');
    expect(sent).toEqual(['two a']);
  });

  it('who joins is handed its share, and each is run by one', async () => {
    // Names for which the hash prefers one each; the rest of the test does not depend on which.
    const named = (owner: string) => [preferredOf('accounts@1', ['one', owner]), preferredOf('counts@1', ['one', owner])].sort().join();
    const other = Array.from({ length: 50 }, (_, index) => `other${index}`).find((owner) => named(owner) === [owner, 'one'].sort().join()) ?? '';
    const one = await host('one');
    await one.until('accounts', 'live');
    await one.until('counts', 'live');
    const two = await host(other);
    const moved = preferredOf('accounts@1', ['one', other]) === other ? 'accounts' : 'counts';
    await one.until(moved, 'standby');
    await two.until(moved, 'live');
    const position = await append(eventStore, [opened('a'), credited('a', 1)]);
    expect(await one.host.waitFor(['accounts', 'counts'], position, patience)).toBe(true);
    expect(new Set([await ownerOf('accounts@1'), await ownerOf('counts@1')])).toEqual(new Set(['one', other]));
    expect((await readStore.get('counts@1', 'all'))?.view).toEqual({ count: 2 });
  });

  it('a store that has lost its last writes is filled again, also while nothing happens', async () => {
    const one = await host('one', { projections: [accounts] });
    const before = await append(eventStore, [opened('a')]);
    await one.host.waitFor(['accounts'], before, patience);
    const earlier = await readStore.checkpoint('accounts@1');
    const position = await append(eventStore, [opened('b')]);
    await one.host.waitFor(['accounts'], position, patience);
    await readStore.remove('accounts@1', 'b');
    await readStore.saveCheckpoint('accounts@1', earlier ?? { position: '', owner: '', epoch: 0 });
    while ((await account('b')) === undefined) await turn();
    expect((await account('b'))?.owner).toBe('x');
  });

  it('a timer fires in one process, and goes on in the other', async () => {
    const fired: string[] = [];
    const timer = (owner: string) => ({
      name: 'deadline', view: 'accounts', dueField: 'dueOn',
      fire: async ({ id }: { readonly id: string }) => {
        fired.push(`${owner} ${id}`);
        await append(eventStore, [make.Due({ accountId: id, on: null })]);
      },
    });
    const one = await host('one', { projections: [accounts], timers: [timer('one')] });
    await one.until('accounts', 'live');
    await one.until('deadline', 'live');
    const two = await host('two', { projections: [accounts], timers: [timer('two')] });
    await append(eventStore, [make.Due({ accountId: 'a', on: '2025-05-01' })]);
    expect([await two.host.runDue('2025-06-01T00:00:00.000Z'), await one.host.runDue('2025-06-01T00:00:00.000Z')]).toEqual([0, 1]);
    await one.host.stop();
    await append(eventStore, [make.Due({ accountId: 'b', on: '2025-05-01' })]);
    while ((await two.host.runDue('2025-06-01T00:00:00.000Z')) === 0) await turn();
    expect(fired).toEqual(['one a', 'two b']);
  });
});

describe('who is preferred', () => {
  const members = ['a', 'b', 'c', 'd'];
  const names = Array.from({ length: 400 }, (_, index) => `view_${index}@1`);

  it('is the same for everybody, in about equal shares, and moves only with who leaves', () => {
    const before = names.map((name) => preferredOf(name, members));
    expect(names.map((name) => preferredOf(name, members.toReversed()))).toEqual(before);
    for (const member of members) expect(Math.abs(before.filter((one) => one === member).length - 100)).toBeLessThan(40);
    const after = names.map((name) => preferredOf(name, ['a', 'b', 'c']));
    expect(names.every((_, index) => before[index] === 'd' || before[index] === after[index])).toBe(true);
    expect(preferredOf('x', [])).toBeUndefined();
  });
});
