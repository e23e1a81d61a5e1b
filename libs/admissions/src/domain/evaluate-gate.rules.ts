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

/**
 * Evaluate the gate on a day. A deadline that passed expires first. A case is cleared when the gate, looking at the supplier alone and not at
 * the deadline, admits again. An open case keeps its deadline. Nothing follows when neither inputs nor decision changed and no day came due.
 */
export function evaluateGate(command: EvaluateGate, before: AdmissionState): readonly AdmissionEvent[] {
  const { programmeId, supplierId, decisionId, policy, outside, rulesetId, rulesetDigest } = command;
  const ids = { programmeId, supplierId };
  const on = before.last !== null && before.last.on > command.on ? before.last.on : command.on;
  const { make } = admissionsEvents;
  const events: AdmissionEvent[] = [];
  let state = before;
  const happened = (event: AdmissionEvent) => {
    events.push(event);
    state = evolveAdmission(state, event);
  };
  if (state.remediation !== null && !state.remediation.expired && on > state.remediation.dueOn) {
    const { caseId, dueOn } = state.remediation;
    happened(make.RemediationExpired({ ...ids, caseId, dueOn }));
  }
  if (state.remediation !== null && admits(gate({ ...inputsOf(state, outside, on), deadlinePassed: false, suspendedSince: null }, policy))) {
    happened(make.RemediationCleared({ ...ids, caseId: state.remediation.caseId, decisionId, clearedOn: on }));
  }
  const inputs = inputsOf(state, outside, on);
  const found = gate(inputs, policy);
  const outcome: GateOutcome = found.decision === 'remediate-by' && state.remediation !== null ? { ...found, dueOn: state.remediation.dueOn } : found;
  const after: GateInputs = { ...inputs, ...afterDecision(state, { ...outcome, on }) };
  const inputsDigest = materialDigest(after, rulesetDigest);
  const { last } = before;
  const same = last !== null && last.inputsDigest === inputsDigest && last.decision === outcome.decision && last.rule === outcome.rule;
  if (same && events.length === 0 && (last.nextEvaluationOn === null || on < last.nextEvaluationOn)) return [];
  const opens = outcome.decision === 'remediate-by' && state.remediation === null && outcome.dueOn !== null;
  const caseDueOn = opens ? outcome.dueOn : state.remediation !== null && !state.remediation.expired ? state.remediation.dueOn : null;
  happened(
    make.GateDecided({
      ...ids, decisionId, ...outcome, previous: last?.decision ?? null, on, inputs, inputsDigest, assessmentId: outside.assessment.assessmentId, rulesetId, rulesetDigest,
      nextEvaluationOn: nextEvaluationOn(after, outcome, caseDueOn, policy),
    }),
  );
  if (opens && outcome.dueOn !== null) {
    happened(make.RemediationOpened({ ...ids, caseId: command.caseId, decisionId, rule: outcome.rule, openedOn: on, dueOn: outcome.dueOn, milestones: milestonesOf(on, outcome.dueOn, policy) }));
  }
  return events;
}
