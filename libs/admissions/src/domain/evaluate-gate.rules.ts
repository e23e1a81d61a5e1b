import { addDays, daysBetween, dec, digestOf } from '@greengate/kernel';
import type { GateInputs, GateOutcome } from '../contracts/gate.contract';
import type { GatePolicy } from '../contracts/gate-policy.contract';
import { afterDecision, evolveAdmission, type AdmissionState } from './admission.state';
import { admissionsEvents, type AdmissionEvent } from './admissions.events';
import { gate } from './gate.rules';
import { nextEvaluationOn } from './next-evaluation.rules';

/** What the gate learns from elsewhere; the rest is the supplier's own admission history. */
export type OutsideInputs = Pick<GateInputs, 'enrolledOn' | 'assessment' | 'classification' | 'spend' | 'spendShare' | 'attributedShare'>;

export interface EvaluateGate {
  readonly type: 'evaluate';
  readonly programmeId: string;
  readonly supplierId: string;
  readonly decisionId: string;
  /** For a case that may have to be opened. */
  readonly caseId: string;
  readonly on: string;
  readonly outside: OutsideInputs;
  readonly policy: GatePolicy;
  readonly rulesetId: string;
  readonly rulesetDigest: string;
}

const inputsOf = (state: AdmissionState, outside: OutsideInputs, on: string): GateInputs => ({
  on,
  ...outside,
  sanctioned: state.sanctioned,
  waivedUntil: state.waivedUntil,
  missedDeadlines: [...state.missed].sort(),
  deadlinePassed: state.remediation?.expired === true,
  suspendedSince: state.suspendedSince,
  replacedOn: state.replacedOn,
});

/**
 * What the next decision can depend on: the inputs with this decision's own consequences, without the day, the id of the assessment, and
 * shares that move with other suppliers.
 */
function materialDigest(inputs: GateInputs, rulesetDigest: string): string {
  const { on: _on, spendShare: _spend, attributedShare: _share, assessment, ...rest } = inputs;
  const { assessmentId: _id, ...assessed } = assessment;
  return digestOf({ ...rest, assessment: assessed, rulesetDigest });
}

const admits = ({ decision, matched }: GateOutcome): boolean => (decision === 'admit' || decision === 'admit-with-conditions') && !matched.includes('waived');

/** Milestones at parts of the way from the day to the deadline. */
const milestonesOf = (on: string, dueOn: string, policy: GatePolicy) =>
  policy.milestones.map((part) => ({ part, dueOn: addDays(on, dec(part).times(daysBetween(on, dueOn)).floor().toNumber()) }));

interface Step {
  readonly events: readonly AdmissionEvent[];
  readonly state: AdmissionState;
}

const after = ({ events, state }: Step, event: AdmissionEvent): Step => ({ events: [...events, event], state: evolveAdmission(state, event) });

/** A deadline that passed expires; a case is cleared when the gate, looking at the supplier alone and not at the deadline, admits again. */
function settleCase({ programmeId, supplierId, decisionId, outside, policy }: EvaluateGate, on: string, before: AdmissionState): Step {
  const ids = { programmeId, supplierId };
  const { remediation } = before;
  const start: Step = { events: [], state: before };
  if (remediation === null) return start;
  const { caseId, dueOn, expired } = remediation;
  const due = !expired && on > dueOn ? after(start, admissionsEvents.make.RemediationExpired({ ...ids, caseId, dueOn })) : start;
  const alone = { ...inputsOf(due.state, outside, on), deadlinePassed: false, suspendedSince: null };
  return admits(gate(alone, policy)) ? after(due, admissionsEvents.make.RemediationCleared({ ...ids, caseId, decisionId, clearedOn: on })) : due;
}

/** The gate's answer; an open or expired case keeps its deadline. */
function decideGate(inputs: GateInputs, state: AdmissionState, policy: GatePolicy): GateOutcome {
  const outcome = gate(inputs, policy);
  return outcome.decision === 'remediate-by' && state.remediation !== null ? { ...outcome, dueOn: state.remediation.dueOn } : outcome;
}

/** Whether a decision says what the last one said, on a day that nobody waited for. */
const saysNothingNew = (last: AdmissionState['last'], outcome: GateOutcome, inputsDigest: string, on: string): boolean =>
  last !== null &&
  last.inputsDigest === inputsDigest &&
  last.decision === outcome.decision &&
  last.rule === outcome.rule &&
  (last.nextEvaluationOn === null || on < last.nextEvaluationOn);

/** The deadline of a case that is to be opened by an outcome; null when there is none to open. */
const opening = (outcome: GateOutcome, { remediation }: AdmissionState): string | null => (outcome.decision === 'remediate-by' && remediation === null ? outcome.dueOn : null);

/** Evaluate the gate on a day. Nothing follows when neither inputs nor decision changed and no day came due. */
export function evaluateGate(command: EvaluateGate, before: AdmissionState): readonly AdmissionEvent[] {
  const { programmeId, supplierId, decisionId, policy, outside, rulesetId, rulesetDigest } = command;
  const ids = { programmeId, supplierId };
  const { last } = before;
  const on = last !== null && last.on > command.on ? last.on : command.on;
  const settled = settleCase(command, on, before);
  const { remediation } = settled.state;
  const inputs = inputsOf(settled.state, outside, on);
  const outcome = decideGate(inputs, settled.state, policy);
  const consequences: GateInputs = { ...inputs, ...afterDecision(settled.state, { ...outcome, on }) };
  const inputsDigest = materialDigest(consequences, rulesetDigest);
  if (settled.events.length === 0 && saysNothingNew(last, outcome, inputsDigest, on)) return [];
  const opens = opening(outcome, settled.state);
  const running = remediation === null || remediation.expired ? null : remediation.dueOn;
  const decided = after(
    settled,
    admissionsEvents.make.GateDecided({
      ...ids, decisionId, ...outcome, previous: last?.decision ?? null, on, inputs, inputsDigest, assessmentId: outside.assessment.assessmentId, rulesetId, rulesetDigest,
      nextEvaluationOn: nextEvaluationOn(consequences, outcome, opens ?? running, policy),
    }),
  );
  if (opens === null) return decided.events;
  const milestones = milestonesOf(on, opens, policy);
  return after(decided, admissionsEvents.make.RemediationOpened({ ...ids, caseId: command.caseId, decisionId, rule: outcome.rule, openedOn: on, dueOn: opens, milestones })).events;
}
