import type { DecideRequest } from '@greengate/event-store';
import { identityEvents, type IdentityEvent } from '@greengate/identity/contracts';
import { RejectedError } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import type { Helper } from '../domain/helper-grant.decider';

type Definitions = DecideRequest<never, unknown, IdentityEvent>['definitions'];
const definitions = identityEvents as unknown as Definitions;

const organisation = {
  initial: null as { readonly name: string; readonly kind: string } | null,
  evolve: (found: { readonly name: string; readonly kind: string } | null, event: IdentityEvent) =>
    event.type === 'identity.OrganisationRegistered' ? { name: event.data.name, kind: event.data.kind } : found,
};

/** The organisation in which somebody works; null once the account is erased. */
const workplace = {
  initial: null as string | null,
  evolve: (at: string | null, event: IdentityEvent): string | null =>
    event.type === 'identity.UserRegistered' ? event.data.organisationId : event.type === 'identity.UserErased' ? null : at,
};

/** Read from the streams, so that a helper registered a moment ago is found. @throws RejectedError `resource.not-found` */
export async function knownHelper(organisationId: string, userId: string | null, { decider }: Services): Promise<Helper> {
  const { state } = await decider.load({ stream: `organisation-${organisationId}`, decider: organisation, definitions });
  if (state === null) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'organisation' } });
  if (userId !== null) {
    const { state: at } = await decider.load({ stream: `user-${userId}`, decider: workplace, definitions });
    if (at !== organisationId) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'user' } });
  }
  return { organisationId, userId, ...state };
}
