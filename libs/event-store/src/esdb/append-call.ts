import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import type { ClientDuplexStream } from '@grpc/grpc-js';
import type { EsdbClient } from './esdb-client';
import { explain, unreachable } from './esdb-errors';

export type AppendAnswer = BatchAppendResp;
type Stream = ClientDuplexStream<BatchAppendReq, BatchAppendResp>;

interface Waiting {
  readonly resolve: (answer: AppendAnswer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

export interface AppendCall {
  /** @throws StoreUnavailableError; whether the append arrived is then unknown */
  send(requests: (correlation: string) => readonly BatchAppendReq[]): Promise<AppendAnswer>;
}

/**
 * All appends of a connection go through one open call, told apart by correlation ids; each connection has a table of its own for those under way.
 * An answer that does not come in time ends the connection: nothing else would notice a server that stays silent.
 */
export function createAppendCall(client: EsdbClient, within: number): AppendCall {
  const calls = new WeakMap<object, Stream | Promise<Stream>>();
  const tables = new WeakMap<Stream, Map<string, Waiting>>();
  let correlations = 0;

  const opened = (): Promise<Stream> =>
    client.open(calls, (grpc, ...call) => {
      const stream = grpc.batchAppend(...call);
      const table = new Map<string, Waiting>();
      tables.set(stream, table);
      const fail = (error: Error): void => {
        for (const waiting of table.values()) {
          clearTimeout(waiting.timer);
          waiting.reject(error);
        }
        table.clear();
      };
      stream.on('data', (answer: BatchAppendResp) => {
        const id = answer.getCorrelationId()?.getString().toLowerCase() ?? '';
        const waiting = table.get(id);
        if (!waiting) return;
        table.delete(id);
        clearTimeout(waiting.timer);
        waiting.resolve(answer);
      });
      stream.on('error', (error) => fail(explain(error, client.shown)));
      // A plain end, without an error, answers nothing either.
      stream.on('end', () => {
        fail(unreachable(client.shown, 'it ended the call'));
        stream.cancel();
      });
      return stream;
    });

  /** A UUID, as the wire wants it; it only has to be unique within the call. */
  const nextCorrelation = (): string => {
    correlations += 1;
    return `00000000-0000-4000-8000-${correlations.toString(16).padStart(12, '0')}`;
  };

  return {
    async send(requests) {
      const stream = await opened();
      const table = tables.get(stream);
      if (!table || stream.destroyed || stream.writableEnded) throw unreachable(client.shown, 'the call has just ended');
      const correlation = nextCorrelation();
      const parts = requests(correlation);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          table.delete(correlation);
          const why = `an append was not answered within ${within} ms`;
          reject(unreachable(client.shown, why));
          client.reset(why);
          stream.cancel();
        }, within);
        table.set(correlation, { resolve, reject, timer });
        for (const part of parts) stream.write(part);
      });
    },
  };
}
