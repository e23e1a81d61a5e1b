import { computedDecimal, computedNonNegative, dec, defineFormula, text } from '@greengate/kernel';
import { z } from 'zod';

const positive = computedNonNegative.refine((value) => !dec(value).isZero(), { message: 'measures.output-zero' });

/** Expected abatement of an activity that is saved, with the factor of each year of its life: a greener grid makes a kWh saved later worth less. */
export const abatementOfSaving = defineFormula({
  id: 'abatement.of-saving',
  version: 1,
  title: { en: 'Abatement of a saved activity', 'zh-CN': '节约活动量的减排量' },
  expression: 'abatement(t) = AD_saved × EF(t);  mean = Σ abatement(t) / years',
  units: 'activity per year; t CO2e per unit of activity, by year → t CO2e per year',
  source: 'activity times factor (IPCC 2006 vol. 1 ch. 1); factors of the years to come, not of today',
  cases: [],
  input: z.strictObject({ saved: computedNonNegative, factors: z.array(computedNonNegative).min(1).max(100) }),
  compute: ({ saved, factors }) => {
    const byYear = factors.map((factor) => dec(saved).times(factor));
    const total = byYear.reduce((sum, one) => sum.plus(one), dec(0));
    return { byYear: byYear.map(text), total: text(total), mean: text(total.div(factors.length)) };
  },
});

/**
 * What a measure did at constant output, and what the change of output did. Both add up to the whole change of emissions exactly; only the first is abatement, so that
 * making less is never a saving.
 */
export const abatementAtConstantOutput = defineFormula({
  id: 'abatement.at-constant-output',
  version: 1,
  title: { en: 'Abatement at constant output', 'zh-CN': '同等产量下的减排量' },
  expression: 'abatement = (E₀/Q₀ − E₁/Q₁) × Q₁ = E₀ Q₁/Q₀ − E₁;  output effect = E₀ (1 − Q₁/Q₀)',
  units: 't CO2e; outputs in one unit',
  source: 'ISO 14064-2: baseline at the same level of service as the project; IPMVP: baseline adjusted to the reporting period',
  cases: [],
  input: z.strictObject({ emissionsBefore: computedNonNegative, outputBefore: positive, emissionsAfter: computedNonNegative, outputAfter: positive }),
  compute: ({ emissionsBefore, outputBefore, emissionsAfter, outputAfter }) => {
    const adjusted = dec(emissionsBefore).times(outputAfter).div(outputBefore);
    return { abatement: text(adjusted.minus(emissionsAfter)), outputEffect: text(dec(emissionsBefore).minus(adjusted)) };
  },
});

/** An effect over some days, stated per year of 365 days, beside what was expected. */
export const abatementPerYear = defineFormula({
  id: 'abatement.per-year',
  version: 1,
  title: { en: 'Abatement per year against expectation', 'zh-CN': '年化减排量与预期之比' },
  expression: 'per year = abatement × 365 / days;  ratio = per year / expected',
  units: 't CO2e, days → t CO2e per year, fraction',
  source: 'arithmetic',
  cases: [],
  input: z.strictObject({ abatement: computedDecimal, days: z.number().int().min(1).max(3660), expectedPerYear: positive }),
  compute: ({ abatement, days, expectedPerYear }) => {
    const perYear = dec(abatement).times(365).div(days);
    return { perYear: text(perYear), ratio: text(perYear.div(expectedPerYear)) };
  },
});

/** Measures on the same emissions act one after another, each on what the one before has left: shares never add up to more than the whole. */
export const abatementInOrder = defineFormula({
  id: 'abatement.in-order',
  version: 1,
  title: { en: 'Measures one after another', 'zh-CN': '依次实施的举措' },
  expression: 'abatement_i = remaining_i × share_i;  remaining_(i+1) = remaining_i × (1 − share_i)',
  units: 't CO2e; shares as fractions',
  source: 'interaction of measures, general knowledge (domain notes 5.1)',
  cases: [],
  input: z.strictObject({ baseline: computedNonNegative, shares: z.array(computedNonNegative.refine((value) => dec(value).lte(1), { message: 'number.not-a-fraction' })).max(1000) }),
  compute: ({ baseline, shares }) => {
    let remaining = dec(baseline);
    const parts = shares.map((share) => {
      const part = remaining.times(share);
      remaining = remaining.minus(part);
      return text(part);
    });
    return { parts, remaining: text(remaining) };
  },
});
