import { defineEvents, type EventsOf } from '@greengate/kernel';
import { enrolmentEvents } from './enrolment.events';
import { helperGrantEvents } from './helper-grant.events';
import { identifierEvents } from './identifier.events';
import { invitationEvents } from './invitation.events';
import { reminderEvents } from './reminder.events';
import { supplierEvents } from './supplier.events';

/** Every event of the context, for projections and the registry. Deciders use the definitions of their own stream. */
export const suppliersEvents = defineEvents('suppliers', {
  ...supplierEvents.specs,
  ...identifierEvents.specs,
  ...invitationEvents.specs,
  ...enrolmentEvents.specs,
  ...helperGrantEvents.specs,
  ...reminderEvents.specs,
});
export type SuppliersEvent = EventsOf<typeof suppliersEvents>;
