import { computedDecimal, computedNonNegative, dec, defineFormula, fraction, text } from '@greengate/kernel';
import { z } from 'zod';
import { acaRequired } from './ambition.rules';
import { needsRecalculation } from './base-year.rules';
import { engagementCoverage as coverageOf } from './engagement-coverage.rules';
import { linearPath as pathOf } from './linear-path.rules';
import { progressOf } from './progress.rules';
import { temperatureScore as scoreOf, weightedTemperatureScore } from './temperature-score.rules';

const year = z.number().int().min(1990).max(2100);
const bands = z.strictObject({ ahead: computedNonNegative, onTrack: computedNonNegative, slightlyBehind: computedNonNegative });
const positive = computedNonNegative.refine((value) => !dec(value).isZero(), { message: 'commitments.base-zero' });

/** Cut that the absolute contraction approach asks for: linear on the base, never compounded. */
export const contractionRequired = defineFormula({
  id: 'targets.contraction',
  version: 1,
  title: { en: 'Cut required by absolute contraction', 'zh-CN': '绝对收缩法要求的减幅' },
  expression: 'required = LAR × (T − min(base, latest start))',
  units: 'LAR as a fraction of the base per year → fraction',
  source: 'SBTi near-term criteria; the clock starts in 2020 at the latest',
  cases: ['sbti-base-year-after-2020'],
  input: z.strictObject({ baseYear: year, targetYear: year, linearAnnualReduction: fraction, latestStart: year }),
  compute: ({ baseYear, targetYear, linearAnnualReduction, latestStart }) => text(acaRequired(baseYear, targetYear, linearAnnualReduction, latestStart)),
});

/** The linear path of a target, year by year. */
export const linearContraction = defineFormula({
  id: 'targets.linear-path',
  version: 1,
  title: { en: 'Linear path of a target', 'zh-CN': '目标的线性路径' },
  expression: 'path(t) = E_base × (1 − r (t − base)/(T − base))',
  units: 't CO2e',
  source: 'SBTi cross-sector absolute contraction',
  cases: [],
  input: z.strictObject({ baseYear: year, targetYear: year, reduction: fraction, base: computedNonNegative.nullable() }),
  compute: ({ baseYear, targetYear, reduction, base }) => pathOf({ kind: 'absolute', scopes: [1], baseYear, targetYear, reduction, baseEmissions: base, coversScope3: false }),
});

const orNull = (value: { toFixed(): string; isZero(): boolean } | null): string | null => (value === null ? null : value.isZero() ? '0' : value.toFixed());

/** Achieved against required cut in a year. Without data: stale, never on track. */
export const targetProgress = defineFormula({
  id: 'targets.progress',
  version: 1,
  title: { en: 'Progress against a target', 'zh-CN': '目标进度' },
  expression: 'required(t) = r (t − base)/(T − base);  achieved = 1 − E_t/E_base;  ratio = achieved/required;  needed per year = (E_t/E_base − (1 − r))/(T − t)',
  units: 'E in one unit; fractions of the base',
  source: 'domain notes 3.4; bands from the policy',
  cases: [],
  input: z.strictObject({ baseYear: year, targetYear: year, reduction: fraction.refine((value) => !dec(value).isZero(), { message: 'commitments.reduction-zero' }), base: computedNonNegative.nullable(), year, value: computedNonNegative.nullable(), bands }),
  compute: ({ base, value, bands: from, ...target }) => {
    const progress = progressOf({ ...target, baseEmissions: base, emissions: value }, from);
    return { status: progress.status, required: orNull(progress.required), achieved: orNull(progress.achieved), ratio: orNull(progress.ratio), neededPerYear: orNull(progress.neededPerYear) };
  },
});

/** Whether changes of the base year, together, ask for its recalculation, and what it would be. */
export const baseYearRecalculation = defineFormula({
  id: 'targets.base-year-recalculation',
  version: 1,
  title: { en: 'Base-year recalculation', 'zh-CN': '基准年重新计算' },
  expression: 'effect = Σ change / E_base;  recalculate when |effect| > threshold;  new base = E_base + Σ change',
  units: 't CO2e; fraction',
  source: 'GHG Protocol Corporate Standard ch. 5, Scope 3 Standard 9.3: cumulative effect, both directions',
  cases: [],
  input: z.strictObject({ base: positive, changes: z.array(computedDecimal).max(1000), threshold: fraction }),
  compute: ({ base, changes, threshold }) => {
    const { cumulative: effect, needed } = needsRecalculation(changes.map((change) => text(dec(change).div(base))), threshold);
    return { effect: text(effect), needed, new: text(changes.reduce((sum, change) => sum.plus(change), dec(base))) };
  },
});

/** Share of a buyer's attributed emissions with suppliers that have a qualifying target. Null without emissions. */
export const coverage = defineFormula({
  id: 'targets.engagement-coverage',
  version: 1,
  title: { en: 'Engagement coverage', 'zh-CN': '供应商参与覆盖率' },
  expression: 'coverage = Σ e_i [qualifies] / Σ e_i',
  units: 't CO2e (or one currency for all) → fraction',
  source: 'SBTi supplier engagement targets (domain notes 3.3)',
  cases: [],
  input: z.strictObject({ suppliers: z.array(z.strictObject({ emissions: computedNonNegative, qualifies: z.boolean() })) }),
  compute: ({ suppliers }) => orNull(coverageOf(suppliers)),
});

/** Implied temperature of a target by regression; the fallback without one. */
export const temperatureScore = defineFormula({
  id: 'alignment.temperature-score',
  version: 1,
  title: { en: 'Temperature score of a target', 'zh-CN': '目标的温度评分' },
  expression: 'CAR = reduction/(end − base);  TS = param × CAR(%) + intercept;  without target: fallback',
  units: '% per year → °C',
  source: 'CDP-WWF temperature rating; SBTi-finance-tool (MIT)',
  cases: ['sbti-ts-companyT-short-s12', 'sbti-ts-fallback'],
  input: z.strictObject({ target: z.strictObject({ reduction: computedNonNegative, baseYear: year, endYear: year }).nullable(), param: computedDecimal, intercept: computedDecimal, fallback: computedDecimal }),
  compute: ({ target, ...regression }) => text(scoreOf(target, regression)),
});

/** Temperature score of a company over its scopes. */
export const companyTemperature = defineFormula({
  id: 'alignment.temperature-weighted',
  version: 1,
  title: { en: 'Temperature score of a company', 'zh-CN': '企业的温度评分' },
  expression: 'TS = (TS12 E12 + TS3 E3)/(E12 + E3), rounded to 2 decimals;  TS12 alone while E3/(E12 + E3) < share from which scope 3 counts',
  units: '°C, t CO2e',
  source: 'CDP-WWF temperature rating; SBTi-finance-tool (MIT)',
  cases: ['sbti-ts-companyAA-mid-s123'],
  input: z.strictObject({ scope12: z.strictObject({ score: computedDecimal, emissions: computedNonNegative }), scope3: z.strictObject({ score: computedDecimal, emissions: computedNonNegative }), scope3CountsFrom: fraction }),
  compute: ({ scope12, scope3, scope3CountsFrom }) =>
    text(weightedTemperatureScore({ score: dec(scope12.score), emissions: scope12.emissions }, { score: dec(scope3.score), emissions: scope3.emissions }, scope3CountsFrom)),
});
