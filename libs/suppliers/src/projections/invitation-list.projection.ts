import { defineProjection, never, type Sealed } from '@greengate/kernel';
import { invitationEvents, type InvitationEvent } from '../domain/invitation.events';

/** View `invitation_list`: one document per invitation. */
export interface InvitationEntry {
  readonly invitationId: string;
  readonly programmeId: string;
  readonly supplierName: string;
  readonly email: Sealed;
  readonly invitedAt: string;
  readonly expiresAt: string;
  readonly status: 'open' | 'accepted' | 'revoked';
  readonly supplierId: string | null;
}

/** Whom a programme invited, and what came of it. Whether an open one has expired is for the reader's clock. */
export const invitationList = defineProjection<InvitationEntry, InvitationEvent>({
  name: 'invitation_list',
  version: 1,
  handles: invitationEvents.types,
  indexes: [{ fields: ['programmeId', 'status', 'invitedAt'] }, { fields: ['programmeId'] }, { fields: ['status'] }, { fields: ['invitedAt'] }],
  keys: ({ event }) => [event.data.invitationId],
  evolve: (view, { event: { type, data }, metadata }) => {
    if (type === 'suppliers.SupplierInvited') {
      const { invitationId, programmeId, supplierName, email, expiresAt, supplierId } = data;
      return { invitationId, programmeId, supplierName, email, invitedAt: metadata.occurredAt, expiresAt, status: 'open', supplierId };
    }
    if (!view) return null;
    switch (type) {
      case 'suppliers.InvitationAccepted':
        return { ...view, status: 'accepted', supplierId: data.supplierId };
      case 'suppliers.InvitedAccountOpened':
        return view;
      case 'suppliers.InvitationRevoked':
        return { ...view, status: 'revoked' };
      default:
        return never(type);
    }
  },
});
