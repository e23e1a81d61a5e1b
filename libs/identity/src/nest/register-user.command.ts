import { deterministicId, RejectedError, unwrap } from '@greengate/kernel';
import { handleCommand } from '@greengate/platform';
import { registerUser } from '../contracts/user.contract';
import { identityEvents } from '../domain/identity.events';
import { checkPassword } from '../domain/password.rules';
import { userDecider, userKey, userStream } from '../domain/user.decider';
import { claimEmail, forgetPassword, keepPasswordHash, releaseEmail } from './credentials';
import { grantorOf, knownOrganisationKind } from './organisation-of';
import { hashPassword } from './password-hash';

/** Address, password, then the account: if it breaks off in between, sending it again completes it. */
export const registerUserCommand = handleCommand(registerUser, async (input, { actor, meta, expected }, services) => {
  const { organisationId, email, name, password, roles, demo = false } = input;
  const organisationKind = await knownOrganisationKind(services, organisationId);
  if (!(demo && actor.kind === 'system')) unwrap(checkPassword(password, email));
  const userId = deterministicId('user', meta.commandId);
  const emailIndex = services.vault.blindIndex(email);
  await claimEmail(services, emailIndex, userId);
  const passwordIsNew = await keepPasswordHash(services, userId, await hashPassword(password), 'if-absent');
  const [sealedEmail, sealedName] = await Promise.all([services.vault.seal(userKey(userId), email), services.vault.seal(userKey(userId), name)]);
  const decided = await services.decider.run({
    stream: userStream(userId),
    decider: userDecider,
    definitions: identityEvents,
    command: { type: 'register', userId, organisationId, organisationKind, roles, email: sealedEmail, name: sealedName, emailIndex, demo, by: grantorOf(actor) },
    meta,
    ...(expected === undefined ? {} : { expected }),
  });
  if (!decided.ok) {
    if (passwordIsNew) {
      await forgetPassword(services, userId);
      await releaseEmail(services, emailIndex, userId);
    }
    throw new RejectedError(decided.error);
  }
  return { output: { userId }, revision: decided.value.revision, position: decided.value.position };
});
