import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Page, ReadAllOptions, SubscribeOptions, SubscriptionMessage } from '../event-store.port';
import type { ChangeSignal } from './change-signal';

const defaultBatch = 500;

/** Catch up page by page, then wait for changes. It reads only when asked for more, so a slow consumer holds one page in memory. */
export async function* subscription(
  readAll: (options: ReadAllOptions) => Page,
  changes: ChangeSignal,
  { from, filter, batchSize = defaultBatch, signal }: SubscribeOptions,
): AsyncGenerator<SubscriptionMessage, void, undefined> {
  const release = changes.attach();
  let position = from;
  let live = false;
  try {
    while (!signal.aborted) {
      const page = readAll({ from: position, limit: batchSize, ...(filter ? { filter } : {}) });
      if (page.position !== position) {
        position = page.position;
        yield page.events.length > 0 ? { kind: 'events', events: page.events, position } : { kind: 'checkpoint', position };
        if (page.end) continue;
        live = false;
        // Let requests have their turn between the pages of a long catch-up.
        await nextTurn();
      } else if (!live) {
        live = true;
        yield { kind: 'caught-up', position };
      } else {
        await changes.next(signal);
      }
    }
  } finally {
    release();
  }
}
