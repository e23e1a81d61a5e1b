import { text } from '@greengate/kernel';
import type { Indicators } from '../contracts/assessment-result.contract';
import type { Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { falsifications, openCriticals, standingRefusals } from './caps.rules';
import { assuredAtLeast } from './confidence.rules';
import { effectiveAssurance } from './effective-assurance.rules';
import type { Basis } from './measured-year.rules';
import { overdue } from './overdue.rules';
import { olderThan } from './penalties.rules';
import { targetsInForce } from './targets-in-force.rules';

/** What the gate and the views ask about, derived once and recorded with the score. */
export function indicatorsOf(facts: Facts, basis: Basis, ruleset: Ruleset, asOf: string, intensity: { worstQuartile: boolean | null; worsening: number }): Indicators {
  const { shown } = basis;
  const validMonths = ruleset.gate?.disclosureValidMonths ?? null;
  return {
    acceptedDisclosures: facts.disclosures.length,
    openCritical: openCriticals(facts).length,
    overdueMajor: overdue(facts, 'major', asOf).length,
    overdueMinor: overdue(facts, 'minor', asOf).length,
    auditRefused: standingRefusals(facts).length > 0,
    falsified: falsifications(facts, ruleset.caps.falsified?.forMonths ?? 0, asOf).length > 0,
    hasTarget: targetsInForce(facts, asOf).length > 0,
    disclosureValid: shown !== null && (validMonths === null || !olderThan(shown.period.to, validMonths, asOf)),
    assured: shown !== null && assuredAtLeast(effectiveAssurance(shown, ruleset).level, ruleset.hysteresis.assuredFrom),
    worstQuartile: intensity.worstQuartile,
    worseningPeriods: intensity.worsening,
    emissions: basis.latest === null ? null : text(basis.latest.emissions),
    revenue: basis.latest?.disclosure.revenue ?? null,
  };
}
