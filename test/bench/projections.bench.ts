import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteDatabase as Database } from '@greengate/sqlite';
import { openSqliteEventStore, positionZero, type EventStore } from '@greengate/event-store';
import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { SubscriptionHost, createEventRegistry } from '@greengate/subscriptions';
import { benchEvents, eventsFrom, suppliersOf, supplierView, type BenchEvent } from './projections.fixture';

type Report = (name: string, ratio: number, detail: string) => void;

const registry = createEventRegistry([benchEvents]);
const pageSize = 1000;
const now = () => '2025-06-01T00:00:00.000Z';
const seconds = (since: number): number => (performance.now() - since) / 1000;
const processorSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};
const rate = (events: number, s: number): string => `${Math.round(events / s).toLocaleString('en')}/s`;
const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

async function fill(store: EventStore, from: number, to: number): Promise<void> {
  const batches = new Map<string, BenchEvent[]>();
  for (const { stream, event } of eventsFrom(from, to)) batches.set(stream, [...(batches.get(stream) ?? []), event]);
  const heads = new Map<string, number>();
  // Streams take turns, so that neighbours in the log belong to different documents, as in life.
  for (let round = 0; batches.size > 0; round += 1) {
    const appends: Promise<unknown>[] = [];
    for (const [stream, events] of batches) {
      const event = events[round];
      if (!event) {
        batches.delete(stream);
        continue;
      }
      const [last] = heads.has(stream) ? [] : await store.readStream(stream, { direction: 'backwards', limit: 1 });
      const head = heads.get(stream) ?? last?.revision ?? -1;
      appends.push(store.append(stream, head < 0 ? 'no-stream' : head, [event]));
      heads.set(stream, head + 1);
      if (appends.length >= 5000) await Promise.all(appends.splice(0));
    }
    await Promise.all(appends);
  }
}

interface Row {
  readonly position: number;
  readonly data: string;
  readonly metadata: string;
}

/** What a rebuild cannot do without: the rows in order, page by page, their JSON parsed. With nothing but the driver. */
function pageAndParse(path: string): { readonly events: number; readonly s: number } {
  const db = new Database(path, { readonly: true });
  const page = db.prepare<[number, number], Row>('SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?');
  const began = performance.now();
  let events = 0;
  for (let position = 0; ; ) {
    const rows = page.all(position, pageSize).map((row) => ({ ...row, data: JSON.parse(row.data) as unknown, metadata: JSON.parse(row.metadata) as unknown }));
    events += rows.length;
    position = rows.at(-1)?.position ?? position;
    if (rows.length < pageSize) break;
  }
  const s = seconds(began);
  db.close();
  return { events, s };
}

const hostOn = (eventStore: EventStore, readStore: ReadStore): SubscriptionHost =>
  new SubscriptionHost({ eventStore, readStore, registry, projections: [supplierView], now });

interface Measured {
  readonly baseline: number;
  readonly first: number;
  readonly rebuild: number;
  /** The same ratio by processor time, which neighbours on the machine disturb less. */
  readonly byProcessor: number;
  readonly longestBlock: number;
  readonly live: number;
}

/** Longest processor time, in ms, that nothing else of the process came to run. (Wall time would count the neighbours' work, too.) */
function watchBlocking(): () => number {
  let last = process.cpuUsage();
  let longest = 0;
  let running = true;
  const look = () => {
    const { user, system } = process.cpuUsage(last);
    longest = Math.max(longest, (user + system) / 1000);
    last = process.cpuUsage();
    if (running) setImmediate(look);
  };
  setImmediate(look);
  return () => {
    running = false;
    return longest;
  };
}

async function latencies(host: SubscriptionHost, eventStore: EventStore, size: number): Promise<number[]> {
  const live: number[] = [];
  for (const { stream, event } of eventsFrom(size, size + 300)) {
    const [last] = await eventStore.readStream(stream, { direction: 'backwards', limit: 1 });
    const { position } = await eventStore.append(stream, last?.revision ?? 'no-stream', [event]);
    const began = performance.now();
    await host.waitFor([supplierView.name], position, { timeoutMs: 10_000 });
    live.push(performance.now() - began);
  }
  return live;
}

