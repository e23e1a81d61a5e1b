import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import type { Programme } from './programmes';

export type Engagement = Programme['engagements'][number];
export const bodyKinds = ['auditor', 'verifier'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** The auditor and verifier organisations of the installation. */
export const bodiesQuery = queryOptions({
  queryKey: ['organisations', 'bodies'],
  queryFn: async () => {
    const found = await Promise.all(bodyKinds.map(async (kind) => (await answer(api.GET('/api/v1/organisations', { params: { query: { kind, limit: 200 } } }))).items));
    return found.flat();
  },
});
export type Body = Awaited<ReturnType<NonNullable<typeof bodiesQuery.queryFn>>>[number];

export const engage = (programmeId: string, organisationId: string, as: BodyKind, until: string | null) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/engagements', { params: { path: { programmeId } }, body: { organisationId, as, until } }));
export const endEngagement = (programmeId: string, { organisationId, as }: Engagement) => answer(api.POST('/api/v1/programmes/{programmeId}/engagements/end', { params: { path: { programmeId } }, body: { organisationId, as } }));
export const registerBody = (name: string, kind: BodyKind, firstUser: { readonly name: string; readonly email: string; readonly password: string }) => answer(api.POST('/api/v1/organisations', { body: { name, kind, firstUser } }));
