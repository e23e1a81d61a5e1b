import { EventStoreDBClient } from '@eventstore/db-client';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { StreamsClient, StreamsService, type IStreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import { Metadata, status, type CallOptions, type Client, type ClientReadableStream, type MethodDefinition } from '@grpc/grpc-js';
import { StoreUnavailableError } from '../event-store.port';
import type { EsdbAddress } from './connection-string';
import { closedError, explain, unreachable } from './esdb-errors';

type Call = { cancel(): void; on(event: 'error', listener: (error: unknown) => void): unknown };
type StreamsConstructor = new (...args: never[]) => IStreamsClient & Client;

/**
 * What the client declares for its own subclasses. Its public calls cannot filter a read of `$all`, and they keep the appends under way of all
 * clients in one table, where an answer that arrives after an error elsewhere ends the process (batchAppend.js, `promiseBank`).
 */
interface Inner {
  GRPCStreamCreator<T extends Call>(client: StreamsConstructor, name: string, create: (client: IStreamsClient & Client) => T, cache?: WeakMap<object, T | Promise<T>>): () => Promise<T>;
  callArguments(options: { readonly requiresLeader?: boolean; readonly deadline?: number }, call?: CallOptions): [Metadata, CallOptions];
  handleError(client: object, error: Error): Promise<void>;
  readonly capabilities: Promise<{ readonly serverVersion: string; supports(method: MethodDefinition<never, never>): boolean }>;
}

export interface EsdbClient {
  readonly shown: string;
  /** Messages of one read that must end within so many milliseconds, or of a subscription that lasts until the signal aborts. */
  read(request: ReadReq, until: number | AbortSignal): AsyncGenerator<ReadResp, void, undefined>;
  /** A call that stays open for many appends; made anew when the last one has ended. */
  open<T extends Call>(cache: WeakMap<object, T | Promise<T>>, create: (client: IStreamsClient & Client, ...call: [Metadata, CallOptions]) => T): Promise<T>;
  /** Gives up the connection that answers no more: the next call looks for a node again. */
  reset(why: string): void;
  /** Version of the server. @throws StoreUnavailableError */
  admit(within: number): Promise<string>;
  close(): Promise<void>;
}

/** LTS of 2023: positions in reads of streams (22.6), batched appends (21.10), caught-up messages (23.10). */
const oldestVersion = [23, 10] as const;

const isOlder = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < oldestVersion[0] || (major === oldestVersion[0] && minor < oldestVersion[1]);
};

const silence = (): void => undefined;

export function createEsdbClient({ url, shown }: EsdbAddress): EsdbClient {
  const outer = EventStoreDBClient.connectionString(url);
  const inner = outer as unknown as Inner;
  const used = new Set<object>();
  let closed = false;

  const assertOpen = (): void => {
    if (closed) throw closedError(shown);
  };
  const seen = (error: unknown): Error => (closed ? closedError(shown) : error instanceof StoreUnavailableError ? error : explain(error, shown));

  return {
    shown,
    async *read(request, until) {
      assertOpen();
      const lasts = typeof until !== 'number';
      const call = inner.callArguments({ requiresLeader: true, ...(lasts ? {} : { deadline: until }) }, lasts ? { deadline: Infinity } : {});
      let stream: ClientReadableStream<ReadResp> | undefined;
      const cancel = (): void => stream?.cancel();
      try {
        stream = await inner.GRPCStreamCreator(StreamsClient, 'read', (client) => {
          used.add(client);
          return client.read(request, ...call);
        })();
        // It may still fail after the loop below has left it.
        stream.on('error', silence);
        if (lasts) until.addEventListener('abort', cancel, { once: true });
        if (lasts && until.aborted) return;
        for await (const message of stream) yield message as ReadResp;
      } catch (error) {
        throw seen(error);
      } finally {
        if (lasts) until.removeEventListener('abort', cancel);
        cancel();
      }
    },
    async open(cache, create) {
      assertOpen();
      try {
        return await inner.GRPCStreamCreator(
          StreamsClient,
          'append',
          (client) => {
            used.add(client);
            return create(client, ...inner.callArguments({ requiresLeader: true }, { deadline: Infinity }));
          },
          cache,
        )();
      } catch (error) {
        throw seen(error);
      }
    },
    reset(why) {
      const error = Object.assign(new Error(why), { code: status.UNAVAILABLE, details: why, metadata: new Metadata() });
      for (const client of used) void inner.handleError(client, error).catch(silence);
      used.clear();
    },
    async admit(within) {
      const until = performance.now() + within;
      for (let failure: unknown; ; ) {
        const left = until - performance.now();
        if (left <= 0) throw failure instanceof Error ? seen(failure) : unreachable(shown, `no answer within ${Math.round(within / 1_000)} s`);
        const timeout = new Promise<undefined>((resolve) => void setTimeout(() => resolve(undefined), left).unref());
        try {
          const features = await Promise.race([inner.capabilities, timeout]);
          if (features === undefined) continue;
          const { serverVersion } = features;
          if (isOlder(serverVersion) || !features.supports(StreamsService.batchAppend as never)) {
            throw new StoreUnavailableError(`The event store ${shown} runs version ${serverVersion}; Greengate needs ${oldestVersion.join('.')} or newer: upgrade the server.`, 'unreachable');
          }
          return serverVersion;
        } catch (error) {
          if (error instanceof StoreUnavailableError) throw error;
          failure = error;
          this.reset('not ready');
          await new Promise((resolve) => setTimeout(resolve, Math.min(250, Math.max(0, until - performance.now()))));
        }
      }
    },
    async close() {
      closed = true;
      await outer.dispose();
      this.reset('closed');
    },
  };
}
