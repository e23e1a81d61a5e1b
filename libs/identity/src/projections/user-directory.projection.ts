import { defineProjection, never, type Recorded, type Role, type Sealed } from '@greengate/kernel';
import type { UserEvent } from '../domain/identity.events';

export interface UserView {
  readonly userId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly status: 'enabled' | 'disabled' | 'erased';
  readonly email: Sealed | null;
  readonly name: Sealed | null;
  readonly emailIndex: string | null;
  readonly demo: boolean;
  /** Position of the last event that ended all sessions. A session begun under another one is over. */
  readonly sessionGeneration: string;
}

function registered({ event, position }: Recorded<Extract<UserEvent, { type: 'identity.UserRegistered' }>>): UserView {
  const { userId, organisationId, roles, email, name, emailIndex, demo } = event.data;
  return { userId, organisationId, roles, status: 'enabled', email, name, emailIndex, demo, sessionGeneration: position };
}

function evolve(view: UserView | undefined, recorded: Recorded<UserEvent>): UserView | null {
  const { event, position } = recorded;
  if (event.type === 'identity.UserRegistered') return registered({ ...recorded, event });
  if (!view) return null;
  switch (event.type) {
    case 'identity.RolesChanged':
      return { ...view, roles: event.data.roles };
    case 'identity.UserDisabled':
      return { ...view, status: 'disabled', sessionGeneration: position };
    case 'identity.UserEnabled':
      return { ...view, status: 'enabled' };
    case 'identity.PasswordChanged':
    case 'identity.SignedOutEverywhere':
      return { ...view, sessionGeneration: position };
    case 'identity.UserErased':
      return { ...view, status: 'erased', email: null, name: null, emailIndex: null, sessionGeneration: position };
    default:
      return never(event);
  }
}

/** Accounts by user id; found by the keyed hash of their address. An erased person keeps an id and nothing else. */
export const userDirectory = defineProjection<UserView, UserEvent>({
  name: 'user_directory',
  version: 1,
  handles: [
    'identity.UserRegistered',
    'identity.RolesChanged',
    'identity.UserDisabled',
    'identity.UserEnabled',
    'identity.PasswordChanged',
    'identity.SignedOutEverywhere',
    'identity.UserErased',
  ],
  indexes: [{ fields: ['emailIndex'] }, { fields: ['organisationId'] }, { fields: ['demo'] }, { fields: ['status'] }],
  keys: ({ event }) => [event.data.userId],
  evolve,
});
