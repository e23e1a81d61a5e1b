import fc from 'fast-check';
import type { Recorded } from '@greengate/kernel';
import { programmesEvents } from '@greengate/programmes/contracts';
import { suppliersEvents } from '@greengate/suppliers/contracts';
import type { AccessEvent } from './access.events';
import { access } from './access.projection';
import { inForceOn, type AccessView, type SupplierAccess } from './access.view';

const ids = Array.from({ length: 9 }, (_, index) => `0198f0a2-0000-7000-8000-00000000000${index}`);
const [programmeId = '', otherProgramme = '', supplierId = '', buyer = '', organisationId = '', consentId = '', otherConsent = '', bodyId = ''] = ids;
const { ProgrammeCreated, OrganisationEngaged, EngagementEnded } = programmesEvents.make;
const { SupplierRegistered, SupplierEnrolled, SupplierOrganisationLinked, ConsentGranted, ConsentRevoked, EnrolmentEnded, HelperGranted, HelperGrantEnded } = suppliersEvents.make;

const details = { legalName: 'Formosa Alloys', sector: 'metals', country: 'TW', province: null };
const registered = SupplierRegistered({ supplierId, organisationId, ...details, identifiers: [{ scheme: 'twvat', value: '04595257' }], holder: null });
const enrolled = (basis: 'consent' | 'buyer-held', inProgramme = programmeId) =>
  SupplierEnrolled({ programmeId: inProgramme, supplierId, buyerOrganisationId: buyer, supplierOrganisationId: organisationId, ...details, basis });
const granted = (id = consentId, expiresOn: string | null = null) => ConsentGranted({ programmeId, supplierId, consentId: id, purpose: 'tiering', scopes: ['disclosures'], expiresOn });
const revoked = (id = consentId) => ConsentRevoked({ programmeId, supplierId, consentId: id, reason: 'no longer' });

const helped = HelperGranted({ supplierId, grantId: consentId, helperOrganisationId: bodyId, helperUserId: buyer, helperName: 'Desk', purpose: 'bills', may: ['draft'], until: '2026-06-30', grantedBy: 'su' });
const helpEnded = HelperGrantEnded({ supplierId, grantId: consentId, helperOrganisationId: bodyId, reason: 'expired', note: null });

