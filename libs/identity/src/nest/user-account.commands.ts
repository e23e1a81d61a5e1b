import { RejectedError, type Actor } from '@greengate/kernel';
import { decideCommand, handleCommand, type CommandOutcome, type MessageContext, type Services } from '@greengate/platform';
import { changePassword, changeRoles, disableUser, enableUser, eraseUser, signOutEverywhere } from '../contracts/user.contract';
import { identityEvents } from '../domain/identity.events';
import { checkPassword } from '../domain/password.rules';
import { userDecider, userKey, userStream, type UserCommand } from '../domain/user.decider';
import type { UserView } from '../projections/user-directory.projection';
import { forgetPassword, keepPasswordHash, passwordHashOf, releaseEmail } from './credentials';
import { grantorOf, knownOrganisationKind, otherAdministrators } from './organisation-of';
import { hashPassword, verifyPassword } from './password-hash';

async function decideOn(userId: string, command: UserCommand, { meta, expected }: MessageContext, services: Services): Promise<CommandOutcome<{ userId: string }>> {
  const decided = await services.decider.run({
    stream: userStream(userId),
    decider: userDecider,
    definitions: identityEvents,
    command,
    meta,
    ...(expected === undefined ? {} : { expected }),
  });
  if (!decided.ok) throw new RejectedError(decided.error);
  return { output: { userId }, revision: decided.value.revision, position: decided.value.position };
}

async function surroundings(services: Services, { organisationId, userId }: { organisationId: string; userId: string }) {
  const [organisationKind, others] = await Promise.all([knownOrganisationKind(services, organisationId), otherAdministrators(services, organisationId, userId)]);
  return { organisationId, organisationKind, otherAdministrators: others };
}

export const changeRolesCommand = handleCommand(changeRoles, async (input, context, services) => {
  const around = await surroundings(services, input);
  return decideOn(input.userId, { type: 'change-roles', roles: input.roles, by: grantorOf(context.actor), ...around }, context, services);
});

export const disableUserCommand = handleCommand(disableUser, async (input, context, services) =>
  decideOn(input.userId, { type: 'disable', ...(await surroundings(services, input)) }, context, services),
);

export const enableUserCommand = decideCommand(enableUser, {
  stream: ({ userId }) => userStream(userId),
  decider: userDecider,
  definitions: identityEvents,
  command: ({ organisationId }): UserCommand => ({ type: 'enable', organisationId }),
  output: ({ userId }) => ({ userId }),
});

/** The event first: from then on nobody signs in. What follows may be repeated until all of it is gone. */
export const eraseUserCommand = handleCommand(eraseUser, async (input, context, services) => {
  const { userId } = input;
  const outcome = await decideOn(userId, { type: 'erase', ...(await surroundings(services, input)) }, context, services);
  const [registered] = await services.eventStore.readStream(userStream(userId), { limit: 1 });
  const { emailIndex } = registered?.data as { emailIndex: string };
  await services.vault.erase(userKey(userId));
  await forgetPassword(services, userId);
  await releaseEmail(services, emailIndex, userId);
  return outcome;
});

function personOf({ id, kind }: Actor): string {
  if (kind !== 'user') throw new RejectedError({ code: 'identity.person-required', facts: {} });
  return id;
}

export const signOutEverywhereCommand = handleCommand(signOutEverywhere, async (_input, context, services) =>
  decideOn(personOf(context.actor), { type: 'sign-out-everywhere' }, context, services),
);

/** The event first: all sessions end. Should the new password then not be kept, the old one still opens the account. */
export const changePasswordCommand = handleCommand(changePassword, async ({ currentPassword, newPassword }, context, services) => {
  const userId = personOf(context.actor);
  if (!(await verifyPassword(await passwordHashOf(services, userId), currentPassword))) throw new RejectedError({ code: 'identity.password-wrong', facts: {} });
  const email = (await services.views.get<UserView>('user_directory', userId))?.view.email;
  const checked = checkPassword(newPassword, email ? await services.vault.open(email) : undefined);
  if (!checked.ok) throw new RejectedError(checked.error);
  const passwordHash = await hashPassword(newPassword);
  const outcome = await decideOn(userId, { type: 'change-password' }, context, services);
  await keepPasswordHash(services, userId, passwordHash, 'replace');
  return outcome;
});
