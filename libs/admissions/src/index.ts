import { defineContext } from '@greengate/platform';
import { admissionsEvents } from './domain/admissions.events';
import { admissionCommands } from './nest/admission-commands.handler';
import { admissionDueTimer } from './nest/admission-due.timer';
import { admissionQueries } from './nest/admission-queries.handler';
import { evaluateGateHandler } from './nest/evaluate-gate.handler';
import { gatekeeper } from './nest/gatekeeper.process';
import { admissionDue } from './projections/admission-due.projection';
import { admissionInputs } from './projections/admission-inputs.projection';
import { gateDecisionsView } from './projections/gate-decisions.projection';
import { gateLatest } from './projections/gate-latest.projection';

/** The green-admission gate, remediation cases, sanctions and waivers. */
export const admissionsContext = defineContext({
  name: 'admissions',
  events: [admissionsEvents],
  commands: [evaluateGateHandler, ...admissionCommands],
  queries: admissionQueries,
  projections: [admissionInputs, gateLatest, gateDecisionsView, admissionDue],
  processes: [gatekeeper],
  timers: [admissionDueTimer],
});
