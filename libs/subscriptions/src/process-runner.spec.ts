import { StoreUnavailableError, type EventStore } from '@greengate/event-store';
import type { Recorded } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import { accounts, append, hostOf, make, newEventStore, newReadStore, type Account } from './testing/accounts.fixture';
import { Watch } from './testing/watch';
import type { SubscriptionHost } from './subscription-host';

const credited = (amount: number) => make.Credited({ accountId: 'a', amount });
const at = (position: number): string => String(position).padStart(20, '0');
const amountOf = ({ event }: Recorded): number => (event.data as { amount: number }).amount;

describe('process host', () => {
  let eventStore: EventStore;
  let readStore: ReadStore;
  let watch: Watch;
  const hosts: SubscriptionHost[] = [];
  const host = (react: (batch: readonly Recorded[], host: SubscriptionHost) => Promise<void>, more: Partial<Parameters<typeof hostOf>[0]> = {}) => {
    const process = { name: 'mailer', handles: ['accounts.Credited'], views: ['accounts'], react: (batch: readonly Recorded[]) => react(batch, made) };
    const made: SubscriptionHost = hostOf({ eventStore, readStore, projections: [accounts], processes: [process], onState: watch.onState, ...more });
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
  /** A host that signals after each reaction, since positions alone are no change of state. */
  const reacted = () => {
    const seen: number[] = [];
    return { seen, see: (batch: readonly Recorded[]) => void seen.push(...batch.map(amountOf)) };
  };

  it('reacts to its events in order, after the views include them, and keeps a checkpoint of its own', async () => {
    const shown: (readonly number[] | undefined)[] = [];
    const { seen, see } = reacted();
    await append(eventStore, [make.Opened({ accountId: 'a', owner: 'x' }), credited(1), credited(2)]);
    const running = host(async (batch, self) => {
      see(batch);
      shown.push((await self.liveViews.get<Account>('accounts', 'a'))?.view.amounts);
    });
    await running.start();
    await watch.until(running, 'mailer', ({ state }) => state === 'live');
    expect(seen).toEqual([1, 2]);
    expect(shown).toEqual([[1, 2]]);
    await running.stop();
    expect((await readStore.checkpoint('process:mailer'))?.position).toBe(at(3));
  });

  it('delivers again what was not checkpointed when the process died in between', async () => {
    await append(eventStore, [credited(1), credited(2)]);
    const { seen, see } = reacted();
    let crashed = false;
    const dying: ReadStore = Object.create(readStore, {
      saveCheckpoint: {
        value: async (...given: Parameters<ReadStore['saveCheckpoint']>) => {
          if (given[0] === 'process:mailer' && !crashed) {
            crashed = true;
            throw new TypeError('killed between reaction and checkpoint');
          }
          return readStore.saveCheckpoint(...given);
        },
      },
    });
    const first = host(async (batch) => see(batch), { readStore: dying });
    await first.start();
    await watch.until(first, 'mailer', ({ state }) => state === 'faulted');
    await first.stop();
    expect((await readStore.checkpoint('process:mailer'))?.position).toBe(at(0));

    const second = host(async (batch) => see(batch));
    await second.start();
    await watch.until(second, 'mailer', ({ state }) => state === 'live');
    expect(seen).toEqual([1, 2, 1, 2]);
    await second.stop();
    const third = host(async (batch) => see(batch));
    await third.start();
    await watch.until(third, 'mailer', ({ state }) => state === 'live');
    expect(seen).toEqual([1, 2, 1, 2]);
  });

  it('stops at the event whose reaction fails, having finished those before; a retry goes on with it', async () => {
    await append(eventStore, [credited(1), credited(2), credited(3)]);
    const { seen, see } = reacted();
    let broken = true;
    const running = host(async (batch) => {
      if (broken && batch.some((recorded) => amountOf(recorded) === 2)) throw new Error('a rejected command');
      see(batch);
    });
    await running.start();
    const { fault, position } = await watch.until(running, 'mailer', ({ state }) => state === 'faulted');
    expect(fault).toMatchObject({ message: 'a rejected command', position: at(2), type: 'accounts.Credited' });
    expect(position).toBe(at(1));
    expect(seen).toEqual([1]);
    broken = false;
    await running.retry('mailer');
    await watch.until(running, 'mailer', ({ state }) => state === 'live');
    expect(seen).toEqual([1, 2, 3]);
  });

  it('tries again when a store is away', async () => {
    await append(eventStore, [credited(1)]);
    const { seen, see } = reacted();
    let away = 2;
    const running = host(async (batch) => {
      if (away-- > 0) throw new Error('the command could not be sent', { cause: new StoreUnavailableError('away', 'unreachable') });
      see(batch);
    });
    await running.start();
    await watch.until(running, 'mailer', ({ state }) => state === 'live');
    expect(seen).toEqual([1]);
  });

  it('waits, as retrying, while a view that it reads is faulted', async () => {
    await append(eventStore, [make.Opened({ accountId: 'a', owner: 'x' }), credited(666)]);
    const { seen, see } = reacted();
    const running = host(async (batch) => see(batch));
    await running.start();
    const { retrying } = await watch.until(running, 'mailer', (status) => status.retrying !== undefined);
    expect(retrying?.error).toContain('accounts has not reached');
    expect(seen).toEqual([]);
  });

  it('is run by one host at a time', async () => {
    const { seen, see } = reacted();
    const first = host(async (batch) => see(batch), { projections: [] });
    await first.start();
    await watch.until(first, 'mailer', ({ state }) => state === 'live');
    let came = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (came = resolve));
    const second = host(async (batch) => (see(batch), came()));
    await second.start();
    await watch.until(second, 'mailer', ({ state }) => state === 'live');
    await append(eventStore, [credited(7)]);
    await watch.until(first, 'mailer', ({ state }) => state === 'lost');
    await arrived;
    expect(seen).toEqual([7]);
  });
});
