import { ok, reject, type Decider } from '@greengate/kernel';
import { identifierEvents, type IdentifierEvent, type LegalIdentifier } from './identifier.events';

export interface ClaimIdentifier extends LegalIdentifier {
  readonly supplierId: string;
}

/** Whom the identifier belongs to. */
export type IdentifierState = { readonly supplierId: string } | null;

/** The first claim stands for ever; the same claim again changes nothing. Facts of the refusal: scheme, value. */
export const identifierDecider: Decider<ClaimIdentifier, IdentifierState, IdentifierEvent> = {
  initial: null,
  decide({ scheme, value, supplierId }, state) {
    if (!state) return ok([identifierEvents.make.IdentifierClaimed({ scheme, value, supplierId })]);
    return state.supplierId === supplierId ? ok([]) : reject('suppliers.identifier-taken', { scheme, value });
  },
  evolve: (_state, event) => ({ supplierId: event.data.supplierId }),
};

export const identifierStream = ({ scheme, value }: LegalIdentifier): string => `identifier-${scheme}.${value}`;
