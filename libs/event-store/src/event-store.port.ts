import type { EventMetadata } from '@greengate/kernel';

/**
 * A place in the global order: 20 decimal digits with leading zeros, so that text order is number order.
 * `positionZero` lies before every event.
 */
export type Position = string;
export const positionZero: Position = '0'.repeat(20);

/** What the writer knows of the stream: that it is absent, or the revision of its last event (the first event has 0). */
export type ExpectedRevision = 'no-stream' | number;

export interface EventToAppend {
  /** Deterministic: made from the command id and the index, so that a retry names the same event. */
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: EventMetadata;
}

/** An event as it lies in the store: not decoded, not upcast. */
export interface StoredEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: EventMetadata;
  /** When the store took it (UTC, ISO 8601, milliseconds). Never earlier than that of an earlier position. */
  readonly recordedAt: string;
}

export interface AppendResult {
  /** Revision of the last event of this append. */
  readonly revision: number;
  readonly position: Position;
  /** True when these very events were already there: nothing was appended again. */
  readonly repeated: boolean;
  /**
   * Present when the store could not tell whether another process had appended events of these ids an instant before: then they stand there, once,
   * at this place, but perhaps with that process's content. Read them before relying on it.
   */
  readonly unconfirmed?: true;
}

/** The stream is not where the writer thought it was. */
export class WrongExpectedRevisionError extends Error {
  constructor(readonly stream: string, readonly expected: ExpectedRevision, readonly actual: ExpectedRevision, reason = `not at ${expected}`) {
    super(`stream ${stream} is at ${actual}, ${reason}`);
    this.name = 'WrongExpectedRevisionError';
  }
}

/** The store cannot be reached or cannot take writes now; trying again later may succeed. Nothing was half-written. */
export class StoreUnavailableError extends Error {
  constructor(message: string, readonly reason: 'unreachable' | 'full' | 'closed', options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreUnavailableError';
  }
}

/** More bytes than the store takes in one append. Trying again is of no use; nothing was written. */
export class AppendTooLargeError extends Error {
  constructor(readonly stream: string, readonly bytes: number, readonly limit: number) {
    super(`an append to ${stream} has ${bytes} bytes, the event store takes ${limit} at once: write less in one command, or raise the limit of the server (max-append-size)`);
    this.name = 'AppendTooLargeError';
  }
}

/** The store's own files are damaged. Needs a person. */
export class StoreCorruptError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreCorruptError';
  }
}

/** Which events of the global order: by wire type, or by stream category (the part before the first dash). Absent: all. */
export interface EventFilter {
  readonly types?: readonly string[];
  readonly categories?: readonly string[];
}

export interface ReadStreamOptions {
  /** First revision wanted (forwards: default 0; backwards: default the last). */
  readonly from?: number;
  readonly direction?: 'forwards' | 'backwards';
  readonly limit?: number;
}

export interface ReadAllOptions {
  /** Events after this position (forwards, default `positionZero`) or before it (backwards, default the end). */
  readonly from?: Position;
  readonly direction?: 'forwards' | 'backwards';
  readonly limit: number;
  readonly filter?: EventFilter;
}

export interface Page {
  readonly events: readonly StoredEvent[];
  /** How far the store has looked: start the next page here, even when the filter left nothing. */
  readonly position: Position;
  /** True when nothing lay beyond `position` at the time of reading. */
  readonly end: boolean;
}

/** What a subscription delivers, in global order. `position` is always safe to keep as a checkpoint once handled. */
export type SubscriptionMessage =
  | { readonly kind: 'events'; readonly events: readonly StoredEvent[]; readonly position: Position }
  /** The filter passed over everything up to here. */
  | { readonly kind: 'checkpoint'; readonly position: Position }
  /** Everything recorded so far has been delivered; live from here. */
  | { readonly kind: 'caught-up'; readonly position: Position };

export interface SubscribeOptions {
  /** Events after this position. */
  readonly from: Position;
  readonly filter?: EventFilter;
  readonly batchSize?: number;
  /** Ends the iteration. */
  readonly signal: AbortSignal;
}

export interface StreamMetadata {
  /** How many of the newest events reads still show. */
  readonly maxCount?: number;
  readonly [custom: string]: unknown;
}

/** The log. Behaviour is what the contract suite (`@greengate/event-store/testing`) shows, for every adapter alike. */
export interface EventStore {
  /**
   * All or nothing, durable when it resolves. The same event ids again at the same place answer `repeated`.
   * @throws WrongExpectedRevisionError, StoreUnavailableError, AppendTooLargeError
   */
  append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult>;
  /** Empty when the stream does not exist. */
  readStream(stream: string, options?: ReadStreamOptions): Promise<readonly StoredEvent[]>;
  readAll(options: ReadAllOptions): Promise<Page>;
  /** Catch up from a position, then stay live, until the signal aborts. Throws when the store goes away: subscribe again from your checkpoint. */
  subscribe(options: SubscribeOptions): AsyncIterable<SubscriptionMessage>;
  streamMetadata(stream: string): Promise<StreamMetadata>;
  setStreamMetadata(stream: string, metadata: StreamMetadata): Promise<void>;
  /** Position of the last event; `positionZero` when empty. */
  head(): Promise<Position>;
  close(): Promise<void>;
}
