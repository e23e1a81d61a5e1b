import { applyFormula, dec, ok, reject, text, type Result } from '@greengate/kernel';
import type { Appraisal, AppraisalRules } from '../contracts/appraisal.contract';
import type { AbatementByScope, MeasurePlan } from '../contracts/measure-plan.contract';
import { abatementCost, capitalRecoveryFactor, investmentFigures } from './cost.formulas';

/** Of all scopes, t CO2e per year. */
export const totalAbatement = ({ scope1, scope2, scope3 }: AbatementByScope): string => text(dec(scope1).plus(scope2).plus(scope3));

const rateFor = ({ terms }: AppraisalRules, currency: string): string => terms.byCurrency.find((row) => row.currency === currency)?.discountRate ?? terms.discountRate;

/** Cost, worth and payback of a plan, with every evaluated step. The same formulas for all measures. Rejects a plan without abatement. */
export function appraise(plan: MeasurePlan, rules: AppraisalRules): Result<Appraisal> {
  const abatement = totalAbatement(plan.abatement);
  if (dec(abatement).isZero()) return reject('measures.no-abatement', { field: 'plan.abatement', value: '0' });
  const discountRate = rateFor(rules, plan.currency);
  const years = plan.lifetimeYears;
  const measure = { capex: plan.capex, years, rate: discountRate, opexChange: plan.opexChange, saving: plan.saving, otherRevenue: plan.otherRevenue };
  const recovery = applyFormula(capitalRecoveryFactor, { rate: discountRate, years });
  const cost = applyFormula(abatementCost, { ...measure, abatement });
  const investment = applyFormula(investmentFigures, measure);
  return ok({
    rules: { id: rules.id, digest: rules.digest, discountRate },
    abatement,
    annualisedCost: cost.output.annualisedCost,
    costPerTonne: cost.output.perTonne,
    npv: investment.output.npv,
    roi: investment.output.roi,
    paybackYears: investment.output.paybackYears,
    steps: [recovery.step, cost.step, investment.step],
  });
}
