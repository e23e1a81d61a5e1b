import { specification } from '@greengate/kernel/testing';
import { identifierDecider } from './identifier.decider';
import { identifierEvents } from './identifier.events';
import { supplierDecider, type SupplierCommand } from './supplier.decider';
import { supplierEvents } from './supplier.events';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [supplierId, reserved, own, buyer, otherBuyer, siteId, contactId] = [1, 2, 3, 4, 5, 6, 7].map(id) as [string, string, string, string, string, string, string];
const details = { legalName: 'Formosa Alloys', sector: 'metals', country: 'TW', province: null };
const identifiers = [{ scheme: 'twvat' as const, value: '04595257' }];
const { make } = supplierEvents;
const held = make.SupplierRegistered({ supplierId, organisationId: reserved, ...details, identifiers, holder: buyer });
const selfRegistered = make.SupplierRegistered({ supplierId, organisationId: own, ...details, identifiers, holder: null });
const linked = make.SupplierOrganisationLinked({ supplierId, organisationId: own, previousOrganisationId: reserved });
const spec = specification(supplierDecider);
const register: SupplierCommand = { type: 'register', supplierId, organisationId: reserved, holder: buyer, details, identifiers };
const sealedText = { keyId: 'k', iv: 'i', tag: 't', ciphertext: 'c' };

describe('an identifier', () => {
  const claim = { scheme: 'twvat' as const, value: '04595257', supplierId };
  const claimed = identifierEvents.make.IdentifierClaimed(claim);
  const one = specification(identifierDecider);
  it('is claimed once', () => one.given().when(claim).then(claimed));
  it('is claimed again by the same supplier without effect', () => one.given(claimed).when(claim).thenNothing());
  it('is refused to another supplier', () => one.given(claimed).when({ ...claim, supplierId: id(9) }).thenRejected('suppliers.identifier-taken'));
});

describe('registration', () => {
  it('records the supplier with who holds the record', () => spec.given().when(register).then(held));
  it('changes nothing the second time, by the same holder', () => spec.given(held).when({ ...register, details: { ...details, sector: 'x' } }).thenNothing());
  it('is refused to another buyer', () => spec.given(held).when({ ...register, organisationId: id(8), holder: otherBuyer }).thenRejected('suppliers.identifier-taken'));
  it('is refused to another organisation of a supplier', () => spec.given(selfRegistered).when({ ...register, organisationId: id(8), holder: null }).thenRejected('suppliers.identifier-taken'));
});

describe('details', () => {
  const correct: SupplierCommand = { type: 'correct', by: buyer, details: { ...details, province: 'Hsinchu' } };
  const corrected = make.SupplierDetailsCorrected({ supplierId, ...details, province: 'Hsinchu' });
  it('are corrected by the buyer that holds the record', () => spec.given(held).when(correct).then(corrected));
  it('are corrected by the supplier itself', () => spec.given(selfRegistered).when({ ...correct, by: own }).then(corrected));
  it('are corrected by Greengate, for an import', () => spec.given(selfRegistered).when({ ...correct, by: null }).then(corrected));
  it('stay as they are when nothing differs', () => spec.given(held, corrected).when(correct).thenNothing());
  it('are not for another buyer', () => spec.given(held).when({ ...correct, by: otherBuyer }).thenRejected('suppliers.record-not-held'));
  it('are no longer for the buyer once the supplier took over', () => spec.given(held, linked).when(correct).thenRejected('suppliers.record-not-held'));
  it('of nobody are not found', () => spec.given().when(correct).thenRejected('resource.not-found'));
});

describe('taking over a record', () => {
  const link: SupplierCommand = { type: 'link', organisationId: own, handedOverBy: buyer };
  it('makes it the supplier\'s own', () => spec.given(held).when(link).then(linked));
  it('happens once', () => spec.given(held, linked).when(link).thenNothing());
  it('is refused when the record belongs to another organisation', () => spec.given(held, linked).when({ ...link, organisationId: id(8) }).thenRejected('suppliers.invitation-for-another'));
  it('is refused when another buyer hands over what it does not hold', () => spec.given(held).when({ ...link, handedOverBy: otherBuyer }).thenRejected('suppliers.record-not-held'));
  it('works from the organisation reserved for it', () =>
    spec.given(held).when({ ...link, organisationId: reserved }).then(make.SupplierOrganisationLinked({ supplierId, organisationId: reserved, previousOrganisationId: reserved })));
});

describe('sites and contacts', () => {
  const site = { name: 'Plant 1', country: 'TW', province: null, city: 'Zhubei' };
  const added = make.SiteAdded({ supplierId, siteId, ...site });
  const addSite: SupplierCommand = { type: 'add-site', by: own, siteId, ...site };
  it('adds a site', () => spec.given(selfRegistered).when(addSite).then(added));
  it('refuses a second site of the same name', () => spec.given(selfRegistered, added).when({ ...addSite, siteId: id(8) }).thenRejected('suppliers.site-exists'));
  it('removes a site with its reason', () => spec.given(selfRegistered, added).when({ type: 'remove-site', by: own, siteId, reason: 'sold' }).then(make.SiteRemoved({ supplierId, siteId, name: 'Plant 1', reason: 'sold' })));
  it('does not find a site of another supplier', () => spec.given(selfRegistered).when({ type: 'remove-site', by: own, siteId, reason: 'sold' }).thenRejected('resource.not-found'));

  const contact = make.ContactAdded({ supplierId, contactId, purpose: 'disclosure', name: sealedText, email: sealedText, phone: null });
  const gone = make.ContactRemoved({ supplierId, contactId, reason: 'left' });
  const remove: SupplierCommand = { type: 'remove-contact', by: own, contactId, reason: 'left' };
  it('removes a contact once', () => spec.given(selfRegistered, contact).when(remove).then(gone));
  it('lets a removal be sent again', () => spec.given(selfRegistered, contact, gone).when(remove).thenNothing());
  it('does not find a contact that never was', () => spec.given(selfRegistered).when(remove).thenRejected('resource.not-found'));
});
