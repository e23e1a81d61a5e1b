import { applyFormula } from '@greengate/kernel';
import type { CalculationLine, Pedigree } from '../../contracts/calculation-line.contract';
import type { FactorUse, LineQuality } from '../../contracts/calculation-result.contract';
import type { InventoryDocument } from '../../contracts/calculation.contract';
import type { LineTrace } from './line-trace.rules';
import { lognormalHalfWidth, pedigreeGsd2 } from './uncertainty.formulas';

type Indicator = keyof Pedigree;
type Five = readonly [string, string, string, string, string];

/** How a line is graded: a document, so that a later version grades anew and never edits what was graded before. Scores 1 (best) to 5. */
export interface LineQualityPolicy {
  readonly id: string;
  readonly activity: { readonly assured: number; readonly measured: number; readonly secondary: number; readonly 'estimated-from-payment': number; readonly 'previous-period': number; readonly 'similar-site': number; readonly 'expert-judgement': number };
  readonly method: { readonly spendMatched: number; readonly spendGeneric: number; readonly average: number };
  /**
   * A factor of at most `fit`, used where and when it is meant for, leaves the score to the activity: metered energy times a published factor is primary data. Any other
   * counts with its score after the steps down, for physical activities at most with `cap`: a rough factor does not turn a meter into a guess.
   */
  readonly factor: { readonly fit: number; readonly cap: number };
  /** Pedigree where none is given: by what the line is, and by how far the factor is away. Years: less than the first is 2, and so on. */
  readonly derived: { readonly completeness: { readonly measured: number; readonly estimated: number }; readonly years: readonly number[]; readonly geography: { readonly same: number; readonly within: number; readonly unknown: number; readonly elsewhere: number }; readonly technology: { readonly own: number; readonly published: number; readonly average: number; readonly spendMatched: number; readonly spendGeneric: number } };
  readonly pedigree: Readonly<Record<Indicator, Five>>;
  /** Basic uncertainty factor U_b. */
  readonly basic: { readonly energy: string; readonly transport: string };
}

/** Supplier adaptation of the PCAF scale (domain notes 2.4) [P]; pedigree and basic factors: ecoinvent v2; bands of years after box 7.2 of the GHG Protocol's Scope 3 Standard. */
export const defaultLineQualityPolicy: LineQualityPolicy = {
  id: 'line-quality-1.0',
  activity: { assured: 1, measured: 2, secondary: 3, 'estimated-from-payment': 3, 'previous-period': 4, 'similar-site': 4, 'expert-judgement': 5 },
  method: { spendMatched: 4, spendGeneric: 5, average: 3 },
  factor: { fit: 3, cap: 3 },
  derived: {
    completeness: { measured: 1, estimated: 3 },
    years: [3, 6, 10],
    geography: { same: 1, within: 2, unknown: 3, elsewhere: 4 },
    technology: { own: 1, published: 2, average: 3, spendMatched: 4, spendGeneric: 5 },
  },
  pedigree: {
    reliability: ['1', '1.05', '1.1', '1.2', '1.5'],
    completeness: ['1', '1.02', '1.05', '1.1', '1.2'],
    temporal: ['1', '1.03', '1.1', '1.2', '1.5'],
    geographical: ['1', '1.01', '1.02', '1.02', '1.1'],
    technological: ['1', '1', '1.2', '1.5', '2'],
  },
  basic: { energy: '1.05', transport: '2' },
};

const indicators: readonly Indicator[] = ['reliability', 'completeness', 'temporal', 'geographical', 'technological'];
const transportCategories = [4, 6, 7, 9];

const statusOf = (line: CalculationLine): string => ('activity' in line ? (line.activity.status === 'estimated' ? line.activity.basis : line.activity.status) : 'measured');

/** Own energy and fuels are primary when they are measured; of scope 3, what suppliers and investees state themselves. */
function isPrimary(line: CalculationLine): boolean {
  if (line.quality.primary !== null) return line.quality.primary && statusOf(line) === 'measured';
  if (line.kind === 'scope3') return line.method === 'supplier-specific' || line.method === 'hybrid' || line.method === 'equity-share';
  return statusOf(line) === 'measured';
}

function activityScore(line: CalculationLine, primary: boolean, assured: boolean, { activity }: LineQualityPolicy): number {
  const status = statusOf(line);
  if (status === 'estimated-from-payment' || status === 'previous-period' || status === 'similar-site' || status === 'expert-judgement') return activity[status];
  if (!primary) return activity.secondary;
  return assured ? activity.assured : activity.measured;
}

function methodScore(line: CalculationLine, { method }: LineQualityPolicy): number {
  if (line.kind !== 'scope3') return 1;
  if (line.method === 'spend') return line.sectorMatched ? method.spendMatched : method.spendGeneric;
  return line.method === 'supplier-specific' || line.method === 'hybrid' || line.method === 'equity-share' ? 1 : method.average;
}

/** Factors that say how good the location-based figure is; potentials of gases and the market's residual mix do not. */
const graded = ({ factors }: LineTrace): readonly FactorUse[] => factors.filter(({ request }) => request === null || !(request.measure.startsWith('gwp') || request.measure === 'blend' || request.measure === 'residual-mix'));

