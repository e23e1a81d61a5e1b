import { computedDecimal, computedNonNegative, dec, defineFormula, text } from '@greengate/kernel';
import { z } from 'zod';

const positive = computedNonNegative.refine((value) => !dec(value).isZero(), { message: 'calculation.input-invalid' });

/** An activity worked out from a bill that shows an amount of money only. An estimate, and marked as one. */
export const activityFromPayment = defineFormula({
  id: 'activity.from-payment',
  version: 1,
  title: { en: 'Activity from the amount paid', 'zh-CN': '由支付金额推算活动数据' },
  expression: 'AD = paid / price',
  units: 'currency, currency per unit → unit',
  source: 'arithmetic; marked as an estimate in the line',
  cases: [],
  input: z.strictObject({ paid: computedNonNegative, price: positive }),
  compute: ({ paid, price }) => text(dec(paid).div(price)),
});

/** Mass of a fuel bought by volume. The density is that of this very fuel, never a silent default. */
export const massFromVolume = defineFormula({
  id: 'activity.mass-from-volume',
  version: 1,
  title: { en: 'Mass from volume and density', 'zh-CN': '由体积和密度计算质量' },
  expression: 'm = V × ρ',
  units: 'L, kg/L → kg',
  source: 'definition of density',
  cases: [],
  input: z.strictObject({ volume: computedNonNegative, density: positive }),
  compute: ({ volume, density }) => text(dec(volume).times(density)),
});

/** What many lines add up to. */
export const sumOfLines = defineFormula({
  id: 'inventory.sum',
  version: 1,
  title: { en: 'Sum of lines', 'zh-CN': '各行合计' },
  expression: 'E = Σ E_i',
  units: 't CO2e',
  source: 'GHG Protocol Corporate Standard ch. 4; offsets, removals and avoided emissions are never terms of it',
  cases: [],
  input: z.strictObject({ terms: z.array(computedDecimal) }),
  compute: ({ terms }) => text(terms.reduce((sum, term) => sum.plus(term), dec(0))),
});
