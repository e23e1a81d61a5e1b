import { defineContext } from '@greengate/platform';
import { identityEvents } from './domain/identity.events';
import { issueApiKeyCommand, revokeApiKeyCommand } from './nest/api-key.commands';
import { listApiKeysQuery, listOrganisationsQuery, listUsersQuery, whoAmIQuery } from './nest/directory.queries';
import { registerOrganisationCommand } from './nest/organisation.commands';
import { registerUserCommand } from './nest/register-user.command';
import { changePasswordCommand, changeRolesCommand, disableUserCommand, enableUserCommand, eraseUserCommand, signOutEverywhereCommand } from './nest/user-account.commands';
import { access } from './projections/access.projection';
import { apiKeyDirectory } from './projections/api-key-directory.projection';
import { organisationDirectory } from './projections/organisation-directory.projection';
import { userDirectory } from './projections/user-directory.projection';

export { accessDirectoryOf } from './nest/access-directory.adapter';
export { accountsOf } from './nest/accounts.adapter';
export { identityPorts } from './nest/identity-ports';
export { demoAccounts, demoPassword, hasDemoAccounts, seedAccounts, seedOrganisation, type DemoAccount } from './nest/demo-accounts';

/** Who there is, who may do what, and how they prove it. */
export const identityContext = defineContext({
  name: 'identity',
  events: [identityEvents],
  commands: [
    registerOrganisationCommand,
    registerUserCommand,
    changeRolesCommand,
    disableUserCommand,
    enableUserCommand,
    eraseUserCommand,
    signOutEverywhereCommand,
    changePasswordCommand,
    issueApiKeyCommand,
    revokeApiKeyCommand,
  ],
  queries: [whoAmIQuery, listUsersQuery, listApiKeysQuery, listOrganisationsQuery],
  projections: [organisationDirectory, userDirectory, apiKeyDirectory, access],
});
