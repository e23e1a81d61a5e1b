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

/** Pillar C: what the supplier has bound itself to, halved where it lags (4.5). */
export function commitment(facts: Facts, basis: Basis, ruleset: Ruleset, asOf: string): Scored {
  const rules = ruleset.commitment;
  const active = targetsInForce(facts, asOf);
  const pledge = active.find((target) => target.kind === 'net-zero');
  const goals = active.flatMap((target) => goalOf(target, rules) ?? []);
  const ranked = goals.map((goal) => ({ goal, ...countingAmbition(goal, facts.targets, rules) })).sort((a, b) => b.points.comparedTo(a.points));
  const best = ranked[0];
  const progress = rules.behind === null ? null : weakestProgress(facts, basis, asOf);
  const behind = rules.behind !== null && progress !== null && progress.ratio.lt(rules.behind.ratio) ? { progress, rule: rules.behind } : null;
  const factor = behind === null ? dec(1) : dec(behind.rule.factor);
  const validated = active.find((target) => target.validated !== null);
  const scope3 = active.find((target) => target.coversScope3 || target.scopes.includes(3));
  const topAmbition = Decimal.max(rules.below, ...rules.ambition.map((row) => row.points));
  const lines = [
    line('net-zero', pledge ? factor.times(rules.netZero) : '0', rules.netZero),
    line('quantified', best ? factor.times(rules.quantified) : '0', rules.quantified),
    line('ambition', best?.points ?? '0', topAmbition),
    line('validated', validated ? rules.validated : '0', rules.validated),
    line('scope-3', scope3 ? rules.scope3 : '0', rules.scope3),
  ];
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
  if (behind) reasons.push(because('target-behind', { ratio: short(behind.progress.ratio), limit: behind.rule.ratio }));
  const late = facts.targets.filter((target) => target.supersededBy === null && expired(target, asOf)).map((target) => because('target-expired', { targetYear: String(target.targetYear) }));
  const missing = active.length === 0 ? [because('no-target'), ...late] : late;
  return { raw: sumOf(lines), lines, reasons: [...reasons, ...missing], missing, sources: facts.targets.flatMap((target) => target.sources) };
}
