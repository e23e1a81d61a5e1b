import { deterministicId } from '@greengate/kernel';
import type { TimerDefinition } from '@greengate/platform';
import { recordAssessment } from '../contracts/assessments.command';
import { putBenchmarkSetInForce, putRulesetInForce } from '../contracts/rulesets.command';
import type { AssessmentDue } from '../projections/assessment-due.projection';

const name = 'assessments.due';

/**
 * What time brings: a result that may change is assessed as of the very day it fell due, however late the timer runs, and a published
 * version takes effect.
 */
export const assessmentDueTimer: TimerDefinition = {
  name,
  view: 'assessment_due',
  dueField: 'dueOn',
  async fire({ id, view }, _services, dispatch) {
    const due = view as AssessmentDue;
    const commandId = deterministicId('due', id, due.dueOn);
    const cause = { commandId, causationId: commandId, correlationId: commandId, process: name };
    const { programmeId } = due;
    if (due.kind === 'assessment') await dispatch(recordAssessment, { programmeId, supplierId: due.supplierId, asOf: due.dueOn, trigger: 'time' }, cause);
    else if (due.kind === 'ruleset') await dispatch(putRulesetInForce, { programmeId, rulesetId: due.documentId }, cause);
    else await dispatch(putBenchmarkSetInForce, { programmeId, benchmarkSetId: due.documentId }, cause);
  },
};
