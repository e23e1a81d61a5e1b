import type { EventStore } from '@greengate/event-store';
import type { ReadStore } from '@greengate/read-store';
import { accounts, append, hostOf, make, newEventStore, newReadStore } from './testing/accounts.fixture';
import { Watch } from './testing/watch';
import type { SubscriptionHost } from './subscription-host';
import type { DueDocument } from './timer-runner';

const due = (accountId: string, on: string | null) => make.Due({ accountId, on });
const noon = '2025-06-01T12:00:00.000Z';

describe('timer host', () => {
  let eventStore: EventStore;
  let readStore: ReadStore;
  let watch: Watch;
  let fired: DueDocument[];
  const hosts: SubscriptionHost[] = [];
  /** Fires by appending the event that clears the due date, as a command would. */
  const clear = async (document: DueDocument) => {
    fired.push(document);
    await append(eventStore, [due(document.id, null)]);
  };
  const host = (fire: (document: DueDocument) => Promise<void> = clear, more: Partial<Parameters<typeof hostOf>[0]> = {}) => {
    const made = hostOf({ eventStore, readStore, projections: [accounts], timers: [{ name: 'deadline', view: 'accounts', dueField: 'dueOn', fire }], onState: watch.onState, ...more });
    hosts.push(made);
    return made;
  };
  beforeEach(() => {
    eventStore = newEventStore();
    readStore = newReadStore();
    watch = new Watch();
    fired = [];
  });
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((each) => each.stop()));
    await Promise.all([eventStore.close(), readStore.close()]);
  });

  it('fires what is due by day or instant, the earliest first, once', async () => {
    await append(eventStore, [due('later', '2025-06-02'), due('today', '2025-06-01'), due('noon', noon), due('old', '2025-01-01'), due('never', null)]);
    const running = host(clear, { now: () => '2024-01-01T00:00:00.000Z' });
    await running.start();
    expect(await running.runDue('2024-01-01T00:00:00.000Z')).toBe(0);
    expect(await running.runDue(noon)).toBe(3);
    expect(fired.map(({ id, dueAt }) => `${id} ${dueAt}`)).toEqual(['old 2025-01-01', 'today 2025-06-01', `noon ${noon}`]);
    expect(fired[0]?.view).toMatchObject({ dueOn: '2025-01-01' });
    expect(await running.runDue(noon)).toBe(0);
    expect(await running.runDue('2025-06-02T00:00:00.000Z')).toBe(1);
  });

  it('fires at once at start what fell due while nobody ran', async () => {
    await append(eventStore, [due('a', '2025-05-01'), due('b', '2025-06-02')]);
    const running = host();
    await running.start();
    await running.runDue(noon);
    expect(fired.map(({ id }) => id)).toEqual(['a']);
    await running.stop();

    const next = host(clear, { now: () => '2025-07-01T00:00:00.000Z' });
    await next.start();
    await watch.until(next, 'deadline', ({ state }) => state === 'live');
    await next.stop();
    expect(fired.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('goes through many pages', async () => {
    await append(eventStore, Array.from({ length: 250 }, (_, index) => due(`d${index}`, '2025-05-01')));
    const running = host(clear, { now: () => '2024-01-01T00:00:00.000Z' });
    await running.start();
    await running.runDue('2024-01-01T00:00:00.000Z');
    expect(await running.runDue(noon)).toBe(250);
    expect(new Set(fired.map(({ id }) => id)).size).toBe(250);
  });

  it('never overlaps its rounds', async () => {
    await append(eventStore, [due('a', '2025-05-01'), due('b', '2025-05-02')]);
    let inside = 0;
    let most = 0;
    let tick = (): void => undefined;
    const running = host(
      async (document) => {
        most = Math.max(most, (inside += 1));
        tick();
        await clear(document);
        inside -= 1;
      },
      { schedule: (given) => ((tick = given), () => undefined) },
    );
    await running.start();
    tick();
    await Promise.all([running.runDue(noon), running.runDue(noon)]);
    expect(most).toBe(1);
    expect(fired).toHaveLength(2);
  });

  it('tries a failing document again later, longer each time, and lets the others go on', async () => {
    await append(eventStore, [due('bad', '2025-05-01'), due('good', '2025-05-02')]);
    let broken = true;
    let tried = 0;
    const running = host(
      async (document) => {
        if (document.id === 'bad') tried += 1;
        if (document.id === 'bad' && broken) throw new Error('refused');
        await clear(document);
      },
      { now: () => '2024-01-01T00:00:00.000Z' },
    );
    await running.start();
    await running.runDue('2024-01-01T00:00:00.000Z');
    expect(await running.runDue(noon)).toBe(1);
    expect((await running.status()).find(({ kind }) => kind === 'timer')).toMatchObject({ state: 'live', fault: { message: 'bad, due 2025-05-01: refused' } });
    expect(await running.runDue('2025-06-01T12:00:01.000Z')).toBe(0);
    expect(tried).toBe(1);
    expect(await running.runDue('2025-06-01T12:00:02.000Z')).toBe(0);
    expect(tried).toBe(2);
    broken = false;
    expect(await running.runDue('2025-06-01T12:00:05.000Z')).toBe(0);
    expect(await running.runDue('2025-06-01T12:00:06.000Z')).toBe(1);
    expect((await running.status()).find(({ kind }) => kind === 'timer')).not.toHaveProperty('fault');
  });

  it('belongs to the host that claimed it last', async () => {
    await append(eventStore, [due('a', '2025-05-01')]);
    let tick = (): void => undefined;
    const first = host(clear, { now: () => '2024-01-01T00:00:00.000Z', schedule: (given) => ((tick = given), () => undefined) });
    await first.start();
    await first.runDue('2024-01-01T00:00:00.000Z');
    const second = host(clear, { projections: [], now: () => '2024-01-01T00:00:00.000Z' });
    await second.start();
    await second.runDue('2024-01-01T00:00:00.000Z');
    tick();
    await watch.until(first, 'deadline', ({ state }) => state === 'lost');
    await expect(first.runDue(noon)).rejects.toMatchObject({ name: 'CheckpointLostError' });
    expect(await second.runDue(noon)).toBe(1);
    expect(fired).toHaveLength(1);
  });
});
