import { RejectedError } from '@greengate/kernel';
import { handleQuery, type QueryBinding } from '@greengate/platform';
import { getVerificationCoverage } from '../contracts/coverage.query';
import { getStatement, getVerificationSubject, listStatements } from '../contracts/verifications.queries';
import { coverageOf } from '../processes/coverage';
import type { SupplierVerifications } from '../projections/supplier-verifications.projection';
import type { VerificationWeight } from '../projections/verification-weight.projection';
import { everyDocument } from './every-document';
import { shownStatement, verificationsOf } from './shown-statement';

const notFound = (resource: string) => new RejectedError({ code: 'resource.not-found', facts: { resource } });

/** Documents are read a page at a time, however large the programme is. */
const pageSize = 500;

export const statementQueries: readonly QueryBinding[] = [
  handleQuery(listStatements, async ({ supplierId, disclosureId }, { language }, services) => {
    const found = await verificationsOf(supplierId, services);
    const wanted = found.statements.filter((entry) => disclosureId === undefined || entry.disclosureId === disclosureId);
    return { statements: wanted.map((entry) => shownStatement(entry, found, language)).reverse() };
  }),
  handleQuery(getStatement, async ({ supplierId, statementId }, { language }, services) => {
    const found = await verificationsOf(supplierId, services);
    const entry = found.statements.find((one) => one.statementId === statementId);
    if (entry === undefined) throw notFound('statement');
    return shownStatement(entry, found, language);
  }),
  handleQuery(getVerificationSubject, async ({ supplierId, disclosureId }, _context, services) => {
    const found = (await verificationsOf(supplierId, services)).disclosures.find((one) => one.disclosureId === disclosureId);
    if (found === undefined) throw notFound('disclosure');
    return found;
  }),
  handleQuery(getVerificationCoverage, async ({ programmeId, year }, _context, services) => {
    const weights = await everyDocument<VerificationWeight>(services.views, 'verification_weight', { programmeId, status: 'enrolled' });
    const verified = new Map<string, SupplierVerifications>();
    for (let start = 0; start < weights.length; start += pageSize) {
      const ids = weights.slice(start, start + pageSize).map(({ supplierId }) => supplierId);
      for (const document of await services.views.getMany<SupplierVerifications>('supplier_verifications', ids)) if (document.view !== null) verified.set(document.id, document.view);
    }
    return { programmeId, ...coverageOf(weights.map((weight) => ({ weight, verified: verified.get(weight.supplierId) })), year) };
  }),
];
