import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventToAppend } from '@greengate/event-store';
import { newId } from '@greengate/kernel';
import { openBareStore, type BareStore } from '../bare-store';
import { anEvent, ledger, type LedgerEvent, type LedgerState } from '../bench-fixtures';
import { alternate, type Comparison } from '../measure';
import { openEmmett, type EmmettStore } from './installed-emmett';

type Report = (name: string, ratio: number, detail: string) => void;

const perSecond = (seconds: number): string => `${Math.round(1 / seconds).toLocaleString('en')}/s`;
const writes = (stream: string, count: number) => ({ stream, events: Array.from({ length: count }, anEvent) });
const insertAll = (bare: BareStore, stream: string, events: readonly EventToAppend[]): void => events.forEach((event, revision) => bare.insert(stream, revision, event));

/** A store whose refusals because of other writers are counted and tried again. */
function retrying(store: EmmettStore) {
  const counted = { refused: 0 };
  const append = async (stream: string, revision: number, events: readonly EventToAppend[]): Promise<void> => {
    const options = { expectedStreamVersion: revision === 0 ? ('STREAM_DOES_NOT_EXIST' as const) : BigInt(revision) };
    for (let attempt = 1; ; attempt += 1) {
      try {
        await store.appendToStream(stream, events.map(({ type, data, metadata }) => ({ type, data, metadata })), options);
        return;
      } catch (error) {
        counted.refused += 1;
        if (attempt >= 1_000) throw error;
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
  };
  return { append, counted };
}

async function loads(store: EmmettStore, bare: BareStore, append: ReturnType<typeof retrying>['append']): Promise<Comparison> {
  const streams = Array.from({ length: 10 }, () => `ledger-${newId()}`);
  for (const stream of streams) {
    const { events } = writes(stream, 50);
    await append(stream, 0, events);
    bare.transaction(() => insertAll(bare, stream, events));
  }
  const initialState = (): LedgerState => ledger.initial;
  return alternate(30, streams.length, {
    prepare: () => undefined,
    ours: async () => {
      for (const stream of streams) {
        const { state } = await store.aggregateStream(stream, { evolve: (before: LedgerState, event) => ledger.evolve(before, event as LedgerEvent), initialState });
        if (state.entries !== 50) throw new Error('emmett did not see 50 events');
      }
    },
    bare: () => {
      for (const stream of streams) {
        const rows = bare.read(stream).map(({ type, data, metadata }) => ({ type, data: JSON.parse(data) as unknown, metadata: JSON.parse(metadata) as unknown }));
        if (rows.reduce((state, row) => ledger.evolve(state, row as unknown as LedgerEvent), ledger.initial).entries !== 50) throw new Error('the bare load did not see 50 events');
      }
    },
  });
}

/** How many of these streams hold the one event that was appended. */
async function countOf(store: EmmettStore, streams: readonly string[]): Promise<number> {
  let found = 0;
  for (const stream of streams) {
    const { state } = await store.aggregateStream<number>(stream, { evolve: (before) => before + 1, initialState: () => 0 });
    found += state === 1 ? 1 : 0;
  }
  return found;
}

/** emmett's SQLite store in the rounds of the event store's own bench, against the same bare store. */
export async function run(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-emmett-'));
  const store = openEmmett(join(folder, 'emmett.db'));
  const bare = openBareStore(join(folder, 'bare.db'));
  const { append, counted } = retrying(store);
  const told = (name: string, { ratio, ours, bare: theirs }: Comparison): void => {
    report(`emmett: ${name}`, ratio, `${perSecond(ours)} against ${perSecond(theirs)} bare${counted.refused > 0 ? `; ${counted.refused} attempts refused and tried again` : ''}`);
    counted.refused = 0;
  };
  const one = async ({ stream, events }: ReturnType<typeof writes>): Promise<void> => {
    for (const [revision, event] of events.entries()) await append(stream, revision, [event]);
  };
  try {
    await append(`first-${newId()}`, 0, [anEvent()]);
    told('single durable append', await alternate(30, 20, { prepare: () => writes(`single-${newId()}`, 20), ours: one, bare: ({ stream, events }) => insertAll(bare, stream, events) }));
    told('batched import', await alternate(5, 1_000, {
      prepare: () => writes(`batch-${newId()}`, 1_000),
      ours: ({ stream, events }) => append(stream, 0, events),
      bare: ({ stream, events }) => bare.transaction(() => insertAll(bare, stream, events)),
    }));
    told('load and decide, 50 events, cold', await loads(store, bare, append));
    const acknowledged: string[] = [];
    const concurrent = await alternate(4, 64, {
      prepare: () => {
        const writers = Array.from({ length: 64 }, () => writes(`many-${newId()}`, 1));
        acknowledged.push(...writers.map(({ stream }) => stream));
        return writers;
      },
      ours: async (writers) => {
        for (const writer of writers) await one(writer);
      },
      bare: (writers) => writers.forEach(({ stream, events }) => insertAll(bare, stream, events)),
    });
    const held = await countOf(store, acknowledged);
    if (held !== acknowledged.length) throw new Error(`${acknowledged.length - held} events that emmett acknowledged are missing`);
    told('64 writers, one call at a time', concurrent);
  } finally {
    bare.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
