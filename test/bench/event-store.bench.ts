import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDeciderRunner, openSqliteEventStore, positionZero, type DecideRequest, type EventStore } from '@greengate/event-store';
import { newId } from '@greengate/kernel';
import { openBareStore, type BareStore } from './bare-store';
import { aCommand, anEvent, ledger, type LedgerEvent, type LedgerState } from './bench-fixtures';
import { alternate, type Comparison } from './measure';

type Report = (name: string, ratio: number, detail: string) => void;

const perSecond = (seconds: number): string => `${Math.round(1 / seconds).toLocaleString('en')}/s`;
const compare = (report: Report, name: string, { ratio, ours, bare }: Comparison): void => report(name, ratio, `${perSecond(ours)} against ${perSecond(bare)} bare`);

const writes = (stream: string, count: number) => ({ stream, events: Array.from({ length: count }, anEvent) });

/** One writer, one event, one fsync each. */
const singles = (store: EventStore, bare: BareStore, each: number) =>
  alternate(120, each, {
    prepare: () => writes(`single-${newId()}`, each),
    ours: async ({ stream, events }) => {
      for (const [index, event] of events.entries()) await store.append(stream, index === 0 ? 'no-stream' : index - 1, [event]);
    },
    bare: ({ stream, events }) => events.forEach((event, revision) => bare.insert(stream, revision, event)),
  });

/** 64 writers, each waiting for its own event to be durable, against as many bare inserts, each with its own fsync. */
const concurrent = (store: EventStore, bare: BareStore, each: number) =>
  alternate(16, 64 * each, {
    prepare: () => Array.from({ length: 64 }, () => writes(`many-${newId()}`, each)),
    ours: (writers) =>
      Promise.all(
        writers.map(async ({ stream, events }) => {
          for (const [index, event] of events.entries()) await store.append(stream, index === 0 ? 'no-stream' : index - 1, [event]);
        }),
      ),
    bare: (writers) => {
      for (const { stream, events } of writers) events.forEach((event, revision) => bare.insert(stream, revision, event));
    },
  });

/** One call with many events, against one transaction of bare inserts. */
const batches = (store: EventStore, bare: BareStore, size: number) =>
  alternate(16, size, {
    prepare: () => writes(`batch-${newId()}`, size),
    ours: ({ stream, events }) => store.append(stream, 'no-stream', events),
    bare: ({ stream, events }) => bare.transaction(() => events.forEach((event, revision) => bare.insert(stream, revision, event))),
  });

const foldBare = (bare: BareStore, stream: string): LedgerState =>
  bare.read(stream).reduce<LedgerState>((state, row) => {
    const { schemaVersion } = JSON.parse(row.metadata) as { readonly schemaVersion: number };
    if (schemaVersion !== 1) throw new Error('needs an upcaster');
    return ledger.evolve(state, { type: row.type, data: JSON.parse(row.data) } as LedgerEvent);
  }, ledger.initial);

/** Load 50 events, validate and fold them and decide that nothing is to be done. Bare: select, parse, fold, with neither validation nor decision. */
const decides = async (store: EventStore, bare: BareStore, cacheSize: number) => {
  const streams = Array.from({ length: 40 }, () => `ledger-${newId()}`);
  for (const stream of streams) {
    const events = Array.from({ length: 50 }, anEvent);
    await store.append(stream, 'no-stream', events);
    bare.transaction(() => events.forEach((event, revision) => bare.insert(stream, revision, event)));
  }
  const runner = createDeciderRunner(store, { cacheSize });
  const requests = streams.map((stream): DecideRequest<'settle', LedgerState, never> => aCommand(stream));
  for (const request of requests) await runner.run(request);
  return alternate(100, streams.length, {
    prepare: () => undefined,
    ours: async () => {
      for (const request of requests) {
        const result = await runner.run(request);
        if (!result.ok || result.value.revision !== 49) throw new Error('the runner did not see 50 events');
      }
    },
    bare: () => {
      for (const stream of streams) if (foldBare(bare, stream).entries !== 50) throw new Error('the bare load did not see 50 events');
    },
  });
};

/** Every event in pages of 500, against the same rows selected in pages and parsed. */
const paging = async (store: EventStore, bare: BareStore) => {
  const count = bare.count();
  return alternate(6, count, {
    prepare: () => undefined,
    ours: async () => {
      let page = await store.readAll({ from: positionZero, limit: 500 });
      while (!page.end) page = await store.readAll({ from: page.position, limit: 500 });
    },
    bare: () => {
      for (let from = 0, rows = bare.page(from, 500); rows.length > 0; rows = bare.page(from, 500)) {
        for (const row of rows) JSON.parse(row.data);
        for (const row of rows) JSON.parse(row.metadata);
        from = rows.at(-1)?.position ?? from;
      }
    },
  });
};

/** Ratios (higher is better; 1 is as fast as the bare driver) of the event store and the decider runner. */
export async function run(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-bench-'));
  const store = openSqliteEventStore({ path: join(folder, 'ours.db') });
  const bare = openBareStore(join(folder, 'bare.db'));
  try {
    compare(report, 'single durable append', await singles(store, bare, 20));
    compare(report, '64 concurrent writers', await concurrent(store, bare, 5));
    compare(report, 'batched import', await batches(store, bare, 5_000));
    compare(report, 'load and decide, 50 events, cold', await decides(store, bare, 0));
    compare(report, 'load and decide, 50 events, warm', await decides(store, bare, 1_000));
    compare(report, 'paging through everything', await paging(store, bare));
  } finally {
    await store.close();
    bare.close();
    rmSync(folder, { recursive: true });
  }
}
