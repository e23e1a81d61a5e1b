import { addDays, defineProjection, never, type Keys } from '@greengate/kernel';
import { enrolmentEvents, type EnrolmentEvent } from '../domain/enrolment.events';

/** View `consent_expiry`: one document per consent in force that ends on a day. */
export interface ConsentExpiry {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly consentId: string;
  readonly enrolment: string;
  /** The day after its last day. */
  readonly dueOn: string;
}

type Handled = Extract<EnrolmentEvent, { type: 'suppliers.ConsentGranted' | 'suppliers.ConsentRevoked' | 'suppliers.EnrolmentEnded' }>;
const enrolmentOf = ({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): string => `${programmeId}.${supplierId}`;
const keys = ({ type, data }: Handled): Keys => (type === 'suppliers.EnrolmentEnded' ? { field: 'enrolment', equals: enrolmentOf(data) } : [data.consentId]);

/** What the timer looks at. */
export const consentExpiry = defineProjection<ConsentExpiry, Handled>({
  name: 'consent_expiry',
  version: 1,
  handles: enrolmentEvents.types.filter((type) => ['suppliers.ConsentGranted', 'suppliers.ConsentRevoked', 'suppliers.EnrolmentEnded'].includes(type)),
  indexes: [{ fields: ['dueOn'] }, { fields: ['enrolment'] }],
  keys: ({ event }) => keys(event),
  evolve: (_view, { event: { type, data } }) => {
    switch (type) {
      case 'suppliers.ConsentGranted': {
        const { programmeId, supplierId, consentId, expiresOn } = data;
        return expiresOn === null ? null : { programmeId, supplierId, consentId, enrolment: enrolmentOf(data), dueOn: addDays(expiresOn, 1) };
      }
      case 'suppliers.ConsentRevoked':
      case 'suppliers.EnrolmentEnded':
        return null;
      default:
        return never(type);
    }
  },
});
