import { never, ok, reject, type Decider, type Rejection, type Result, type Sealed } from '@greengate/kernel';
import { invitationEvents, type InvitationEvent } from './invitation.events';

export type InvitationCommand =
  | {
      readonly type: 'invite';
      readonly invitationId: string;
      readonly programmeId: string;
      readonly organisationId: string;
      readonly supplierName: string;
      readonly email: Sealed;
      readonly tokenDigest: string;
      readonly expiresAt: string;
      readonly supplierId: string | null;
    }
  | { readonly type: 'accept'; readonly tokenDigest: string; readonly supplierId: string; readonly now: string }
  | { readonly type: 'account-opened'; readonly tokenDigest: string; readonly supplierOrganisationId: string; readonly now: string }
  | { readonly type: 'revoke'; readonly programmeId: string; readonly reason: string };

export interface OpenedInvitation {
  readonly invitationId: string;
  readonly programmeId: string;
  /** The inviting buyer. */
  readonly organisationId: string;
  /** As the buyer calls it. */
  readonly supplierName: string;
  readonly tokenDigest: string;
  readonly expiresAt: string;
  /** The record it hands over, when it names one. */
  readonly supplierId: string | null;
  readonly status: 'open' | 'accepted' | 'revoked';
  readonly acceptedFor: string | null;
  /** Registered for whoever was invited, with its first account. */
  readonly accountOf: string | null;
}
export type InvitationState = OpenedInvitation | null;

const { make } = invitationEvents;

/**
 * Whether this token opens the invitation at this moment; null when it does. An invitation accepted for `acceptedFor` stays open to that supplier,
 * so that an acceptance that was cut short can be completed.
 */
export function invitationRefusal(state: InvitationState, tokenDigest: string, now: string, supplierId: string | null): Rejection | null {
  if (!state || state.tokenDigest !== tokenDigest) return { code: 'suppliers.invitation-invalid', facts: {} };
  if (state.status === 'accepted' && supplierId !== null && state.acceptedFor === supplierId) return null;
  if (state.status !== 'open') return { code: 'suppliers.invitation-used', facts: {} };
  if (now >= state.expiresAt) return { code: 'suppliers.invitation-expired', facts: { expiresAt: state.expiresAt } };
  return null;
}

/** Whether this token opens a first account at this moment; null when it does. */
export function accountRefusal(state: InvitationState, tokenDigest: string, now: string): Rejection | null {
  const refusal = invitationRefusal(state, tokenDigest, now, null);
  if (refusal) return refusal;
  return state?.accountOf ? { code: 'suppliers.invitation-has-account', facts: {} } : null;
}

function decide(command: InvitationCommand, state: InvitationState): Result<readonly InvitationEvent[]> {
  if (command.type === 'invite') {
    const { type: _type, ...invitation } = command;
    return state ? ok([]) : ok([make.SupplierInvited(invitation)]);
  }
  if (!state) return command.type === 'revoke' ? reject('resource.not-found', { resource: 'invitation' }) : reject('suppliers.invitation-invalid');
  const { invitationId, programmeId } = state;
  switch (command.type) {
    case 'accept': {
      const refusal = invitationRefusal(state, command.tokenDigest, command.now, command.supplierId);
      if (refusal) return { ok: false, error: refusal };
      return state.status === 'accepted' ? ok([]) : ok([make.InvitationAccepted({ invitationId, programmeId, supplierId: command.supplierId })]);
    }
    case 'account-opened': {
      const refusal = accountRefusal(state, command.tokenDigest, command.now);
      return refusal ? { ok: false, error: refusal } : ok([make.InvitedAccountOpened({ invitationId, programmeId, supplierOrganisationId: command.supplierOrganisationId })]);
    }
    case 'revoke':
      if (command.programmeId !== programmeId) return reject('resource.not-found', { resource: 'invitation' });
      if (state.status === 'accepted') return reject('suppliers.invitation-used');
      return state.status === 'revoked' ? ok([]) : ok([make.InvitationRevoked({ invitationId, programmeId, reason: command.reason })]);
    default:
      return never(command);
  }
}

function evolve(state: InvitationState, { type, data }: InvitationEvent): InvitationState {
  switch (type) {
    case 'suppliers.SupplierInvited': {
      const { invitationId, programmeId, organisationId, supplierName, tokenDigest, expiresAt, supplierId } = data;
      return { invitationId, programmeId, organisationId, supplierName, tokenDigest, expiresAt, supplierId, status: 'open', acceptedFor: null, accountOf: null };
    }
    case 'suppliers.InvitedAccountOpened':
      return state && { ...state, accountOf: data.supplierOrganisationId };
    case 'suppliers.InvitationAccepted':
      return state && { ...state, status: 'accepted', acceptedFor: data.supplierId };
    case 'suppliers.InvitationRevoked':
      return state && { ...state, status: 'revoked' };
    default:
      return never(type);
  }
}

/** Good once, until it expires, for whoever has the token. */
export const invitationDecider: Decider<InvitationCommand, InvitationState, InvitationEvent> = { initial: null, decide, evolve };

export const invitationStream = (invitationId: string): string => `invitation-${invitationId}`;
