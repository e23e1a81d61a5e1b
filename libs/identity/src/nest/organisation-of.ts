import { RejectedError, type Actor } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import { identityEvents, type OrganisationKind } from '../domain/identity.events';
import { organisationDecider, organisationStream } from '../domain/organisation.decider';
import { userDecider, userStream } from '../domain/user.decider';
import type { UserView } from '../projections/user-directory.projection';

/** Kind of an organisation, from its stream: true at this moment. Undefined when there is none. */
export async function organisationKindOf(services: Services, organisationId: string): Promise<OrganisationKind | undefined> {
  const { state } = await services.decider.load({ stream: organisationStream(organisationId), decider: organisationDecider, definitions: identityEvents });
  return state?.kind;
}

/** @throws RejectedError `resource.not-found` */
export async function knownOrganisationKind(services: Services, organisationId: string): Promise<OrganisationKind> {
  const kind = await organisationKindOf(services, organisationId);
  if (kind === undefined) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'organisation' } });
  return kind;
}

/** Who sends a command, as far as deciders need it. */
export const grantorOf = ({ kind, roles }: Actor) => ({ kind, roles });

async function isEnabledAdministrator(services: Services, userId: string): Promise<boolean> {
  const { state } = await services.decider.load({ stream: userStream(userId), decider: userDecider, definitions: identityEvents });
  return state.status === 'enabled' && state.roles.includes('administrator');
}

/**
 * How many other administrators could still sign in: 0, or 1 for "at least one". The view says whom to ask; their own streams answer,
 * so that a view that lags behind lets nobody remove the last one.
 */
export async function otherAdministrators(services: Services, organisationId: string, userId: string): Promise<number> {
  let cursor: string | undefined;
  do {
    const filter = { organisationId, status: 'enabled' };
    const page = await services.views.find<UserView>('user_directory', { filter, limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    for (const { view } of page.documents) {
      if (view.userId === userId || !view.roles.includes('administrator')) continue;
      if (await isEnabledAdministrator(services, view.userId)) return 1;
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return 0;
}
