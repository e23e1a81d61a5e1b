import { fold } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import fc from 'fast-check';
import { enrolmentDecider, type Consent, type EnrolmentCommand } from './enrolment.decider';
import { enrolmentEvents, type EnrolmentEvent } from './enrolment.events';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const ids = { programmeId: id(1), supplierId: id(2) };
const organisations = { buyerOrganisationId: id(3), supplierOrganisationId: id(4) };
const details = { legalName: 'Formosa Alloys', sector: 'metals', country: 'TW', province: null };
const consent: Consent = { consentId: id(5), purpose: 'tiering', scopes: ['targets', 'disclosures', 'targets'], expiresOn: '2025-12-31' };
const { make } = enrolmentEvents;
const heldEnrolment = make.SupplierEnrolled({ ...ids, ...organisations, ...details, basis: 'buyer-held' });
const enrolled = make.SupplierEnrolled({ ...ids, ...organisations, ...details, basis: 'consent' });
const granted = make.ConsentGranted({ ...ids, consentId: id(5), purpose: 'tiering', scopes: ['disclosures', 'targets'], expiresOn: '2025-12-31' });
const revoked = make.ConsentRevoked({ ...ids, consentId: id(5), reason: 'contract ended' });
const ended = make.EnrolmentEnded({ ...ids, reason: 'no purchases' });
const enrol: EnrolmentCommand = { type: 'enrol', ...ids, ...organisations, details, basis: 'consent', consent, today: '2025-06-01' };
const spec = specification(enrolmentDecider);

describe('enrolment', () => {
  it('comes with the first consent', () => spec.given().when(enrol).then(enrolled, granted));
  it('changes nothing the second time', () => spec.given(enrolled, granted).when(enrol).thenNothing());
  it('adds the consent to an enrolment that the buyer held', () => spec.given(heldEnrolment).when(enrol).then(granted));
  it('is refused with a consent that is over', () => spec.given().when({ ...enrol, today: '2026-01-01' }).thenRejected('suppliers.consent-in-the-past'));
  it('accepts a consent on its last day', () => spec.given().when({ ...enrol, today: '2025-12-31' }).then(enrolled, granted));
  it('comes back after it ended, without the old consents', () => {
    spec.given(enrolled, granted, ended).when({ ...enrol, basis: 'buyer-held', consent: null }).then(heldEnrolment);
    spec.given(enrolled, granted, ended, enrolled).when({ type: 'revoke', consentId: id(5), reason: 'x' }).thenNothing();
  });
  it('ends once', () => {
    spec.given(enrolled).when({ type: 'end', reason: 'no purchases' }).then(ended);
    spec.given(enrolled, ended).when({ type: 'end', reason: 'again' }).thenNothing();
    spec.given().when({ type: 'end', reason: 'x' }).thenRejected('resource.not-found');
  });
});

describe('classification', () => {
  const content = { category: 'castings', hotSpot: true, soleSource: false, qualifiedAlternatives: 2 };
  const classified = make.SupplierClassified({ ...ids, ...content });
  it('is recorded, and recorded again only when it differs', () => {
    spec.given(enrolled).when({ type: 'classify', ...content }).then(classified);
    spec.given(enrolled, classified).when({ type: 'classify', ...content }).thenNothing();
    spec.given(enrolled, classified).when({ type: 'classify', ...content, qualifiedAlternatives: 3 }).then(make.SupplierClassified({ ...ids, ...content, qualifiedAlternatives: 3 }));
  });
  it('needs an enrolment in force', () => spec.given(enrolled, ended).when({ type: 'classify', ...content }).thenRejected('suppliers.not-enrolled'));
});

describe('consent', () => {
  it('is revoked once, with its reason', () => {
    spec.given(enrolled, granted).when({ type: 'revoke', consentId: id(5), reason: 'contract ended' }).then(revoked);
    spec.given(enrolled, granted, revoked).when({ type: 'revoke', consentId: id(5), reason: 'again' }).thenNothing();
  });
  it('of another enrolment is not found', () => spec.given(enrolled).when({ type: 'revoke', consentId: id(6), reason: 'x' }).thenRejected('resource.not-found'));
  it('cannot be granted where the supplier takes no part', () => spec.given(enrolled, ended).when({ type: 'grant', consent, today: '2025-06-01' }).thenRejected('suppliers.not-enrolled'));
  it('expires the day after its last day, and not before', () => {
    spec.given(enrolled, granted).when({ type: 'expire', consentId: id(5), today: '2025-12-31' }).thenNothing();
    spec.given(enrolled, granted).when({ type: 'expire', consentId: id(5), today: '2026-01-01' }).then(make.ConsentRevoked({ ...ids, consentId: id(5), reason: 'expired' }));
    spec.given(enrolled, granted, revoked).when({ type: 'expire', consentId: id(5), today: '2026-01-01' }).thenNothing();
  });
});

describe('the fold', () => {
  const events: readonly EnrolmentEvent[] = [enrolled, granted, revoked, ended, heldEnrolment];
  it('gives the same state in one go as in two', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 12 }), fc.nat(12), (list, cut) => {
        const inTwo = fold(enrolmentDecider, list.slice(cut), fold(enrolmentDecider, list.slice(0, cut)));
        expect(inTwo).toEqual(fold(enrolmentDecider, list));
      }),
    );
  });
});
