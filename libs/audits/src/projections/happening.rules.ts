import type { Recorded } from '@greengate/kernel';
import type { Happening } from '../contracts/audit-register.contract';

/** One line of a history: the event's name without its context, with who and when. */
export function happeningOf({ event, metadata, recordedAt, id, position }: Recorded, reason: string | null): Happening {
  return { what: event.type.slice(event.type.indexOf('.') + 1), occurredAt: metadata.occurredAt, recordedAt, by: metadata.actor, eventId: id, position, reason };
}
