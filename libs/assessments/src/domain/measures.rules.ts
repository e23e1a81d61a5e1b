import { clamp01, dec } from '@greengate/kernel';
import type { Facts } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { abatementPlan } from './abatement-plan.rules';
import { because } from './because.rules';
import type { Basis } from './measured-year.rules';
import { line, sumOf, type Scored } from './pillar.rules';

/**
 * Pillar M: renewable electricity, efficiency, work with own suppliers, and energy management or else an approved abatement plan on schedule (4.7).
 * What is not stated earns nothing.
 */
export function measures(facts: Facts, basis: Basis, ruleset: Ruleset, asOf: string): Scored {
  const rules = ruleset.measures;
  const { shown } = basis;
  const managed = shown?.energyManagementSystem === true;
  const plan = abatementPlan(facts, asOf);
  const scaled = (value: string, rule: { points: string; full: string }) => clamp01(dec(value).div(rule.full)).times(rule.points);
  const amounts = [
    { code: 'renewable', value: shown?.renewableElectricityShare ?? null, rule: rules.renewable, name: 'share' },
    { code: 'efficiency', value: shown?.efficiencyImprovement ?? null, rule: rules.efficiency, name: 'improvement' },
  ] as const;
  const claims = [
    { code: 'supplier-programme', yes: shown?.supplierProgramme === true, points: rules.supplierProgramme },
    { code: 'energy-management', yes: managed || plan.onSchedule, points: rules.energyManagement },
  ] as const;
  const lines = [
    ...amounts.map(({ code, value, rule }) => line(code, value === null ? '0' : scaled(value, rule), rule.points)),
    ...claims.map(({ code, yes, points }) => line(code, yes ? points : '0', points)),
  ];
  const said = [
    ...amounts.flatMap(({ code, value, rule, name }) => (value === null ? [] : [because(code, { [name]: value, full: rule.full })])),
    ...claims.flatMap(({ code, yes }) => (yes && (code !== 'energy-management' || managed) ? [because(code)] : [])),
    ...(plan.onSchedule ? [because('abatement-plan', { measures: String(plan.measures.length) })] : []),
  ];
  const late = managed || plan.lateSince === null ? [] : [because('abatement-plan-late', { dueOn: plan.lateSince })];
  const missing = [
    ...amounts.flatMap(({ code, value }) => (value === null ? [because(`${code}-missing`)] : [])),
    ...claims.flatMap(({ code, yes }) => (yes ? [] : [because(`${code}-missing`)])),
    ...late,
  ];
  return { raw: sumOf(lines), lines, reasons: [...said, ...missing], missing, sources: [...(shown === null ? [] : [shown.source]), ...plan.measures.flatMap(({ sources }) => sources)] };
}
