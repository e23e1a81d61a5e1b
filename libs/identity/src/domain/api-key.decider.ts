import { dayOf, never, ok, reject, type Decider, type Result, type Role } from '@greengate/kernel';
import { identityEvents, type ApiKeyEvent, type OrganisationKind } from './identity.events';
import { misplacedRole, sortedRoles, ungrantableRole, type Grantor } from './roles.rules';

export interface IssueApiKey {
  readonly type: 'issue';
  readonly keyId: string;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
  readonly secretDigest: string;
  readonly expiresOn: string | null;
  readonly now: string;
  readonly by: Grantor;
}
export type ApiKeyCommand = IssueApiKey | { readonly type: 'revoke'; readonly organisationId: string };

export type ApiKeyState =
  | { readonly status: 'absent' }
  | { readonly status: 'issued' | 'revoked'; readonly keyId: string; readonly organisationId: string; readonly secretDigest: string };

function issue(command: IssueApiKey, state: ApiKeyState): Result<readonly ApiKeyEvent[]> {
  if (state.status !== 'absent') return reject('identity.api-key-shown');
  const roles = sortedRoles(command.roles);
  const misplaced = misplacedRole(command.organisationKind, roles);
  if (misplaced) return reject('identity.role-not-for-organisation', { role: misplaced.role, kind: command.organisationKind, allowed: misplaced.allowed.join(', ') });
  const ungrantable = ungrantableRole(command.by, roles);
  if (ungrantable !== undefined) return reject('identity.role-not-grantable', { role: ungrantable });
  if (command.expiresOn !== null && command.expiresOn < dayOf(command.now)) return reject('identity.api-key-expiry-past', { field: 'expiresOn', value: command.expiresOn });
  const { keyId, organisationId, name, secretDigest, expiresOn } = command;
  return ok([identityEvents.make.ApiKeyIssued({ keyId, organisationId, name, roles, scopes: [...new Set(command.scopes)].sort(), secretDigest, expiresOn })]);
}

function decide(command: ApiKeyCommand, state: ApiKeyState): Result<readonly ApiKeyEvent[]> {
  switch (command.type) {
    case 'issue':
      return issue(command, state);
    case 'revoke':
      if (state.status === 'absent' || state.organisationId !== command.organisationId) return reject('resource.not-found', { resource: 'API key' });
      return ok(state.status === 'revoked' ? [] : [identityEvents.make.ApiKeyRevoked({ keyId: state.keyId, organisationId: state.organisationId })]);
    default:
      return never(command);
  }
}

function evolve(state: ApiKeyState, event: ApiKeyEvent): ApiKeyState {
  switch (event.type) {
    case 'identity.ApiKeyIssued': {
      const { keyId, organisationId, secretDigest } = event.data;
      return { status: 'issued', keyId, organisationId, secretDigest };
    }
    case 'identity.ApiKeyRevoked':
      return state.status === 'absent' ? state : { ...state, status: 'revoked' };
    default:
      return never(event);
  }
}

/** A machine's key: roles and scopes, good until its last day or until revoked. */
export const apiKeyDecider: Decider<ApiKeyCommand, ApiKeyState, ApiKeyEvent> = { initial: { status: 'absent' }, decide, evolve };

export const apiKeyStream = (keyId: string): string => `apiKey-${keyId}`;
