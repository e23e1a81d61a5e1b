import { defineContext } from '@greengate/platform';
import { measuresEvents } from './domain/measures.events';
import { measureCommands } from './nest/measure-commands.handler';
import { measureDueTimer } from './nest/measure-due.timer';
import { measureQueries } from './nest/measure-queries.handler';
import { measureDue } from './projections/measure-due.projection';
import { measureRegister } from './projections/measure-register.projection';
import { measureShares } from './projections/measure-shares.projection';

/** What suppliers do to emit less, what it costs, and what it brought. */
export const measuresContext = defineContext({
  name: 'measures',
  events: [measuresEvents],
  commands: measureCommands,
  queries: measureQueries,
  projections: [measureRegister, measureDue, measureShares],
  timers: [measureDueTimer],
});
