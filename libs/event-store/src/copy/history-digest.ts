import { createHash, type Hash } from 'node:crypto';
import { canonicalJson } from '@greengate/kernel';
import { citedPosition, positionZero, type EventStore, type Position, type StoredEvent } from '../event-store.port';

const pageSize = 500;

/** The events of a log one by one, in order, as far as a position. */
export async function* eventsOf(store: Pick<EventStore, 'readAll'>, through: Position, signal?: AbortSignal): AsyncGenerator<StoredEvent, void, undefined> {
  for (let from = positionZero; ; ) {
    signal?.throwIfAborted();
    const page = await store.readAll({ from, limit: pageSize });
    for (const event of page.events) {
      if (event.position > through) return;
      yield event;
    }
    if (page.end) return;
    from = page.position;
  }
}

/** An event as canonical JSON (RFC 8785): everything about it but the place that the present engine gave it. */
export const canonicalEvent = (event: StoredEvent): string => {
  const { id, stream, revision, type, data, metadata, recordedAt } = event;
  return canonicalJson({ position: citedPosition(event), stream, revision, id, type, data, metadata, recordedAt });
};

export interface HistoryDigest {
  readonly events: number;
  /** SHA-256 over the canonical events in their order, a line each; the same on every engine. In hexadecimal. */
  readonly digest: string;
  /** By which the last event is known; `positionZero` when there is none. */
  readonly last: Position;
}

/** Reads a log from the beginning. @param onEvent told how far it is, in positions of this engine */
export async function historyDigest(store: Pick<EventStore, 'readAll'>, through: Position, options: { readonly signal?: AbortSignal; readonly onEvent?: (position: Position) => void } = {}): Promise<HistoryDigest> {
  const hash: Hash = createHash('sha256');
  let events = 0;
  let last = positionZero;
  for await (const event of eventsOf(store, through, options.signal)) {
    hash.update(`${canonicalEvent(event)}\n`);
    events += 1;
    last = citedPosition(event);
    options.onEvent?.(event.position);
  }
  return { events, digest: hash.digest('hex'), last };
}
