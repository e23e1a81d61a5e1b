import { citedPosition, positionZero, type EventStore, type Position, type StoredEvent } from '@greengate/event-store';
import type { Projection, Recorded } from '@greengate/kernel';
import { asCited, type EventRegistry } from './event-registry';
import { fieldOf } from './field-values';

/** A place in the log as people know it, or what the system had learned by an instant (UTC, ISO 8601, milliseconds). */
export type AsOf = { readonly position: Position } | { readonly recordedAt: string };

export interface AsOfOptions {
  readonly eventStore: Pick<EventStore, 'readAll' | 'readStream'>;
  readonly registry: EventRegistry;
  /** The streams that the document is made of, when known: much quicker than the whole log. */
  readonly streams?: readonly string[];
}

export interface ViewAsOf<View extends object> {
  readonly view: View | null;
  /** Of the last event that changed it. */
  readonly position: Position;
}

const isBeyond = (stored: StoredEvent, asOf: AsOf): boolean =>
  'position' in asOf ? citedPosition(stored) > asOf.position : stored.recordedAt > asOf.recordedAt;

async function* eventsOf({ eventStore, streams }: AsOfOptions, types: readonly string[]): AsyncGenerator<StoredEvent> {
  if (streams) {
    const events = (await Promise.all(streams.map((stream) => eventStore.readStream(stream)))).flat();
    yield* events.filter(({ type }) => types.includes(type)).sort((one, other) => (one.position < other.position ? -1 : 1));
    return;
  }
  let position = positionZero;
  for (;;) {
    const page = await eventStore.readAll({ from: position, limit: 1000, filter: { types } });
    yield* page.events;
    if (page.end) return;
    position = page.position;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

function touches(projection: Projection, recorded: Recorded, key: string, view: object | null): boolean {
  const keys = projection.keys(recorded);
  return 'field' in keys ? fieldOf(view, keys.field) === keys.equals : keys.includes(key);
}

/** One document as the same fold had it at a place or an instant. Folds from the log; the live view is not read. */
export async function viewAsOf<View extends object>(projection: Projection<View>, key: string, asOf: AsOf, options: AsOfOptions): Promise<ViewAsOf<View>> {
  const fold = projection as unknown as Projection;
  let view: object | null = null;
  let position = positionZero;
  for await (const stored of eventsOf(options, projection.handles)) {
    if (isBeyond(stored, asOf)) break;
    const recorded = asCited(options.registry.decodeTrusted(stored));
    if (!touches(fold, recorded, key, view)) continue;
    const next = fold.evolve(view ?? undefined, recorded, key);
    if (next === view) continue;
    view = next;
    position = recorded.position;
  }
  return { view: view as View | null, position };
}
