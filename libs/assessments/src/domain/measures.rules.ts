import { clamp01, dec } from '@greengate/kernel';
import type { Ruleset } from '../contracts/ruleset.contract';
import { because } from './because.rules';
import type { Basis } from './measured-year.rules';
import { line, sumOf, type Scored } from './pillar.rules';

/** Pillar M: renewable electricity, efficiency, work with own suppliers, energy management (4.7). What is not stated earns nothing. */
export function measures(basis: Basis, ruleset: Ruleset): Scored {
  const rules = ruleset.measures;
  const { shown } = basis;
  const share = shown?.renewableElectricityShare ?? null;
  const improvement = shown?.efficiencyImprovement ?? null;
  const scaled = (value: string | null, rule: { points: string; full: string }) => clamp01(dec(value ?? 0).div(rule.full)).times(rule.points);
  const programme = shown?.supplierProgramme === true;
  const managed = shown?.energyManagementSystem === true;
  const lines = [
    line('renewable', scaled(share, rules.renewable), rules.renewable.points),
    line('efficiency', scaled(improvement, rules.efficiency), rules.efficiency.points),
    line('supplier-programme', programme ? rules.supplierProgramme : '0', rules.supplierProgramme),
    line('energy-management', managed ? rules.energyManagement : '0', rules.energyManagement),
  ];
  const said = [
    ...(share === null ? [] : [because('renewable', { share, full: rules.renewable.full })]),
    ...(improvement === null ? [] : [because('efficiency', { improvement, full: rules.efficiency.full })]),
    ...(programme ? [because('supplier-programme')] : []),
    ...(managed ? [because('energy-management')] : []),
  ];
  const missing = [
    ...(share === null ? [because('renewable-missing')] : []),
    ...(improvement === null ? [because('efficiency-missing')] : []),
    ...(programme ? [] : [because('supplier-programme-missing')]),
    ...(managed ? [] : [because('energy-management-missing')]),
  ];
  return { raw: sumOf(lines), lines, reasons: [...said, ...missing], missing, sources: shown === null ? [] : [shown.source] };
}
