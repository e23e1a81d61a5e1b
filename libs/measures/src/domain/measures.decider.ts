import { never, ok, overlap, reject, type Decider, type Result } from '@greengate/kernel';
import { appraise, totalAbatement } from './appraise.rules';
import type { MeasureCommand } from './measure.command';
import { checkPlan, samePlan } from './measure-plan.rules';
import { evolveMeasure, planInForce, type Measure, type MeasureState } from './measure.state';
import { measuresEvents, type MeasureEvent } from './measures.events';
import { verifiedEffect } from './verify-abatement.rules';

type CommandOf<Type extends MeasureCommand['type']> = Extract<MeasureCommand, { readonly type: Type }>;
type Decision = Result<readonly MeasureEvent[]>;

const make = measuresEvents.make;
const nothing: Decision = ok([]);
const idsOf = ({ supplierId, measureId }: MeasureCommand) => ({ supplierId, measureId });
const wrongState = (measure: Measure, action: MeasureCommand['type']) => reject('measures.status-forbids', { measureId: measure.measureId, action, status: measure.status });
const later = (field: string, value: string, today: string) => reject('measures.day-in-future', { field, value, today });

/** Whoever acts for the supplier, whatever roles that person holds elsewhere, neither approves nor verifies. */
const actsForSupplier = ({ by, supplierId }: MeasureCommand): boolean => by.actingFor === supplierId;

function plan(command: CommandOf<'plan'>, state: MeasureState): Decision {
  if (state !== null) return nothing;
  const valid = checkPlan(command.plan, command.today);
  if (!valid.ok) return valid;
  const appraisal = appraise(command.plan, command.rules);
  if (!appraisal.ok) return appraisal;
  return ok([make.MeasurePlanned({ ...idsOf(command), plan: command.plan, appraisal: appraisal.value, plannedBy: command.by.id })]);
}

function revise(command: CommandOf<'revise'>, measure: Measure): Decision {
  if (samePlan(command.plan, measure.plan)) return nothing;
  if (measure.status === 'completed' || measure.status === 'abandoned') return wrongState(measure, command.type);
  const valid = checkPlan(command.plan, command.today);
  if (!valid.ok) return valid;
  const appraisal = appraise(command.plan, command.rules);
  if (!appraisal.ok) return appraisal;
  const { reason, by } = command;
  return ok([make.MeasureRevised({ ...idsOf(command), plan: command.plan, previous: measure.plan, appraisal: appraisal.value, reason, revisedBy: by.id })]);
}

function approve(command: CommandOf<'approve'>, measure: Measure): Decision {
  const { by } = command;
  if (measure.planners.includes(by.id) || actsForSupplier(command)) return reject('measures.self-approval', { measureId: measure.measureId });
  if (!measure.pending && measure.approved !== null) return nothing;
  if (measure.status === 'completed' || measure.status === 'abandoned') return wrongState(measure, command.type);
  const { plan: approved, appraisal } = measure;
  return ok([make.MeasureApproved({ ...idsOf(command), plan: approved, appraisal, approvedBy: by.id, approverOrganisationId: by.organisation })]);
}

function start(command: CommandOf<'start'>, measure: Measure): Decision {
  const { startedOn, today, by } = command;
  if (measure.status === 'started' && measure.startedOn === startedOn) return nothing;
  if (measure.status === 'planned') return reject('measures.not-approved', { measureId: measure.measureId });
  if (measure.status !== 'approved') return wrongState(measure, command.type);
  return startedOn > today ? later('startedOn', startedOn, today) : ok([make.MeasureStarted({ ...idsOf(command), startedOn, recordedBy: by.id })]);
}

