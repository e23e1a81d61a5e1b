import { defineProjection } from '@greengate/kernel';
import { inventoryDraftEvents, type InventoryDraftEvent } from '../domain/inventory-draft.events';
import { evolveDraft, noDraft, type DraftState } from '../domain/inventory-draft.state';

/** Document of view `inventory_drafts`: a draft with everything answered in it. For its supplier alone. */
export interface InventoryDraftView extends DraftState {
  readonly startedAt: string;
  readonly changedAt: string;
  /** Who did something last. */
  readonly changedBy: string;
}

/** View `inventory_drafts`, by draft. */
export const inventoryDrafts = defineProjection<InventoryDraftView, InventoryDraftEvent>({
  name: 'inventory_drafts',
  version: 1,
  handles: inventoryDraftEvents.types,
  indexes: [{ fields: ['supplierId'] }, { fields: ['status'] }, { fields: ['changedAt'] }, { fields: ['disclosureId'] }],
  keys: ({ event }) => [event.data.draftId],
  evolve: (view, { event, metadata }) => {
    if (view === undefined && event.type !== 'disclosures.DraftStarted') return null;
    const { startedAt = metadata.occurredAt, changedAt: _changedAt, changedBy: _changedBy, ...state } = view ?? { ...noDraft, startedAt: metadata.occurredAt, changedAt: '', changedBy: '' };
    return { ...evolveDraft(state, event), startedAt, changedAt: metadata.occurredAt, changedBy: metadata.actor.id };
  },
});
