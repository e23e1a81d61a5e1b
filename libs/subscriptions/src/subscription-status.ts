import type { Position } from '@greengate/event-store';
import type { Fault } from './faults';

/** `standby`: another process runs it; this one takes over when that one ends. `lost`: another instance has taken over for good. `faulted`: stopped at an event or an error that needs a person; see `fault`. */
export type SubscriptionState = 'starting' | 'catching-up' | 'live' | 'faulted' | 'standby' | 'lost' | 'stopped';

export interface SubscriptionStatus {
  readonly kind: 'projection' | 'process' | 'timer';
  readonly name: string;
  /** Of a projection. */
  readonly version?: number;
  readonly collection?: string;
  /** Of a projection: whether reads by its name come here. */
  readonly serving?: boolean;
  readonly state: SubscriptionState;
  /** Everything up to here is included and visible. */
  readonly position: Position;
  /** End of the log when asked; absent when the store does not answer. */
  readonly head?: Position;
  /** Positions between here and the end of the log (events or bytes, as the store counts). */
  readonly lag?: number;
  /** Of a timer: how often this process has fired everything due. */
  readonly rounds?: number;
  readonly fault?: Fault;
  /** Present while it waits to try again after a transient error. */
  readonly retrying?: { readonly attempt: number; readonly error: string };
}

export const lagBetween = (position: Position, head: Position): number => (position >= head ? 0 : Number(BigInt(head) - BigInt(position)));
