import { defineProjection, never, type Money } from '@greengate/kernel';
import type { PurchasingEvent } from '@greengate/purchasing/contracts';
import type { EnrolmentEvent, SuppliersEvent } from '@greengate/suppliers/contracts';

/** View `verification_weight`: one document per programme and supplier: whether it takes part and shares, and what is spent on it. */
export interface VerificationWeight {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly status: 'none' | 'enrolled' | 'ended';
  readonly basis: 'consent' | 'buyer-held' | null;
  /** Consents in force. */
  readonly consents: readonly string[];
  readonly spend: readonly { readonly year: number; readonly money: Money }[];
}
type Shares = Exclude<EnrolmentEvent, { type: 'suppliers.SupplierClassified' }>;
type TakenOver = Extract<SuppliersEvent, { type: 'suppliers.SupplierOrganisationLinked' }>;
type Event = Shares | PurchasingEvent | TakenOver;

export const weightKey = ({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): string => `${programmeId}.${supplierId}`;

export const verificationWeight = defineProjection<VerificationWeight, Event>({
  name: 'verification_weight',
  version: 1,
  handles: ['suppliers.SupplierEnrolled', 'suppliers.ConsentGranted', 'suppliers.ConsentRevoked', 'suppliers.EnrolmentEnded', 'suppliers.SupplierOrganisationLinked', 'purchasing.SpendRecorded', 'purchasing.SpendCorrected', 'purchasing.SpendWithdrawn'],
  indexes: [{ fields: ['programmeId', 'status'] }, { fields: ['programmeId'] }, { fields: ['supplierId'] }, { fields: ['status'] }],
  keys: ({ event }) => (event.type === 'suppliers.SupplierOrganisationLinked' ? { field: 'supplierId', equals: event.data.supplierId } : [weightKey(event.data)]),
  evolve: (before, { event: { type, data } }) => {
    // From here on only the supplier's own consents count.
    if (type === 'suppliers.SupplierOrganisationLinked') return before ? { ...before, basis: 'consent' } : null;
    const { programmeId, supplierId } = data;
    const view = before ?? { programmeId, supplierId, status: 'none', basis: null, consents: [], spend: [] };
    switch (type) {
      case 'suppliers.SupplierEnrolled':
        return { ...view, status: 'enrolled', basis: data.basis, consents: [] };
      case 'suppliers.ConsentGranted':
        return { ...view, consents: [...view.consents.filter((one) => one !== data.consentId), data.consentId] };
      case 'suppliers.ConsentRevoked':
        return { ...view, consents: view.consents.filter((one) => one !== data.consentId) };
      case 'suppliers.EnrolmentEnded':
        return { ...view, status: 'ended', consents: [] };
      case 'purchasing.SpendRecorded':
      case 'purchasing.SpendCorrected': {
        const others = view.spend.filter(({ year, money }) => year !== data.year || money.currency !== data.money.currency);
        return { ...view, spend: [...others, { year: data.year, money: data.money }].sort((a, b) => a.year - b.year || (a.money.currency < b.money.currency ? -1 : 1)) };
      }
      case 'purchasing.SpendWithdrawn':
        return { ...view, spend: view.spend.filter(({ year, money }) => year !== data.year || money.currency !== data.withdrawn.currency) };
      default:
        return never(type);
    }
  },
});
