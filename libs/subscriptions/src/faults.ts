import { StoreCorruptError, type Position, type StoredEvent } from '@greengate/event-store';
import { UnknownEventError } from '@greengate/kernel';
import { ReadStoreCorruptError, UndeclaredFieldError, UniqueViolationError, UnknownCollectionError } from '@greengate/read-store';

/** An event that its consumer cannot take. The consumer stops before it; nothing is skipped. */
export class PoisonEventError extends Error {
  constructor(
    readonly stored: StoredEvent,
    /** Everything up to here was handled. */
    readonly before: Position | undefined,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'PoisonEventError';
  }
}

/** The views that a process reads do not include its batch yet. */
export class ViewsBehindError extends Error {
  constructor(views: readonly string[], position: Position) {
    super(`${views.join(', ')} has not reached ${position}`);
    this.name = 'ViewsBehindError';
  }
}

/** Why a consumer stopped, for health, metrics and a person. */
export interface Fault {
  readonly error: string;
  readonly message: string;
  /** Of the poison event; absent when no single event is to blame. */
  readonly eventId?: string;
  readonly position?: Position;
  readonly type?: string;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

export function faultOf(error: unknown): Fault {
  if (error instanceof PoisonEventError) {
    const { id, position, type } = error.stored;
    return { error: nameOf(error.cause), message: error.message, eventId: id, position, type };
  }
  return { error: nameOf(error), message: error instanceof Error ? error.message : String(error) };
}

const permanent = [PoisonEventError, StoreCorruptError, ReadStoreCorruptError, UnknownEventError, UniqueViolationError, UndeclaredFieldError, UnknownCollectionError, TypeError, RangeError];

/** Worth trying again later? A store that is away, a plain end, an unknown driver error are; damage, a bug, a poison event are not. */
export const isTransient = (error: unknown): boolean => !permanent.some((kind) => error instanceof kind);