function factorScore(trace: LineTrace, line: CalculationLine, { factor: { fit, cap } }: LineQualityPolicy): number {
  const most = line.kind === 'scope3' && line.method === 'spend' ? 5 : cap;
  return graded(trace).reduce((worst, { factor }) => {
    const points = factor.downgrades.reduce((sum, step) => sum + step.points, 0);
    return points === 0 && factor.quality <= fit ? worst : Math.max(worst, Math.min(most, factor.quality + points));
  }, 1);
}

function technologyOf(line: CalculationLine, trace: LineTrace, { derived: { technology } }: LineQualityPolicy): number {
  if (line.kind === 'scope3' && line.method === 'spend') return line.sectorMatched ? technology.spendMatched : technology.spendGeneric;
  if (line.kind === 'scope3' && (line.method === 'average' || line.method === 'lifetime-use')) return technology.average;
  return trace.factors.some(({ request }) => request !== null) ? technology.published : technology.own;
}

/** The pedigree of a line that brings none: each indicator from what is known of activity and factors, the worst factor counting. */
function derivedPedigree(trace: LineTrace, line: CalculationLine, activity: number, policy: LineQualityPolicy): Pedigree {
  const { completeness, years: bands, geography } = policy.derived;
  const { place, year } = trace.context;
  const years = ({ factor }: FactorUse): number => {
    if (factor.years === null) return 2;
    const gap = Math.max(0, factor.years.from - year, year - (factor.years.to ?? year));
    return gap === 0 ? 1 : 2 + bands.filter((band) => gap >= band).length;
  };
  const distance = ({ factor: { geography: of }, request }: FactorUse): number => {
    if (of === null) return request === null ? geography.same : geography.unknown;
    if (of === place) return geography.same;
    return of.slice(0, 2) === place.slice(0, 2) || of === 'world' ? geography.within : geography.elsewhere;
  };
  const worst = (of: (use: FactorUse) => number): number => Math.max(1, ...graded(trace).map(of));
  return {
    reliability: activity, completeness: statusOf(line) === 'measured' ? completeness.measured : completeness.estimated,
    temporal: worst(years), geographical: worst(distance), technological: technologyOf(line, trace, policy),
  };
}

function gradeOf(line: CalculationLine, score: number): LineQuality['grade'] {
  if (statusOf(line) !== 'measured') return 'estimated';
  if (line.kind === 'scope3' && (line.method === 'spend' || line.method === 'average' || line.method === 'lifetime-use')) return 'default';
  return score <= 2 ? 'measured' : 'calculated';
}

type Spread = Pick<LineQuality, 'gsd2' | 'uncertainty' | 'steps'>;
type Graded = Pick<LineQuality, 'score' | 'primary' | 'grade'>;

/** The pedigree is the same few combinations over and over, and its logarithms are dear: each is computed once, and a policy never changes. */
function spreadOf(policy: LineQualityPolicy): (scores: Pedigree, transport: boolean) => Spread {
  const known = new Map<string, Spread>();
  return (scores, transport) => {
    const { reliability, completeness, temporal, geographical, technological } = scores;
    const key = `${transport} ${reliability}${completeness}${temporal}${geographical}${technological}`;
    const before = known.get(key);
    if (before) return before;
    const factors = indicators.map((indicator) => policy.pedigree[indicator][scores[indicator] - 1] ?? '1');
    const gsd2 = applyFormula(pedigreeGsd2, { factors, basic: transport ? policy.basic.transport : policy.basic.energy });
    const width = applyFormula(lognormalHalfWidth, { gsd2: gsd2.output });
    const spread = { gsd2: gsd2.output, uncertainty: width.output, steps: [gsd2.step, width.step] };
    known.set(key, spread);
    return spread;
  };
}

const spreads = new WeakMap<LineQualityPolicy, ReturnType<typeof spreadOf>>();

/** Lines of one quality share one object: a long trace has few qualities. */
function sharedQualities(): (graded: Graded, spread: Spread) => LineQuality {
  const known = new WeakMap<Spread, Map<string, LineQuality>>();
  return (graded, spread) => {
    const alike = known.get(spread) ?? new Map<string, LineQuality>();
    known.set(spread, alike);
    const key = `${graded.score} ${graded.primary} ${graded.grade}`;
    const quality = alike.get(key) ?? { ...graded, ...spread };
    alike.set(key, quality);
    return quality;
  };
}

/** One grader per calculation. The worst of activity, method and factor counts: better data elsewhere never makes up for it. */
export function lineGrader(document: Pick<InventoryDocument, 'assurance'>, policy: LineQualityPolicy = defaultLineQualityPolicy): (trace: LineTrace, line: CalculationLine) => LineQuality {
  const spread = spreads.get(policy) ?? spreadOf(policy);
  spreads.set(policy, spread);
  const share = sharedQualities();
  const assured = document.assurance.level === 'limited' || document.assurance.level === 'reasonable';
  return (trace, line) => {
    const primary = isPrimary(line);
    const activity = activityScore(line, primary, assured, policy);
    const score = Math.max(activity, methodScore(line, policy), factorScore(trace, line, policy));
    const scores = line.quality.pedigree ?? derivedPedigree(trace, line, activity, policy);
    const transport = line.kind === 'mobile-distance' || (line.kind === 'scope3' && transportCategories.includes(line.category));
    return share({ score, primary, grade: gradeOf(line, score) }, spread(scores, transport));
  };
}
