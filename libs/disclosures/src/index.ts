import { defineContext } from '@greengate/platform';
import { allDisclosureEvents } from './domain/disclosure-stream.events';
import { disclosureCommands } from './nest/disclosure-commands.handler';
import { disclosureQueries } from './nest/disclosure-queries.handler';
import { inventoryCommands } from './nest/inventory-commands.handler';
import { inventoryQueries } from './nest/inventory-queries.handler';
import { disclosureAudience } from './projections/disclosure-audience.projection';
import { disclosureRegister } from './projections/disclosure-register.projection';
import { supplierProgrammes } from './projections/supplier-programmes.projection';

/** What suppliers disclose: inventories at totals level, their review, correction and restatement. */
export const disclosuresContext = defineContext({
  name: 'disclosures',
  events: [allDisclosureEvents],
  commands: [...disclosureCommands, ...inventoryCommands],
  queries: [...disclosureQueries, ...inventoryQueries],
  projections: [disclosureRegister, disclosureAudience, supplierProgrammes],
});
