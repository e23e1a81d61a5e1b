import type { ExpectedRevision } from '@greengate/event-store';
import type { Actor, IncomingFile, Language } from '@greengate/kernel';

/** Who sends a message, and what came with it besides its content. */
export interface Caller {
  /** Undefined: nobody is signed in. */
  readonly actor: Actor | undefined;
  readonly language: Language;
  readonly correlationId: string;
  /** What caused it, when it was an event. Default: the command itself. */
  readonly causationId?: string;
  /** Sent by processes, made from their cause. HTTP callers send `idempotencyKey` instead. */
  readonly commandId?: string;
  /** From `Idempotency-Key`: the same key from the same actor is the same command. */
  readonly idempotencyKey?: string;
  /** From `If-Match`. */
  readonly expected?: ExpectedRevision;
  /** Queries: wait (at most two seconds) until the views include this position. */
  readonly minPosition?: string;
  /** Commands that take a file: read only once the sender is known to be allowed to send it. */
  readonly file?: IncomingFile;
}

/** What a message answered, with what the caller needs to go on. */
export interface Answer<Output = unknown> {
  readonly output: Output;
  /** Commands: revision of the stream written. */
  readonly revision?: ExpectedRevision;
  /** Commands: position written; queries: position that the views read include. */
  readonly position?: string;
  /** Queries: whole seconds; the answer includes everything that the log held so long ago. */
  readonly age?: number;
  /** Queries: the views had not reached `minPosition` in time. Commands that change rights: authorisation had not reached them in time. */
  readonly stale?: boolean;
  /** Commands: this key had been answered before; nothing was done again. */
  readonly repeated?: boolean;
}
