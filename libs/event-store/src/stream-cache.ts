import { LRUCache } from 'lru-cache';
import type { ExpectedRevision, Position } from './event-store.port';

/** A stream as far as it was read: its state, and the ids of its events to recognise a command that was carried out before. */
export interface CachedStream<State> {
  readonly state: State;
  readonly revision: ExpectedRevision;
  readonly position: Position;
  /** Only ever grows, by ids that are in the stream: entries of the same stream share it. Its size is what an entry costs. */
  readonly ids: Set<string>;
  /** More events are known to stand behind it, which must be read before deciding on it. */
  readonly behind?: true;
}

/** The streams used last, per decider: the same stream folded by another decider is another state. */
export interface StreamCache {
  get<State>(stream: string, decider: object): CachedStream<State> | undefined;
  set<State>(stream: string, decider: object, entry: CachedStream<State>): void;
  forget(stream: string): void;
}

/** How many event ids are remembered at most, per stream that the cache may hold, all together (about 100 bytes each). */
const idsPerStream = 100;

export function createStreamCache(size: number): StreamCache {
  if (size <= 0) return { get: () => undefined, set: () => undefined, forget: () => undefined };
  const entries = new LRUCache<string, { readonly decider: object; readonly entry: CachedStream<unknown> }>({
    max: size,
    maxSize: size * idsPerStream,
    sizeCalculation: ({ entry }) => entry.ids.size + 1,
  });
  return {
    get: (stream, decider) => {
      const found = entries.get(stream);
      return found?.decider === decider ? (found.entry as CachedStream<never>) : undefined;
    },
    set: (stream, decider, entry) => void entries.set(stream, { decider, entry }),
    forget: (stream) => void entries.delete(stream),
  };
}
