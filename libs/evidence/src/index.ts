import { defineContext } from '@greengate/platform';
import { evidenceEvents } from './domain/evidence.events';
import { evidenceCommands } from './nest/evidence-commands.handler';
import { evidenceQueries } from './nest/evidence-queries.handler';
import { evidenceRegister } from './projections/evidence-register.projection';
import { evidenceSubjects } from './projections/evidence-subjects.projection';

/** The files that show what suppliers say: kept by content, linked to lines, seen by those who may see the line. */
export const evidenceContext = defineContext({
  name: 'evidence',
  events: [evidenceEvents],
  commands: evidenceCommands,
  queries: evidenceQueries,
  projections: [evidenceRegister, evidenceSubjects],
});
