import { defineContext } from '@greengate/platform';
import { allDisclosureEvents } from './domain/disclosure-stream.events';
import { disclosureCommands } from './nest/disclosure-commands.handler';
import { disclosureQueries } from './nest/disclosure-queries.handler';
import { inventoryCommands } from './nest/inventory-commands.handler';
import { draftCommands } from './nest/draft-commands.handler';
import { draftQueries } from './nest/draft-queries.handler';
import { inventoryQueries } from './nest/inventory-queries.handler';
import { certificateRelease } from './nest/certificate-release.process';
import { reviewCommands } from './nest/review-commands.handler';
import { reviewQueries } from './nest/review-queries.handler';
import { calculatedDisclosures } from './projections/calculated-disclosures.projection';
import { disclosureAudience } from './projections/disclosure-audience.projection';
import { disclosureRegister } from './projections/disclosure-register.projection';
import { inventoryDrafts } from './projections/inventory-drafts.projection';
import { supplierProgrammes } from './projections/supplier-programmes.projection';

/** What suppliers disclose: inventories at totals level, their review, correction and restatement. */
export const disclosuresContext = defineContext({
  name: 'disclosures',
  events: [allDisclosureEvents],
  commands: [...disclosureCommands, ...inventoryCommands, ...reviewCommands, ...draftCommands],
  queries: [...disclosureQueries, ...inventoryQueries, ...reviewQueries, ...draftQueries],
  projections: [disclosureRegister, disclosureAudience, supplierProgrammes, calculatedDisclosures, inventoryDrafts],
  processes: [certificateRelease],
});
