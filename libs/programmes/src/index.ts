import { defineContext, type ContextDefinition } from '@greengate/platform';
import { programmesEvents } from './domain/programmes.events';
import { programmeCommands } from './nest/programme.handler';

/** Programmes, who is engaged for them, and the pages that bring together what all contexts know of a programme's suppliers. */
export const programmesContext: ContextDefinition = defineContext({
  name: 'programmes',
  events: [programmesEvents],
  commands: programmeCommands,
  queries: [],
  projections: [],
});
