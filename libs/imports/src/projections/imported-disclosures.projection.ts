import { disclosuresEvents, type DisclosureEvent } from '@greengate/disclosures/contracts';
import { defineProjection, never } from '@greengate/kernel';
import { importOf, undoIn } from './import-of';

/** View `imported_disclosures`: a disclosure that an import gave, or whose figures one replaced. */
export interface ImportedDisclosure {
  readonly supplierId: string;
  readonly disclosureId: string;
  readonly from: string;
  readonly to: string;
  /** The import that gave it first; null: it was there before. */
  readonly batch: string | null;
  /** The import that replaced its figures last. */
  readonly changedBy: string | null;
  /** Somebody gave other figures since, by hand or by another import. */
  readonly changedSince: boolean;
  readonly status: 'waiting' | 'returned' | 'accepted' | 'withdrawn';
  /** The undo that withdrew it. */
  readonly takenBackIn: string | null;
}

type Key = 'DisclosureSubmitted' | 'DisclosureCorrected' | 'DisclosureRestated' | 'DisclosureReturned' | 'DisclosureAccepted' | 'DisclosureWithdrawn';
type Handled = Extract<DisclosureEvent, { type: `disclosures.${Key}` }>;
const handled: readonly Handled['type'][] = ['disclosures.DisclosureSubmitted', 'disclosures.DisclosureCorrected', 'disclosures.DisclosureRestated', 'disclosures.DisclosureReturned', 'disclosures.DisclosureAccepted', 'disclosures.DisclosureWithdrawn'];

/** What no import ever gave has no document. */
export const importedDisclosures = defineProjection<ImportedDisclosure, Handled>({
  name: 'imported_disclosures',
  version: 1,
  handles: disclosuresEvents.types.filter((type) => handled.some((one) => one === type)),
  indexes: [{ fields: ['batch'] }, { fields: ['changedBy'] }],
  keys: ({ event }) => [event.data.disclosureId],
  evolve: (before, { event: { type, data }, metadata }) => {
    const batch = importOf(metadata);
    if (before === undefined && batch === null) return null;
    const { supplierId, disclosureId } = data;
    switch (type) {
      case 'disclosures.DisclosureSubmitted':
        return { supplierId, disclosureId, ...data.inventory.period, batch, changedBy: null, changedSince: false, status: 'waiting', takenBackIn: null };
      case 'disclosures.DisclosureCorrected':
      case 'disclosures.DisclosureRestated':
        return { supplierId, disclosureId, ...data.inventory.period, batch: before?.batch ?? null, changedBy: batch, changedSince: true, status: 'waiting', takenBackIn: null };
      case 'disclosures.DisclosureReturned':
        return before === undefined ? null : { ...before, status: 'returned' };
      case 'disclosures.DisclosureAccepted':
        return before === undefined ? null : { ...before, status: 'accepted' };
      case 'disclosures.DisclosureWithdrawn':
        return before === undefined ? null : { ...before, status: 'withdrawn', takenBackIn: undoIn(metadata) };
      default:
        return never(type);
    }
  },
});
