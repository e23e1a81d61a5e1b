import { admissionsProblems } from './problems/admissions.problems';
import { assessmentsProblems } from './problems/assessments.problems';
import { auditsProblems } from './problems/audits.problems';
import { calculationProblems } from './problems/calculation.problems';
import { commitmentsProblems } from './problems/commitments.problems';
import { disclosuresProblems } from './problems/disclosures.problems';
import { evidenceProblems } from './problems/evidence.problems';
import { factorsProblems } from './problems/factors.problems';
import { filesProblems } from './problems/files.problems';
import { identityProblems } from './problems/identity.problems';
import { importsProblems } from './problems/imports.problems';
import { installationProblems } from './problems/installation.problems';
import { inventoryDraftsProblems } from './problems/inventory-drafts.problems';
import { measuresProblems } from './problems/measures.problems';
import { messagingProblems } from './problems/messaging.problems';
import type { Problem } from './problems/problem';
import { programmesProblems } from './problems/programmes.problems';
import { purchasingProblems } from './problems/purchasing.problems';
import { requestProblems } from './problems/request.problems';
import { suppliersProblems } from './problems/suppliers.problems';
import { unitsProblems } from './problems/units.problems';
import { verificationsProblems } from './problems/verifications.problems';

/** Every stable problem code of the installation, with its HTTP status and its sentences. The code is the contract. */
export const problemCatalogue = {
  ...requestProblems,
  ...filesProblems,
  ...unitsProblems,
  ...identityProblems,
  ...programmesProblems,
  ...suppliersProblems,
  ...purchasingProblems,
  ...disclosuresProblems,
  ...calculationProblems,
  ...commitmentsProblems,
  ...inventoryDraftsProblems,
  ...measuresProblems,
  ...auditsProblems,
  ...assessmentsProblems,
  ...admissionsProblems,
  ...importsProblems,
  ...installationProblems,
  ...factorsProblems,
  ...evidenceProblems,
  ...verificationsProblems,
  ...messagingProblems,
};

export type ProblemCode = keyof typeof problemCatalogue;

export const problemOf = (code: ProblemCode): Problem => problemCatalogue[code];
