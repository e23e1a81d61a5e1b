import { addMonths, dec, Decimal, text } from '@greengate/kernel';
import type { Penalty } from '../contracts/assessment-result.contract';
import type { FactFinding, Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { because } from './because.rules';
import { short } from './figure.rules';
import type { Basis } from './measured-year.rules';
import { daysOverdue, overdue } from './overdue.rules';

type OverdueRule = NonNullable<Ruleset['penalties']['overdueMajor']>;

/** `start + step` per full `stepDays` overdue, at most `maximum` (4.7). */
export const overduePoints = (days: number, rule: OverdueRule): Decimal =>
  Decimal.min(rule.maximum, dec(rule.start).plus(dec(rule.step).times(Math.floor(days / rule.stepDays))));

function overduePenalties(facts: Facts, grade: 'major' | 'minor', rule: OverdueRule | null, asOf: string): Penalty[] {
  if (rule === null) return [];
  const one = (finding: FactFinding): Penalty => ({
    code: `overdue-${grade}`,
    points: text(overduePoints(daysOverdue(finding, asOf), rule)),
    reason: because(`overdue-${grade}`, { dueOn: finding.closureDueOn ?? '' }),
    sources: finding.sources,
  });
  return overdue(facts, grade, asOf).map(one);
}

/** More than so many months have passed since the end of the period. */
export const olderThan = (periodTo: string, months: number, asOf: string): boolean => asOf > addMonths(periodTo, months);

function agePenalty(basis: Basis, ruleset: Ruleset, asOf: string): Penalty[] {
  const { shown } = basis;
  const row = shown === null ? undefined : ruleset.penalties.disclosureAge.findLast(({ overMonths }) => olderThan(shown.period.to, overMonths, asOf));
  if (shown === null || row === undefined) return [];
  return [{ code: 'disclosure-age', points: row.points, reason: because('disclosure-age', { periodTo: shown.period.to, months: String(row.overMonths) }), sources: [shown.source] }];
}

function restatementPenalties(facts: Facts, ruleset: Ruleset, asOf: string): Penalty[] {
  const rule = ruleset.penalties.restatement;
  if (rule === null) return [];
  return facts.disclosures
    .flatMap((disclosure) => disclosure.restatements)
    .filter(({ declared, effect, on }) => !declared && effect !== null && dec(effect).abs().gt(rule.over) && asOf <= addMonths(on, rule.forMonths))
    .map(({ on, effect, source }) => ({ code: 'restatement', points: rule.points, reason: because('restatement', { on, effect: short(effect ?? '0') }), sources: [source] }));
}

/** Points off the total, each with its reason. Their sum is limited elsewhere. */
export const penaltiesOf = (facts: Facts, basis: Basis, ruleset: Ruleset, asOf: string): Penalty[] => [
  ...overduePenalties(facts, 'major', ruleset.penalties.overdueMajor, asOf),
  ...overduePenalties(facts, 'minor', ruleset.penalties.overdueMinor, asOf),
  ...agePenalty(basis, ruleset, asOf),
  ...restatementPenalties(facts, ruleset, asOf),
];
