import { LRUCache } from 'lru-cache';
import type { BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import { AppendTooLargeError, positionZero, WrongExpectedRevisionError, type AppendResult, type EventToAppend, type ExpectedRevision, type Position } from '../event-store.port';
import { createAppendCall, type AppendAnswer } from './append-call';
import { appendRequests, proposedOf, type ProposedMessage } from './append-requests';
import type { EsdbClient } from './esdb-client';
import { deletedError, unreachable } from './esdb-errors';
import { positionOf, revisionOf } from './esdb-events';
import type { EsdbReads } from './esdb-reads';
import { failureOf } from './append-failure';

/** The server takes no more in one append, however it is set (`--max-append-size` may say less). */
const mostBytes = 16 * 1024 * 1024;

const remembered = 10_000;

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export interface EsdbAppender {
  append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult>;
  /** An event of this position was read. */
  saw(position: Position): void;
  /** Resolves when no append is under way. */
  drained(): Promise<void>;
}

/**
 * The server answers a repeated append as it did the first one, without saying that it is a repetition. What this process knows tells: a position
 * that it has seen before, or one that it was answered before. After an append whose outcome stayed unknown the stream is read first. An append
 * that only another process can have made before is answered `unconfirmed`.
 */
export function createEsdbAppender(client: EsdbClient, reads: Pick<EsdbReads, 'stream'>, within: number): EsdbAppender {
  const call = createAppendCall(client, within);
  const answered = new LRUCache<Position, true>({ max: remembered });
  const inDoubt = new LRUCache<string, true>({ max: remembered });
  let highest = positionZero;

  const repeatOf = async (stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult | undefined> => {
    const placed = await reads.stream(stream, { from: expected === 'no-stream' ? 0 : expected + 1, limit: events.length });
    const last = placed.at(-1);
    if (!last || events.some(({ id }, index) => placed[index]?.id !== id.toLowerCase())) return undefined;
    return { revision: last.revision, position: last.position, repeated: true };
  };

  const resultOf = async (answer: BatchAppendResp.Success, before: Position, again: () => Promise<AppendResult | undefined>): Promise<AppendResult> => {
    const commit = answer.getPosition()?.getCommitPosition();
    // Found again while it is being replicated, the server may not know the place: it stands in the stream.
    const read = commit === undefined ? await again() : undefined;
    if (commit === undefined) return read ?? Promise.reject(unreachable(client.shown, 'it did not say where the events stand'));
    const position = positionOf(commit);
    const repeated = position <= before || answered.has(position);
    answered.set(position, true);
    saw(position);
    return { revision: revisionOf(answer.getCurrentRevision()), position, repeated, ...(repeated ? {} : { unconfirmed: true as const }) };
  };

  const saw = (position: Position): void => {
    if (position > highest) highest = position;
  };

  const sent = async (stream: string, expected: ExpectedRevision, messages: readonly ProposedMessage[], key: string): Promise<AppendAnswer> => {
    try {
      return await call.send((correlation) => appendRequests(correlation, stream, expected, messages, within));
    } catch (error) {
      // It may have arrived all the same.
      inDoubt.set(key, true);
      throw error;
    }
  };

  const underWay = new Set<Promise<unknown>>();

  const append = async (stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult> => {
    const [first] = events;
    if (!first) throw new RangeError(`append to ${stream}: no events given`);
    const odd = events.find(({ id }) => !uuid.test(id));
    if (odd) throw new RangeError(`append to ${stream}: the event id "${odd.id}" is not a UUID`);
    const messages = events.map(proposedOf);
    const size = messages.reduce((sum, { bytes }) => sum + bytes, 0);
    if (size > mostBytes) throw new AppendTooLargeError(stream, size, mostBytes);
    const key = `${stream}\n${first.id}`;
    const again = () => repeatOf(stream, expected, events);
    if (inDoubt.has(key)) {
      const repeat = await again();
      if (repeat) {
        inDoubt.delete(key);
        return repeat;
      }
    }
    const before = highest;
    const answer = await sent(stream, expected, messages, key);
    if (answer.hasSuccess()) {
      inDoubt.delete(key);
      return resultOf(answer.getSuccess() as BatchAppendResp.Success, before, again);
    }
    const failure = failureOf(answer);
    switch (failure.kind) {
      case 'conflict':
        throw new WrongExpectedRevisionError(stream, expected, failure.current === undefined ? 'no-stream' : revisionOf(failure.current));
      case 'deleted':
        throw deletedError(client.shown, stream);
      case 'too-large':
        throw new AppendTooLargeError(stream, size, failure.limit);
      case 'access-denied':
        throw unreachable(client.shown, 'it does not admit the user of GREENGATE_EVENT_STORE');
      case 'other':
        inDoubt.set(key, true);
        throw unreachable(client.shown, failure.message);
    }
  };

  return {
    saw,
    append(stream, expected, events) {
      const work = append(stream, expected, events).finally(() => underWay.delete(work));
      underWay.add(work);
      return work;
    },
    drained: async () => void (await Promise.allSettled(underWay)),
  };
}
