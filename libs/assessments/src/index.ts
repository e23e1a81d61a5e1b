import { defineContext } from '@greengate/platform';
import { assessmentsEvents } from './domain/assessments.events';
import { assessmentDueTimer } from './nest/assessment-due.timer';
import { assessmentQueries } from './nest/assessment-queries.handler';
import { assessor } from './nest/assessor.process';
import { publicationCommands } from './nest/publication-commands.handler';
import { recordAssessmentHandler } from './nest/record-assessment.handler';
import { rulesetQueries } from './nest/ruleset-queries.handler';
import { whatIfCommands, whatIfQueries } from './nest/what-if.handler';
import { assessmentDue } from './projections/assessment-due.projection';
import { assessmentHistory } from './projections/assessment-history.projection';
import { assessmentLatest } from './projections/assessment-latest.projection';
import { benchmarkSets } from './projections/benchmark-sets.projection';
import { factStreams } from './projections/fact-streams.projection';
import { programmeSupplierFacts } from './projections/programme-supplier-facts.projection';
import { rulesets } from './projections/rulesets.projection';
import { supplierFacts } from './projections/supplier-facts.projection';

export { assessReferenceTable, referenceInputColumns, referenceOutputColumns, type ReferenceResult, type ReferenceRow } from './domain/reference-table.rules';

/** Rules, benchmarks, scores and tiers. */
export const assessmentsContext = defineContext({
  name: 'assessments',
  events: [assessmentsEvents],
  commands: [...publicationCommands, recordAssessmentHandler, ...whatIfCommands],
  queries: [...rulesetQueries, ...assessmentQueries, ...whatIfQueries],
  projections: [rulesets, benchmarkSets, supplierFacts, programmeSupplierFacts, factStreams, assessmentLatest, assessmentHistory, assessmentDue],
  processes: [assessor],
  timers: [assessmentDueTimer],
});
