import { defineContext, type ContextDefinition } from '@greengate/platform';
import { suppliersEvents } from './domain/suppliers.events';
import { consentExpiryTimer } from './nest/consent-expiry.timer';
import { contactCommands } from './nest/contact.handler';
import { enrolmentCommands } from './nest/enrolment.handler';
import { helperGrantExpiryTimer } from './nest/helper-grant-expiry.timer';
import { helperGrantCommands, helperGrantQueries } from './nest/helper-grant.handler';
import { invitationCommands, invitationQuery } from './nest/invitation.handler';
import { registrationCommands } from './nest/register-supplier.handler';
import { reminderCommands, reminderQueries } from './nest/reminder.handler';
import { siteCommands } from './nest/site.handler';
import { supplierQueries } from './nest/suppliers-queries.handler';
import { consentExpiry } from './projections/consent-expiry.projection';
import { helperGrants } from './projections/helper-grants.projection';
import { invitationList } from './projections/invitation-list.projection';
import { reminders } from './projections/reminders.projection';
import { supplierRegister } from './projections/supplier-register.projection';

/** Who the suppliers are, where they take part, and what they share. */
export const suppliersContext: ContextDefinition = defineContext({
  name: 'suppliers',
  events: [suppliersEvents],
  commands: [...registrationCommands, ...invitationCommands, ...enrolmentCommands, ...siteCommands, ...contactCommands, ...helperGrantCommands, ...reminderCommands],
  queries: [...supplierQueries, invitationQuery, ...helperGrantQueries, ...reminderQueries],
  projections: [supplierRegister, invitationList, consentExpiry, helperGrants, reminders],
  timers: [consentExpiryTimer, helperGrantExpiryTimer],
});
