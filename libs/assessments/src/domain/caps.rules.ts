import { addMonths } from '@greengate/kernel';
import type { Cap } from '../contracts/assessment-result.contract';
import type { FactAudit, FactFinding, Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { ratedTiers, type RatedTier } from '../contracts/tier.contract';
import { because } from './because.rules';
import type { Basis } from './measured-year.rules';
import { daysOverdue, overdue } from './overdue.rules';
import { olderThan } from './penalties.rules';

/** The refusals that no later performed audit has made good. */
export const standingRefusals = (facts: Facts): readonly FactAudit[] =>
  facts.audits.filter((audit) => audit.state === 'refused' && !facts.audits.some((other) => other.state === 'performed' && other.source.position > audit.source.position));

/** Findings of falsified data that still weigh: open, or raised less than so many months ago. */
export const falsifications = (facts: Facts, forMonths: number, asOf: string): readonly FactFinding[] =>
  facts.findings.filter((finding) => finding.falsification && (finding.state === 'open' || asOf < addMonths(finding.raisedOn, forMonths)));

export const openCriticals = (facts: Facts): readonly FactFinding[] => facts.findings.filter((finding) => finding.grade === 'critical' && finding.state === 'open');

/** The caps in force with their reasons (4.7). */
export function capsOf(facts: Facts, basis: Basis, ruleset: Ruleset, asOf: string): Cap[] {
  const rules = ruleset.caps;
  const { shown } = basis;
  const found: Cap[] = [];
  const sourcesOf = (findings: readonly FactFinding[]) => findings.flatMap((finding) => finding.sources);
  if (rules.noIntensity !== null && shown !== null && basis.intensity === null) {
    found.push({ code: 'no-intensity', tier: rules.noIntensity, reason: because('cap-no-intensity', { tier: rules.noIntensity }), sources: [shown.source] });
  }
  if (rules.disclosureAge !== null && shown !== null && olderThan(shown.period.to, rules.disclosureAge.overMonths, asOf)) {
    const { tier, overMonths } = rules.disclosureAge;
    found.push({ code: 'disclosure-age', tier, reason: because('cap-disclosure-age', { tier, months: String(overMonths) }), sources: [shown.source] });
  }
  if (rules.overdueMajor !== null) {
    const { tier, overDays } = rules.overdueMajor;
    const late = overdue(facts, 'major', asOf).filter((finding) => daysOverdue(finding, asOf) > overDays);
    if (late.length > 0) found.push({ code: 'overdue-major', tier, reason: because('cap-overdue-major', { tier, days: String(overDays) }), sources: sourcesOf(late) });
  }
  const criticals = openCriticals(facts);
  if (rules.openCritical !== null && criticals.length > 0) {
    found.push({ code: 'open-critical', tier: rules.openCritical, reason: because('cap-open-critical', { tier: rules.openCritical }), sources: sourcesOf(criticals) });
  }
  const refusals = standingRefusals(facts);
  if (rules.refusedAudit !== null && refusals.length > 0) {
    found.push({ code: 'refused-audit', tier: rules.refusedAudit, reason: because('cap-refused-audit', { tier: rules.refusedAudit }), sources: refusals.map((audit) => audit.source) });
  }
  if (rules.falsified !== null) {
    const { tier, forMonths } = rules.falsified;
    const proven = falsifications(facts, forMonths, asOf);
    const on = proven.map((finding) => finding.raisedOn).sort().at(-1);
    if (on !== undefined) found.push({ code: 'falsified', tier, reason: because('cap-falsified', { tier, on, months: String(forMonths) }), sources: sourcesOf(proven) });
  }
  return found;
}

/** The worst of several tiers; the best there is when there are none. */
export const worstOf = (tiers: readonly RatedTier[]): RatedTier => ratedTiers.findLast((tier) => tiers.includes(tier)) ?? 'A';
