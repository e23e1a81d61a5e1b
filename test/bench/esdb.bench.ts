import { EventStoreDBClient, jsonEvent, NO_STREAM, START } from '@eventstore/db-client';
import { openEsdbEventStore, positionZero, type EventStore, type EventToAppend } from '@greengate/event-store';
import { newId } from '@greengate/kernel';
import { startEsdbNode } from '../integration/engines/esdb-engine';
import { anEvent } from './bench-fixtures';
import { alternate, type Comparison } from './measure';

type Report = (name: string, ratio: number, detail: string) => void;

const perSecond = (seconds: number): string => `${Math.round(1 / seconds).toLocaleString('en')}/s`;
const compare = (report: Report, name: string, { ratio, ours, bare }: Comparison): void => report(name, ratio, `${perSecond(ours)} against ${perSecond(bare)} bare, on the test node`);

const writes = (writers: number, each: number) => () => Array.from({ length: writers }, () => Array.from({ length: each }, anEvent));
const bareEvent = ({ id, type, data, metadata }: EventToAppend) => jsonEvent({ id, type, data: data as Record<string, unknown>, metadata: { ...metadata } });
const revisionBefore = (index: number) => (index === 0 ? NO_STREAM : BigInt(index - 1));

/** Writers side by side, each waiting for its own event, against as many that call the client's `appendToStream`. */
const appends = (store: EventStore, client: EventStoreDBClient, { rounds, writers, each }: { readonly rounds: number; readonly writers: number; readonly each: number }) =>
  alternate(rounds, writers * each, {
    prepare: writes(writers, each),
    ours: (input) =>
      Promise.all(
        input.map(async (events) => {
          const stream = `bench-${newId()}`;
          for (const [index, event] of events.entries()) await store.append(stream, index === 0 ? 'no-stream' : index - 1, [event]);
        }),
      ),
    bare: (input) =>
      Promise.all(
        input.map(async (events) => {
          const stream = `bench-${newId()}`;
          for (const [index, event] of events.entries()) await client.appendToStream(stream, bareEvent(event), { expectedRevision: revisionBefore(index) });
        }),
      ),
  });

const batches = (store: EventStore, client: EventStoreDBClient, size: number) =>
  alternate(10, size, {
    prepare: writes(1, size),
    ours: ([events = []]) => store.append(`bench-${newId()}`, 'no-stream', events),
    bare: ([events = []]) => client.appendToStream(`bench-${newId()}`, events.map(bareEvent), { expectedRevision: NO_STREAM }),
  });

/** Every event in pages of 500, against one `readAll` from the beginning to the end. */
const reading = async (store: EventStore, client: EventStoreDBClient) => {
  const everything = async (): Promise<number> => {
    let count = 0;
    for (let from = positionZero; ; ) {
      const page = await store.readAll({ from, limit: 500 });
      count += page.events.length;
      from = page.position;
      if (page.end) return count;
    }
  };
  const count = await everything();
  return alternate(5, count, {
    prepare: () => undefined,
    ours: async () => {
      if ((await everything()) !== count) throw new Error('the port did not read everything');
    },
    bare: async () => {
      let read = 0;
      for await (const { event } of client.readAll({ fromPosition: START })) if (event !== undefined && !event.type.startsWith('$')) read += 1;
      if (read !== count) throw new Error('the client did not read everything');
    },
  });
};

/** The port on the client's connection against the client's own calls; both speak to the same test node, whose speed is not a server's. */
export async function run(report: Report): Promise<void> {
  const node = await startEsdbNode();
  const store = await openEsdbEventStore({ url: node.url });
  const client = EventStoreDBClient.connectionString(node.url);
  try {
    compare(report, 'EventStoreDB: append against appendToStream, one writer', await appends(store, client, { rounds: 40, writers: 1, each: 20 }));
    compare(report, 'EventStoreDB: append against appendToStream, 64 writers', await appends(store, client, { rounds: 12, writers: 64, each: 5 }));
    compare(report, 'EventStoreDB: append against appendToStream, 500 events at once', await batches(store, client, 500));
    compare(report, 'EventStoreDB: reading all against readAll', await reading(store, client));
  } finally {
    await store.close();
    await client.dispose();
    await node.stop();
  }
}
