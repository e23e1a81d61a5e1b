import { applyFormula, convert, dec, ok, reject, text, type FormulaStep, type Quantity, type Result } from '@greengate/kernel';
import type { Account, Calculation } from '../../contracts/calculation-result.contract';
import { sumOfLines } from './activity.formulas';
import { allocateByKey } from './allocation.formulas';

/** By what emissions are shared out: a physical amount where it reflects cause, else money; one key per supplier and period. */
export interface AttributionKey {
  readonly basis: 'physical' | 'economic';
  /** All that was made or sold in the period. */
  readonly total: Quantity;
  readonly buyers: readonly { readonly buyer: string; readonly purchases: Quantity }[];
  readonly scope2: 'location' | 'market';
}

export interface Attribution {
  readonly basis: AttributionKey['basis'];
  /** Scope 1, scope 2 and upstream scope 3 of the supplier: the buyer's category 1. */
  readonly tCO2e: string;
  readonly parts: readonly { readonly buyer: string; readonly tCO2e: string }[];
  /** What stays with all other customers. */
  readonly rest: string;
  /** Totals with a line that is not known, or without any line. */
  readonly incomplete: readonly Account[];
  readonly steps: readonly FormulaStep[];
}

const grams = 6;
const upstream: readonly Account[] = [1, 2, 3, 4, 5, 6, 7, 8].map((category) => `scope3.${category}` as const);

/**
 * Share a supplier's emissions among its buyers; parts and rest add up to the total exactly. Rejects purchases above the total, a total of zero, and units that do not
 * measure the same: a currency of one year is not that of another.
 */
export function attributeToBuyer({ totals }: Pick<Calculation, 'totals'>, { basis, total, buyers, scope2 }: AttributionKey): Result<Attribution> {
  const line = 'attribution';
  if (dec(total.value).lte(0)) return reject('calculation.no-key', { line });
  let sum = dec(0);
  const keys: string[] = [];
  for (const { purchases } of buyers) {
    const step = convert(purchases, total.unit);
    if (!step.ok) return step;
    if (dec(step.value.to.value).lt(0)) return reject('number.negative', { field: 'purchases', value: purchases.value });
    keys.push(step.value.to.value);
    sum = sum.plus(step.value.to.value);
  }
  if (sum.gt(total.value)) return reject('calculation.purchases-exceed-total', { line });
  const wanted: readonly Account[] = ['scope1', `scope2-${scope2}`, ...upstream];
  const found = totals.filter(({ account }) => wanted.includes(account));
  const emissions = applyFormula(sumOfLines, { terms: found.flatMap(({ tCO2e }) => (tCO2e === null ? [] : [tCO2e])) });
  const split = applyFormula(allocateByKey, { total: emissions.output, keys: [...keys, text(dec(total.value).minus(sum))], places: grams });
  return ok({
    basis,
    tCO2e: emissions.output,
    parts: buyers.map(({ buyer }, index) => ({ buyer, tCO2e: split.output[index] ?? '0' })),
    rest: split.output.at(-1) ?? '0',
    incomplete: wanted.filter((account) => !found.some((one) => one.account === account && one.complete && one.tCO2e !== null)),
    steps: [emissions.step, split.step],
  });
}
