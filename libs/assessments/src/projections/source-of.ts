import type { Recorded } from '@greengate/kernel';
import type { Source } from '../contracts/facts.contract';

/** The event behind a fact. */
export const sourceOf = ({ event, id, position }: Recorded): Source => ({ position, type: event.type, id });
