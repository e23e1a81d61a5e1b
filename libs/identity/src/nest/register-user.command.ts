import { handleCommand } from '@greengate/platform';
import { registerUser } from '../contracts/user.contract';
import { prepareAccount } from './open-account';
import { grantorOf, knownOrganisationKind } from './organisation-of';

export const registerUserCommand = handleCommand(registerUser, async (input, { actor, meta, expected }, services) => {
  const { organisationId, email, name, password, roles, demo = false } = input;
  const organisationKind = await knownOrganisationKind(services, organisationId);
  const account = await prepareAccount(services, { email, name, password }, meta.commandId, demo && actor.kind === 'system');
  const { revision, position } = await account.open({ organisationId, organisationKind, roles, demo, by: grantorOf(actor) }, meta, expected);
  return { output: { userId: account.userId }, revision, position };
});
