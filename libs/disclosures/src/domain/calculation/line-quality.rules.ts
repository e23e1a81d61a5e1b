import type { CalculationLine, Pedigree } from '../../contracts/calculation-line.contract';
import type { LineQuality } from '../../contracts/calculation-result.contract';
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
  readonly pedigree: Readonly<Record<Indicator, Five>>;
  /** Basic uncertainty factor U_b. */
  readonly basic: { readonly energy: string; readonly transport: string };
}

/** Supplier adaptation of the PCAF scale (domain notes 2.4) [P]; pedigree and basic factors: ecoinvent v2. */
export const defaultLineQualityPolicy: LineQualityPolicy = {
  id: 'line-quality-1.0',
  activity: { assured: 1, measured: 2, secondary: 3, 'estimated-from-payment': 3, 'previous-period': 4, 'similar-site': 4, 'expert-judgement': 5 },
  method: { spendMatched: 4, spendGeneric: 5, average: 3 },
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

const factorScore = (trace: LineTrace): number =>
  trace.factors.reduce((worst, { factor, request }) => (request?.measure.startsWith('gwp') || request?.measure === 'blend' ? worst : Math.max(worst, Math.min(5, factor.quality + factor.downgrades.reduce((sum, { points }) => sum + points, 0)))), 1);

function gradeOf(line: CalculationLine, score: number): LineQuality['grade'] {
  if (statusOf(line) !== 'measured') return 'estimated';
  if (line.kind === 'scope3' && (line.method === 'spend' || line.method === 'average' || line.method === 'lifetime-use')) return 'default';
  return score <= 2 ? 'measured' : 'calculated';
}

/** The pedigree is the same few combinations over and over; its logarithms are dear. */
type Known = Map<string, { readonly gsd2: string; readonly uncertainty: string; readonly steps: LineTrace['steps'] }>;

function spread(trace: LineTrace, scores: Pedigree, transport: boolean, policy: LineQualityPolicy, known: Known): { readonly gsd2: string; readonly uncertainty: string } {
  const key = `${transport} ${indicators.map((indicator) => scores[indicator]).join(' ')}`;
  const before = known.get(key);
  if (before) {
    trace.steps.push(...before.steps);
    return before;
  }
  const from = trace.steps.length;
  const factors = indicators.map((indicator) => policy.pedigree[indicator][scores[indicator] - 1] ?? '1');
  const gsd2 = trace.apply(pedigreeGsd2, { factors, basic: transport ? policy.basic.transport : policy.basic.energy });
  const result = { gsd2, uncertainty: trace.apply(lognormalHalfWidth, { gsd2 }), steps: trace.steps.slice(from) };
  known.set(key, result);
  return result;
}

/** One grader per calculation. The worst of activity, method and factor counts: better data elsewhere never makes up for it. */
export function lineGrader(document: Pick<InventoryDocument, 'assurance'>, policy: LineQualityPolicy = defaultLineQualityPolicy): (trace: LineTrace, line: CalculationLine) => LineQuality {
  const known: Known = new Map();
  const assured = document.assurance.level === 'limited' || document.assurance.level === 'reasonable';
  return (trace, line) => {
    const primary = isPrimary(line);
    const score = Math.max(activityScore(line, primary, assured, policy), methodScore(line, policy), factorScore(trace));
    const scores = line.quality.pedigree ?? { reliability: score, completeness: score, temporal: score, geographical: score, technological: score };
    const transport = line.kind === 'mobile-distance' || (line.kind === 'scope3' && transportCategories.includes(line.category));
    const { gsd2, uncertainty } = spread(trace, scores, transport, policy, known);
    return { score, primary, grade: gradeOf(line, score), gsd2, uncertainty };
  };
}
