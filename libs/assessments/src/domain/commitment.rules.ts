import { dec, Decimal } from '@greengate/kernel';
import type { Facts, FactTarget } from '../contracts/facts.contract';
import type { Reason } from '../contracts/reason.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { because } from './because.rules';
import { short } from './figure.rules';
import type { Basis } from './measured-year.rules';
import { line, sumOf, type Scored } from './pillar.rules';
import { expired, quantified, targetsInForce, weakestProgress, type Quantified } from './targets-in-force.rules';

interface Ambition {
  readonly points: Decimal;
  readonly level: string;
  readonly pace: Decimal;
}

/** Years over which the cut counts: a base year later than the ceiling counts as the ceiling (3.1). */
const spanOf = (goal: Quantified, rules: Ruleset['commitment']): number => goal.targetYear - Math.min(goal.baseYear, rules.baseYearCeiling);

/** Level of ambition by the linear yearly cut of S1+S2, or as validated from outside, whichever is better (3.1, 4.5). */
function ambitionOf(goal: Quantified, rules: Ruleset['commitment']): Ambition {
  const span = spanOf(goal, rules);
  const pace = goal.reduction.div(span);
  const covers = goal.target.kind === 'absolute' && goal.target.scopes.includes(1) && goal.target.scopes.includes(2);
  const level =
    rules.ambition.find((row) => row.level === goal.target.validated?.ambition) ??
    rules.ambition.find((row) => covers && goal.reduction.plus(rules.tolerance).gte(dec(row.yearlyPace).times(span)));
  return level === undefined ? { points: dec(rules.below), level: 'below', pace } : { points: dec(level.points), level: level.level, pace };
}

const goalOf = (target: FactTarget, rules: Ruleset['commitment']): Quantified | null => {
  const goal = quantified(target);
  return goal !== null && spanOf(goal, rules) > 0 ? goal : null;
};

/** The ambition that counts: until a target that superseded another is validated, the weaker of both (3.4). */
function countingAmbition(goal: Quantified, all: readonly FactTarget[], rules: Ruleset['commitment']): Ambition & { readonly held: boolean } {
  const own = { ...ambitionOf(goal, rules), held: false };
  if (goal.target.validated !== null) return own;
  const earlier = all.filter((target) => target.supersededBy === goal.target.targetId && target.targetId !== goal.target.targetId);
  return earlier.reduce((weakest, target) => {
    const before = goalOf(target, rules);
    const ambition = before === null ? null : ambitionOf(before, rules);
    return ambition !== null && ambition.points.lt(weakest.points) ? { ...ambition, held: true } : weakest;
  }, own);
}

interface Found {
  readonly pledge: FactTarget | undefined;
  readonly best: (Ambition & { readonly goal: Quantified; readonly held: boolean }) | undefined;
  readonly validated: FactTarget | undefined;
  readonly scope3: FactTarget | undefined;
  readonly behind: { readonly ratio: Decimal; readonly limit: string; readonly factor: string } | null;
}

/** The targets in force that earn something. */
function find(facts: Facts, basis: Basis, rules: Ruleset['commitment'], asOf: string): Found {
  const active = targetsInForce(facts, asOf);
  const goals = active.flatMap((target) => goalOf(target, rules) ?? []);
  const ranked = goals.map((goal) => ({ goal, ...countingAmbition(goal, facts.targets, rules) })).sort((a, b) => b.points.comparedTo(a.points));
  const ratio = weakestProgress(facts, basis, asOf)?.ratio;
  const behind = rules.behind !== null && ratio?.lt(rules.behind.ratio) === true ? { ratio, limit: rules.behind.ratio, factor: rules.behind.factor } : null;
  return {
    pledge: active.find((target) => target.kind === 'net-zero'),
    best: ranked[0],
    validated: active.find((target) => target.validated !== null),
    scope3: active.find((target) => target.coversScope3 || target.scopes.includes(3)),
    behind,
  };
}

function reasonsOf({ pledge, best, validated, scope3, behind }: Found): Reason[] {
  const reasons: Reason[] = [];
  if (pledge) reasons.push(because('net-zero'));
  if (best) {
    const { reduction, baseYear, targetYear } = best.goal;
    reasons.push(because('target-quantified', { reduction: short(reduction), baseYear: String(baseYear), targetYear: String(targetYear) }));
    reasons.push(because('target-ambition', { pace: short(best.pace), level: best.level }));
    if (best.held) reasons.push(because('target-weaker-counts'));
  }
  if (validated?.validated) reasons.push(because('target-validated', { scheme: validated.validated.scheme }));
  if (scope3) reasons.push(because('target-scope3'));
  if (behind) reasons.push(because('target-behind', { ratio: short(behind.ratio), limit: behind.limit }));
  return reasons;
}

/** Pillar C: what the supplier has bound itself to, halved where it lags (4.5). */
export function commitment(facts: Facts, basis: Basis, ruleset: Ruleset, asOf: string): Scored {
  const rules = ruleset.commitment;
  const found = find(facts, basis, rules, asOf);
  const factor = dec(found.behind?.factor ?? 1);
  const earned = (there: unknown, points: Decimal | string) => (there === undefined ? '0' : points);
  const lines = [
    line('net-zero', earned(found.pledge, factor.times(rules.netZero)), rules.netZero),
    line('quantified', earned(found.best, factor.times(rules.quantified)), rules.quantified),
    line('ambition', found.best?.points ?? '0', Decimal.max(rules.below, ...rules.ambition.map((row) => row.points))),
    line('validated', earned(found.validated, rules.validated), rules.validated),
    line('scope-3', earned(found.scope3, rules.scope3), rules.scope3),
  ];
  const late = facts.targets.filter((target) => target.supersededBy === null && expired(target, asOf)).map((target) => because('target-expired', { targetYear: String(target.targetYear) }));
  const missing = targetsInForce(facts, asOf).length === 0 ? [because('no-target'), ...late] : late;
  return { raw: sumOf(lines), lines, reasons: [...reasonsOf(found), ...missing], missing, sources: facts.targets.flatMap((target) => target.sources) };
}
