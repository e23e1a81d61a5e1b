import { addDays, addMonths } from '@greengate/kernel';
import type { GateInputs, GateOutcome } from '../contracts/gate.contract';
import type { GatePolicy } from '../contracts/gate-policy.contract';

/** The earliest day after `on` on which time alone may change the decision; null when there is none. `inputs` as after the decision. */
export function nextEvaluationOn(inputs: GateInputs, outcome: GateOutcome, caseDueOn: string | null, policy: GatePolicy): string | null {
  const days = [
    ...(caseDueOn === null ? [] : [addDays(caseDueOn, 1)]),
    ...(inputs.waivedUntil === null ? [] : [addDays(inputs.waivedUntil, 1)]),
    ...(inputs.suspendedSince === null ? [] : [addDays(inputs.suspendedSince, policy.suspendedDays + 1)]),
    ...(inputs.replacedOn === null ? [] : [addMonths(inputs.replacedOn, policy.reentryMonths)]),
    ...(inputs.assessment.acceptedDisclosures > 0 ? [] : [addDays(addMonths(inputs.enrolledOn, policy.firstDisclosureMonths), 1)]),
    ...inputs.missedDeadlines.map((due) => addDays(addMonths(due, policy.missedDeadlines.withinMonths), 1)),
    ...(outcome.validUntil === null ? [] : [addDays(outcome.validUntil, 1)]),
  ];
  return days.filter((day) => day > inputs.on).sort()[0] ?? null;
}
