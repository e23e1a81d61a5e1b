import { dayOf, never, ok, reject, type Decider, type Result } from '@greengate/kernel';
import { enrolmentEvents, type EnrolmentBasis, type EnrolmentEvent } from './enrolment.events';
import type { LegalDetails } from './supplier.decider';

export interface Consent {
  readonly consentId: string;
  readonly purpose: string;
  readonly scopes: readonly string[];
  readonly expiresOn: string | null;
}
export interface Classification {
  readonly category: string;
  readonly hotSpot: boolean;
  readonly soleSource: boolean;
  readonly qualifiedAlternatives: number;
}

/** `today`: the day of the command, in UTC. */
export type EnrolmentCommand =
  | {
      readonly type: 'enrol';
      readonly programmeId: string;
      readonly supplierId: string;
      readonly buyerOrganisationId: string;
      readonly supplierOrganisationId: string;
      readonly details: LegalDetails;
      readonly basis: EnrolmentBasis;
      /** Given with basis `consent`. */
      readonly consent: Consent | null;
      readonly today: string;
    }
  | ({ readonly type: 'classify' } & Classification)
  | { readonly type: 'grant'; readonly consent: Consent; readonly today: string }
  | { readonly type: 'revoke'; readonly consentId: string; readonly reason: string }
  | { readonly type: 'expire'; readonly consentId: string; readonly today: string }
  | { readonly type: 'end'; readonly reason: string };

export interface Enrolled {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly buyerOrganisationId: string;
  readonly active: boolean;
  readonly classification: Classification | null;
  readonly consents: Readonly<Record<string, Consent & { readonly revoked: boolean }>>;
}
export type EnrolmentState = Enrolled | null;

const { make } = enrolmentEvents;
type Decision = Result<readonly EnrolmentEvent[]>;
type Of<Type extends EnrolmentCommand['type']> = Extract<EnrolmentCommand, { type: Type }>;

const granted = (ids: { programmeId: string; supplierId: string }, { consentId, purpose, scopes, expiresOn }: Consent): EnrolmentEvent =>
  make.ConsentGranted({ ...ids, consentId, purpose, scopes: [...new Set(scopes)].sort(), expiresOn });

/** Whether the last day of a consent is over. */
export const past = (consent: Pick<Consent, 'expiresOn'>, today: string): boolean => consent.expiresOn !== null && consent.expiresOn < dayOf(today);

function enrol(command: Of<'enrol'>, state: EnrolmentState): Decision {
  const { programmeId, supplierId, buyerOrganisationId, supplierOrganisationId, details, basis, consent, today } = command;
  const ids = { programmeId, supplierId };
  if (consent && past(consent, today)) return reject('suppliers.consent-in-the-past', { field: 'expiresOn', value: consent.expiresOn });
  const events: EnrolmentEvent[] = [];
  if (!state?.active) {
    const { legalName, sector, country, province } = details;
    events.push(make.SupplierEnrolled({ ...ids, buyerOrganisationId, supplierOrganisationId, legalName, sector, country, province, basis }));
  }
  if (consent && !state?.consents[consent.consentId]) events.push(granted(ids, consent));
  return ok(events);
}

const sameClass = (a: Classification | null, b: Classification): boolean =>
  a !== null && a.category === b.category && a.hotSpot === b.hotSpot && a.soleSource === b.soleSource && a.qualifiedAlternatives === b.qualifiedAlternatives;

function classify({ category, hotSpot, soleSource, qualifiedAlternatives }: Of<'classify'>, state: Enrolled): Decision {
  const classification = { category, hotSpot, soleSource, qualifiedAlternatives };
  if (!state.active) return reject('suppliers.not-enrolled');
  return sameClass(state.classification, classification) ? ok([]) : ok([make.SupplierClassified({ programmeId: state.programmeId, supplierId: state.supplierId, ...classification })]);
}

function grant({ consent, today }: Of<'grant'>, state: Enrolled): Decision {
  if (!state.active) return reject('suppliers.not-enrolled');
  if (past(consent, today)) return reject('suppliers.consent-in-the-past', { field: 'expiresOn', value: consent.expiresOn });
  return state.consents[consent.consentId] ? ok([]) : ok([granted({ programmeId: state.programmeId, supplierId: state.supplierId }, consent)]);
}

function revoke(consentId: string, reason: string, state: Enrolled): Decision {
  const consent = state.consents[consentId];
  if (!consent) return reject('resource.not-found', { resource: 'consent' });
  return consent.revoked ? ok([]) : ok([make.ConsentRevoked({ programmeId: state.programmeId, supplierId: state.supplierId, consentId, reason })]);
}

function decide(command: EnrolmentCommand, state: EnrolmentState): Decision {
  if (command.type === 'enrol') return enrol(command, state);
  if (!state) return reject('resource.not-found', { resource: 'enrolment' });
  switch (command.type) {
    case 'classify':
      return classify(command, state);
    case 'grant':
      return grant(command, state);
    case 'revoke':
      return revoke(command.consentId, command.reason, state);
    case 'expire': {
      const consent = state.consents[command.consentId];
      return consent && past(consent, command.today) ? revoke(command.consentId, 'expired', state) : ok([]);
    }
    case 'end':
      return state.active ? ok([make.EnrolmentEnded({ programmeId: state.programmeId, supplierId: state.supplierId, reason: command.reason })]) : ok([]);
    default:
      return never(command);
  }
}

function evolve(state: EnrolmentState, { type, data }: EnrolmentEvent): EnrolmentState {
  if (type === 'suppliers.SupplierEnrolled') {
    const { programmeId, supplierId, buyerOrganisationId } = data;
    // Consents of an enrolment that ended do not come back to life.
    return { programmeId, supplierId, buyerOrganisationId, active: true, classification: state?.classification ?? null, consents: state?.consents ?? {} };
  }
  if (!state) return state;
  switch (type) {
    case 'suppliers.SupplierClassified': {
      const { category, hotSpot, soleSource, qualifiedAlternatives } = data;
      return { ...state, classification: { category, hotSpot, soleSource, qualifiedAlternatives } };
    }
    case 'suppliers.ConsentGranted': {
      const { consentId, purpose, scopes, expiresOn } = data;
      return { ...state, consents: { ...state.consents, [consentId]: { consentId, purpose, scopes, expiresOn, revoked: false } } };
    }
    case 'suppliers.ConsentRevoked': {
      const consent = state.consents[data.consentId];
      return consent ? { ...state, consents: { ...state.consents, [data.consentId]: { ...consent, revoked: true } } } : state;
    }
    case 'suppliers.EnrolmentEnded':
      return { ...state, active: false, consents: Object.fromEntries(Object.entries(state.consents).map(([key, consent]) => [key, { ...consent, revoked: true }])) };
    default:
      return never(type);
  }
}

/** A supplier's place in one programme. */
export const enrolmentDecider: Decider<EnrolmentCommand, EnrolmentState, EnrolmentEvent> = { initial: null, decide, evolve };

export const enrolmentStream = (ids: { readonly programmeId: string; readonly supplierId: string }): string => `enrolment-${ids.programmeId}.${ids.supplierId}`;
