import { defineContext } from '@greengate/platform';
import { allDisclosureEvents } from './domain/disclosure-stream.events';
import { disclosureCommands } from './nest/disclosure-commands.handler';
import { disclosureQueries } from './nest/disclosure-queries.handler';
import { disclosureAudience } from './projections/disclosure-audience.projection';
import { disclosureRegister } from './projections/disclosure-register.projection';

/** What suppliers disclose: inventories at totals level, their review, correction and restatement. */
export const disclosuresContext = defineContext({
  name: 'disclosures',
  events: [allDisclosureEvents],
  commands: disclosureCommands,
  queries: disclosureQueries,
  projections: [disclosureRegister, disclosureAudience],
});
