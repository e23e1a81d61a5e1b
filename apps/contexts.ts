import { admissionsContext } from '@greengate/admissions';
import { assessmentsContext } from '@greengate/assessments';
import { auditsContext } from '@greengate/audits';
import { commitmentsContext } from '@greengate/commitments';
import { disclosuresContext } from '@greengate/disclosures';
import { evidenceContext } from '@greengate/evidence';
import { factorsContext } from '@greengate/factors';
import { identityContext } from '@greengate/identity';
import { importsContext } from '@greengate/imports';
import { installationContext } from '@greengate/installation';
import { measuresContext } from '@greengate/measures';
import type { ContextDefinition } from '@greengate/platform';
import { programmesContext } from '@greengate/programmes';
import { purchasingContext } from '@greengate/purchasing';
import { suppliersContext } from '@greengate/suppliers';
import { verificationsContext } from '@greengate/verifications';

/** Every bounded context of the installation, in the order in which facts flow. */
export const contexts: readonly ContextDefinition[] = [identityContext, programmesContext, suppliersContext, purchasingContext, factorsContext, disclosuresContext, verificationsContext, commitmentsContext, measuresContext, auditsContext, evidenceContext, assessmentsContext, admissionsContext, importsContext, installationContext];

/** Who answers the platform's questions about accounts and ownership. */
export { identityPorts as identity } from '@greengate/identity';
