import { canonicalJson, dec, ok, reject, type Result } from '@greengate/kernel';
import type { MeasurePlan } from '../contracts/measure-plan.contract';
import { totalAbatement } from './appraise.rules';

/** The rules that no schema can say; `today` is the day of the command. */
export function checkPlan(plan: MeasurePlan, today: string): Result<null> {
  const { startOn, dueOn, baseline, abatement, carbonUse } = plan;
  if (dueOn < startOn) return reject('measures.due-before-start', { field: 'plan.dueOn', value: dueOn, startOn });
  if (baseline.year > Number(today.slice(0, 4))) return reject('measures.baseline-in-future', { field: 'plan.baseline.year', value: baseline.year });
  const total = totalAbatement(abatement);
  if (dec(total).isZero()) return reject('measures.no-abatement', { field: 'plan.abatement', value: '0' });
  // Captured CO2 that is used comes from elsewhere as well; everything else can save no more than there is.
  if (carbonUse === 'none' && dec(total).gt(baseline.emissions)) return reject('measures.abatement-above-baseline', { field: 'plan.abatement', value: total, baseline: baseline.emissions });
  return ok(null);
}

export const samePlan = (a: MeasurePlan, b: MeasurePlan): boolean => canonicalJson(a) === canonicalJson(b);
