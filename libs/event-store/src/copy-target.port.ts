import type { EventStore, Position, StoredEvent } from './event-store.port';

/** A store that the history of another one can be moved into. For that alone: everyone else appends, and does not say when or where. */
export interface CopyTarget extends EventStore {
  /**
   * Appends events as another store has them, in its order, each at its own stream and revision. Id, type, data, metadata and `recordedAt` are read
   * back as they were there; the place they had there is `citedPosition`. Events that stand here already are left as they are. Durable when it
   * resolves; when it fails, what stands is a beginning of what was given. Answers the position of the last one. For one caller at a time, and nobody
   * else writing.
   * @throws WrongExpectedRevisionError when other events stand there, RangeError when the store cannot hold such a position; StoreUnavailableError, AppendTooLargeError
   */
  appendCopies(events: readonly StoredEvent[]): Promise<Position>;
}
