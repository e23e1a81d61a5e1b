import { addDays, addMonths } from '@greengate/kernel';
import type { FactFinding, Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { disclosureShown } from './disclosures-in-use.rules';
import { planDays } from './abatement-plan.rules';
import { lastDayOf } from './targets-in-force.rules';

type OverdueRule = Ruleset['penalties']['overdueMajor'];

/** The first day overdue, every further step until the penalty is full, and the day a cap begins. */
function findingDays(finding: FactFinding, ruleset: Ruleset): string[] {
  const due = finding.closureDueOn;
  if (finding.state !== 'open' || due === null || (finding.grade !== 'major' && finding.grade !== 'minor')) return [];
  const rule: OverdueRule = finding.grade === 'major' ? ruleset.penalties.overdueMajor : ruleset.penalties.overdueMinor;
  const room = rule === null || Number(rule.step) === 0 ? 0 : Math.max(0, Math.ceil((Number(rule.maximum) - Number(rule.start)) / Number(rule.step)));
  const steps = Array.from({ length: room }, (_, index) => addDays(due, (index + 1) * (rule?.stepDays ?? 1)));
  const cap = finding.grade === 'major' && ruleset.caps.overdueMajor !== null ? [addDays(due, ruleset.caps.overdueMajor.overDays + 1)] : [];
  return [addDays(due, 1), ...steps, ...cap];
}

/** The disclosure in use is too old from the day after so many months. */
function ageDays(facts: Facts, ruleset: Ruleset): string[] {
  const limits = [
    ...ruleset.penalties.disclosureAge.map(({ overMonths }) => overMonths),
    ...(ruleset.caps.disclosureAge === null ? [] : [ruleset.caps.disclosureAge.overMonths]),
    ...(ruleset.gate === null ? [] : [ruleset.gate.disclosureValidMonths]),
  ];
  const shown = disclosureShown(facts, ruleset);
  return shown === null ? [] : limits.map((months) => addDays(addMonths(shown.period.to, months), 1));
}

/**
 * The earliest day after `asOf` on which the result may change though nothing happens: a disclosure grows too old, a finding falls
 * overdue or further behind, a measure is not completed in time or outlived, a target expires, a restatement or a falsification ceases to weigh. Before that day `assess` gives the
 * same score, caps and indicators. Null: time alone changes nothing any more.
 */
export function nextChangeOn(facts: Facts, ruleset: Ruleset, asOf: string): string | null {
  const { restatement } = ruleset.penalties;
  const { falsified } = ruleset.caps;
  const days = [
    ...ageDays(facts, ruleset),
    ...facts.findings.flatMap((finding) => findingDays(finding, ruleset)),
    ...facts.targets.flatMap((target) => lastDayOf(target) ?? []).map((day) => addDays(day, 1)),
    ...planDays(facts),
    ...(restatement === null ? [] : facts.disclosures.flatMap((d) => d.restatements.map(({ on }) => addDays(addMonths(on, restatement.forMonths), 1)))),
    ...(falsified === null ? [] : facts.findings.filter((finding) => finding.falsification).map(({ raisedOn }) => addMonths(raisedOn, falsified.forMonths))),
  ];
  return days.filter((day) => day > asOf).sort()[0] ?? null;
}
