import { defineProjection } from '@greengate/kernel';
import type { EnrolmentEvent } from '@greengate/suppliers/contracts';

/** A programme in which a supplier takes part, and the buyer whose factor sets hold there. */
export interface SupplierProgramme {
  readonly supplierId: string;
  readonly programmeId: string;
  readonly buyerOrganisationId: string;
}

const handles: readonly EnrolmentEvent['type'][] = ['suppliers.SupplierEnrolled', 'suppliers.EnrolmentEnded'];

/** View `supplier_programmes`: one document per enrolment in force. */
export const supplierProgrammes = defineProjection<SupplierProgramme, EnrolmentEvent>({
  name: 'supplier_programmes',
  version: 1,
  handles,
  indexes: [{ fields: ['supplierId'] }],
  keys: ({ event }) => [`${event.data.programmeId}.${event.data.supplierId}`],
  evolve: (_view, { event }) => {
    if (event.type !== 'suppliers.SupplierEnrolled') return null;
    const { supplierId, programmeId, buyerOrganisationId } = event.data;
    return { supplierId, programmeId, buyerOrganisationId };
  },
});
