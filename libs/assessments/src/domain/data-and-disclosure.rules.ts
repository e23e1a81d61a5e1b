import { dec } from '@greengate/kernel';
import type { Ruleset } from '../contracts/ruleset.contract';
import { because } from './because.rules';
import { emissionYear, yearOf } from './disclosures-in-use.rules';
import { effectiveAssurance } from './effective-assurance.rules';
import type { Basis } from './measured-year.rules';
import { line, sumOf, type Scored } from './pillar.rules';

/** How many years in a row, up to the latest, have known S1+S2. */
function yearsInARow(basis: Basis): number {
  const known = new Set(basis.annual.filter((d) => emissionYear(d, ['location-based', 'market-based']) !== null).map(yearOf));
  let year = basis.latest?.year ?? 0;
  let count = 0;
  for (; known.has(year); year -= 1) count += 1;
  return count;
}

/** Assurance as the pillar shows it: points, what is said of it, what is missing, the statements behind it. */
function assuranceIn(shown: Basis['shown'], ruleset: Ruleset) {
  const { level, reasons, missing } = shown === null ? { level: 'none' as const, reasons: [], missing: [] } : effectiveAssurance(shown, ruleset);
  const points = dec(ruleset.data.assurance[level]);
  return {
    points,
    said: [...(points.isZero() ? [] : [because('assurance', { level })]), ...reasons],
    missing: [...(points.isZero() ? [because('assurance-missing')] : []), ...missing],
    sources: (shown?.statements ?? []).flatMap(({ sources }) => sources),
  };
}

/** Pillar D: how much is disclosed, how well it is checked and measured (4.6). Evidence or nothing. */
export function dataAndDisclosure(basis: Basis, ruleset: Ruleset): Scored {
  const rules = ruleset.data;
  const { shown } = basis;
  const checked = [
    { code: 'scope-1-and-2', yes: basis.latest !== null, points: rules.scope1And2, values: {} },
    { code: 'consecutive-years', yes: yearsInARow(basis) >= rules.consecutiveYears.years, points: rules.consecutiveYears.points, values: { years: String(rules.consecutiveYears.years) } },
    { code: 'scope-3', yes: (shown?.scope3Reported.length ?? 0) > 0, points: rules.scope3, values: { categories: String(shown?.scope3Reported.length ?? 0) } },
    { code: 'energy', yes: (shown?.energyCarriers.length ?? 0) > 0, points: rules.energy, values: {} },
  ] as const;
  const assurance = assuranceIn(shown, ruleset);
  const share = shown?.primaryDataShare ?? null;
  const lines = [
    ...checked.map(({ code, yes, points }) => line(code, yes ? points : '0', points)),
    line('assurance', assurance.points, rules.assurance.reasonable),
    line('primary-data', dec(share ?? 0).times(rules.primaryDataShare), rules.primaryDataShare),
  ];
  const said = checked.filter(({ yes }) => yes).map(({ code, values }) => because(code, values));
  const missing = [
    ...checked.filter(({ yes }) => !yes).map(({ code, values }) => because(`${code}-missing`, values)),
    ...assurance.missing,
    ...(share === null ? [because('primary-data-missing')] : []),
  ];
  const stated = [...assurance.said, ...(share === null ? [] : [because('primary-data', { share })])];
  const years = basis.annual.slice(0, rules.consecutiveYears.years).map((d) => d.source);
  return { raw: sumOf(lines), lines, reasons: [...said, ...stated, ...missing], missing, sources: [...years, ...assurance.sources] };
}
