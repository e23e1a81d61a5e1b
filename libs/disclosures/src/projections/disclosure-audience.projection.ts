import { defineProjection } from '@greengate/kernel';
import type { EnrolmentEvent, SuppliersEvent } from '@greengate/suppliers/contracts';

type TakenOver = Extract<SuppliersEvent, { type: 'suppliers.SupplierOrganisationLinked' }>;
type Event = EnrolmentEvent | TakenOver;

/** Whether, and until when, a programme may see a supplier's disclosures. */
export interface DisclosureAudience {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly enrolled: boolean;
  readonly basis: 'consent' | 'buyer-held';
  readonly consents: readonly { readonly consentId: string; readonly expiresOn: string | null }[];
}

/** Named one by one: the review queue of a programme needs these and no other event of suppliers. */
const handles: readonly Event['type'][] = ['suppliers.SupplierEnrolled', 'suppliers.ConsentGranted', 'suppliers.ConsentRevoked', 'suppliers.EnrolmentEnded', 'suppliers.SupplierOrganisationLinked'];

/** Who may read: one document per enrolment, so that a programme's review queue lists only what is shared with it. */
export const disclosureAudience = defineProjection<DisclosureAudience, Event>({
  name: 'disclosure_audience',
  version: 2,
  handles,
  indexes: [{ fields: ['programmeId'] }, { fields: ['supplierId'] }],
  keys: ({ event }) => (event.type === 'suppliers.SupplierOrganisationLinked' ? { field: 'supplierId', equals: event.data.supplierId } : [`${event.data.programmeId}.${event.data.supplierId}`]),
  evolve: (view, { event }) => {
    if (event.type === 'suppliers.SupplierEnrolled') {
      const { programmeId, supplierId, basis } = event.data;
      return { programmeId, supplierId, enrolled: true, basis, consents: view?.consents ?? [] };
    }
    if (!view) return null;
    switch (event.type) {
      // The supplier speaks for itself now: only its own consents count.
      case 'suppliers.SupplierOrganisationLinked':
        return { ...view, basis: 'consent' };
      case 'suppliers.ConsentGranted': {
        const { consentId, expiresOn } = event.data;
        return { ...view, consents: [...view.consents.filter((consent) => consent.consentId !== consentId), { consentId, expiresOn }] };
      }
      case 'suppliers.ConsentRevoked': {
        const { consentId } = event.data;
        return { ...view, consents: view.consents.filter((consent) => consent.consentId !== consentId) };
      }
      case 'suppliers.EnrolmentEnded':
        return { ...view, enrolled: false, consents: [] };
      default:
        return view;
    }
  },
});

/** Whether the programme may read on this day (`YYYY-MM-DD`, a consent holds through its last day). */
export const maySee = (audience: DisclosureAudience, today: string): boolean =>
  audience.enrolled && (audience.basis === 'buyer-held' || audience.consents.some(({ expiresOn }) => expiresOn === null || expiresOn >= today));
