import type { Actor, EventMetadata, EventOf, Recorded, Role } from '@greengate/kernel';
import { accessDirectoryOf, identityContext } from '@greengate/identity';
import type { AccessDirectory } from '@greengate/platform';
import { programmesEvents } from '@greengate/programmes/contracts';
import { openSqliteReadStore } from '@greengate/read-store';
import { helperMay, suppliersEvents } from '@greengate/suppliers/contracts';

const idOf = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Organisations seen from programme `ours` and supplier `ours`. */
export const organisations = {
  owner: idOf(1),
  foreignBuyer: idOf(2),
  supplier: idOf(3),
  foreignSupplier: idOf(4),
  engagedAuditor: idOf(5),
  engagedVerifier: idOf(6),
  strangerBody: idOf(7),
  helper: idOf(8),
} as const;
export type Seat = keyof typeof organisations;
export const seats = Object.keys(organisations) as Seat[];
export const programmes = { ours: idOf(11), theirs: idOf(12) } as const;
export const suppliers = { ours: idOf(21), theirs: idOf(22) } as const;

const details = { legalName: 'Formosa Alloys', sector: 'metals', country: 'TW', province: null };
const supplierFacts = (supplierId: string, organisationId: string, programmeId: string, buyerOrganisationId: string): EventOf[] => [
  suppliersEvents.make.SupplierRegistered({ supplierId, organisationId, ...details, identifiers: [{ scheme: 'twvat', value: '04595257' }], holder: null }),
  suppliersEvents.make.SupplierEnrolled({ programmeId, supplierId, buyerOrganisationId, supplierOrganisationId: organisationId, ...details, basis: 'consent' }),
  suppliersEvents.make.ConsentGranted({ programmeId, supplierId, consentId: idOf(31), purpose: 'tiering', scopes: ['disclosures'], expiresOn: '2026-12-31' }),
];
const programmeFacts = (programmeId: string, organisationId: string): EventOf => programmesEvents.make.ProgrammeCreated({ programmeId, organisationId, name: 'Programme', currency: 'TWD', timeZone: 'Asia/Taipei' });
const engaged = (programmeId: string, organisationId: string, as: 'auditor' | 'verifier'): EventOf => programmesEvents.make.OrganisationEngaged({ programmeId, organisationId, as, until: '2026-12-31' });

/** Two buyers with a programme and a supplier each, kept apart; the bodies are engaged in ours, the stranger in theirs. Our supplier lets the helper do everything a helper may. */
export const accessFacts: readonly EventOf[] = [
  programmeFacts(programmes.ours, organisations.owner),
  programmeFacts(programmes.theirs, organisations.foreignBuyer),
  engaged(programmes.ours, organisations.engagedAuditor, 'auditor'),
  engaged(programmes.ours, organisations.engagedVerifier, 'verifier'),
  engaged(programmes.theirs, organisations.strangerBody, 'auditor'),
  engaged(programmes.theirs, organisations.strangerBody, 'verifier'),
  ...supplierFacts(suppliers.ours, organisations.supplier, programmes.ours, organisations.owner),
  suppliersEvents.make.HelperGranted({
    supplierId: suppliers.ours, grantId: idOf(41), helperOrganisationId: organisations.helper, helperUserId: null, helperName: 'Harbour Accounting', purpose: 'energy bills',
    may: [...helperMay.options], until: '2026-12-31', grantedBy: 'u',
  }),
  ...supplierFacts(suppliers.theirs, organisations.foreignSupplier, programmes.theirs, organisations.foreignBuyer),
];

export const actorAt = (seat: Seat, role: Role): Actor => ({ id: 'u', kind: 'user', organisation: organisations[seat], roles: [role] });

const metadata: EventMetadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2026-01-01T00:00:00.000Z', actor: { id: 'u', kind: 'user', organisation: 'o' }, tenant: 'o', build: 't' };

/** The real directory over the real fold of these facts, asked on a day. */
export async function accessDirectoryAfter(events: readonly EventOf[], today = '2026-06-01'): Promise<{ directory: AccessDirectory; close(): Promise<void> }> {
  const projection = identityContext.projections.find(({ name }) => name === 'access');
  if (!projection) throw new Error('there is no access view');
  const documents = new Map<string, object>();
  for (const event of events) {
    const recorded: Recorded = { event, id: 'e', stream: 's', revision: 0, position: '1'.padStart(20, '0'), recordedAt: metadata.occurredAt, metadata };
    for (const key of projection.keys(recorded) as readonly string[]) {
      const view = projection.evolve(documents.get(key), recorded, key);
      if (view) documents.set(key, view);
    }
  }
  const views = openSqliteReadStore({ path: ':memory:', durability: 'derived' });
  await views.ensure({ name: 'access', indexes: [] });
  await views.ensure({ name: 'organisation_directory', indexes: [{ fields: ['kind'] }] });
  const buyer = (organisationId: string, position: number) => ({ id: organisationId, view: { organisationId, name: 'Buyer', kind: 'buyer' }, position: String(position).padStart(20, '0') });
  await views.write('organisation_directory', [buyer(organisations.owner, 1), buyer(organisations.foreignBuyer, 2)]);
  await views.write('access', [...documents].map(([id, view]) => ({ id, view, position: '1'.padStart(20, '0') })));
  return { directory: accessDirectoryOf({ views, clock: { now: () => `${today}T12:00:00.000Z` } }), close: () => views.close() };
}
