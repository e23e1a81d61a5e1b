import { defineProjection, never } from '@greengate/kernel';
import type { EnrolmentEvent, SuppliersEvent } from '@greengate/suppliers/contracts';

/** Whether a supplier's measures are open to a programme: while it holds the record itself, or under a consent in force. */
export interface MeasureShare {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly enrolled: boolean;
  readonly buyerHeld: boolean;
  readonly consents: readonly { readonly consentId: string; readonly expiresOn: string | null }[];
}

type Handled = Exclude<EnrolmentEvent, { readonly type: 'suppliers.SupplierClassified' }> | Extract<SuppliersEvent, { readonly type: 'suppliers.SupplierOrganisationLinked' }>;

/** On a day: a consent holds on its last day. */
export const sharedOn = (day: string, { enrolled, buyerHeld, consents }: MeasureShare): boolean =>
  enrolled && (buyerHeld || consents.some(({ expiresOn }) => expiresOn === null || expiresOn >= day));

/** View `measure_shares`, by programme and supplier. A record that the supplier takes over is shared by its own consents alone from then on. */
export const measureShares = defineProjection<MeasureShare, Handled>({
  name: 'measure_shares',
  version: 1,
  handles: ['suppliers.SupplierEnrolled', 'suppliers.ConsentGranted', 'suppliers.ConsentRevoked', 'suppliers.EnrolmentEnded', 'suppliers.SupplierOrganisationLinked'],
  indexes: [{ fields: ['programmeId'] }, { fields: ['supplierId'] }],
  keys: ({ event }) => (event.type === 'suppliers.SupplierOrganisationLinked' ? { field: 'supplierId', equals: event.data.supplierId } : [`${event.data.programmeId}.${event.data.supplierId}`]),
  evolve: (view, { event }) => {
    if (event.type === 'suppliers.SupplierEnrolled') {
      const { programmeId, supplierId, basis } = event.data;
      return { programmeId, supplierId, enrolled: true, buyerHeld: basis === 'buyer-held', consents: [] };
    }
    if (!view) return null;
    switch (event.type) {
      case 'suppliers.ConsentGranted': {
        const { consentId, expiresOn } = event.data;
        return { ...view, consents: [...view.consents.filter((consent) => consent.consentId !== consentId), { consentId, expiresOn }] };
      }
      case 'suppliers.ConsentRevoked':
        return { ...view, consents: view.consents.filter(({ consentId }) => consentId !== event.data.consentId) };
      case 'suppliers.EnrolmentEnded':
        return { ...view, enrolled: false, buyerHeld: false, consents: [] };
      case 'suppliers.SupplierOrganisationLinked':
        return { ...view, buyerHeld: false };
      default:
        return never(event);
    }
  },
});
