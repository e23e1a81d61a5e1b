import { defineContext } from '@greengate/platform';
import { auditsEvents } from './domain/audits.events';
import { auditCommands } from './nest/audit-commands.handler';
import { auditQueries } from './nest/audit-queries.handler';
import { auditRegister } from './projections/audit-register.projection';
import { findingRegister } from './projections/finding-register.projection';

/** Audits of suppliers, their findings, and what was done about them. */
export const auditsContext = defineContext({
  name: 'audits',
  events: [auditsEvents],
  commands: auditCommands,
  queries: auditQueries,
  projections: [auditRegister, findingRegister],
});
