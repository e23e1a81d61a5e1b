import type { Target } from '../contracts/target.contract';
import type { TargetPolicy } from '../contracts/target-policy.contract';
import { ambitionOf } from './ambition.rules';

/**
 * Whether a live target counts in engagement coverage (domain notes 3.3): on S1+S2, within the near-term horizon from the year it was set, ambition of well below 2 °C or better, not expired.
 * It need not be validated by SBTi, but must meet its criteria.
 */
export function qualifyingTarget(target: Target, setInYear: number, today: string, policy: TargetPolicy): boolean {
  const { targetYear } = target;
  if (targetYear === null || targetYear < Number(today.slice(0, 4))) return false;
  const horizon = targetYear - setInYear;
  if (horizon < policy.horizonYears.minimum || horizon > policy.horizonYears.maximum) return false;
  const ambition = ambitionOf(target, policy.contraction);
  return ambition === '1.5C' || ambition === 'WB2C';
}
