import { canonicalJson, dec, ok, reject, text, type Result } from '@greengate/kernel';
import type { Target } from '../contracts/target.contract';

type Field = 'baseYear' | 'targetYear' | 'reduction';

/** What a target of a kind cannot do without. A renewable-electricity target is a share to reach and needs no base year. */
const needed: Readonly<Record<Target['kind'], readonly Field[]>> = {
  absolute: ['baseYear', 'targetYear', 'reduction'],
  intensity: ['baseYear', 'targetYear', 'reduction'],
  'net-zero': ['targetYear'],
  'renewable-electricity': ['targetYear', 'reduction'],
};

/** The rules that no schema can say; `today` is the day of the command. */
export function checkTarget(target: Target, today: string): Result<null> {
  const { kind, scopes, baseYear, targetYear, reduction, baseEmissions, coversScope3 } = target;
  // A pledge that names a cut is a quantified target, and a cut means nothing without the year it is counted from.
  const fields: readonly Field[] = kind === 'net-zero' && reduction !== null ? [...needed[kind], 'baseYear'] : needed[kind];
  const missing = fields.find((field) => target[field] === null);
  if (missing) return reject('commitments.field-needed', { field: `target.${missing}`, kind });
  if (new Set(scopes).size !== scopes.length) return reject('commitments.scope-repeated', { field: 'target.scopes', value: scopes.join(', ') });
  if (scopes.includes(3) && !coversScope3) return reject('commitments.scope3-contradicts', { field: 'target.coversScope3', value: coversScope3 });
  if (baseYear !== null && targetYear !== null && targetYear <= baseYear) return reject('commitments.target-year-not-after-base', { field: 'target.targetYear', value: targetYear, baseYear });
  if (baseYear !== null && baseYear > Number(today.slice(0, 4))) return reject('commitments.base-year-in-future', { field: 'target.baseYear', value: baseYear });
  if (reduction !== null && dec(reduction).isZero()) return reject('commitments.reduction-zero', { field: 'target.reduction', value: reduction });
  if (baseEmissions !== null && dec(baseEmissions).isZero()) return reject('commitments.base-zero', { field: 'target.baseEmissions', value: baseEmissions });
  return ok(null);
}

const number = (value: string | null): string | null => value && text(dec(value));
const normal = (target: Target): unknown => ({ ...target, scopes: [...target.scopes].sort((a, b) => a - b), reduction: number(target.reduction), baseEmissions: number(target.baseEmissions) });

/** Whether two targets say the same, however they are written. */
export const sameTarget = (a: Target, b: Target): boolean => canonicalJson(normal(a)) === canonicalJson(normal(b));
