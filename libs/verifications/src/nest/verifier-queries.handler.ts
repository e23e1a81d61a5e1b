import { dayOf, type OutputOf } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import { listIssuedStatements, listVerifiableSuppliers } from '../contracts/verifier.queries';
import type { IssuedStatement } from '../projections/issued-statements.projection';
import type { SupplierVerifications } from '../projections/supplier-verifications.projection';
import { shownStatement } from './shown-statement';

/** Of `supplier_list` and `supplier_dossier`, what is read here. */
interface ListedSupplier {
  readonly supplierId: string;
  readonly name: string;
  readonly sector: string | null;
  readonly sharing: { readonly basis: 'consent' | 'buyer-held' | null; readonly takenOver: boolean; readonly consents: readonly { readonly expiresOn: string | null }[] };
}
type Disclosure = OutputOf<typeof listVerifiableSuppliers>['suppliers'][number]['disclosures'][number];

/** As authorisation decides it for one supplier: held by the buyer, or a consent whose last day is not over, however late its timer is. */
const opensOn = (today: string, { sharing: { basis, takenOver, consents } }: ListedSupplier): boolean =>
  (basis === 'buyer-held' && !takenOver) || consents.some(({ expiresOn }) => expiresOn === null || expiresOn >= today);

async function verificationsById(supplierIds: readonly string[], { views }: Services): Promise<ReadonlyMap<string, SupplierVerifications>> {
  const found = await views.getMany<SupplierVerifications>('supplier_verifications', [...new Set(supplierIds)]);
  return new Map(found.flatMap(({ id, view }) => (view === null ? [] : [[id, view] as const])));
}

/** Latest period first; what was returned or withdrawn may not be verified. */
function disclosuresOf(verifications: SupplierVerifications | undefined, verifier: string): Disclosure[] {
  if (verifications === undefined) return [];
  const stated = (digests: readonly (string | undefined)[]): boolean =>
    verifications.statements.some(({ status, verifierOrganisationId, contentDigest }) => status === 'in-force' && verifierOrganisationId === verifier && digests.includes(contentDigest));
  return verifications.disclosures
    .filter(({ waiting, accepted }) => waiting !== null || accepted !== null)
    .map((one) => ({ ...one, stated: stated([one.waiting?.contentDigest, one.accepted?.contentDigest]) }))
    .reverse();
}

export const verifierQueries: readonly QueryBinding[] = [
  handleQuery(listVerifiableSuppliers, async ({ programmeId, search, limit, cursor }, { actor, meta }, services) => {
    const page = await services.views.find<ListedSupplier>('supplier_list', {
      filter: { programmeId, status: 'active', ...(search === undefined ? {} : { nameKey: { contains: search.toLowerCase() } }) },
      sort: { field: 'nameKey', direction: 'ascending' },
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const today = dayOf(meta.occurredAt);
    const open = page.documents.map(({ view }) => view).filter((supplier) => opensOn(today, supplier));
    const verifications = await verificationsById(open.map(({ supplierId }) => supplierId), services);
    const suppliers = open.map(({ supplierId, name, sector }) => ({ supplierId, name, sector, disclosures: disclosuresOf(verifications.get(supplierId), actor.organisation) }));
    return { suppliers, ...(page.next === undefined ? {} : { next: page.next }) };
  }),
  handleQuery(listIssuedStatements, async ({ limit, cursor }, { actor, language }, services) => {
    const page = await services.views.find<IssuedStatement>('issued_statements', {
      filter: { verifierOrganisationId: actor.organisation },
      sort: { field: 'position', direction: 'descending' },
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const issued = page.documents.map(({ view }) => view);
    const supplierIds = [...new Set(issued.map(({ supplierId }) => supplierId))];
    const [verifications, dossiers] = await Promise.all([verificationsById(supplierIds, services), services.views.getMany<{ readonly legalName: string }>('supplier_dossier', supplierIds)]);
    const names = new Map(dossiers.flatMap(({ id, view }) => (view === null ? [] : [[id, view.legalName] as const])));
    const statements = issued.flatMap(({ supplierId, statementId }) => {
      const found = verifications.get(supplierId);
      const entry = found?.statements.find((one) => one.statementId === statementId);
      return found === undefined || entry === undefined ? [] : [{ ...shownStatement(entry, found, language), supplierName: names.get(supplierId) ?? null }];
    });
    return { statements, ...(page.next === undefined ? {} : { next: page.next }) };
  }),
];
