import { addMonths, applyFormula, dec, text, type FormulaStep } from '@greengate/kernel';
import type { GlidePath } from '../contracts/glide-path.contract';
import type { TargetRegisterEntry } from '../contracts/target-register.contract';
import type { Target } from '../contracts/target.contract';
import type { TargetPolicy } from '../contracts/target-policy.contract';
import { annualYears, calendarYear, comparable, denominatorOf, emissionsIn, type Comparable, type Comparison } from './comparable-value.rules';
import type { DisclosedYear, Scope2Method } from './disclosed-year';
import { linearPath } from './linear-path.rules';
import { targetProgress } from './target.formulas';

export interface GlidePathQuestion {
  readonly entry: Pick<TargetRegisterEntry, 'targetId' | 'status' | 'target' | 'recalculatedBase' | 'recalculations' | 'validationStatus'>;
  readonly years: readonly DisclosedYear[];
  /** The year to judge; the latest one with data when undefined. */
  readonly year: number | undefined;
  readonly today: string;
  readonly policy: TargetPolicy;
  readonly policyDigest: string;
}

type Base = GlidePath['base'];
type Actual = GlidePath['actuals'][number];
type Judged = Pick<Actual, 'status' | 'required' | 'achieved' | 'ratio'>;
const unjudged: Judged = { status: null, required: null, achieved: null, ratio: null };

const measureOf = ({ kind }: Target): GlidePath['measure'] => (kind === 'intensity' ? 'intensity' : kind === 'renewable-electricity' ? 'share' : 'emissions');

function unitOf({ measure, denominator }: Comparison): string {
  if (measure === 'emissions') return 't CO2e';
  if (measure === 'share') return 'share of electricity';
  return denominator === null ? 't CO2e per unit' : `t CO2e/${denominator.kind === 'output' ? `${denominator.unit} ${denominator.product}` : denominator.currency}`;
}

/** The method by which the base year is known, location-based first; without a disclosed base year, by which most years are. */
function methodFor(target: Target, base: DisclosedYear | undefined, years: readonly DisclosedYear[]): Scope2Method {
  const knownBy = (method: Scope2Method): number => (base ? [base] : years).filter((year) => emissionsIn(year, target.scopes, method) !== null).length;
  return knownBy('market-based') > knownBy('location-based') ? 'market-based' : 'location-based';
}

/** The base: recalculated, else as accepted for its year, else as committed. A statement in tonnes is no base of an intensity or a share. */
function baseOf({ target, recalculatedBase }: GlidePathQuestion['entry'], baseYear: DisclosedYear | undefined, comparison: Comparison): Base {
  if (target.baseYear === null) return null;
  const tonnes = comparison.measure === 'emissions';
  if (tonnes && recalculatedBase !== null) return { year: target.baseYear, value: recalculatedBase, from: 'recalculated' };
  const disclosed = baseYear === undefined ? null : comparable(baseYear, comparison).value;
  if (disclosed !== null && dec(disclosed).gt(0)) return { year: target.baseYear, value: disclosed, from: 'disclosed' };
  return tonnes && target.baseEmissions !== null ? { year: target.baseYear, value: target.baseEmissions, from: 'committed' } : null;
}

const met = (share: string, wanted: string): boolean => dec(share).gte(wanted);

/** A share of renewables has no path of its own: it is reached or not by its year. */
function judgeShare({ reduction, targetYear }: Target, year: number, value: string | null): Judged {
  if (value === null) return { ...unjudged, status: 'stale' };
  if (reduction === null || targetYear === null) return unjudged;
  const ratio = text(dec(value).div(reduction));
  return { status: met(value, reduction) ? 'met' : year >= targetYear ? 'missed' : null, required: reduction, achieved: value, ratio };
}

type Gap = GlidePath['progress']['gap'];
interface Verdict {
  readonly figures: Judged & { readonly neededPerYear: string | null };
  readonly steps: readonly FormulaStep[];
}

