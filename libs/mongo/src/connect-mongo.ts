import { setTimeout as wait } from 'node:timers/promises';
import type { Connection, ConnectOptions, mongo } from 'mongoose';
import { mongoAddressOf } from './mongo-address';
import { watchHeartbeats } from './stuck-heartbeats';

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
  /**
   * The outcome of work on the server, or a failure (`MongoOperationTimeoutError`) once it has been silent for so long that the driver must have lost
   * sight of the work: see `watchHeartbeats`. What it may have done then is not known, as after any broken connection.
   * @param rounds how often the work does the same, one after the other; Infinity for what takes as long as a collection is large
   */
  readonly bounded: <Answer>(work: Promise<Answer>, rounds?: number) => Promise<Answer>;
  /** Safe to repeat. */
  readonly close: () => Promise<void>;
}

const defaultWithin = 10_000;
/** Of `within`, for work of a few exchanges one after the other, each with its own wait for a server and a connection. */
const exchanges = 6;

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

const silence = (milliseconds: number): Promise<void> => wait(milliseconds, undefined, { ref: false });

/** Named as the driver names its own: nobody has to know another. */
function lostSight(milliseconds: number): Error {
  const error = new Error(`the server has not answered for ${milliseconds} ms`);
  error.name = 'MongoOperationTimeoutError';
  return error;
}

async function bounded<Answer>(work: Promise<Answer>, longest: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(lostSight(longest)), longest);
    timer.unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The same client with everything below it anew: what hangs is left behind. Resolves once it is connected, or `over`. */
async function renew(client: mongo.MongoClient, over: () => boolean): Promise<void> {
  await Promise.race([client.close().catch(() => undefined), silence(5_000)]);
  while (!over()) {
    const open = await client.connect().then(() => true, () => false);
    if (open) return;
    await silence(500);
  }
}

/** Connects, or fails within the time for finding a server. The driver is loaded when first needed: an installation on files never pays for it. */
export async function connectMongo(options: MongoOptions): Promise<MongoConnection> {
  const { url, shown, database } = mongoAddressOf(options.url);
  const { within = defaultWithin } = options;
  const { createConnection } = await import('mongoose');
  const connection = createConnection(url, { ...settings(options), dbName: database ?? options.database });
  connection.set('maxTimeMS', within);
  // Its failures reach whoever awaits the work; an event without a listener would end the process.
  connection.on('error', () => undefined);
  let closing: Promise<void> | undefined;
  let watched = (): void => undefined;
  const close = (): Promise<void> => {
    watched();
    return (closing ??= connection.close());
  };
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
  const { heartbeatFrequencyMS, connectTimeoutMS } = client.options;
  let renewing = false;
  watched = watchHeartbeats(client, heartbeatFrequencyMS + connectTimeoutMS + 2_000, () => {
    if (renewing || closing) return;
    renewing = true;
    breaks += 1;
    void renew(client, () => closing !== undefined).finally(() => (renewing = false));
  });
  return { connection, shown, breaks: () => breaks, bounded: (work, rounds = 1) => (Number.isFinite(rounds) ? bounded(work, within * exchanges * rounds) : work), close };
}
