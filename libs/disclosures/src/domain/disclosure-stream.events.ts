import { defineEvents, type EventsOf } from '@greengate/kernel';
import { calculationEvents } from './calculation.events';
import { certificateEvents } from './certificate.events';
import { disclosuresEvents } from './disclosures.events';
import { inventoryDraftEvents } from './inventory-draft.events';
import { questionEvents } from './question.events';

/** Everything in stream `disclosure-<supplierId>`: the life of disclosures, what they were calculated from, what was asked and answered. */
export const disclosureStreamEvents = defineEvents('disclosures', { ...disclosuresEvents.specs, ...calculationEvents.specs, ...questionEvents.specs });
export type DisclosureStreamEvent = EventsOf<typeof disclosureStreamEvents>;

/** The whole language of the context. */
export const allDisclosureEvents = defineEvents('disclosures', { ...disclosureStreamEvents.specs, ...inventoryDraftEvents.specs, ...certificateEvents.specs });
