import { defineContext } from '@greengate/platform';
import { factorsEvents } from './domain/factors.events';
import { customFactorCommands } from './nest/custom-factor-commands.handler';
import { factorQueries } from './nest/factor-queries.handler';
import { factorSetCommands } from './nest/factor-set-commands.handler';
import { customFactors } from './projections/custom-factors.projection';
import { factorSets } from './projections/factor-sets.projection';
import { factors } from './projections/factors.projection';

export { putFactorSet, type PutOutcome, type SendAs } from './nest/put-factor-set';

/** Factor library: versioned tables of emission factors, and the look-up in them. */
export const factorsContext = defineContext({
  name: 'factors',
  events: [factorsEvents],
  commands: [...factorSetCommands, ...customFactorCommands],
  queries: factorQueries,
  projections: [factorSets, factors, customFactors],
});
