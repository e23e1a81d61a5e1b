import { approvedFactors, assembled, factorsEvents, type CustomFactorEntry, type FactorSetHeader, type FactorSetRows, type FactorSetSummary } from '@greengate/factors/contracts';
import { digestOf, reject, unwrap } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import { LRUCache } from 'lru-cache';
import type { CalculationSummary, FactorSetReference } from '../contracts/calculation-summary.contract';
import type { FactorTable, PublishedSet } from '../processes/factor-library.adapter';
import type { SupplierProgramme } from '../projections/supplier-programmes.projection';

/** The tables in which an inventory of a supplier is looked up, in order of preference. */
export interface SupplierLibrary {
  readonly of: { readonly organisationId: string; readonly programmeId: string };
  readonly sets: readonly PublishedSet[];
}

const views = ['factor_sets', 'custom_factors'];
const pageSize = 200;
/** Tables by digest: a published one never changes. The largest has some 8,000 rows. */
const tables = new LRUCache<string, FactorTable>({ max: 32 });

async function all<View extends object>(services: Services, view: string, filter: Readonly<Record<string, string>>, sort?: { readonly field: string; readonly direction: 'ascending' | 'descending' }): Promise<readonly View[]> {
  const found: View[] = [];
  let cursor: string | undefined;
  do {
    const page = await services.views.find<View>(view, { filter, limit: pageSize, ...(sort === undefined ? {} : { sort }), ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.documents.map((document) => document.view));
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

/** A published table out of its stream: the last draft and its parts. Undefined when it is not there or does not have this digest. */
async function tableOf(organisationId: string, setId: string, digest: string, services: Services): Promise<FactorTable | undefined> {
  const known = tables.get(digest);
  if (known !== undefined) return known;
  let header: FactorSetHeader | undefined;
  let parts = new Map<number, FactorSetRows>();
  for (const { type, data, metadata } of await services.eventStore.readStream(`factorSet-${organisationId}.${setId}`)) {
    const event = factorsEvents.decode(type, data, metadata);
    if (event.type === 'factors.FactorSetDrafted') {
      ({ header } = event.data);
      parts = new Map();
    } else if (event.type === 'factors.FactorSetPartAdded') parts.set(event.data.part, event.data.rows);
  }
  if (header === undefined) return undefined;
  const document = assembled(header, [...parts].sort(([a], [b]) => a - b).map(([, rows]) => rows));
  if (digestOf(document) !== digest) return undefined;
  tables.set(digest, document);
  return document;
}

/** Factors of the supplier's own, approved in the programme, as tables of one row. */
const ownTables = (entries: readonly CustomFactorEntry[]): readonly PublishedSet[] =>
  approvedFactors(entries).map(({ header, digest, factors }) => {
    const key = `${header.id} ${digest}`;
    const known = tables.get(key);
    const document = known ?? { ...header, validity: factors[0]?.years ?? { from: 1990, to: null }, factors: [...factors], properties: [], blends: [], gwps: [] };
    if (known === undefined) tables.set(key, document);
    return { document, digest };
  });

/** The programme named, when the supplier takes part in it; else the only one. */
function programmeOf(enrolments: readonly SupplierProgramme[], programmeId: string | undefined): SupplierProgramme {
  if (programmeId !== undefined) return enrolments.find((one) => one.programmeId === programmeId) ?? unwrap(reject('disclosures.not-in-programme', { field: 'programmeId', value: programmeId }));
  const [only, other] = enrolments;
  if (only === undefined) return unwrap(reject('disclosures.no-programme'));
  return other === undefined ? only : unwrap(reject('disclosures.programme-needed', { field: 'programmeId', count: enrolments.length }));
}

/** The programme whose buyer's factor sets hold for the supplier. @throws RejectedError without one, or when it is not clear which */
export async function programmeFor(supplierId: string, programmeId: string | undefined, services: Services): Promise<SupplierProgramme> {
  await services.caughtUp(['supplier_programmes']);
  return programmeOf(await all<SupplierProgramme>(services, 'supplier_programmes', { supplierId }), programmeId);
}

/**
 * The factor sets of the buyer whose programme the supplier takes part in: published, not withdrawn, and open to everyone (a table that its licence keeps within the
 * buyer's house would be passed on by a supplier's trace). The supplier's own approved factors go first.
 * @throws RejectedError without a programme, or when it is not clear which
 */
export async function libraryOf(supplierId: string, programmeId: string | undefined, services: Services): Promise<SupplierLibrary> {
  const programme = await programmeFor(supplierId, programmeId, services);
  await services.caughtUp(views);
  const organisationId = programme.buyerOrganisationId;
  const published = await all<FactorSetSummary>(services, 'factor_sets', { organisationId, status: 'published', audience: 'everyone' }, { field: 'order', direction: 'descending' });
  const own = ownTables(await all<CustomFactorEntry>(services, 'custom_factors', { programmeId: programme.programmeId, supplierId, status: 'approved' }));
  const sets: PublishedSet[] = [...own];
  for (const { setId, digest } of published) {
    const document = await tableOf(organisationId, setId, digest, services);
    if (document !== undefined) sets.push({ document, digest });
  }
  return { of: { organisationId, programmeId: programme.programmeId }, sets };
}

/** Exactly the sets that a recorded calculation used, withdrawn ones too. Those that cannot be found any more are named. */
export async function recordedLibrary({ organisationId }: CalculationSummary['library'], references: readonly FactorSetReference[], services: Services): Promise<{ readonly sets: readonly PublishedSet[]; readonly lost: readonly string[] }> {
  const sets: PublishedSet[] = [];
  const lost: string[] = [];
  for (const { id, digest } of references) {
    if (digest === null) continue;
    const custom = id.startsWith('custom-') ? await services.views.get<CustomFactorEntry>('custom_factors', id.slice('custom-'.length)) : undefined;
    const [own] = custom === undefined ? [] : ownTables([custom.view]);
    const document = own?.document ?? (organisationId === null ? undefined : await tableOf(organisationId, id, digest, services));
    if (document === undefined) lost.push(id);
    else sets.push({ document, digest });
  }
  return { sets, lost };
}
