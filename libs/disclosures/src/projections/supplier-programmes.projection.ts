import { defineProjection } from '@greengate/kernel';
import type { EnrolmentEvent } from '@greengate/suppliers/contracts';

/** A programme in which a supplier takes part, and the buyer whose factor sets hold there. */
export interface SupplierProgramme {
  readonly supplierId: string;
  readonly programmeId: string;
  readonly buyerOrganisationId: string;
  /** As on the day of enrolment. */
  readonly legalName: string;
  /** ISO 3166-1, or 3166-2 where the province is given as a code. */
  readonly place: string;
}

const subdivision = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

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
    const { supplierId, programmeId, buyerOrganisationId, legalName, country, province } = event.data;
    return { supplierId, programmeId, buyerOrganisationId, legalName, place: province !== null && subdivision.test(province) && province.startsWith(country) ? province : country };
  },
});
