import { defineProjection, never, type Recorded } from '@greengate/kernel';
import { enrolmentEvents, type EnrolmentEvent } from '../domain/enrolment.events';
import { supplierEvents, type SupplierEvent } from '../domain/supplier.events';
import type { ConsentEntry, SupplierRegisterEntry } from './supplier-register.view';

type View = SupplierRegisterEntry;
type Enrolment = View['enrolments'][number];

function evolveRecord(view: View, { type, data }: SupplierEvent): View {
  switch (type) {
    case 'suppliers.SupplierRegistered':
      return { ...view, ...data };
    case 'suppliers.SupplierDetailsCorrected':
      return { ...view, ...data };
    case 'suppliers.SupplierOrganisationLinked':
      return { ...view, organisationId: data.organisationId, holder: null };
    case 'suppliers.SiteAdded': {
      const { siteId, name, country, province, city } = data;
      return { ...view, sites: [...view.sites.filter((site) => site.siteId !== siteId), { siteId, name, country, province, city }] };
    }
    case 'suppliers.SiteRemoved':
      return { ...view, sites: view.sites.filter(({ siteId }) => siteId !== data.siteId) };
    case 'suppliers.ContactAdded': {
      const { contactId, purpose, name, email, phone } = data;
      return { ...view, contacts: [...view.contacts.filter((contact) => contact.contactId !== contactId), { contactId, purpose, name, email, phone }] };
    }
    case 'suppliers.ContactRemoved':
      return { ...view, contacts: view.contacts.filter(({ contactId }) => contactId !== data.contactId) };
    default:
      return never(type);
  }
}

const end = (consent: ConsentEntry, at: string, reason: string): ConsentEntry => (consent.ended ? consent : { ...consent, ended: { at, reason } });

function evolveEnrolment(before: Enrolment | undefined, { type, data }: EnrolmentEvent, at: string): Enrolment | undefined {
  if (type === 'suppliers.SupplierEnrolled') {
    return { programmeId: data.programmeId, buyerOrganisationId: data.buyerOrganisationId, basis: data.basis, status: 'active', consents: before?.consents ?? [] };
  }
  if (!before) return before;
  switch (type) {
    case 'suppliers.ConsentGranted': {
      const { consentId, purpose, scopes, expiresOn } = data;
      return { ...before, consents: [...before.consents.filter((consent) => consent.consentId !== consentId), { consentId, purpose, scopes, grantedAt: at, expiresOn, ended: null }] };
    }
    case 'suppliers.ConsentRevoked':
      return { ...before, consents: before.consents.map((consent) => (consent.consentId === data.consentId ? end(consent, at, data.reason) : consent)) };
    case 'suppliers.EnrolmentEnded':
      return { ...before, status: 'ended', consents: before.consents.map((consent) => end(consent, at, data.reason)) };
    case 'suppliers.SupplierClassified':
      return before;
    default:
      return never(type);
  }
}

const isEnrolment = (event: SupplierEvent | EnrolmentEvent): event is EnrolmentEvent => 'programmeId' in event.data;
const empty = (supplierId: string): View => ({ supplierId, organisationId: null, holder: null, legalName: '', identifiers: [], sector: '', country: '', province: null, sites: [], contacts: [], enrolments: [] });

function evolve(before: View | undefined, { event, metadata }: Recorded<SupplierEvent | EnrolmentEvent>): View {
  const view = before ?? empty(event.data.supplierId);
  if (!isEnrolment(event)) return evolveRecord(view, event);
  const at = view.enrolments.findIndex(({ programmeId }) => programmeId === event.data.programmeId);
  const enrolment = evolveEnrolment(view.enrolments[at], event, metadata.occurredAt);
  if (!enrolment) return view;
  return { ...view, enrolments: at < 0 ? [...view.enrolments, enrolment] : view.enrolments.with(at, enrolment) };
}

/** Every supplier with its sites, contacts, enrolments and consents. */
export const supplierRegister = defineProjection<SupplierRegisterEntry, SupplierEvent | EnrolmentEvent>({
  name: 'supplier_register',
  version: 1,
  handles: [...supplierEvents.types, ...enrolmentEvents.types].filter((type) => type !== 'suppliers.SupplierClassified'),
  indexes: [{ fields: ['supplierId'] }],
  keys: ({ event }) => [event.data.supplierId],
  evolve,
});
