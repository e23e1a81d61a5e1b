import { computedDecimal, computedNonNegative, dec, type Decimal, defineFormula, text } from '@greengate/kernel';
import { z } from 'zod';

/** Relative uncertainty of a product of independent quantities (half the 95 % interval, as a fraction). */
export const uncertaintyOfProduct = defineFormula({
  id: 'uncertainty.product',
  version: 1,
  title: { en: 'Uncertainty of a product', 'zh-CN': '乘积的不确定性' },
  expression: 'U = √(Σ U_i²)',
  units: 'fractions, half the 95 % interval; valid below about 30 %',
  source: 'IPCC 2006 Guidelines Vol. 1 ch. 3, equation 3.1',
  cases: ['derived-uncertainty-product'],
  input: z.strictObject({ uncertainties: z.array(computedNonNegative) }),
  compute: ({ uncertainties }) => text(uncertainties.reduce((sum, u) => sum.plus(dec(u).pow(2)), dec(0)).sqrt()),
});

/** Relative uncertainty of a sum of independent quantities; zero for a sum of zero. */
export const uncertaintyOfSum = defineFormula({
  id: 'uncertainty.sum',
  version: 1,
  title: { en: 'Uncertainty of a sum', 'zh-CN': '总和的不确定性' },
  expression: 'U = √(Σ (U_i x_i)²) / |Σ x_i|',
  units: 'fractions, half the 95 % interval',
  source: 'IPCC 2006 Guidelines Vol. 1 ch. 3, equation 3.2',
  cases: ['derived-uncertainty-sum'],
  input: z.strictObject({ terms: z.array(z.strictObject({ value: computedDecimal, uncertainty: computedNonNegative })) }),
  compute: ({ terms }) => {
    const values = terms.map(({ value }) => dec(value));
    const sum = values.reduce((all, value) => all.plus(value), dec(0)).abs();
    if (sum.isZero()) return '0';
    // A long inventory has few uncertainties, of many digits.
    const known = new Map<string, Decimal>();
    const read = (uncertainty: string): Decimal => {
      const before = known.get(uncertainty) ?? dec(uncertainty);
      known.set(uncertainty, before);
      return before;
    };
    const squares = values.reduce((all, value, index) => {
      const part = value.times(read(terms[index]?.uncertainty ?? '0'));
      return all.plus(part.times(part));
    }, dec(0));
    return text(squares.sqrt().div(sum));
  },
});

/** Squared geometric standard deviation from pedigree factors: the 95 % interval is [m / GSD², m × GSD²]. */
export const pedigreeGsd2 = defineFormula({
  id: 'uncertainty.pedigree',
  version: 1,
  title: { en: 'Pedigree uncertainty', 'zh-CN': '谱系不确定性' },
  expression: 'GSD² = exp(√(Σ ln(U_i)² + ln(U_b)²))',
  units: 'dimensionless, ≥ 1',
  source: 'ecoinvent v2 pedigree approach',
  cases: ['derived-pedigree-GSD2'],
  input: z.strictObject({ factors: z.array(computedNonNegative), basic: computedNonNegative }),
  compute: ({ factors, basic }) => text([...factors, basic].reduce((sum, factor) => sum.plus(dec(factor).ln().pow(2)), dec(0)).sqrt().exp()),
});

/** Half the 95 % interval of a lognormal quantity as a fraction, on its wider, upper side: what the propagation of sums takes. */
export const lognormalHalfWidth = defineFormula({
  id: 'uncertainty.lognormal-half-width',
  version: 1,
  title: { en: 'Half width of a lognormal interval', 'zh-CN': '对数正态区间的半宽' },
  expression: 'U = GSD² − 1',
  units: 'fraction',
  source: 'upper bound of [m / GSD², m × GSD²]; choosing the upper side is a convention of this engine',
  cases: [],
  input: z.strictObject({ gsd2: computedNonNegative.refine((value) => dec(value).gte(1), { message: 'calculation.input-invalid' }) }),
  compute: ({ gsd2 }) => text(dec(gsd2).minus(1)),
});
