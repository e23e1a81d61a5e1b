import { commitmentsContext } from '@greengate/commitments';
import { disclosuresContext } from '@greengate/disclosures';
import { accessDirectoryOf, accountsOf, hasDemoAccounts, identityContext } from '@greengate/identity';
import type { ContextDefinition, IdentityPorts } from '@greengate/platform';
import { programmesContext } from '@greengate/programmes';
import { purchasingContext } from '@greengate/purchasing';
import { suppliersContext } from '@greengate/suppliers';

/** Every bounded context of the installation, in the order in which facts flow. */
export const contexts: readonly ContextDefinition[] = [identityContext, programmesContext, suppliersContext, purchasingContext, disclosuresContext, commitmentsContext];

/** Who answers the platform's questions about accounts and ownership. */
export const identity: IdentityPorts = {
  directory: accessDirectoryOf,
  accounts: accountsOf,
  hasDemoAccounts: ({ views }) => hasDemoAccounts(views),
};
