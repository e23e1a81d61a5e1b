import type { Connection, ConnectOptions } from 'mongoose';
import { mongoAddressOf } from './mongo-address';

export interface MongoOptions {
  readonly url: string;
  /** Where the address names none. */
  readonly database: string;
  /** Longest silence of a server during an operation, in milliseconds; it is then given up. Default 10,000. */
  readonly within?: number;
  /** Longest time to wait for a server that takes writes, in milliseconds. Default 2,000. */
  readonly findServerWithin?: number;
}

export interface MongoConnection {
  readonly connection: Connection;
  /** Where it leads, for messages. */
  readonly shown: string;
  /** Rises whenever connections to the server were found broken: it may have been another server, or the same one at an earlier moment, since. */
  readonly breaks: () => number;
  /** Safe to repeat. */
  readonly close: () => Promise<void>;
}

const defaultWithin = 10_000;

/**
 * Acknowledged means: on the disks of a majority, so that no change of primary takes it back. Read means: what the majority has, from the primary, so that a fold never builds on a document which is then taken back.
 * The driver does not repeat writes: every caller can repeat them itself, some services refuse them (DocumentDB), and a repeated `put if absent` would answer as if it had not written.
 */
const settings = ({ within = defaultWithin, findServerWithin = 2_000 }: MongoOptions): ConnectOptions => ({
  appName: 'greengate',
  writeConcern: { w: 'majority', journal: true, wtimeoutMS: within },
  readConcern: { level: 'majority' },
  readPreference: 'primary',
  retryWrites: false,
  retryReads: true,
  // The one deadline over all steps of an operation that drivers now recommend, timeoutMS, does nothing in this one (7.8.0).
  socketTimeoutMS: within,
  waitQueueTimeoutMS: within,
  serverSelectionTimeoutMS: findServerWithin,
  connectTimeoutMS: Math.min(within, 5_000),
  ignoreUndefined: true,
  autoIndex: false,
  autoCreate: false,
  bufferCommands: false,
});

/** Connects, or fails within the time for finding a server. The driver is loaded when first needed: an installation on files never pays for it. */
export async function connectMongo(options: MongoOptions): Promise<MongoConnection> {
  const { url, shown, database } = mongoAddressOf(options.url);
  const { createConnection } = await import('mongoose');
  const connection = createConnection(url, { ...settings(options), dbName: database ?? options.database });
  connection.set('maxTimeMS', options.within ?? defaultWithin);
  // Its failures reach whoever awaits the work; an event without a listener would end the process.
  connection.on('error', () => undefined);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= connection.close());
  try {
    await connection.asPromise();
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
  let breaks = 0;
  const client = connection.getClient();
  client.on('connectionPoolCleared', () => (breaks += 1));
  client.on('connectionClosed', ({ reason }) => {
    if (reason === 'error') breaks += 1;
  });
  return { connection, shown, breaks: () => breaks, close };
}
