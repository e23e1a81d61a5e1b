import { NewerEventError, UnknownEventError, type EventMetadata, type EventOf, type Recorded } from '@greengate/kernel';
import type { StoredEvent } from '@greengate/event-store';

/** The part of `defineEvents(...)` that reading needs. */
export interface DecodableEvents {
  readonly context: string;
  readonly types: readonly string[];
  decode(type: string, data: unknown, metadata: Readonly<EventMetadata>): EventOf;
  versionOf(type: string): number;
}

/** Reads stored events of every context of this build. */
export interface EventRegistry {
  readonly types: ReadonlySet<string>;
  /** Upcast and validated. @throws UnknownEventError, NewerEventError, MalformedEventError */
  decode(stored: StoredEvent): Recorded;
  /**
   * As `decode`, without validating again an event of the current version: for events that this installation has read before
   * (a rebuild, an as-of fold). Older versions are upcast and validated, newer and unknown ones refused, all the same.
   */
  decodeTrusted(stored: StoredEvent): Recorded;
}

const recordedOf = ({ id, stream, revision, position, origin, recordedAt, metadata }: StoredEvent, event: EventOf): Recorded => ({
  event,
  id,
  stream,
  revision,
  position,
  ...(origin === undefined ? {} : { origin }),
  recordedAt,
  metadata,
});

/** As folds and keys see it: by the place that it is known by, which no move of the log changes. So do views, and digests of facts made from them, stay the same. */
export const asCited = (recorded: Recorded): Recorded => (recorded.origin === undefined ? recorded : { ...recorded, position: recorded.origin });

/** Routes each wire type to the definitions that declare it; a type that nobody declares is a fault, in a known context or not. */
export function createEventRegistry(definitions: readonly DecodableEvents[]): EventRegistry {
  const byType = new Map<string, { readonly definition: DecodableEvents; readonly version: number }>();
  for (const definition of definitions) {
    for (const type of definition.types) {
      if (byType.has(type)) throw new Error(`two definitions declare the event "${type}"`);
      byType.set(type, { definition, version: definition.versionOf(type) });
    }
  }
  const entryOf = (type: string) => {
    const entry = byType.get(type);
    if (!entry) throw new UnknownEventError(type);
    return entry;
  };
  const decode = (stored: StoredEvent): Recorded => {
    const { type, data, metadata } = stored;
    return recordedOf(stored, entryOf(type).definition.decode(type, data, metadata));
  };
  return {
    types: new Set(byType.keys()),
    decode,
    decodeTrusted: (stored) => {
      const { type, data, metadata } = stored;
      const { version } = entryOf(type);
      if (metadata.schemaVersion > version) throw new NewerEventError(type, metadata.schemaVersion, version);
      return metadata.schemaVersion === version ? recordedOf(stored, { type, data }) : decode(stored);
    },
  };
}
