import { StoreUnavailableError, WrongExpectedRevisionError, type EventStore } from '@greengate/event-store';
import type { Metrics } from './metrics';

const outcomeOf = (error: unknown): 'conflict' | 'unavailable' | undefined => {
  if (error instanceof WrongExpectedRevisionError) return 'conflict';
  return error instanceof StoreUnavailableError ? 'unavailable' : undefined;
};

/** The same store, its appends measured. */
export function meteredEventStore(store: EventStore, metrics: Pick<Metrics, 'append'>): EventStore {
  return {
    append: async (stream, expected, events) => {
      const began = performance.now();
      const seconds = (): number => (performance.now() - began) / 1_000;
      try {
        const result = await store.append(stream, expected, events);
        metrics.append(result.repeated ? 'repeated' : 'appended', events.length, seconds());
        return result;
      } catch (error) {
        const outcome = outcomeOf(error);
        if (outcome !== undefined) metrics.append(outcome, events.length, seconds());
        throw error;
      }
    },
    readStream: (stream, options) => store.readStream(stream, options),
    readAll: (options) => store.readAll(options),
    subscribe: (options) => store.subscribe(options),
    streamMetadata: (stream) => store.streamMetadata(stream),
    setStreamMetadata: (stream, metadata) => store.setStreamMetadata(stream, metadata),
    head: () => store.head(),
    close: () => store.close(),
  };
}