const recorded = (event: AccessEvent): Recorded<AccessEvent> => ({
  event, id: 'e', stream: 's', revision: 0, position: '1'.padStart(20, '0'), recordedAt: '2026-01-01T00:00:00.000Z',
  metadata: { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2026-01-01T00:00:00.000Z', actor: { id: 'u', kind: 'user', organisation: 'o' }, tenant: 'o', build: 't' },
});
const foldFrom = (views: ReadonlyMap<string, AccessView>, events: readonly AccessEvent[]): Map<string, AccessView> => {
  const documents = new Map(views);
  for (const event of events) {
    for (const key of access.keys(recorded(event)) as string[]) {
      const view = access.evolve(documents.get(key), recorded(event), key);
      if (view) documents.set(key, view);
      else documents.delete(key);
    }
  }
  return documents;
};
const supplierAfter = (...events: AccessEvent[]): SupplierAccess => foldFrom(new Map(), events).get(`supplier.${supplierId}`) as SupplierAccess;
const shared = (day: string, ...events: AccessEvent[]) => supplierAfter(...events).enrolments.some((enrolment) => inForceOn(day, enrolment));

describe('access', () => {
  it('shares while one consent is in force, its last day included', () => {
    expect(shared('2026-01-01', registered, enrolled('consent'))).toBe(false);
    expect(shared('2026-01-01', registered, enrolled('consent'), granted())).toBe(true);
    expect(shared('2026-06-30', enrolled('consent'), granted(consentId, '2026-06-30'))).toBe(true);
    expect(shared('2026-07-01', enrolled('consent'), granted(consentId, '2026-06-30'))).toBe(false);
    expect(shared('2026-01-01', enrolled('consent'), granted(), granted(otherConsent), revoked())).toBe(true);
    expect(shared('2026-01-01', enrolled('consent'), granted(), granted(otherConsent), revoked(), revoked(otherConsent))).toBe(false);
  });
  it('shares a record that the buyer holds, until the supplier takes it over', () => {
    expect(shared('2026-01-01', registered, enrolled('buyer-held'))).toBe(true);
    expect(shared('2026-01-01', registered, enrolled('buyer-held'), granted(), revoked())).toBe(true);
    const linked = SupplierOrganisationLinked({ supplierId, organisationId: bodyId, previousOrganisationId: organisationId });
    expect(shared('2026-01-01', registered, enrolled('buyer-held'), linked)).toBe(false);
    expect(shared('2026-01-01', registered, enrolled('buyer-held'), linked, granted())).toBe(true);
    expect(supplierAfter(registered, linked).organisationId).toBe(bodyId);
  });
  it('ends with the enrolment, in that programme only; old consents do not come back', () => {
    const ended = EnrolmentEnded({ programmeId, supplierId, reason: 'merged' });
    expect(supplierAfter(registered, enrolled('consent'), enrolled('consent', otherProgramme), granted(), ended).enrolments.map((e) => e.programmeId)).toEqual([otherProgramme]);
    expect(shared('2026-01-01', enrolled('consent'), granted(), ended, enrolled('consent'))).toBe(false);
  });
  it('knows who helps a supplier, until the grant ends', () => {
    const other = { supplierId, grantId: otherConsent, helperOrganisationId: bodyId };
    expect(supplierAfter(registered, helped, helped).helpers).toEqual([{ grantId: consentId, organisationId: bodyId, userId: buyer, may: ['draft'], until: '2026-06-30' }]);
    expect(supplierAfter(registered, helped, HelperGrantEnded({ ...other, reason: 'revoked', note: 'x' })).helpers).toHaveLength(1);
    expect(supplierAfter(registered, helped, helpEnded).helpers).toEqual([]);
  });
  it('knows who owns a programme and who is engaged', () => {
    const created = ProgrammeCreated({ programmeId, organisationId: buyer, name: 'P', currency: 'TWD', timeZone: 'Asia/Taipei' });
    const engaged = OrganisationEngaged({ programmeId, organisationId: bodyId, as: 'auditor', until: '2026-12-31' });
    const verifier = OrganisationEngaged({ programmeId, organisationId: bodyId, as: 'verifier', until: null });
    const ended = EngagementEnded({ programmeId, organisationId: bodyId, as: 'auditor' });
    expect(foldFrom(new Map(), [created, engaged, verifier, ended]).get(`programme.${programmeId}`)).toEqual({
      kind: 'programme', programmeId, organisationId: buyer, engagements: [{ organisationId: bodyId, as: 'verifier', until: null }],
    });
  });
  it('gives the same for a prefix and then the rest as for all at once', () => {
    const event = fc.constantFrom<AccessEvent>(
      registered, enrolled('consent'), enrolled('buyer-held'), enrolled('consent', otherProgramme), granted(), granted(otherConsent, '2026-01-01'), revoked(), revoked(otherConsent), helped, helpEnded,
      EnrolmentEnded({ programmeId, supplierId, reason: 'r' }), OrganisationEngaged({ programmeId, organisationId: bodyId, as: 'auditor', until: null }),
      ProgrammeCreated({ programmeId, organisationId: buyer, name: 'P', currency: 'TWD', timeZone: 'Asia/Taipei' }), EngagementEnded({ programmeId, organisationId: bodyId, as: 'auditor' }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), fc.nat(25), (events, cut) => {
        const prefix = JSON.parse(JSON.stringify([...foldFrom(new Map(), events.slice(0, cut))])) as [string, AccessView][];
        expect(foldFrom(new Map(prefix), events.slice(cut))).toEqual(foldFrom(new Map(), events));
      }),
    );
  });
  it('never shares after everything that shared has ended', () => {
    const event = fc.constantFrom<AccessEvent>(registered, enrolled('consent'), granted(), granted(otherConsent), revoked(), enrolled('buyer-held'));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), (events) => {
        expect(shared('2026-01-01', ...events, enrolled('consent'), revoked(), revoked(otherConsent))).toBe(false);
      }),
    );
  });
});
