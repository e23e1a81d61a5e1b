import { commitmentsContext } from '@greengate/commitments';
import { disclosuresContext } from '@greengate/disclosures';
import { identityContext } from '@greengate/identity';
import type { ContextDefinition } from '@greengate/platform';
import { programmesContext } from '@greengate/programmes';
import { purchasingContext } from '@greengate/purchasing';
import { suppliersContext } from '@greengate/suppliers';

/** Every bounded context of the installation, in the order in which facts flow. */
export const contexts: readonly ContextDefinition[] = [identityContext, programmesContext, suppliersContext, purchasingContext, disclosuresContext, commitmentsContext];

/** Who answers the platform's questions about accounts and ownership. */
export { identityPorts as identity } from '@greengate/identity';
