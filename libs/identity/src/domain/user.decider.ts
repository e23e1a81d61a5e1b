import { never, ok, reject, type Decider, type Result, type Role, type Sealed } from '@greengate/kernel';
import { identityEvents, type OrganisationKind, type UserEvent } from './identity.events';
import { misplacedRole, sortedRoles, ungrantableRole, type Grantor } from './roles.rules';

/** What is known around the account: the kind of its organisation and how many other administrators there could still sign in. */
interface Surroundings {
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly otherAdministrators: number;
}

export interface RegisterUser {
  readonly type: 'register';
  readonly userId: string;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly roles: readonly Role[];
  readonly email: Sealed;
  readonly name: Sealed;
  readonly emailIndex: string;
  readonly demo: boolean;
  readonly by: Grantor;
}
export type UserCommand =
  | RegisterUser
  | ({ readonly type: 'change-roles'; readonly roles: readonly Role[]; readonly by: Grantor } & Surroundings)
  | ({ readonly type: 'disable' | 'erase' } & Surroundings)
  | { readonly type: 'enable'; readonly organisationId: string }
  | { readonly type: 'sign-out-everywhere' | 'change-password' };

export type UserState =
  | { readonly status: 'absent' }
  | { readonly status: 'enabled' | 'disabled' | 'erased'; readonly userId: string; readonly organisationId: string; readonly roles: readonly Role[] };

const unknown = () => reject('resource.not-found', { resource: 'user' });

function checkRoles(kind: OrganisationKind, roles: readonly Role[], by: Grantor): Result<undefined> {
  const misplaced = misplacedRole(kind, roles);
  if (misplaced) return reject('identity.role-not-for-organisation', { role: misplaced.role, kind, allowed: misplaced.allowed.join(', ') });
  const ungrantable = ungrantableRole(by, roles);
  return ungrantable === undefined ? ok(undefined) : reject('identity.role-not-grantable', { role: ungrantable });
}

function register(command: RegisterUser, state: UserState): Result<readonly UserEvent[]> {
  if (state.status !== 'absent') return reject('identity.email-in-use');
  if (command.demo && command.by.kind !== 'system') return reject('identity.demo-not-allowed');
  const roles = sortedRoles(command.roles);
  const checked = checkRoles(command.organisationKind, roles, command.by);
  if (!checked.ok) return checked;
  const { userId, organisationId, email, name, emailIndex, demo } = command;
  return ok([identityEvents.make.UserRegistered({ userId, organisationId, roles, email, name, emailIndex, demo })]);
}

type Known = Exclude<UserState, { status: 'absent' }>;

/** A buyer organisation without anybody who can administer it could never be repaired from inside. */
const orphans = (state: Known, around: Surroundings): boolean =>
  around.organisationKind === 'buyer' && state.status === 'enabled' && state.roles.includes('administrator') && around.otherAdministrators === 0;

function changeRoles(command: Extract<UserCommand, { type: 'change-roles' }>, state: Known): Result<readonly UserEvent[]> {
  const roles = sortedRoles(command.roles);
  if (roles.join() === sortedRoles(state.roles).join()) return ok([]);
  const checked = checkRoles(command.organisationKind, roles, command.by);
  if (!checked.ok) return checked;
  if (!roles.includes('administrator') && orphans(state, command)) return reject('identity.last-administrator');
  return ok([identityEvents.make.RolesChanged({ userId: state.userId, roles })]);
}

function disableOrErase(command: Extract<UserCommand, { type: 'disable' | 'erase' }>, state: Known): Result<readonly UserEvent[]> {
  if (command.type === 'disable' && state.status === 'disabled') return ok([]);
  if (orphans(state, command)) return reject('identity.last-administrator');
  const { UserDisabled, UserErased } = identityEvents.make;
  return ok([(command.type === 'disable' ? UserDisabled : UserErased)({ userId: state.userId })]);
}

function decideKnown(command: Exclude<UserCommand, RegisterUser>, state: Known): Result<readonly UserEvent[]> {
  const { userId } = state;
  switch (command.type) {
    case 'change-roles':
      return changeRoles(command, state);
    case 'disable':
    case 'erase':
      return disableOrErase(command, state);
    case 'enable':
      return ok(state.status === 'enabled' ? [] : [identityEvents.make.UserEnabled({ userId })]);
    case 'sign-out-everywhere':
      return ok([identityEvents.make.SignedOutEverywhere({ userId })]);
    case 'change-password':
      return state.status === 'enabled' ? ok([identityEvents.make.PasswordChanged({ userId })]) : unknown();
    default:
      return never(command);
  }
}

function decide(command: UserCommand, state: UserState): Result<readonly UserEvent[]> {
  if (command.type === 'register') return register(command, state);
  if (state.status === 'absent') return unknown();
  if ('organisationId' in command && command.organisationId !== state.organisationId) return unknown();
  if (state.status === 'erased') return command.type === 'erase' ? ok([]) : reject('identity.user-erased');
  return decideKnown(command, state);
}

function evolve(state: UserState, event: UserEvent): UserState {
  if (event.type === 'identity.UserRegistered') {
    const { userId, organisationId, roles } = event.data;
    return { status: 'enabled', userId, organisationId, roles };
  }
  if (state.status === 'absent') return state;
  switch (event.type) {
    case 'identity.RolesChanged':
      return { ...state, roles: event.data.roles };
    case 'identity.UserDisabled':
      return { ...state, status: 'disabled' };
    case 'identity.UserEnabled':
      return { ...state, status: 'enabled' };
    case 'identity.UserErased':
      return { ...state, status: 'erased' };
    case 'identity.PasswordChanged':
    case 'identity.SignedOutEverywhere':
      return state;
    default:
      return never(event);
  }
}

/** One account. Its password lies elsewhere; its name and address are sealed. */
export const userDecider: Decider<UserCommand, UserState, UserEvent> = { initial: { status: 'absent' }, decide, evolve };

export const userStream = (userId: string): string => `user-${userId}`;
/** The vault key under which a person's name and address are sealed. */
export const userKey = (userId: string): string => `user.${userId}`;
