import type { ProgrammesEvent } from '../domain/programmes.events';

/**
 * Who owns a programme, read from its stream: a fold that other contexts run (with `programmesEvents`) where a decision needs the owner as it is now,
 * not as a view last saw it. Null: there is no such programme.
 */
export const programmeOwner = {
  stream: (programmeId: string): string => `programme-${programmeId}`,
  initial: null as string | null,
  evolve: (owner: string | null, event: ProgrammesEvent): string | null => (event.type === 'programmes.ProgrammeCreated' ? event.data.organisationId : owner),
};
