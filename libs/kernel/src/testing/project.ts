import type { EventOf } from '../events';
import type { Projection, Recorded } from '../projection';

/** A view as the runner keeps it: documents and tombstones (`view: null`) with the position of the last event included. */
export type Documents<View extends object> = ReadonlyMap<string, { readonly position: string; readonly view: View | null }>;

/**
 * Apply events to a view as the runner does: in order, each document guarded by its position, so that an event it includes changes nothing.
 * Handles keys that are ids; a projection whose keys are found by a field needs the read store.
 */
export function project<View extends object, Event extends EventOf>(
  projection: Projection<View, Event>,
  events: readonly Recorded<Event>[],
  before: Documents<View> = new Map(),
): Documents<View> {
  const documents = new Map(before);
  for (const recorded of events) {
    if (!projection.handles.includes(recorded.event.type)) continue;
    const keys = projection.keys(recorded);
    if (!Array.isArray(keys)) throw new Error(`${projection.name} finds its documents by a field: use the read store`);
    for (const key of keys as readonly string[]) {
      const known = documents.get(key);
      if (known && known.position >= recorded.position) continue;
      documents.set(key, { position: recorded.position, view: projection.evolve(known?.view ?? undefined, recorded, key) });
    }
  }
  return documents;
}
