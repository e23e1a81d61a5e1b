import type { IdentityPorts } from '@greengate/platform';
import { accessDirectoryOf } from './access-directory.adapter';
import { accountsOf } from './accounts.adapter';
import { hasDemoAccounts } from './demo-accounts';

/** What the platform asks of this context: who there is, and what is theirs. */
export const identityPorts: IdentityPorts = {
  directory: accessDirectoryOf,
  accounts: accountsOf,
  rightsViews: ['access', 'user_directory', 'api_key_directory'],
  hasDemoAccounts: ({ views }) => hasDemoAccounts(views),
};
