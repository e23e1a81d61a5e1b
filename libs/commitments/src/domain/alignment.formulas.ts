import { computedDecimal, computedNonNegative, dec, type Decimal, defineFormula, text } from '@greengate/kernel';
import { z } from 'zod';

const linear = (from: Decimal, to: Decimal, step: number, steps: number): Decimal => from.plus(to.minus(from).times(step).div(steps));

/**
 * Sectoral decarbonisation path, PACTA variant: the scenario runs linearly and is scaled by market over scenario at the start; the company converges to it.
 * `clamp` keeps the target from rising for a company already below the end point (SBTi forbids a rising target; PACTA shows it).
 */
export const sdaPath = defineFormula({
  id: 'alignment.sda-path',
  version: 1,
  title: { en: 'Sectoral decarbonisation path', 'zh-CN': '行业脱碳路径' },
  expression: 'S(t) = scenario(t) × market / scenario(t0);  d = I_co − S(T);  p(t) = (S(t) − S(T)) / (S(t0) − S(T));  target(t) = d × p(t) × m + S(T)',
  units: 'intensities in one unit',
  source: 'SBTi SDA; RMI-PACTA r2dii.analysis (MIT)',
  cases: ['r2dii-sda-b2ds', 'r2dii-sda-sds'],
  input: z.strictObject({
    company: computedNonNegative,
    market: computedNonNegative,
    scenarioStart: computedNonNegative.refine((value) => !dec(value).isZero()),
    scenarioEnd: computedNonNegative,
    years: z.array(z.number().int()).min(2),
    marketShare: computedNonNegative,
    clamp: z.boolean(),
  }),
  compute: ({ company, market, scenarioStart, scenarioEnd, years, marketShare, clamp }) => {
    const scale = dec(market).div(scenarioStart);
    const steps = years.length - 1;
    const scenario = years.map((_, step) => linear(dec(scenarioStart), dec(scenarioEnd), step, steps).times(scale));
    const [start = dec(0), end = dec(0)] = [scenario[0], scenario[steps]];
    const distance = dec(company).minus(end);
    let last = dec(company);
    const target = scenario.map((value, step) => {
      const remaining = start.eq(end) ? dec(0) : value.minus(end).div(start.minus(end));
      const raw = step === 0 ? dec(company) : distance.times(remaining).times(marketShare).plus(end);
      if (clamp && raw.gt(last)) return last;
      last = raw;
      return raw;
    });
    return { years, adjustedScenario: scenario.map(text), target: target.map(text) };
  },
});

/** Implied temperature rise from cumulative emissions over the own budget, target and trajectory blended by the target's probability. */
export const impliedTemperatureRise = defineFormula({
  id: 'alignment.implied-temperature-rise',
  version: 1,
  title: { en: 'Implied temperature rise', 'zh-CN': '隐含温升（预算法）' },
  expression: 'T_x = base + B × (cumulative_x / own budget − 1) × TCRE;  T = p T_target + (1 − p) T_trajectory',
  units: 'budget Gt CO2, TCRE °C/Gt → °C',
  source: 'OS-Climate ITR (Apache-2.0)',
  cases: ['osc-itr-companyT'],
  input: z.strictObject({ base: computedNonNegative, globalBudget: computedNonNegative, tcre: computedNonNegative, ownBudget: computedNonNegative.refine((value) => !dec(value).isZero()), cumulativeTarget: computedDecimal, cumulativeTrajectory: computedDecimal, targetProbability: computedNonNegative }),
  compute: ({ base, globalBudget, tcre, ownBudget, cumulativeTarget, cumulativeTrajectory, targetProbability }) => {
    const rise = (cumulative: string) => dec(base).plus(dec(globalBudget).times(dec(cumulative).div(ownBudget).minus(1)).times(tcre));
    return text(rise(cumulativeTarget).times(targetProbability).plus(rise(cumulativeTrajectory).times(dec(1).minus(targetProbability))));
  },
});
