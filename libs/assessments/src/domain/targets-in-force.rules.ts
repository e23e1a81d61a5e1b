import { dec, type Decimal } from '@greengate/kernel';
import type { Facts, FactTarget } from '../contracts/facts.contract';
import { emissionsBy } from './disclosures-in-use.rules';
import type { Basis } from './measured-year.rules';

/** The last day of a target's life. */
export const lastDayOf = (target: FactTarget): string | null => (target.targetYear === null ? null : `${target.targetYear}-12-31`);

export const expired = (target: FactTarget, asOf: string): boolean => (lastDayOf(target) ?? asOf) < asOf;

/** Targets that nothing superseded and that have not expired. */
export const targetsInForce = (facts: Facts, asOf: string): readonly FactTarget[] => facts.targets.filter((target) => target.supersededBy === null && !expired(target, asOf));

/** A target with a cut, a base year and a target year. */
export interface Quantified {
  readonly target: FactTarget;
  readonly reduction: Decimal;
  readonly baseYear: number;
  readonly targetYear: number;
}

/** The target as numbers; null when one of them is missing. Pledges and renewable-electricity targets are no emission targets. */
export function quantified(target: FactTarget): Quantified | null {
  const { reduction, baseYear, targetYear, kind } = target;
  if (kind === 'net-zero' || kind === 'renewable-electricity' || reduction === null || baseYear === null || targetYear === null) return null;
  return dec(reduction).gt(0) ? { target, reduction: dec(reduction), baseYear, targetYear } : null;
}

/** Emissions of the base year: as recalculated for structural changes, else as disclosed (restated where it was) by the method and GWP set in use, else as committed. */
function baseEmissions({ target, baseYear }: Quantified, basis: Basis): Decimal | null {
  const { latest } = basis;
  if (latest === null) return null;
  const disclosed = basis.annual.find((d) => d.period.to.startsWith(`${baseYear}-`) && d.gwpSet === latest.disclosure.gwpSet);
  const known = disclosed === undefined || target.baseRecalculated === true ? null : emissionsBy(disclosed, latest.scope2);
  const base = known ?? (target.baseEmissions === null ? null : dec(target.baseEmissions));
  return base?.gt(0) ? base : null;
}

/**
 * Progress ratio (3.4): cut achieved over cut required by now, on a linear path. Null where it cannot be formed: not an absolute S1+S2
 * target, no base emissions, or no year after the base year. Below zero when emissions rose.
 */
export function progressRatio(goal: Quantified, basis: Basis): Decimal | null {
  const { latest } = basis;
  if (latest === null || goal.target.kind !== 'absolute' || goal.target.scopes.includes(3)) return null;
  if (latest.year <= goal.baseYear || goal.targetYear <= goal.baseYear) return null;
  const base = baseEmissions(goal, basis);
  if (base === null) return null;
  const elapsed = Math.min(latest.year, goal.targetYear) - goal.baseYear;
  const required = goal.reduction.times(elapsed).div(goal.targetYear - goal.baseYear);
  return dec(1).minus(latest.emissions.div(base)).div(required);
}

/** The lowest progress ratio of the targets in force; null when none has one. */
export function weakestProgress(facts: Facts, basis: Basis, asOf: string): { ratio: Decimal; target: FactTarget } | null {
  let weakest: { ratio: Decimal; target: FactTarget } | null = null;
  for (const target of targetsInForce(facts, asOf)) {
    const goal = quantified(target);
    const ratio = goal === null ? null : progressRatio(goal, basis);
    if (ratio !== null && (weakest === null || ratio.lt(weakest.ratio))) weakest = { ratio, target };
  }
  return weakest;
}
