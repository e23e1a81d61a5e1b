import { defineProjection, never } from '@greengate/kernel';
import { suppliersEvents, type SuppliersEvent } from '@greengate/suppliers/contracts';
import { importOf, undoIn } from './import-of';

/** View `imported_suppliers`: what an import did to a supplier. One document per programme and supplier for its enrolment, one per supplier for its details. */
export interface ImportedSupplier {
  readonly of: 'enrolment' | 'details';
  readonly supplierId: string;
  /** Null for details: they belong to no programme. */
  readonly programmeId: string | null;
  /** The import that enrolled it last. */
  readonly batch: string | null;
  /** The import that classified it or corrected its details last, and so replaced what was said before. */
  readonly changedBy: string | null;
  readonly active: boolean;
  /** The undo that ended its enrolment. */
  readonly takenBackIn: string | null;
}

type Handled = Extract<SuppliersEvent, { type: 'suppliers.SupplierEnrolled' | 'suppliers.EnrolmentEnded' | 'suppliers.SupplierClassified' | 'suppliers.SupplierDetailsCorrected' }>;
const handled: readonly Handled['type'][] = ['suppliers.SupplierEnrolled', 'suppliers.EnrolmentEnded', 'suppliers.SupplierClassified', 'suppliers.SupplierDetailsCorrected'];

/** What no import ever did anything to has no document. */
export const importedSuppliers = defineProjection<ImportedSupplier, Handled>({
  name: 'imported_suppliers',
  version: 1,
  handles: suppliersEvents.types.filter((type) => handled.some((one) => one === type)),
  indexes: [{ fields: ['batch'] }, { fields: ['changedBy'] }],
  keys: ({ event: { type, data } }) => (type === 'suppliers.SupplierDetailsCorrected' ? [`details.${data.supplierId}`] : [`${data.programmeId}.${data.supplierId}`]),
  evolve: (before, { event: { type, data }, metadata }) => {
    const batch = importOf(metadata);
    if (before === undefined && batch === null) return null;
    const { supplierId } = data;
    switch (type) {
      case 'suppliers.SupplierEnrolled':
        return { of: 'enrolment', supplierId, programmeId: data.programmeId, batch, changedBy: null, active: true, takenBackIn: null };
      case 'suppliers.EnrolmentEnded':
        return before === undefined ? null : { ...before, active: false, takenBackIn: undoIn(metadata) };
      case 'suppliers.SupplierClassified':
        return { ...(before ?? { of: 'enrolment', supplierId, programmeId: data.programmeId, batch: null, active: true, takenBackIn: null }), changedBy: batch };
      case 'suppliers.SupplierDetailsCorrected':
        return { of: 'details', supplierId, programmeId: null, batch: null, changedBy: batch, active: true, takenBackIn: null };
      default:
        return never(type);
    }
  },
});
