import type { EventStore } from '@greengate/event-store';
import type { ReadStore } from '@greengate/read-store';
import { digestView } from './digest-view';
import { viewAsOf } from './view-as-of';
import { accounts, append, counts, hostOf, make, newEventStore, newReadStore, registry, type Account } from './testing/accounts.fixture';
import type { Projection } from '@greengate/kernel';

const at = (position: number): string => String(position).padStart(20, '0');
const log = [
  make.Opened({ accountId: 'a', owner: 'x' }),
  make.Opened({ accountId: 'b', owner: 'y' }),
  make.OwnerRenamed({ owner: 'x', name: 'Xu' }),
  make.Passed({ accountId: 'a', owner: 'y' }),
  make.OwnerRenamed({ owner: 'y', name: 'Yang' }),
  make.OwnerRenamed({ owner: 'x', name: 'nobody' }),
  make.Closed({ accountId: 'a' }),
];

describe('verification and as-of', () => {
  let eventStore: EventStore;
  let readStore: ReadStore;
  beforeEach(async () => {
    eventStore = newEventStore();
    readStore = newReadStore();
    await append(eventStore, log);
  });
  afterEach(() => Promise.all([eventStore.close(), readStore.close()]));

  it('finds a live view equal to its rebuild, and names the first difference when it is not', async () => {
    const host = hostOf({ eventStore, readStore, projections: [accounts, counts] });
    await host.start();
    await host.whenLive();
    const progress: string[] = [];
    const verified = await host.verify(undefined, { onProgress: (view, { position, head }) => progress.push(`${view} ${position === head}`) });
    expect(verified).toMatchObject([
      { view: 'accounts', collection: 'accounts@1', position: at(7), documents: 1, equal: true },
      { view: 'counts', documents: 1, equal: true },
    ]);
    expect(verified[0]?.digestLive).toBe(verified[0]?.digestRebuilt);
    expect(progress).toContain('accounts true');

    await readStore.put('accounts@1', 'aa', { owner: 'forged' });
    expect(await host.verify(['accounts'])).toMatchObject([{ equal: false, documents: 2, firstDifference: { id: 'aa', live: '{"owner":"forged"}' } }]);
    await readStore.remove('accounts@1', 'aa');
    await readStore.put('accounts@1', 'b', { owner: 'forged' });
    expect((await host.verify(['accounts']))[0]?.firstDifference).toMatchObject({ id: 'b', live: '{"owner":"forged"}', rebuilt: expect.stringContaining('"Yang"') });
    await readStore.remove('accounts@1', 'b');
    const [missing] = await host.verify(['accounts']);
    expect(missing?.firstDifference).not.toHaveProperty('live');
    await host.stop();
  });

  it('verifies a view that moves while it is being read', async () => {
    const host = hostOf({ eventStore, readStore, projections: [accounts] });
    await host.start();
    await host.whenLive();
    let moves = 3;
    const moving: ReadStore = Object.create(readStore, {
      find: {
        value: async (...given: Parameters<ReadStore['find']>) => {
          if (moves-- > 0) await host.waitFor(['accounts'], await append(eventStore, [make.Credited({ accountId: 'b', amount: moves })]));
          return readStore.find(...given);
        },
      },
    });
    const other = hostOf({ eventStore, readStore: moving, projections: [accounts] });
    expect(await other.verify()).toMatchObject([{ equal: true, position: at(10) }]);
    await host.stop();
  });

  it('takes the documents of a run that was cut off before its checkpoint as of their own positions', async () => {
    const whole = newReadStore();
    const host = hostOf({ eventStore, readStore: whole, projections: [accounts] });
    await host.start();
    await host.whenLive();
    await host.stop();
    // Cut off in the middle of a bulk: documents are there, their checkpoint is not.
    const states = await whole.load('accounts@1', ['a', 'b']);
    const cut = hostOf({ eventStore, readStore, projections: [accounts] });
    await readStore.ensure({ name: 'accounts@1', indexes: accounts.indexes });
    await readStore.write('accounts@1', states);
    expect(await cut.verify()).toMatchObject([{ equal: true, ahead: 1, position: at(0) }]);
    // The same with something wrong in it.
    const forged = newReadStore();
    await forged.ensure({ name: 'accounts@1', indexes: accounts.indexes });
    await forged.write('accounts@1', states.map(({ id, position, view }) => ({ id, position, view: view && { ...view, owner: 'forged' } })));
    const [found] = await hostOf({ eventStore, readStore: forged, projections: [accounts] }).verify();
    expect(found).toMatchObject({ equal: false, firstDifference: { id: 'b' } });
    await Promise.all([whole.close(), forged.close()]);
  });

  it('digests by content: neither positions nor the order of fields or writes matter', async () => {
    await readStore.ensure({ name: 'one', indexes: [] });
    await readStore.ensure({ name: 'two', indexes: [] });
    await readStore.write('one', [{ id: 'a', position: at(1), view: { x: 1, y: 2 } }, { id: 'b', position: at(2), view: {} }, { id: 'c', position: at(3), view: null }]);
    await readStore.write('two', [{ id: 'b', position: at(5), view: {} }, { id: 'a', position: at(4), view: { y: 2, x: 1 } }]);
    const [one, two] = [await digestView(readStore, 'one'), await digestView(readStore, 'two')];
    expect(one.digest).toBe(two.digest);
    expect(one).toMatchObject({ documents: 2, latest: at(2) });
    await readStore.write('two', [{ id: 'b', position: at(6), view: { z: 0 } }]);
    expect((await digestView(readStore, 'two')).digest).not.toBe(one.digest);
  });

  it('shows a document as it was at each position, found by key or by field', async () => {
    const projection = accounts as unknown as Projection<Account>;
    const seen = [];
    for (let position = 0; position <= 8; position += 1) {
      const { view } = await viewAsOf(projection, 'a', { position: at(position) }, { eventStore, registry });
      seen.push(view && `${view.owner} ${view.ownerName}`);
    }
    expect(seen).toEqual([null, 'x null', 'x null', 'x Xu', 'y null', 'y Yang', 'y Yang', null, null]);
    expect(await viewAsOf(projection, 'a', { position: at(6) }, { eventStore, registry, streams: ['account-all', 'account-none'] })).toMatchObject({ view: { owner: 'y' }, position: at(5) });
  });

  it('shows a document as the system knew it at an instant', async () => {
    const projection = accounts as unknown as Projection<Account>;
    const { events } = await eventStore.readAll({ limit: 10 });
    const first = events[0]?.recordedAt ?? '';
    const before = new Date(Date.parse(first) - 1).toISOString();
    expect((await viewAsOf(projection, 'a', { recordedAt: before }, { eventStore, registry })).view).toBeNull();
    const after = new Date(Date.parse(events.at(-1)?.recordedAt ?? '') + 1).toISOString();
    expect((await viewAsOf(projection, 'b', { recordedAt: after }, { eventStore, registry })).view?.ownerName).toBe('Yang');
  });
});
