import { auditsEvents } from '@greengate/audits/contracts';
import { commitmentsEvents } from '@greengate/commitments/contracts';
import { disclosuresEvents, type Inventory } from '@greengate/disclosures/contracts';
import { sampleInventory } from '@greengate/disclosures/testing';
import { digestOf, type EventOf, type Recorded } from '@greengate/kernel';
import { suppliersEvents } from '@greengate/suppliers/contracts';
import { statementEvents } from '@greengate/verifications/contracts';
import * as fc from 'fast-check';
import { facts as schema } from '../contracts';
import { factsOf } from '../processes/facts-of';
import { programmeId, supplierId } from '../testing';
import { programmeSupplierFacts, type ProgrammeSupplierFacts } from './programme-supplier-facts.projection';
import { supplierFacts, type SupplierFacts } from './supplier-facts.projection';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const ids = { programmeId, supplierId };
const recorded = <Event extends EventOf>(event: Event, n: number): Recorded<Event> => ({
  event, id: uuid(1000 + n), stream: 's-1', revision: n, position: String(n).padStart(20, '0'), recordedAt: '2025-10-01T00:00:00.000Z',
  metadata: { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: `2025-0${(n % 9) + 1}-01T00:00:00.000Z`, actor: { id: 'u', kind: 'user', organisation: 'o' }, tenant: 'o', build: 'b' },
});
const inventory = (year: number, changes: Partial<Inventory> = {}): Inventory => sampleInventory({ period: { from: `${year}-01-01`, to: `${year}-12-31` }, ...changes });
const D = disclosuresEvents.make;
const C = commitmentsEvents.make;
const target = { kind: 'absolute' as const, scopes: [2 as const, 1 as const], baseYear: 2022, targetYear: 2030, reduction: '0.42', baseEmissions: null, coversScope3: false };

const foldSupplier = (events: readonly EventOf[], from?: SupplierFacts, offset = 0) =>
  events.reduce<SupplierFacts | undefined>((view, event, n) => supplierFacts.evolve(view, recorded(event, offset + n) as Parameters<typeof supplierFacts.evolve>[1], supplierId) ?? undefined, from);
const foldProgramme = (events: readonly EventOf[], from?: ProgrammeSupplierFacts, offset = 0) =>
  events.reduce<ProgrammeSupplierFacts | undefined>((view, event, n) => programmeSupplierFacts.evolve(view, recorded(event, offset + n) as Parameters<typeof programmeSupplierFacts.evolve>[1], 'k') ?? undefined, from);

const V = statementEvents.make;
const statement = { supplierId, statementId: uuid(80), disclosureId: uuid(24) };
const issued = V.StatementIssued({
  ...statement, standard: 'ISAE 3410', level: 'limited', scopes: [1, 2], period: inventory(2024).period, criteria: 'GHG Protocol', materiality: '0.05', opinion: 'unmodified', basis: null, misstatements: [], evidence: null,
  contentDigest: digestOf(inventory(2024)), validUntil: '2026-06-30', verifierOrganisationId: uuid(81), accreditationId: uuid(82), issuedBy: 'vera',
});
const story: readonly EventOf[] = [
  D.DisclosureSubmitted({ supplierId, disclosureId: uuid(24), inventory: inventory(2024), submittedBy: 'u' }),
  D.DisclosureAccepted({ supplierId, disclosureId: uuid(24), inventory: inventory(2024), acceptedBy: 'v' }),
  D.DisclosureAccepted({ supplierId, disclosureId: uuid(22), inventory: inventory(2022), acceptedBy: 'v' }),
  C.TargetCommitted({ supplierId, targetId: uuid(30), target }),
  D.DisclosureRestated({ supplierId, disclosureId: uuid(24), inventory: inventory(2024, { primaryDataShare: '0.1' }), previous: inventory(2024), cause: 'meter error', effect: '0.08', declared: false, restatedBy: 'u' }),
  C.TargetCommitted({ supplierId, targetId: uuid(31), target: { ...target, reduction: '0.3' } }),
  C.TargetSuperseded({ supplierId, targetId: uuid(30), successor: uuid(31), reason: 'new owner' }),
  D.DisclosureAccepted({ supplierId, disclosureId: uuid(24), inventory: inventory(2024, { primaryDataShare: '0.1' }), acceptedBy: 'v' }),
  C.TargetValidatedExternally({ supplierId, targetId: uuid(31), scheme: 'SBTi', ambition: 'WB2C', validatedOn: '2025-05-01' }),
  D.DisclosureWithdrawn({ supplierId, disclosureId: uuid(22), reason: 'wrong company' }),
];

