import { calculationNotes, disclosureFormulas, nameOfAccount, type CalculatedLine, type Calculation, type CalculationNote } from '@greengate/disclosures/contracts';
import { dec, say, type FormulaStep, type Language } from '@greengate/kernel';
import type { Environment } from '../environment';
import { table } from '../terminal/table';
import { told } from '../terminal/told';

const formulas = new Map(disclosureFormulas.map((formula) => [`${formula.id}@${formula.version}`, formula]));
const digits = 12;
const longest = 200;

const gradeNames = { measured: 'gradeMeasured', calculated: 'gradeCalculated', estimated: 'gradeEstimated', default: 'gradeDefault' } as const;

/** For reading; `--json` has every digit. */
const shown = (value: string): string => (/^-?\d+(\.\d+)?$/.test(value) ? dec(value).toSignificantDigits(digits).toFixed() : value);
const percent = (value: string | null): string => (value === null ? '—' : `± ${dec(value).times(100).toFixed(1)} %`);

function written(value: unknown): string {
  if (typeof value === 'string') return shown(value);
  if (Array.isArray(value)) return `[${value.map(written).join('; ')}]`;
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([name, part]) => `${name} ${written(part)}`).join(', ');
  return String(value);
}
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)} …` : text);

function entered({ entered: line }: CalculatedLine, language: Language): string {
  if (!('activity' in line)) return line.method;
  const { activity } = line;
  if (activity.status === 'unknown') return told.notKnown[language];
  return activity.status === 'estimated-from-payment' ? `${activity.paid.value} ${activity.paid.unit} / ${activity.price.value} ${activity.price.unit}` : `${activity.value} ${activity.unit}`;
}

const noteText = ({ code, facts }: CalculationNote, language: Language): string => say(calculationNotes[code], language, facts);

const perUnit = (what: string, denominator: string): string => (denominator === '1' ? what.replace(/^1$/, '') : `${what}/${denominator}`);
const yearsText = (years: { readonly from: number; readonly to: number | null } | null): string => (years === null ? '' : years.from === years.to ? String(years.from) : `${years.from}–${years.to ?? ''}`);

function stepLines(step: FormulaStep, language: Language): readonly string[] {
  const formula = formulas.get(`${step.formula}@${step.version}`);
  return [`  ${told.step[language]}: ${formula?.title[language] ?? ''} (${step.formula} v${step.version}): ${formula?.expression ?? ''}`, `    ${cut(`${written(step.input)} => ${written(step.output)}`)}`];
}

function linesOf(line: CalculatedLine, language: Language): readonly string[] {
  const { id, factors, conversions, steps, emissions, gases, biogenicCo2, quality, warnings } = line;
  const used = factors.map(({ factor: { id: factor, value, numerator, denominator, set, geography, years, quality: score } }) => {
    const what = numerator.substance === null || numerator.unit.endsWith('CO2e') ? numerator.unit : `${numerator.unit} ${numerator.substance}`;
    return `  ${told.factor[language]}: ${factor} = ${value} ${perUnit(what, denominator)} | ${set.id} ${set.id === 'own' ? '' : set.version} | ${geography ?? '—'} ${yearsText(years)} | ${told.quality[language]} ${score}`;
  });
  return [
    `${id} | ${line.entered.kind} | ${entered(line, language)}`,
    ...used,
    ...conversions.map(({ from, to, factor, tableVersion }) => `  ${told.conversion[language]}: ${shown(from.value)} ${from.unit} × ${shown(factor)} = ${shown(to.value)} ${to.unit} (${told.unitTable[language]} ${tableVersion})`),
    ...[...steps, ...(quality?.steps ?? [])].flatMap((step) => stepLines(step, language)),
    ...(gases.length === 0 ? [] : [`  ${told.gases[language]}: ${gases.map(({ gas, t }) => `${gas} ${shown(t)} t`).join(', ')}`]),
    ...emissions.map(({ account, tCO2e }) => `  => ${nameOfAccount(account)[language]}: ${shown(tCO2e)} t CO2e`),
    ...(biogenicCo2 === '0' ? [] : [`  => ${told.biogenic[language]}: ${shown(biogenicCo2)} t CO2`]),
    ...(quality === null ? [] : [`  ${told.quality[language]} ${quality.score} (${told[gradeNames[quality.grade]][language]}${quality.primary ? `, ${told.primary[language]}` : ''}), ${percent(quality.uncertainty)}`]),
    ...warnings.map((warning) => `  ! ${noteText(warning, language)}`),
  ];
}

/** The whole calculation for a person at a terminal: line by line from what was entered to t CO2e, then totals and what is missing. */
export function printCalculation(calculation: Calculation, { language, out }: Environment): void {
  const { organisation, period, boundary, gwpSet, lines, totals, overall, biogenicCo2, missing, notes, digest } = calculation;
  out(`${organisation}, ${period.from} – ${period.to}, ${boundary}, ${gwpSet}\n\n`);
  for (const line of lines) out(`${linesOf(line, language).join('\n')}\n\n`);
  const columns = [{ title: told.total[language] }, { title: 't CO2e', right: true }, { title: told.uncertainty[language], right: true }, { title: told.linesCount[language], right: true }, { title: told.complete[language] }];
  const yesNo = (value: boolean): string => (value ? told.yes : told.no)[language];
  out(table(columns, totals.map((total) => [nameOfAccount(total.account)[language], total.tCO2e === null ? '—' : shown(total.tCO2e), percent(total.uncertainty), String(total.lines), total.lines === 0 ? '—' : yesNo(total.complete)])));
  const { tCO2e, uncertainty, qualityScore, primaryDataShare } = overall;
  const score = qualityScore === null ? '—' : dec(qualityScore).toFixed(2);
  const share = primaryDataShare === null ? '—' : `${dec(primaryDataShare).times(100).toFixed(1)} %`;
  out(`\n${say(told.overall, language, { tCO2e: shown(tCO2e), uncertainty: percent(uncertainty), score, share })}\n`);
  if (biogenicCo2 !== '0') out(`${told.biogenic[language]}: ${shown(biogenicCo2)} t CO2\n`);
  if (missing.length > 0) out(`\n${told.missing[language]}\n${missing.map((note) => `  - ${noteText(note, language)}\n`).join('')}`);
  for (const note of notes) out(`  ! ${noteText(note, language)}\n`);
  out(`\n${told.digest[language]} ${digest}\n`);
}
