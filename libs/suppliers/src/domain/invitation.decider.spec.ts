import { specification } from '@greengate/kernel/testing';
import { invitationDecider, type InvitationCommand } from './invitation.decider';
import { invitationEvents } from './invitation.events';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const email = { keyId: 'k', iv: 'i', tag: 't', ciphertext: 'c' };
const tokenDigest = 'a'.repeat(64);
const ids = { invitationId: id(1), programmeId: id(2) };
const content = { ...ids, organisationId: id(3), supplierName: 'Formosa Alloys', email, tokenDigest, expiresAt: '2025-07-01T00:00:00.000Z', supplierId: null };
const invited = invitationEvents.make.SupplierInvited(content);
const accepted = invitationEvents.make.InvitationAccepted({ ...ids, supplierId: id(4) });
const revoked = invitationEvents.make.InvitationRevoked({ ...ids, reason: 'wrong address' });
const accept: InvitationCommand = { type: 'accept', tokenDigest, supplierId: id(4), now: '2025-06-30T23:59:59.999Z' };
const spec = specification(invitationDecider);

describe('an invitation', () => {
  it('is sent', () => spec.given().when({ type: 'invite', ...content }).then(invited));
  it('is accepted with its token before it expires', () => spec.given(invited).when(accept).then(accepted));
  it('expires at its instant', () => spec.given(invited).when({ ...accept, now: '2025-07-01T00:00:00.000Z' }).thenRejected('suppliers.invitation-expired'));
  it('does not open to another token, nor say that it exists', () => {
    spec.given(invited).when({ ...accept, tokenDigest: 'b'.repeat(64) }).thenRejected('suppliers.invitation-invalid');
    spec.given().when(accept).thenRejected('suppliers.invitation-invalid');
  });
  it('is good once', () => spec.given(invited, accepted).when({ ...accept, supplierId: id(5) }).thenRejected('suppliers.invitation-used'));
  it('lets the same acceptance be completed, even after it expired', () => spec.given(invited, accepted).when({ ...accept, now: '2025-08-01T00:00:00.000Z' }).thenNothing());
  it('opens one account with its token', () => {
    const open: InvitationCommand = { type: 'account-opened', tokenDigest, supplierOrganisationId: id(6), now: '2025-06-30T23:59:59.999Z' };
    const opened = invitationEvents.make.InvitedAccountOpened({ ...ids, supplierOrganisationId: id(6) });
    spec.given(invited).when(open).then(opened);
    spec.given(invited, opened).when(open).thenRejected('suppliers.invitation-has-account');
    spec.given(invited, opened).when(accept).then(accepted);
    spec.given(invited).when({ ...open, tokenDigest: 'b'.repeat(64) }).thenRejected('suppliers.invitation-invalid');
    spec.given().when(open).thenRejected('suppliers.invitation-invalid');
    spec.given(invited).when({ ...open, now: '2025-07-01T00:00:00.000Z' }).thenRejected('suppliers.invitation-expired');
    spec.given(invited, accepted).when(open).thenRejected('suppliers.invitation-used');
    spec.given(invited, revoked).when(open).thenRejected('suppliers.invitation-used');
  });
  it('is revoked by its programme', () => spec.given(invited).when({ type: 'revoke', programmeId: ids.programmeId, reason: 'wrong address' }).then(revoked));
  it('is not found from another programme', () => spec.given(invited).when({ type: 'revoke', programmeId: id(9), reason: 'x' }).thenRejected('resource.not-found'));
  it('is not accepted once revoked', () => spec.given(invited, revoked).when(accept).thenRejected('suppliers.invitation-used'));
  it('is not revoked once accepted', () => spec.given(invited, accepted).when({ type: 'revoke', programmeId: ids.programmeId, reason: 'x' }).thenRejected('suppliers.invitation-used'));
  it('is revoked once', () => spec.given(invited, revoked).when({ type: 'revoke', programmeId: ids.programmeId, reason: 'x' }).thenNothing());
});
