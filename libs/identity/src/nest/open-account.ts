import type { CommandMeta, Decided, ExpectedRevision } from '@greengate/event-store';
import { deterministicId, RejectedError, unwrap, type Role } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import { identityEvents, type OrganisationKind, type UserEvent } from '../domain/identity.events';
import { checkPassword } from '../domain/password.rules';
import type { Grantor } from '../domain/roles.rules';
import { userDecider, userKey, userStream, type UserState } from '../domain/user.decider';
import { claimEmail, forgetPassword, keepPasswordHash, releaseEmail } from './credentials';
import { hashPassword } from './password-hash';

interface Person {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}
interface Place {
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly roles: readonly Role[];
  readonly demo: boolean;
  readonly by: Grantor;
}
/** An account whose address and password are taken, and which is not there yet. */
export interface PreparedAccount {
  readonly userId: string;
  /** Appends the account, or lets go of address and password. @throws RejectedError */
  open(place: Place, meta: CommandMeta, expected?: ExpectedRevision): Promise<Decided<UserState, UserEvent>>;
}

/**
 * Address and password first, then the account: if it breaks off in between, sending the command again completes it.
 * @throws RejectedError for the password's rules, or an address in use
 */
export async function prepareAccount(services: Services, { email, name, password }: Person, commandId: string, exempt = false): Promise<PreparedAccount> {
  if (!exempt) unwrap(checkPassword(password, email));
  const { vault } = services;
  const userId = deterministicId('user', commandId);
  const emailIndex = vault.blindIndex(email);
  await claimEmail(services, emailIndex, userId);
  const passwordIsNew = await keepPasswordHash(services, userId, await hashPassword(password), 'if-absent');
  return {
    userId,
    async open({ organisationId, organisationKind, roles, demo, by }, meta, expected) {
      const sealed = { email: await vault.seal(userKey(userId), email), name: await vault.seal(userKey(userId), name) };
      const decided = await services.decider.run({
        stream: userStream(userId),
        decider: userDecider,
        definitions: identityEvents,
        command: { type: 'register', userId, organisationId, organisationKind, roles, ...sealed, emailIndex, demo, by },
        meta,
        ...(expected === undefined ? {} : { expected }),
      });
      if (decided.ok) return decided.value;
      if (passwordIsNew) {
        await forgetPassword(services, userId);
        await releaseEmail(services, emailIndex, userId);
      }
      throw new RejectedError(decided.error);
    },
  };
}
