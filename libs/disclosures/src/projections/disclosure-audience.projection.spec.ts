import { deterministicId } from '@greengate/kernel';
import { recordedAll } from '@greengate/kernel/testing';
import { enrolmentEvents, suppliersEvents } from '@greengate/suppliers/contracts';
import { disclosureAudience, maySee, type DisclosureAudience } from './disclosure-audience.projection';

const make = enrolmentEvents.make;
const ids = { programmeId: deterministicId('programme', 1), supplierId: deterministicId('supplier', 1) };
const consentId = deterministicId('consent', 1);
const enrolled = (basis: 'consent' | 'buyer-held') =>
  make.SupplierEnrolled({ ...ids, buyerOrganisationId: deterministicId('o', 1), supplierOrganisationId: deterministicId('o', 2), legalName: 'Castings Ltd', sector: 'metals', country: 'CN', province: null, basis });
const consent = make.ConsentGranted({ ...ids, consentId, purpose: 'assessment', scopes: ['disclosures'], expiresOn: '2025-12-31' });
const revoked = make.ConsentRevoked({ ...ids, consentId, reason: 'contract over' });
const ended = make.EnrolmentEnded({ ...ids, reason: 'contract over' });
const sees = (today: string, ...events: Parameters<typeof recordedAll>[0]): boolean => {
  const key = `${ids.programmeId}.${ids.supplierId}`;
  const view = recordedAll(events as never).reduce<DisclosureAudience | null>((before, recorded) => disclosureAudience.evolve(before ?? undefined, recorded as never, key), null);
  return view ? maySee(view, today) : false;
};

describe('disclosure_audience', () => {
  it('shows nothing without consent', () => expect(sees('2025-06-01', enrolled('consent'))).toBe(false));
  it('shows through the last day of the consent', () => {
    expect(sees('2025-12-31', enrolled('consent'), consent)).toBe(true);
    expect(sees('2026-01-01', enrolled('consent'), consent)).toBe(false);
  });
  it('shows nothing once the consent is revoked or the enrolment has ended', () => {
    expect(sees('2025-06-01', enrolled('consent'), consent, revoked)).toBe(false);
    expect(sees('2025-06-01', enrolled('consent'), consent, ended)).toBe(false);
  });
  it('asks for the supplier\'s own consent once it has taken over its record', () => {
    const taken = suppliersEvents.make.SupplierOrganisationLinked({ supplierId: ids.supplierId, organisationId: deterministicId('o', 3), previousOrganisationId: deterministicId('o', 2) });
    expect(sees('2025-06-01', enrolled('buyer-held'), taken)).toBe(false);
    expect(sees('2025-06-01', enrolled('buyer-held'), taken, consent)).toBe(true);
    expect(sees('2025-06-01', enrolled('buyer-held'), taken, consent, revoked)).toBe(false);
  });
  it('shows what the buyer keeps itself until the enrolment ends', () => {
    expect(sees('2030-01-01', enrolled('buyer-held'))).toBe(true);
    expect(sees('2030-01-01', enrolled('buyer-held'), ended)).toBe(false);
  });
});
