import { RejectedError, say, type Language } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import { getVerificationCoverage } from '../contracts/coverage.query';
import { getStatement, getVerificationSubject, listStatements, type StatementView } from '../contracts/verifications.queries';
import { statementStanding } from '../domain/statement-standing.rules';
import { coverageOf } from '../processes/coverage';
import { standingSentences } from '../projections/standing-sentences';
import type { StatementEntry, SupplierVerifications } from '../projections/supplier-verifications.projection';
import type { VerificationWeight } from '../projections/verification-weight.projection';
import { everyDocument } from './every-document';

const notFound = (resource: string) => new RejectedError({ code: 'resource.not-found', facts: { resource } });

async function verificationsOf(supplierId: string, { views }: Services): Promise<SupplierVerifications> {
  return (await views.get<SupplierVerifications>('supplier_verifications', supplierId))?.view ?? { supplierId, disclosures: [], statements: [], helpers: [] };
}

function shown(entry: StatementEntry, { supplierId, disclosures }: SupplierVerifications, language: Language): StatementView {
  const standing = statementStanding(entry, disclosures.find(({ disclosureId }) => disclosureId === entry.disclosureId)?.accepted ?? null);
  const warning = entry.status === 'in-force' && (entry.opinion === 'adverse' || entry.opinion === 'disclaimer');
  return { ...entry, supplierId, standing, says: say(standingSentences[standing], language, { validUntil: entry.validUntil }), warning };
}

/** Documents are read a page at a time, however large the programme is. */
const pageSize = 500;

export const statementQueries: readonly QueryBinding[] = [
  handleQuery(listStatements, async ({ supplierId, disclosureId }, { language }, services) => {
    const found = await verificationsOf(supplierId, services);
    const wanted = found.statements.filter((entry) => disclosureId === undefined || entry.disclosureId === disclosureId);
    return { statements: wanted.map((entry) => shown(entry, found, language)).reverse() };
  }),
  handleQuery(getStatement, async ({ supplierId, statementId }, { language }, services) => {
    const found = await verificationsOf(supplierId, services);
    const entry = found.statements.find((one) => one.statementId === statementId);
    if (entry === undefined) throw notFound('statement');
    return shown(entry, found, language);
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
