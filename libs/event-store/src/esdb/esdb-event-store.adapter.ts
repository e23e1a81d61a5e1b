import { setTimeout } from 'node:timers/promises';
import type { EventStore } from '../event-store.port';
import { esdbAddressOf } from './connection-string';
import { createEsdbAppender } from './esdb-append';
import { createEsdbClient } from './esdb-client';
import { closedError, mayPass } from './esdb-errors';
import { createEsdbMetadata } from './esdb-metadata';
import { createEsdbReads, type EsdbReads } from './esdb-reads';
import { subscription } from './esdb-subscription';
import { createEsdbTail } from './esdb-tail';

export interface EsdbEventStoreOptions {
  /** `esdb://` or `esdb+discover://`, with credentials and settings; see `connection-string.ts`. */
  readonly url: string;
  /** How long to ask for a server at the start. Milliseconds, default 15,000. */
  readonly startWithin?: number;
  /** How long an append or one page of a read may take. Milliseconds, default 10,000. */
  readonly within?: number;
  /** How often the live subscription is compared with the end of the log. Milliseconds, default 10,000. */
  readonly watchEvery?: number;
}

export interface EsdbEventStore extends EventStore {
  /** Of the server, as it said at the start. */
  readonly serverVersion: string;
}

async function probe(reads: Pick<EsdbReads, 'head'>, until: number): Promise<void> {
  for (;;) {
    try {
      await reads.head();
      return;
    } catch (error) {
      if (!mayPass(error) || performance.now() > until) throw error;
      await setTimeout(250);
    }
  }
}

/**
 * The log in EventStoreDB or KurrentDB. Everything goes to the leader, so that what was acknowledged is there to be read.
 * @throws StoreUnavailableError when no server answers in time, does not admit the user, or is too old; RangeError for a connection string that cannot be one
 */
export async function openEsdbEventStore({ url, startWithin = 15_000, within = 10_000, watchEvery = 10_000 }: EsdbEventStoreOptions): Promise<EsdbEventStore> {
  const client = createEsdbClient(esdbAddressOf(url));
  const reads = createEsdbReads(client, within, (position) => appender.saw(position));
  const appender = createEsdbAppender(client, reads, within);
  const metadata = createEsdbMetadata(client, appender, within);
  const tail = createEsdbTail(client, reads, watchEvery);
  try {
    const until = performance.now() + startWithin;
    const serverVersion = await client.admit(startWithin);
    // The features are told to anybody; this is where credentials and rights count, and where a follower refers to its leader.
    await probe(reads, until);
    let closing: Promise<void> | undefined;
    const open = (): void => {
      if (closing) throw closedError(client.shown);
    };
    const shutDown = async (): Promise<void> => {
      await appender.drained();
      tail.close(closedError(client.shown));
      await client.close();
    };
    return {
      serverVersion,
      async append(stream, expected, events) {
        open();
        return appender.append(stream, expected, events);
      },
      async readStream(stream, options) {
        open();
        return reads.stream(stream, options);
      },
      async readAll(options) {
        open();
        return reads.all(options);
      },
      subscribe: (options) => subscription(reads, tail, options),
      async streamMetadata(stream) {
        open();
        return metadata.read(stream);
      },
      async setStreamMetadata(stream, value) {
        open();
        await metadata.write(stream, value);
      },
      async head() {
        open();
        return reads.head();
      },
      close: () => (closing ??= shutDown()),
    };
  } catch (error) {
    await client.close();
    throw error;
  }
}