function complete(command: CommandOf<'complete'>, measure: Measure): Decision {
  const { completedOn, today, by } = command;
  if (measure.status === 'completed' && measure.completedOn === completedOn) return nothing;
  if (measure.status !== 'started') return wrongState(measure, command.type);
  if (completedOn > today) return later('completedOn', completedOn, today);
  const early = measure.startedOn !== null && completedOn < measure.startedOn;
  return early ? reject('measures.completed-before-start', { field: 'completedOn', value: completedOn, startedOn: measure.startedOn }) : ok([make.MeasureCompleted({ ...idsOf(command), completedOn, recordedBy: by.id })]);
}

function attach(command: CommandOf<'attach-evidence'>, measure: Measure): Decision {
  if (measure.status === 'abandoned') return wrongState(measure, command.type);
  if (measure.evidence.includes(command.evidence.digest)) return nothing;
  return ok([make.MeasureEvidenceAttached({ ...idsOf(command), evidence: command.evidence, attachedBy: command.by.id })]);
}

function verify(command: CommandOf<'verify'>, measure: Measure): Decision {
  const { by, period, basis, today, verificationId } = command;
  const { measureId, completedOn } = measure;
  if (measure.implementers.includes(by.id) || actsForSupplier(command)) return reject('measures.self-verification', { measureId });
  if (measure.verified[verificationId]) return nothing;
  if (measure.status !== 'completed' || completedOn === null) return wrongState(measure, command.type);
  if (period.from < completedOn) return reject('measures.period-before-completion', { field: 'period.from', value: period.from, completedOn });
  if (period.to > today) return later('period.to', period.to, today);
  const before = Object.values(measure.verified).find((one) => overlap(one.period, period));
  if (before) return reject('measures.period-verified', { field: 'period', value: `${period.from} – ${period.to}`, from: before.period.from, to: before.period.to });
  if (measure.evidence.length === 0) return reject('measures.evidence-missing', { measureId });
  const verified = verifiedEffect(basis, period, totalAbatement(planInForce(measure).abatement));
  if (!verified.ok) return verified;
  return ok([make.AbatementVerified({ ...idsOf(command), verificationId, period, basis, verified: verified.value, evidence: [...measure.evidence], verifiedBy: by.id, verifierOrganisationId: by.organisation })]);
}

function abandon(command: CommandOf<'abandon'>, measure: Measure): Decision {
  if (measure.status === 'abandoned') return nothing;
  if (measure.status === 'completed') return wrongState(measure, command.type);
  return ok([make.MeasureAbandoned({ ...idsOf(command), reason: command.reason, abandonedBy: command.by.id })]);
}

/** From the timer: nothing when the day has been moved, met or recorded meanwhile. */
function markOverdue(command: CommandOf<'mark-overdue'>, measure: Measure): Decision {
  const { dueOn, today } = command;
  const over = measure.status === 'completed' || measure.status === 'abandoned';
  if (over || planInForce(measure).dueOn !== dueOn || measure.overdue.includes(dueOn) || today <= dueOn) return nothing;
  return ok([make.MeasureFellOverdue({ ...idsOf(command), dueOn })]);
}

function decide(command: MeasureCommand, state: MeasureState): Decision {
  const notFound = reject('measures.not-found', { measureId: command.measureId });
  if (state !== null && state.supplierId !== command.supplierId) return notFound;
  if (command.type === 'plan') return plan(command, state);
  if (state === null) return notFound;
  switch (command.type) {
    case 'revise':
      return revise(command, state);
    case 'approve':
      return approve(command, state);
    case 'start':
      return start(command, state);
    case 'complete':
      return complete(command, state);
    case 'attach-evidence':
      return attach(command, state);
    case 'verify':
      return verify(command, state);
    case 'abandon':
      return abandon(command, state);
    case 'mark-overdue':
      return markOverdue(command, state);
    default:
      return never(command);
  }
}

/** Decides over stream `measure-<supplierId>.<measureId>`: one measure of one supplier. */
export const measuresDecider: Decider<MeasureCommand, MeasureState, MeasureEvent> = { initial: null, decide, evolve: evolveMeasure };