/** Where a value of a year stands; nothing is judged without a path. */
function judge({ target }: GlidePathQuestion['entry'], base: Base, { progress }: TargetPolicy, year: number, value: string | null): Verdict {
  const { kind, baseYear, targetYear, reduction } = target;
  if (kind === 'renewable-electricity') return { figures: { ...judgeShare(target, year, value), neededPerYear: null }, steps: [] };
  if (baseYear === null || targetYear === null || reduction === null) return { figures: { ...unjudged, neededPerYear: null }, steps: [] };
  const { output, step } = applyFormula(targetProgress, { baseYear, targetYear, reduction, base: base?.value ?? null, year, value, bands: progress });
  return { figures: output, steps: [step] };
}

/** Why progress has no figures, the nearest cause first. */
function gapOf(target: Target, base: Base, found: Comparable | undefined, old: boolean): Gap {
  const share = target.kind === 'renewable-electricity';
  if (!share && linearPath(target).length === 0) return 'no-path';
  if (found === undefined) return 'not-disclosed';
  if (old) return 'too-old';
  return found.gap ?? (base === null && !share ? 'no-base' : null);
}

/** How the years of a target are compared, and from what. */
function groundsOf({ entry, policy, years: all }: GlidePathQuestion): { readonly years: readonly DisclosedYear[]; readonly comparison: Comparison; readonly base: Base } {
  const { target } = entry;
  const years = annualYears(all, policy);
  const baseYear = years.find((year) => calendarYear(year) === target.baseYear);
  const measure = measureOf(target);
  const comparison: Comparison = { measure, scopes: target.scopes, method: methodFor(target, baseYear, years), gwpSet: baseYear?.gwpSet ?? null, denominator: measure === 'intensity' ? denominatorOf(baseYear) : null };
  return { years, comparison, base: baseOf(entry, baseYear, comparison) };
}

/** Progress of the year asked for, else of the latest with a value, unless that is too old to say anything about now. */
function progressIn({ entry, policy, year: asked, today }: GlidePathQuestion, years: readonly DisclosedYear[], comparison: Comparison, base: Base): GlidePath['progress'] {
  const disclosed = asked === undefined ? years.findLast((year) => comparable(year, comparison).value !== null) : years.find((year) => calendarYear(year) === asked);
  const year = asked ?? (disclosed === undefined ? null : calendarYear(disclosed));
  const found = disclosed && comparable(disclosed, comparison);
  const old = asked === undefined && disclosed !== undefined && addMonths(disclosed.period.to, policy.staleAfterMonths) < today;
  const value = old || found === undefined ? null : found.value;
  const { figures, steps } = judge(entry, base, policy, year ?? Number(today.slice(0, 4)), value);
  return { year, gap: gapOf(entry.target, base, found, old), ...figures, steps: [...steps] };
}

/** Path, accepted years and progress of a target (domain notes 3.1, 3.4, 3.5). Pure: the day comes from outside. */
export function glidePathOf(question: GlidePathQuestion): GlidePath {
  const { entry, policy } = question;
  const { target } = entry;
  const { years, comparison, base } = groundsOf(question);
  const { measure } = comparison;
  const path = linearPath({ ...target, baseEmissions: measure === 'emissions' && base !== null ? base.value : null });
  const remaining = new Map(path.map((point) => [point.year, point.remaining]));
  const actuals = years.map((disclosed): Actual => {
    const year = calendarYear(disclosed);
    const { value, incomplete, gap } = comparable(disclosed, comparison);
    const left = remaining.get(year);
    const { status, required, achieved, ratio } = judge(entry, base, policy, year, value).figures;
    return { year, disclosureId: disclosed.disclosureId, value, target: left === undefined || base === null ? null : text(dec(base.value).times(left)), gap, incomplete, status, required, achieved, ratio };
  });
  return {
    targetId: entry.targetId,
    status: entry.status,
    measure,
    unit: unitOf(comparison),
    base,
    scope2: measure !== 'share' && target.scopes.includes(2) ? comparison.method : null,
    path: [...path],
    actuals,
    progress: progressIn(question, years, comparison, base),
    recalculations: [...entry.recalculations],
    validation: [...entry.validationStatus],
    policy: { id: policy.id, digest: question.policyDigest },
  };
}
