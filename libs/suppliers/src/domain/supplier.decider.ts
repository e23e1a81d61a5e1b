import { never, ok, reject, type Decider, type Result, type Sealed } from '@greengate/kernel';
import type { LegalIdentifier } from './identifier.events';
import { supplierEvents, type SupplierEvent } from './supplier.events';

export interface LegalDetails {
  readonly legalName: string;
  readonly sector: string;
  readonly country: string;
  readonly province: string | null;
}

/** `by`: the organisation that asks; null for Greengate itself. */
export type SupplierCommand =
  | { readonly type: 'register'; readonly supplierId: string; readonly organisationId: string; readonly holder: string | null; readonly details: LegalDetails; readonly identifiers: readonly LegalIdentifier[] }
  | { readonly type: 'correct'; readonly by: string | null; readonly details: LegalDetails }
  | { readonly type: 'link'; readonly organisationId: string; readonly handedOverBy: string }
  | { readonly type: 'add-site'; readonly by: string | null; readonly siteId: string; readonly name: string; readonly country: string; readonly province: string | null; readonly city: string | null }
  | { readonly type: 'remove-site'; readonly by: string | null; readonly siteId: string; readonly reason: string }
  | { readonly type: 'add-contact'; readonly by: string | null; readonly contactId: string; readonly purpose: string; readonly name: Sealed; readonly email: Sealed; readonly phone: Sealed | null }
  | { readonly type: 'remove-contact'; readonly by: string | null; readonly contactId: string; readonly reason: string };

export interface RegisteredSupplier extends LegalDetails {
  readonly supplierId: string;
  readonly organisationId: string;
  /** The buyer that keeps the record; null when the supplier keeps it itself. */
  readonly holder: string | null;
  readonly identifiers: readonly LegalIdentifier[];
  readonly sites: Readonly<Record<string, string>>;
  readonly contacts: Readonly<Record<string, 'listed' | 'removed'>>;
}
/** Null: not registered. */
export type SupplierState = RegisteredSupplier | null;

const { make } = supplierEvents;
type Decision = Result<readonly SupplierEvent[]>;
type Of<Type extends SupplierCommand['type']> = Extract<SupplierCommand, { type: Type }>;

function register(command: Of<'register'>, state: SupplierState): Decision {
  if (!state) {
    const { supplierId, organisationId, holder, details, identifiers } = command;
    return ok([make.SupplierRegistered({ supplierId, organisationId, ...details, identifiers: [...identifiers], holder })]);
  }
  const same = state.organisationId === command.organisationId || (command.holder !== null && state.holder === command.holder);
  if (same) return ok([]);
  const [first] = command.identifiers;
  return reject('suppliers.identifier-taken', { scheme: first?.scheme ?? null, value: first?.value ?? null });
}

const unchanged = (a: LegalDetails, b: LegalDetails): boolean =>
  a.legalName === b.legalName && a.sector === b.sector && a.country === b.country && a.province === b.province;

/** The supplier itself, the buyer that holds its record, or Greengate. */
const mayKeep = (by: string | null, state: RegisteredSupplier): boolean => by === null || by === state.organisationId || by === state.holder;

function link(command: Of<'link'>, state: RegisteredSupplier): Decision {
  const own = state.organisationId === command.organisationId;
  if (state.holder === null) return own ? ok([]) : reject('suppliers.invitation-for-another');
  if (!own && state.holder !== command.handedOverBy) return reject('suppliers.record-not-held');
  return ok([make.SupplierOrganisationLinked({ supplierId: state.supplierId, organisationId: command.organisationId, previousOrganisationId: state.organisationId })]);
}

function addSite({ siteId, name, country, province, city }: Of<'add-site'>, state: RegisteredSupplier): Decision {
  if (state.sites[siteId] !== undefined) return ok([]);
  if (Object.values(state.sites).includes(name)) return reject('suppliers.site-exists', { field: 'name', value: name });
  return ok([make.SiteAdded({ supplierId: state.supplierId, siteId, name, country, province, city })]);
}

function removeSite({ siteId, reason }: Of<'remove-site'>, state: RegisteredSupplier): Decision {
  const name = state.sites[siteId];
  return name === undefined ? reject('resource.not-found', { resource: 'site' }) : ok([make.SiteRemoved({ supplierId: state.supplierId, siteId, name, reason })]);
}

function addContact({ contactId, purpose, name, email, phone }: Of<'add-contact'>, state: RegisteredSupplier): Decision {
  return state.contacts[contactId] ? ok([]) : ok([make.ContactAdded({ supplierId: state.supplierId, contactId, purpose, name, email, phone })]);
}

function removeContact({ contactId, reason }: Of<'remove-contact'>, state: RegisteredSupplier): Decision {
  const contact = state.contacts[contactId];
  if (!contact) return reject('resource.not-found', { resource: 'contact' });
  return contact === 'removed' ? ok([]) : ok([make.ContactRemoved({ supplierId: state.supplierId, contactId, reason })]);
}

function decide(command: SupplierCommand, state: SupplierState): Decision {
  if (command.type === 'register') return register(command, state);
  if (!state) return reject('resource.not-found', { resource: 'supplier' });
  if (command.type === 'link') return link(command, state);
  if (!mayKeep(command.by, state)) return reject('suppliers.record-not-held');
  switch (command.type) {
    case 'correct':
      return unchanged(command.details, state) ? ok([]) : ok([make.SupplierDetailsCorrected({ supplierId: state.supplierId, ...command.details })]);
    case 'add-site':
      return addSite(command, state);
    case 'remove-site':
      return removeSite(command, state);
    case 'add-contact':
      return addContact(command, state);
    case 'remove-contact':
      return removeContact(command, state);
    default:
      return never(command);
  }
}

function evolve(state: SupplierState, { type, data }: SupplierEvent): SupplierState {
  if (type === 'suppliers.SupplierRegistered') return { ...data, sites: {}, contacts: {} };
  if (!state) return state;
  switch (type) {
    case 'suppliers.SupplierDetailsCorrected':
      return { ...state, ...data };
    case 'suppliers.SupplierOrganisationLinked':
      return { ...state, organisationId: data.organisationId, holder: null };
    case 'suppliers.SiteAdded':
      return { ...state, sites: { ...state.sites, [data.siteId]: data.name } };
    case 'suppliers.SiteRemoved':
      return { ...state, sites: Object.fromEntries(Object.entries(state.sites).filter(([siteId]) => siteId !== data.siteId)) };
    case 'suppliers.ContactAdded':
      return { ...state, contacts: { ...state.contacts, [data.contactId]: 'listed' } };
    case 'suppliers.ContactRemoved':
      return { ...state, contacts: { ...state.contacts, [data.contactId]: 'removed' } };
    default:
      return never(type);
  }
}

/** One legal entity. Facts of its refusals name the resource, or the field and value. */
export const supplierDecider: Decider<SupplierCommand, SupplierState, SupplierEvent> = { initial: null, decide, evolve };

export const supplierStream = (supplierId: string): string => `supplier-${supplierId}`;
