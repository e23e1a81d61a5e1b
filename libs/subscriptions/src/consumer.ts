import type { EventFilter, Position, StoredEvent } from '@greengate/event-store';

/** What a subscription delivers to. It may keep its results in memory until `settle`; the checkpoint never runs ahead of that. */
export interface Consumer {
  readonly filter: EventFilter;
  readonly batchSize: number;
  /** Whether `handle` has effects of its own, so that who has lost the checkpoint must not even begin a batch. */
  readonly acts: boolean;
  /** At the start and after each failure: forget what is in memory, go on from here. */
  begin(from: Position): Promise<void>;
  /** In global order. @throws PoisonEventError at the event it cannot take, everything before it handled. */
  handle(events: readonly StoredEvent[], signal: AbortSignal): Promise<void>;
  /** Whether anything waits to be settled. */
  pending(): boolean;
  /** Whether it wants to settle now, caught up or not. */
  full(): boolean;
  /** Makes everything handled durable and visible. Safe to repeat. */
  settle(): Promise<void>;
  /** Caught up, or stopped: memory that only speed asked for may go. */
  rest(): void;
}
