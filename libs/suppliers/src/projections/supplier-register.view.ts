import type { Sealed } from '@greengate/kernel';
import type { EnrolmentBasis } from '../domain/enrolment.events';
import type { LegalIdentifier } from '../domain/identifier.events';

/** View `supplier_register`: one document per supplier, by its id. Shown in parts, by who asks. */
export interface SupplierRegisterEntry {
  readonly supplierId: string;
  readonly organisationId: string | null;
  readonly holder: string | null;
  readonly legalName: string;
  readonly identifiers: readonly LegalIdentifier[];
  readonly sector: string;
  readonly country: string;
  readonly province: string | null;
  readonly sites: readonly { readonly siteId: string; readonly name: string; readonly country: string; readonly province: string | null; readonly city: string | null }[];
  readonly contacts: readonly { readonly contactId: string; readonly purpose: string; readonly name: Sealed; readonly email: Sealed; readonly phone: Sealed | null }[];
  readonly enrolments: readonly {
    readonly programmeId: string;
    readonly buyerOrganisationId: string;
    readonly basis: EnrolmentBasis;
    readonly status: 'active' | 'ended';
    readonly consents: readonly ConsentEntry[];
  }[];
}

export interface ConsentEntry {
  readonly consentId: string;
  readonly purpose: string;
  readonly scopes: readonly string[];
  readonly grantedAt: string;
  readonly expiresOn: string | null;
  /** When and why it ended; null while it is in force. */
  readonly ended: { readonly at: string; readonly reason: string } | null;
}
