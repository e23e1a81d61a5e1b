import type { EventMetadata, EventOf } from './events';

/** An event with where and when it was recorded, as projections and processes receive it. */
export interface Recorded<Event extends EventOf = EventOf> {
  readonly event: Event;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  /** Place in the global order: 20 digits, so that text order is number order. */
  readonly position: string;
  /** Where it stood before the log was moved to this engine, if it was. A fold is given this place as `position`. */
  readonly origin?: string;
  readonly recordedAt: string;
  readonly metadata: EventMetadata;
}

/** Which documents an event touches: ids, or the existing documents of this very view whose indexed field has a value. */
export type Keys = readonly string[] | { readonly field: string; readonly equals: string };

/** A field by which documents may be found, sorted or filtered, in dot notation. Text, number or boolean values. */
export interface IndexSpec {
  readonly fields: readonly string[];
  readonly unique?: boolean;
}

/**
 * A view: a pure fold of events into documents. `evolve` gets the document as it was (undefined when absent) and answers it as it is
 * now, or null to remove it. It reads nothing else: no clock, no store, no other document. Change its meaning, raise `version`:
 * the new version is then built beside the old one and switched when it has caught up.
 */
export interface Projection<View extends object = object, Event extends EventOf = EventOf> {
  readonly name: string;
  readonly version: number;
  /** Wire types it handles; everything else is passed over. */
  readonly handles: readonly string[];
  readonly indexes: readonly IndexSpec[];
  keys(recorded: Recorded<Event>): Keys;
  evolve(view: View | undefined, recorded: Recorded<Event>, key: string): View | null;
}

/** Keeps the types of a projection while erasing them for the runner. */
export const defineProjection = <View extends object, Event extends EventOf>(projection: Projection<View, Event>): Projection<View, Event> => projection;
