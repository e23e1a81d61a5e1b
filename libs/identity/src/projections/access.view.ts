import type { HelperMay } from '@greengate/suppliers/contracts';
import type { EngagedAs } from './access.events';

/** Who owns a programme and who is engaged in it. `until`: last day, null for open-ended. */
export interface ProgrammeAccess {
  readonly kind: 'programme';
  readonly programmeId: string;
  readonly organisationId: string;
  readonly engagements: readonly { readonly organisationId: string; readonly as: EngagedAs; readonly until: string | null }[];
}

/** A place in a programme and what shares the supplier's data with it. */
export interface EnrolmentAccess {
  readonly programmeId: string;
  readonly buyerOrganisationId: string;
  /** The buyer keeps the record itself: no consent is needed until the supplier takes it over. */
  readonly buyerHeld: boolean;
  readonly consents: readonly { readonly consentId: string; readonly expiresOn: string | null }[];
}

/** Who may act for a supplier by its grant: a whole organisation, or one person of it. `until`: last day. */
export interface HelperAccess {
  readonly grantId: string;
  readonly organisationId: string;
  readonly userId: string | null;
  readonly may: readonly HelperMay[];
  readonly until: string | null;
}

/** Whose supplier it is, who helps it, and where it is enrolled. `organisationId` is null while only an enrolment is known. */
export interface SupplierAccess {
  readonly kind: 'supplier';
  readonly supplierId: string;
  readonly organisationId: string | null;
  readonly enrolments: readonly EnrolmentAccess[];
  readonly helpers: readonly HelperAccess[];
  /** Programmes that it has left. They keep what they held of it, and nothing is shared with them. */
  readonly left: readonly string[];
}

export type AccessView = ProgrammeAccess | SupplierAccess;

export const programmeAccessId = (programmeId: string): string => `programme.${programmeId}`;
export const supplierAccessId = (supplierId: string): string => `supplier.${supplierId}`;

/** Shared on that day: held by the buyer itself, or under a consent in force. A decision at a moment, not a fact. */
export const inForceOn = (day: string, enrolment: EnrolmentAccess): boolean =>
  enrolment.buyerHeld || enrolment.consents.some(({ expiresOn }) => expiresOn === null || expiresOn >= day);
