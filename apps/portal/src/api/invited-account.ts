import { answer, api } from './client';

export interface InvitedAccount {
  readonly token: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** The first account of whoever was invited: the token is the permission, nobody is signed in yet. */
export const openInvitedAccount = (invitationId: string, account: InvitedAccount) => answer(api.POST('/api/v1/invitations/{invitationId}/account', { params: { path: { invitationId } }, body: account }));
