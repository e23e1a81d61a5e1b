import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export const invitationsQuery = (programmeId: string) =>
  infiniteQueryOptions({
    queryKey: ['invitations', programmeId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/programmes/{programmeId}/invitations', { params: { path: { programmeId }, query: { limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) } } })),
    getNextPageParam: ({ next }) => next,
  });
export type Invitation = Awaited<ReturnType<NonNullable<ReturnType<typeof invitationsQuery>['queryFn']>>>['invitations'][number];

export interface Invited {
  readonly supplierName: string;
  readonly email: string;
  readonly validForDays: number;
  /** The record that is handed over; null for a supplier that is not registered yet. */
  readonly supplierId: string | null;
}

export const inviteSupplier = (programmeId: string, invited: Invited) => answer(api.POST('/api/v1/programmes/{programmeId}/invitations', { params: { path: { programmeId } }, body: { ...invited } }));

export const revokeInvitation = (programmeId: string, invitationId: string, reason: string) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/invitations/{invitationId}/revocation', { params: { path: { programmeId, invitationId } }, body: { reason } }));

/** Opens the page on which it is accepted. */
export const invitationLink = (invitationId: string, token: string): string => `${location.origin}/invitation?${new URLSearchParams({ id: invitationId, token }).toString()}`;
