import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore, type EventStore } from '@greengate/event-store';
import { newId } from '@greengate/kernel';
import { anEvent } from './bench-fixtures';

type Report = (name: string, ratio: number, detail: string) => void;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Median seconds of an operation, each with an input of its own. */
async function timed(rounds: number, work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work(round);
    times.push((performance.now() - start) / 1_000);
  }
  return median(times);
}

const streamOf = (number: number): string => `ledger-${String(number).padStart(8, '0')}`;
const perStream = 50;

/** Streams of 50 events until the log holds `size`. */
async function fill(store: EventStore, size: number): Promise<void> {
  for (let height = Number(await store.head()); height < size; height += perStream) {
    const stream = streamOf(Math.floor(height / perStream));
    await store.append(stream, 'no-stream', Array.from({ length: perStream }, anEvent)).catch(() => undefined);
  }
}

/** What the store does all day, at this size of history. Seconds. */
async function measure(store: EventStore, size: number): Promise<Record<string, number>> {
  const streams = Math.floor(size / perStream);
  const somewhere = (round: number): number => Math.floor((round * 7_919) % streams);
  const group = async (): Promise<void> => {
    await Promise.all(Array.from({ length: 64 }, () => store.append(`grow-${newId()}`, 'no-stream', [anEvent()])));
  };
  return {
    'a single durable append': await timed(200, () => store.append(`grow-${newId()}`, 'no-stream', [anEvent()])),
    'a group of 64 appends': await timed(40, group),
    'loading a stream of 50 events': await timed(200, (round) => store.readStream(streamOf(somewhere(round)))),
    'a page of 500 of the log': await timed(60, (round) => store.readAll({ from: String(somewhere(round) * perStream).padStart(20, '0'), limit: 500 })),
  };
}

/**
 * How the cost of each operation of the event store grows with history: slope of the log-log line through the first and the last size (aim: <= 0.1).
 * `GREENGATE_BENCH_FULL=1` goes on to a million events.
 */
export async function run(report: Report): Promise<void> {
  const sizes = process.env['GREENGATE_BENCH_FULL'] ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
  const folder = mkdtempSync(join(tmpdir(), 'greengate-growth-'));
  const store = openSqliteEventStore({ path: join(folder, 'events.db') });
  const found: Record<string, number>[] = [];
  try {
    for (const size of sizes) {
      await fill(store, size);
      found.push(await measure(store, size));
    }
    for (const name of Object.keys(found[0] ?? {})) {
      const values = found.map((one) => one[name] ?? Number.NaN);
      const slope = Math.log((values.at(-1) ?? 1) / (values[0] ?? 1)) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
      report(`event store: growth of ${name}`, slope, `${values.map((value) => `${(value * 1_000).toFixed(3)} ms`).join(', ')} at ${sizes.map((size) => size.toLocaleString('en')).join(', ')} events`);
    }
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