describe('view supplier_facts', () => {
  it('holds what is accepted, as last restated once that is accepted, each with its event', () => {
    const before = foldSupplier(story.slice(0, 5));
    expect(before?.disclosures.map(({ disclosureId, primaryDataShare, restatements }) => [disclosureId, primaryDataShare, restatements.length])).toEqual([[uuid(22), '0.9', 0], [uuid(24), '0.9', 0]]);
    const view = foldSupplier(story);
    expect(view?.disclosures).toHaveLength(1);
    expect(view?.disclosures[0]).toMatchObject({ disclosureId: uuid(24), primaryDataShare: '0.1', restatements: [{ effect: '0.08', declared: false }], source: { id: uuid(1007), type: 'disclosures.DisclosureAccepted' } });
    expect(view?.targets.map(({ targetId, supersededBy, validated }) => [targetId, supersededBy, validated?.scheme])).toEqual([[uuid(30), uuid(31), undefined], [uuid(31), null, 'SBTi']]);
  });

  it('folds a prefix and then the rest to the same as all', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: story.length }), (n) => {
      expect(foldSupplier(story.slice(n), foldSupplier(story.slice(0, n)), n)).toEqual(foldSupplier(story));
    }));
  });
});

const E = suppliersEvents.make;
const A = auditsEvents.make;
const audit = { ...ids, auditId: uuid(61) };
const enrolled = E.SupplierEnrolled({ ...ids, buyerOrganisationId: uuid(8), supplierOrganisationId: uuid(9), legalName: 'Maker', sector: '電子業', country: 'TW', province: null, basis: 'consent' });
const consent = { ...ids, consentId: uuid(70) };
const course: readonly EventOf[] = [
  enrolled,
  E.ConsentGranted({ ...consent, purpose: 'tiers', scopes: ['disclosures'], expiresOn: null }),
  A.FindingRaised({ ...audit, findingId: uuid(60), grade: 'major', statement: 'no evidence for scope 1', falsification: false, correctiveActionDueOn: '2025-02-01', closureDueOn: '2025-05-01', issuedBy: 'o' }),
  A.FindingClosed({ ...audit, findingId: uuid(60) }),
  A.FindingReopened({ ...audit, findingId: uuid(60), reason: 'came back' }),
  A.AuditRefused({ ...audit, auditId: uuid(62), reason: 'no time' }),
  E.ConsentRevoked({ ...consent, reason: 'left' }),
];

describe('view programme_supplier_facts', () => {
  it('holds enrolment, findings and audits with their events', () => {
    const view = foldProgramme(course);
    expect(view).toMatchObject({ status: 'enrolled', basis: 'consent', consents: [], audits: [{ state: 'refused' }] });
    expect(view?.findings).toMatchObject([{ state: 'open', sources: [{ id: uuid(1002) }, { id: uuid(1003) }, { id: uuid(1004) }] }]);
  });
  it('folds a prefix and then the rest to the same as all', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: course.length }), (n) => {
      expect(foldProgramme(course.slice(n), foldProgramme(course.slice(0, n)), n)).toEqual(foldProgramme(course));
    }));
  });
});

