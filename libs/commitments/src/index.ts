import { defineContext } from '@greengate/platform';
import { commitmentsEvents } from './domain/commitments.events';
import { commitmentCommands } from './nest/commitment-commands.handler';
import { commitmentQueries } from './nest/commitment-queries.handler';
import { disclosedYears } from './projections/disclosed-years.projection';
import { targetRegister } from './projections/target-register.projection';

/** What suppliers commit to: targets, their validation by others, and the paths that follow from them. */
export const commitmentsContext = defineContext({
  name: 'commitments',
  events: [commitmentsEvents],
  commands: commitmentCommands,
  queries: commitmentQueries,
  projections: [targetRegister, disclosedYears],
});
