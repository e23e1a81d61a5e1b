import { clamp01, dec } from '@greengate/kernel';
import type { Ruleset } from '../contracts/ruleset.contract';
import { because } from './because.rules';
import type { Basis } from './measured-year.rules';
import { line, sumOf, type Scored } from './pillar.rules';

/** Pillar M: renewable electricity, efficiency, work with own suppliers, energy management (4.7). What is not stated earns nothing. */
export function measures(basis: Basis, ruleset: Ruleset): Scored {
  const rules = ruleset.measures;
  const { shown } = basis;
  const scaled = (value: string, rule: { points: string; full: string }) => clamp01(dec(value).div(rule.full)).times(rule.points);
  const amounts = [
    { code: 'renewable', value: shown?.renewableElectricityShare ?? null, rule: rules.renewable, name: 'share' },
    { code: 'efficiency', value: shown?.efficiencyImprovement ?? null, rule: rules.efficiency, name: 'improvement' },
  ] as const;
  const claims = [
    { code: 'supplier-programme', yes: shown?.supplierProgramme === true, points: rules.supplierProgramme },
    { code: 'energy-management', yes: shown?.energyManagementSystem === true, points: rules.energyManagement },
  ] as const;
  const lines = [
    ...amounts.map(({ code, value, rule }) => line(code, value === null ? '0' : scaled(value, rule), rule.points)),
    ...claims.map(({ code, yes, points }) => line(code, yes ? points : '0', points)),
  ];
  const said = [
    ...amounts.flatMap(({ code, value, rule, name }) => (value === null ? [] : [because(code, { [name]: value, full: rule.full })])),
    ...claims.flatMap(({ code, yes }) => (yes ? [because(code)] : [])),
  ];
  const missing = [
    ...amounts.flatMap(({ code, value }) => (value === null ? [because(`${code}-missing`)] : [])),
    ...claims.flatMap(({ code, yes }) => (yes ? [] : [because(`${code}-missing`)])),
  ];
  return { raw: sumOf(lines), lines, reasons: [...said, ...missing], missing, sources: shown === null ? [] : [shown.source] };
}
