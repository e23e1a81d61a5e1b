import { addMonths, daysBetween, dec } from '@greengate/kernel';
import type { GateInputs } from '../contracts/gate.contract';
import type { GateCondition, GatePolicy } from '../contracts/gate-policy.contract';

/** Deadlines missed within the window that ends on the day. */
export const recentlyMissed = (inputs: GateInputs, policy: GatePolicy): readonly string[] =>
  inputs.missedDeadlines.filter((due) => inputs.on <= addMonths(due, policy.missedDeadlines.withinMonths));

/** Rising intensity in the worst quartile. What remains to be asked is the size: S1+S2, else the share. */
export const risingInWorstQuartile = ({ assessment }: Pick<GateInputs, 'assessment'>, policy: GatePolicy): boolean =>
  assessment.worstQuartile === true && assessment.worseningPeriods >= policy.highCarbon.worseningPeriods;

/** S1+S2 alone make it a large emitter. */
export const largeEmitter = ({ assessment }: Pick<GateInputs, 'assessment'>, policy: GatePolicy): boolean =>
  assessment.emissions !== null && dec(assessment.emissions).gte(policy.highCarbon.emissions);

/** Every condition answered from the inputs (domain notes 4.10). */
export function conditionsOf(inputs: GateInputs, policy: GatePolicy): Readonly<Record<GateCondition, boolean>> {
  const { assessment, classification, on } = inputs;
  const tier = assessment.tier === 'U' ? policy.unratedAs : assessment.tier;
  const large = largeEmitter(inputs, policy) || (inputs.attributedShare !== null && dec(inputs.attributedShare).gte(policy.highCarbon.attributedShare));
  return {
    falsified: assessment.falsified,
    sanctioned: inputs.sanctioned,
    'deadlines-missed': recentlyMissed(inputs, policy).length >= policy.missedDeadlines.count,
    'suspended-long': inputs.suspendedSince !== null && daysBetween(inputs.suspendedSince, on) > policy.suspendedDays,
    replaced: inputs.replacedOn !== null && on < addMonths(inputs.replacedOn, policy.reentryMonths),
    waived: inputs.waivedUntil !== null && on <= inputs.waivedUntil,
    alternative: classification !== null && !classification.soleSource && classification.qualifiedAlternatives > 0,
    'open-critical': assessment.openCritical > 0,
    'audit-refused': assessment.auditRefused,
    'deadline-passed': inputs.deadlinePassed,
    'tier-A': tier === 'A',
    'tier-B': tier === 'B',
    'tier-C': tier === 'C',
    'tier-D': tier === 'D',
    'tier-E': tier === 'E',
    'new-supplier': assessment.tier === 'U' && assessment.acceptedDisclosures === 0 && on <= addMonths(inputs.enrolledOn, policy.firstDisclosureMonths),
    'high-carbon-worsening': risingInWorstQuartile(inputs, policy) && large,
    'hot-spot': classification?.hotSpot === true,
    'no-target': !assessment.hasTarget,
    'low-confidence': assessment.confidence !== null && dec(assessment.confidence).lt(policy.confidenceBelow),
    'overdue-minor': assessment.overdueMinor > 0,
    'overdue-major': assessment.overdueMajor > 0,
    'disclosure-valid': assessment.disclosureValid,
    always: true,
  };
}