async function measure(folder: string, path: string, eventStore: EventStore, size: number): Promise<Measured> {
  const readStore = openSqliteReadStore({ path: join(folder, `read-${size}.db`), durability: 'derived' });
  const host = hostOn(eventStore, readStore);
  const began = performance.now();
  await host.start();
  if (!(await host.whenLive())) throw new Error(JSON.stringify(await host.status()));
  const first = seconds(began);
  let longestBlock = 0;
  pageAndParse(path);
  const [baselines, rebuilds]: [number[], number[]] = [[], []];
  const processor: { baseline: number[]; rebuild: number[] } = { baseline: [], rebuild: [] };
  // The sides take turns, so that a noisy neighbour hits both alike.
  for (let round = 0; round < 5; round += 1) {
    let used = process.cpuUsage();
    baselines.push(pageAndParse(path).s);
    processor.baseline.push(processorSeconds(used));
    used = process.cpuUsage();
    const blocked = watchBlocking();
    const start = performance.now();
    await host.rebuild(supplierView.name);
    rebuilds.push(seconds(start));
    processor.rebuild.push(processorSeconds(used));
    longestBlock = Math.max(longestBlock, blocked());
    await host.dropOldGenerations();
  }
  const live = await latencies(host, eventStore, size);
  await host.stop();
  await readStore.close();
  return { baseline: median(baselines), first, rebuild: median(rebuilds), byProcessor: median(processor.baseline) / median(processor.rebuild), longestBlock, live: median(live) };
}

/** Slope of a log-log line through the first and the last point. */
const slope = (sizes: readonly number[], values: readonly number[]): number => {
  const [n0 = 1, n1 = 1] = [sizes[0], sizes.at(-1)];
  const [v0 = 1, v1 = 1] = [values[0], values.at(-1)];
  return Math.log(v1 / v0) / Math.log(n1 / n0);
};

/**
 * Rebuild of a view (aim: >= 0.6 of paging and parsing the same rows), and how its cost per event and the latency of a live view grow
 * with the log (aim: slope <= 0.1). `GREENGATE_BENCH_FULL=1` goes on to a million events.
 */
export async function run(report: Report): Promise<void> {
  const sizes = process.env['GREENGATE_BENCH_FULL'] ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
  const folder = mkdtempSync(join(tmpdir(), 'greengate-projections-'));
  const path = join(folder, 'events.db');
  const eventStore = openSqliteEventStore({ path });
  const perEvent: number[] = [];
  const latency: number[] = [];
  try {
    for (const size of sizes) {
      const head = Number(await eventStore.head());
      await fill(eventStore, head, size);
      const { baseline, first, rebuild, byProcessor, longestBlock, live } = await measure(folder, path, eventStore, size);
      const named = `${size.toLocaleString('en')} events`;
      report(`projections: rebuild against paging and parsing, ${named}`, baseline / rebuild, `rebuild ${rate(size, rebuild)}, page and parse ${rate(size, baseline)}, ${suppliersOf(size).toLocaleString('en')} documents; by processor time ${byProcessor.toFixed(2)}`);
      report(`projections: first catch-up (every event validated), ${named}`, baseline / first, rate(size, first));
      report(`projections: longest block during a rebuild, ms of processor, ${named}`, longestBlock, 'aim: below 10');
      report(`projections: live latency append to visible, ms, ${named}`, live, 'median of 300');
      perEvent.push(rebuild / size);
      latency.push(live);
    }
    report('projections: growth of rebuild cost per event', slope(sizes, perEvent), `log-log slope over ${sizes.join(', ')} events; aim <= 0.1`);
    report('projections: growth of live latency', slope(sizes, latency), `log-log slope over ${sizes.join(', ')} events; aim <= 0.1`);
  } finally {
    if ((await eventStore.head()) > positionZero) await eventStore.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
