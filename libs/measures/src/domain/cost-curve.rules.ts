import { applyFormula, dec, text } from '@greengate/kernel';
import type { Appraisal, AppraisalRules } from '../contracts/appraisal.contract';
import type { CostCurve, Curve, CurveBar } from '../contracts/cost-curve.contract';
import type { MeasurePlan } from '../contracts/measure-plan.contract';
import type { MeasureStatus } from '../contracts/measure-words.contract';
import { appraise } from './appraise.rules';
import { abatementCost } from './cost.formulas';

/** A measure as the curve looks at it. */
export interface CurveMeasure {
  readonly measureId: string;
  readonly supplierId: string;
  readonly status: MeasureStatus;
  /** The plan in force. */
  readonly plan: MeasurePlan;
  /** t CO2e per year, as last verified; null before. */
  readonly verifiedPerYear: string | null;
}

type Bar = Omit<CurveBar, 'cumulative'>;
interface Drawn {
  readonly measure: CurveMeasure;
  readonly bar: Bar;
}
type LeftOut = CostCurve['leftOut'][number];

const barOf = ({ measureId, supplierId, status, plan }: CurveMeasure, { annualisedCost, costPerTonne, npv, abatement, steps }: Appraisal): Bar => ({
  measureId, supplierId, title: plan.title, status, abatement, annualisedCost, costPerTonne, npv, steps,
});

/** The same costs over the tonnes that were verified. */
function verifiedBar(drawn: Drawn, abatement: string, rate: string): Bar {
  const { plan } = drawn.measure;
  const { output, step } = applyFormula(abatementCost, { capex: plan.capex, years: plan.lifetimeYears, rate, opexChange: plan.opexChange, saving: plan.saving, otherRevenue: plan.otherRevenue, abatement });
  return { ...drawn.bar, abatement, annualisedCost: output.annualisedCost, costPerTonne: output.perTonne, steps: [step] };
}

/**
 * Savers first: a negative cost per tonne grows with less abatement, so that it ranks nothing; among them the net present value counts (domain notes 5.1). Then the cheapest tonne.
 * Ties: the larger abatement, then the id, so that the same measures give the same curve.
 */
function inOrder(a: Drawn, b: Drawn): number {
  const [saves, alsoSaves] = [dec(a.bar.costPerTonne).lt(0), dec(b.bar.costPerTonne).lt(0)];
  if (saves !== alsoSaves) return saves ? -1 : 1;
  const first = saves ? dec(b.bar.npv).cmp(a.bar.npv) : dec(a.bar.costPerTonne).cmp(b.bar.costPerTonne);
  return first || dec(b.bar.abatement).cmp(a.bar.abatement) || (a.measure.measureId < b.measure.measureId ? -1 : 1);
}

/** Of a supplier's exclusive group only the first in order stands. */
function standing(ordered: readonly Drawn[]): { readonly kept: readonly Drawn[]; readonly dropped: readonly Drawn[] } {
  const taken = new Set<string>();
  const kept: Drawn[] = [];
  const dropped: Drawn[] = [];
  for (const drawn of ordered) {
    const { supplierId, plan } = drawn.measure;
    const group = plan.exclusiveGroup === null ? null : JSON.stringify([supplierId, plan.exclusiveGroup]);
    if (group !== null && taken.has(group)) dropped.push(drawn);
    else kept.push(drawn);
    if (group !== null) taken.add(group);
  }
  return { kept, dropped };
}

function curvesOf(drawn: readonly Drawn[], which: LeftOut['curve']): { readonly curves: Curve[]; readonly leftOut: LeftOut[] } {
  const { kept, dropped } = standing([...drawn].sort(inOrder));
  const byCurrency = new Map<string, Drawn[]>();
  for (const one of kept) byCurrency.set(one.measure.plan.currency, [...(byCurrency.get(one.measure.plan.currency) ?? []), one]);
  const curves = [...byCurrency].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, of]): Curve => {
    let sum = dec(0);
    const bars = of.map(({ bar }): CurveBar => {
      sum = sum.plus(bar.abatement);
      return { ...bar, cumulative: text(sum) };
    });
    return { currency, bars, abatement: text(sum), annualisedCost: text(of.reduce((total, { bar }) => total.plus(bar.annualisedCost), dec(0))) };
  });
  return { curves, leftOut: dropped.map(({ measure }) => missing(measure, which, 'exclusive-group')) };
}

const missing = ({ measureId, supplierId, plan }: CurveMeasure, curve: LeftOut['curve'], why: LeftOut['why']): LeftOut => ({ measureId, supplierId, title: plan.title, curve, why });

/** The marginal abatement cost curve of some measures, all appraised by the same rules; expected and verified apart, one curve a currency. */
export function costCurve(measures: readonly CurveMeasure[], rules: AppraisalRules): CostCurve {
  const rates = new Map<string, string>();
  const expected = measures.flatMap((measure): Drawn[] => {
    const appraised = appraise(measure.plan, rules);
    if (!appraised.ok) return [];
    rates.set(measure.measureId, appraised.value.rules.discountRate);
    return [{ measure, bar: barOf(measure, appraised.value) }];
  });
  const notVerified: LeftOut[] = [];
  const verified = expected.flatMap((drawn): Drawn[] => {
    const { verifiedPerYear, measureId } = drawn.measure;
    if (verifiedPerYear === null || dec(verifiedPerYear).lte(0)) {
      notVerified.push(missing(drawn.measure, 'verified', verifiedPerYear === null ? 'not-verified' : 'no-verified-abatement'));
      return [];
    }
    return [{ measure: drawn.measure, bar: verifiedBar(drawn, verifiedPerYear, rates.get(measureId) ?? rules.terms.discountRate) }];
  });
  const [first, second] = [curvesOf(expected, 'expected'), curvesOf(verified, 'verified')];
  return { rules, expected: first.curves, verified: second.curves, leftOut: [...first.leftOut, ...notVerified, ...second.leftOut] };
}
