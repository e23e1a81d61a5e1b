import type { Actor, Language, Sealed } from '@greengate/kernel';
import { handleQuery, type Services } from '@greengate/platform';
import { listApiKeys } from '../contracts/api-key.contract';
import type { Organisation, User, WhoAmI } from '../contracts/identity.contract';
import { listOrganisations } from '../contracts/organisation.contract';
import { getWhoAmI, listUsers } from '../contracts/user.contract';
import type { ApiKeyView } from '../projections/api-key-directory.projection';
import type { OrganisationView } from '../projections/organisation-directory.projection';
import type { UserView } from '../projections/user-directory.projection';

const opened = async (services: Services, sealed: Sealed | null): Promise<string | null> => (sealed ? ((await services.vault.open(sealed)) ?? null) : null);

async function userOf(services: Services, { userId, organisationId, roles, status, demo, ...view }: UserView): Promise<User> {
  const [name, email] = await Promise.all([opened(services, view.name), opened(services, view.email)]);
  return { userId, organisationId, name, email, roles: [...roles], status, demo };
}

const nameOf = async (services: Services, userId: string): Promise<string | null> => opened(services, (await services.views.get<UserView>('user_directory', userId))?.view.name ?? null);

const page = ({ limit, cursor }: { limit: number; cursor?: string | undefined }) => ({ limit, ...(cursor === undefined ? {} : { cursor }) });

export const listUsersQuery = handleQuery(listUsers, async ({ organisationId, ...paging }, _context, services) => {
  const { documents, next } = await services.views.find<UserView>('user_directory', { filter: { organisationId }, ...page(paging) });
  return { items: await Promise.all(documents.map(({ view }) => userOf(services, view))), next: next ?? null };
});

export const listApiKeysQuery = handleQuery(listApiKeys, async ({ organisationId, ...paging }, _context, services) => {
  const { documents, next } = await services.views.find<ApiKeyView>('api_key_directory', { filter: { organisationId }, ...page(paging) });
  const names = new Map(await Promise.all([...new Set(documents.map(({ view }) => view.issuedBy))].map(async (userId) => [userId, await nameOf(services, userId)] as const)));
  const items = documents.map(({ view: { secretDigest: _digest, issuedBy, roles, scopes, ...view } }) => ({ ...view, roles: [...roles], scopes: [...scopes], issuedByName: names.get(issuedBy) ?? null }));
  return { items, next: next ?? null };
});

async function organisationOf(services: Services, organisationId: string): Promise<Organisation | null> {
  return (await services.views.get<OrganisationView>('organisation_directory', organisationId))?.view ?? null;
}

export const listOrganisationsQuery = handleQuery(listOrganisations, async ({ kind, ...paging }, { actor }, services) => {
  const bodies: readonly OrganisationView['kind'][] = kind === undefined ? ['verifier', 'auditor'] : [kind];
  const { documents, next } = await services.views.find<OrganisationView>('organisation_directory', { filter: { kind: { in: bodies } }, ...page(paging) });
  const own = kind === undefined && paging.cursor === undefined ? await organisationOf(services, actor.organisation) : null;
  const ownFirst = own && !bodies.includes(own.kind) ? [own] : [];
  return { items: [...ownFirst, ...documents.map(({ view }) => view)], next: next ?? null };
});

/** Who an actor is, in words: for `/me` and for the session. */
export async function whoIs(services: Services, actor: Actor, language: Language): Promise<WhoAmI> {
  const view = actor.kind === 'user' ? (await services.views.get<UserView>('user_directory', actor.id))?.view : undefined;
  const [organisation, name, email] = await Promise.all([
    organisationOf(services, actor.organisation),
    opened(services, view?.name ?? null),
    opened(services, view?.email ?? null),
  ]);
  return { actor: { id: actor.id, kind: actor.kind }, roles: [...actor.roles], scopes: actor.scopes ? [...actor.scopes] : null, organisation, name, email, language };
}

export const whoAmIQuery = handleQuery(getWhoAmI, (_input, { actor, language }, services) => whoIs(services, actor, language));
