import { never, ok, reject, type Decider, type Result } from '@greengate/kernel';
import { identityEvents, type OrganisationEvent, type OrganisationKind } from './identity.events';

/** Registered by the system (an accepted invitation, the demonstration) or by somebody of an organisation of kind `by`. */
export interface RegisterOrganisation {
  readonly type: 'register';
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly by: OrganisationKind | 'system' | undefined;
}
export type OrganisationState = { readonly organisationId: string; readonly name: string; readonly kind: OrganisationKind } | undefined;

function decide(command: RegisterOrganisation, state: OrganisationState): Result<readonly OrganisationEvent[]> {
  if (command.by !== 'system' && command.by !== 'buyer') return reject('identity.buyer-only');
  if (state) return reject('identity.organisation-exists', { organisationId: command.organisationId });
  const { organisationId, name, kind } = command;
  return ok([identityEvents.make.OrganisationRegistered({ organisationId, name, kind })]);
}

export const organisationDecider: Decider<RegisterOrganisation, OrganisationState, OrganisationEvent> = {
  initial: undefined,
  decide,
  evolve: (_state, event) => {
    switch (event.type) {
      case 'identity.OrganisationRegistered':
        return { organisationId: event.data.organisationId, name: event.data.name, kind: event.data.kind };
      default:
        return never(event.type);
    }
  },
};

export const organisationStream = (organisationId: string): string => `organisation-${organisationId}`;
