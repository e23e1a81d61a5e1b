import { defineContext, type ContextDefinition } from '@greengate/platform';
import { everyProgrammesEvent } from './domain/every-programmes-event';
import { accessLogQueries } from './nest/access-log.handler';
import { alertCommands, alertQueries } from './nest/alerts.handler';
import { dutyConflictsQuery } from './nest/duty-conflicts.handler';
import { peerStandingQuery } from './nest/peer-standing.handler';
import { programmeQueries } from './nest/programme-queries.handler';
import { programmeCommands } from './nest/programme.handler';
import { supplierHistoryQueries } from './nest/supplier-history.handler';
import { supplierListQuery } from './nest/supplier-list.handler';
import { supplierPageQuery } from './nest/supplier-page.handler';
import { alertHandling } from './projections/alert-handling.projection';
import { alerts } from './projections/alerts.projection';
import { dutyRecords } from './projections/duty-records.projection';
import { programmeDirectory } from './projections/programme-directory.projection';
import { programmeParties } from './projections/programme-parties.projection';
import { supplierDossier } from './projections/supplier-dossier.projection';
import { supplierList } from './projections/supplier-list.projection';
import { supplierPage } from './projections/supplier-page.projection';
import { supplierTimeline } from './projections/supplier-timeline.projection';
import { tierHistory } from './projections/tier-history.projection';

/** Programmes, who is engaged for them, and the pages that bring together what all contexts know of a programme's suppliers. */
export const programmesContext: ContextDefinition = defineContext({
  name: 'programmes',
  events: [everyProgrammesEvent],
  commands: [...programmeCommands, ...alertCommands],
  queries: [...programmeQueries, supplierListQuery, supplierPageQuery, peerStandingQuery, ...supplierHistoryQueries, ...alertQueries, ...accessLogQueries, dutyConflictsQuery],
  projections: [programmeDirectory, programmeParties, supplierList, supplierDossier, supplierPage, supplierTimeline, tierHistory, alerts, alertHandling, dutyRecords],
});
