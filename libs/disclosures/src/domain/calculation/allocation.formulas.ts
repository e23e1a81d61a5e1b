import { computedDecimal, computedNonNegative, dec, Decimal, defineFormula, text } from '@greengate/kernel';
import { z } from 'zod';

const floorTo = (value: Decimal, places: number): Decimal => value.toDecimalPlaces(places, Decimal.ROUND_FLOOR);

/**
 * Split a total by a key so that the rounded parts add up to the total exactly: largest remainder. Parts are cut to `places` decimals;
 * what is left over goes, unit by unit of the last place, to the largest remainders (ties: the earlier part).
 */
export const allocateByKey = defineFormula({
  id: 'allocation.by-key',
  version: 1,
  title: { en: 'Allocation by a key', 'zh-CN': '按分配键分摊' },
  expression: 'E_i = E × key_i / Σ key;  Σ E_i = E exactly (largest remainder)',
  units: 'keys in one unit; parts in the unit of the total',
  source: 'GHG Protocol Scope 3 Standard ch. 8; Technical Guidance example 4.3',
  cases: ['ghgp-s3-4.3-driven', 'ghgp-s3-4.3-gcd'],
  input: z
    .strictObject({ total: computedDecimal, keys: z.array(computedNonNegative).min(1), places: z.number().int().min(0).max(18) })
    .refine(({ keys }) => keys.some((key) => !dec(key).isZero()), { message: 'calculation.no-key' }),
  compute: ({ total, keys, places }) => {
    const sum = keys.reduce((all, key) => all.plus(key), dec(0));
    const exact = keys.map((key) => dec(total).times(key).div(sum));
    const parts = exact.map((part) => floorTo(part, places));
    const unit = dec(10).pow(-places);
    const order = exact.map((part, index) => ({ index, rest: part.minus(parts[index] ?? 0) })).sort((a, b) => b.rest.cmp(a.rest) || a.index - b.index);
    let left = dec(total).minus(parts.reduce((all, part) => all.plus(part), dec(0)));
    for (let turn = 0; left.gte(unit); turn += 1, left = left.minus(unit)) {
      const { index } = order[turn % order.length] ?? { index: 0 };
      parts[index] = (parts[index] ?? dec(0)).plus(unit);
    }
    // A total finer than `places` leaves less than one unit: it stays with the largest remainder.
    const first = order[0]?.index ?? 0;
    parts[first] = (parts[first] ?? dec(0)).plus(left);
    return parts.map(text);
  },
});

/** A buyer's share of a facility or company: what it bought over all that was made or sold. */
export const buyerShare = defineFormula({
  id: 'allocation.buyer-share',
  version: 1,
  title: { en: 'Emissions attributed to the buyer', 'zh-CN': '归属于采购方的排放' },
  expression: 'E_buyer = E × purchases / total,  purchases ≤ total',
  units: 'purchases and total in one unit (t, or one currency of one year)',
  source: 'GHG Protocol Scope 3 Standard ch. 8: physical key first, else economic',
  cases: [],
  input: z
    .strictObject({ emissions: computedNonNegative, purchases: computedNonNegative, total: computedNonNegative.refine((value) => !dec(value).isZero(), { message: 'calculation.no-key' }) })
    .refine(({ purchases, total }) => dec(purchases).lte(total), { message: 'calculation.purchases-exceed-total' }),
  compute: ({ emissions, purchases, total }) => text(dec(emissions).times(purchases).div(total)),
});

/** Emission intensity: emissions over output, revenue or value added of the same boundary and period. */
export const intensity = defineFormula({
  id: 'intensity',
  version: 1,
  title: { en: 'Emission intensity', 'zh-CN': '碳排放强度' },
  expression: 'I = E / D',
  units: 'unit of E per unit of D',
  source: 'GHG Protocol, Technical Guidance, example C.1 (the print states the fraction upside down)',
  cases: ['ghgp-s3-C.1'],
  input: z.strictObject({ emissions: computedNonNegative, denominator: computedNonNegative.refine((value) => !dec(value).isZero(), { message: 'calculation.no-denominator' }) }),
  compute: ({ emissions, denominator }) => text(dec(emissions).div(denominator)),
});

/** Change of a price index between two times. */
export const priceChange = defineFormula({
  id: 'money.price-change',
  version: 1,
  title: { en: 'Change of a price index', 'zh-CN': '价格指数变化' },
  expression: 'Δ = P_to / P_from − 1',
  units: 'fraction',
  source: 'index arithmetic; IBM Envizi knowledge base as a printed check',
  cases: ['envizi-inflation-2018-2024'],
  input: z.strictObject({ from: computedNonNegative, to: computedNonNegative }),
  compute: ({ from, to }) => text(dec(to).div(from).minus(1)),
});

/** Spend in local currency of one year, stated in the currency and price year of the factor. */
export const spendInFactorYear = defineFormula({
  id: 'money.spend-in-factor-year',
  version: 1,
  title: { en: 'Spend in the price year of the factor', 'zh-CN': '换算到因子价格年的支出' },
  expression: 'S = spend × fx × P(factor year) / P(spend year)',
  units: 'fx: factor currency per local currency, average of the spend year',
  source: 'GHG Protocol, Technical Guidance, category 1, spend-based method (inflation-adjusted)',
  cases: [],
  input: z.strictObject({ spend: computedNonNegative, fx: computedNonNegative, priceFactorYear: computedNonNegative, priceSpendYear: computedNonNegative }),
  compute: ({ spend, fx, priceFactorYear, priceSpendYear }) => text(dec(spend).times(fx).times(priceFactorYear).div(priceSpendYear)),
});
