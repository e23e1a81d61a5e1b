import type { EventStore, Position } from '@greengate/event-store';

const page = 500;

/** Events from a position on that are to be sent, counted up to `most`: for a metric, which need not be exact where it is large. */
export async function relayLag(eventStore: Pick<EventStore, 'readAll'>, position: Position, types: readonly string[], most = 5_000): Promise<number> {
  let count = 0;
  for (let from = position; count < most; ) {
    const { events, position: reached, end } = await eventStore.readAll({ from, limit: page, filter: { types } });
    count += events.length;
    if (end) break;
    from = reached;
  }
  return count;
}