describe('the facts of a pair', () => {
  const supplier = foldSupplier(story);
  it('fit their schema, and hold the supplier\'s own facts while it shares them', () => {
    const programme = foldProgramme(course.slice(0, 2));
    if (!programme) throw new Error('not enrolled');
    const facts = factsOf(programme, supplier, undefined);
    expect(schema.parse(facts)).toEqual(facts);
    expect(facts.disclosures).toHaveLength(1);
  });
  it('keep to what was used last once no consent is in force, and to nothing when there never was one', () => {
    const programme = foldProgramme(course);
    if (!programme) throw new Error('not enrolled');
    expect(factsOf(programme, supplier, { sector: null, disclosures: [], targets: [] }).disclosures).toEqual([]);
    expect(factsOf(programme, supplier, undefined).disclosures).toEqual([]);
    const earlier = factsOf(foldProgramme(course.slice(0, 2)) ?? programme, foldSupplier(story.slice(0, 3)), undefined);
    expect(factsOf(programme, supplier, earlier).disclosures).toEqual(earlier.disclosures);
  });
  it('of a record that the supplier has taken over are its own only with its consent', () => {
    const [enrolled] = course;
    if (enrolled?.type !== 'suppliers.SupplierEnrolled') throw new Error('the course begins with the enrolment');
    const held = { ...enrolled, data: { ...(enrolled.data as object), basis: 'buyer-held' } } as EventOf;
    const taken = suppliersEvents.make.SupplierOrganisationLinked({ supplierId, organisationId: uuid(90), previousOrganisationId: uuid(91) });
    const before = foldProgramme([held]);
    const after = foldProgramme([held, taken]);
    if (!before || !after) throw new Error('not enrolled');
    expect(factsOf(before, supplier, undefined).disclosures).toHaveLength(1);
    expect(factsOf(after, supplier, undefined).disclosures).toEqual([]);
  });
  it('hold the statements about a disclosure as they stand to the figures in force, and none where there are none', () => {
    const programme = foldProgramme(course.slice(0, 2));
    if (!programme) throw new Error('not enrolled');
    const standing = (events: readonly EventOf[]) => factsOf(programme, foldSupplier(events), undefined).disclosures.find(({ disclosureId }) => disclosureId === uuid(24))?.statements?.map((one) => one.standing);
    const begun = story.slice(0, 2);
    expect(standing(begun)).toBeUndefined();
    expect(standing([...begun, issued])).toEqual(['counts']);
    // Issued for what waits for review, it counts once exactly that is accepted.
    expect(standing([story[0] as EventOf, issued, story[1] as EventOf])).toEqual(['counts']);
    expect(standing([...begun, issued, V.StatementExpired({ ...statement, on: '2026-07-01' })])).toEqual(['expired']);
    expect(standing([...begun, issued, V.StatementWithdrawn({ ...statement, reason: 'error found', withdrawnBy: 'vera' })])).toEqual(['withdrawn']);
    expect(standing([issued, ...story])).toEqual(['other-figures']);
    const facts = factsOf(programme, foldSupplier([...begun, issued]), undefined);
    expect(schema.parse(facts)).toEqual(facts);
    expect(facts.disclosures[0]?.statements?.[0]?.sources).toMatchObject([{ type: 'verifications.StatementIssued' }]);
  });
  it('of a supplier that shares nothing any more still lose a statement on its day', () => {
    const [sharing, alone] = [foldProgramme(course.slice(0, 2)), foldProgramme(course)];
    if (!sharing || !alone) throw new Error('not enrolled');
    const begun = [...story.slice(0, 2), issued];
    const used = factsOf(sharing, foldSupplier(begun), undefined);
    const ended = foldSupplier([...begun, V.StatementExpired({ ...statement, on: '2026-07-01' })]);
    expect(factsOf(alone, ended, used).disclosures[0]?.statements).toMatchObject([{ standing: 'expired', sources: [{}, { type: 'verifications.StatementExpired' }] }]);
    // What else changed since stays unknown.
    expect(factsOf(alone, foldSupplier([issued, ...story]), used).disclosures).toEqual(used.disclosures);
  });
});
