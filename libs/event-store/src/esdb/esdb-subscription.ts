import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SubscribeOptions, SubscriptionMessage } from '../event-store.port';
import { matcherOf } from './esdb-filter';
import type { EsdbReads } from './esdb-reads';
import type { EsdbTail } from './esdb-tail';

const defaultBatch = 500;

/**
 * Pages that the server filters until the end is near, then the shared tail. It reads only when asked for more. Caught up means: everything that
 * was recorded when the subscription began has been delivered.
 */
export async function* subscription(
  reads: Pick<EsdbReads, 'all' | 'head'>,
  tail: EsdbTail,
  { from, filter, batchSize = defaultBatch, signal }: SubscribeOptions,
): AsyncGenerator<SubscriptionMessage, void, undefined> {
  if (signal.aborted) return;
  const release = tail.attach();
  const matches = matcherOf(filter);
  let position = from;
  let live = false;
  try {
    await tail.ready();
    const goal = await reads.head();
    while (!signal.aborted) {
      const near = tail.covers(position);
      const page = near ? tail.page(position, matches, batchSize) : await reads.all({ from: position, limit: batchSize, ...(filter ? { filter } : {}) });
      if (page.position > position) {
        position = page.position;
        yield page.events.length > 0 ? { kind: 'events', events: page.events, position } : { kind: 'checkpoint', position };
        // Let requests have their turn between the pages of a long catch-up.
        if (!near) await nextTurn();
      } else if (!live && position >= goal) {
        live = true;
        yield { kind: 'caught-up', position };
      } else if (near) {
        await tail.next(signal);
      } else {
        // It was begun anew meanwhile; where it begins is known in a moment, and what lies before is read then.
        await tail.ready();
      }
    }
  } finally {
    release();
  }
}
