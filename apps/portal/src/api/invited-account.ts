import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export interface InvitedAccount {
  readonly token: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** The first account of whoever was invited: the token is the permission, nobody is signed in yet. */
export const openInvitedAccount = (invitationId: string, account: InvitedAccount) => answer(api.POST('/api/v1/invitations/{invitationId}/account', { params: { path: { invitationId } }, body: account }));

/** Who invites, to what and until when: asked once, the link does not change while the page is open. */
export const invitationQuery = (invitationId: string, token: string) =>
  queryOptions({
    queryKey: ['invitation', invitationId, token],
    queryFn: () => answer(api.POST('/api/v1/invitations/{invitationId}/reading', { params: { path: { invitationId } }, body: { token } })),
    staleTime: Infinity,
    retry: false,
  });
export type ReadInvitation = Awaited<ReturnType<NonNullable<ReturnType<typeof invitationQuery>['queryFn']>>>;
