import { computedDecimal, computedNonNegative, dec, defineFormula, text } from '@greengate/kernel';
import { z } from 'zod';

/** CO2e of a set of gas masses under one GWP set. */
export const co2eOfGases = defineFormula({
  id: 'gas.co2e',
  version: 1,
  title: { en: 'CO2 equivalent of gas masses', 'zh-CN': '气体质量的二氧化碳当量' },
  expression: 'E = Σ m_gas × GWP_gas',
  units: 'masses in one unit → CO2e in the same unit',
  source: 'IPCC GWP-100; the set is named with the result',
  cases: ['defra-2024-natural-gas-t', 'defra-2024-coal-industrial-t', 'defra-2024-UK-electricity-kWh-2024'],
  input: z.strictObject({ gases: z.array(z.strictObject({ mass: computedNonNegative, gwp: computedNonNegative })) }),
  compute: ({ gases }) => text(gases.reduce((sum, { mass, gwp }) => sum.plus(dec(mass).times(gwp)), dec(0))),
});

/** GWP of a refrigerant blend: mass-weighted. Shares must add up to one, or a component was forgotten. */
export const blendGwp = defineFormula({
  id: 'gas.blend-gwp',
  version: 1,
  title: { en: 'GWP of a refrigerant blend', 'zh-CN': '混合制冷剂的全球变暖潜势' },
  expression: 'GWP = Σ w_i × GWP_i, Σ w_i = 1',
  units: 'mass fractions, GWP-100',
  source: 'US EPA GHG Emission Factors Hub 2024, table 12; HCFC parts count as named in the set',
  cases: ['epa-hub-2024-T12-R-404A', 'epa-hub-2024-T12-R-407A', 'epa-hub-2024-T12-R-407B', 'epa-hub-2024-T12-R-407C', 'epa-hub-2024-T12-R-410A', 'epa-hub-2024-T12-R-410B', 'epa-hub-2024-T12-R-507A'],
  input: z
    .strictObject({ parts: z.array(z.strictObject({ share: computedNonNegative, gwp: computedNonNegative })).min(1) })
    .refine(({ parts }) => parts.reduce((sum, { share }) => sum.plus(share), dec(0)).eq(1), { message: 'calculation.shares-incomplete' }),
  compute: ({ parts }) => text(parts.reduce((sum, { share, gwp }) => sum.plus(dec(share).times(gwp)), dec(0))),
});

/** The mass behind what a gas contributes in CO2e, where a publisher prints contributions instead of masses. */
export const massFromCo2e = defineFormula({
  id: 'gas.mass-from-co2e',
  version: 1,
  title: { en: 'Gas mass from its CO2 equivalent', 'zh-CN': '由二氧化碳当量反算气体质量' },
  expression: 'm_gas = E_gas / GWP_gas',
  units: 'CO2e and mass in the same unit',
  source: 'inverse of gas.co2e, by the GWP set of the factor',
  cases: [],
  input: z.strictObject({ co2e: computedNonNegative, gwp: computedNonNegative.refine((value) => !dec(value).isZero(), { message: 'calculation.input-invalid' }) }),
  compute: ({ co2e, gwp }) => text(dec(co2e).div(gwp)),
});

/** Refrigerant lost = refrigerant topped up. */
export const refrigerantLoss = defineFormula({
  id: 'gas.refrigerant',
  version: 1,
  title: { en: 'Refrigerant losses by top-up', 'zh-CN': '按补充量计算的制冷剂逸散' },
  expression: 'E = topped-up mass × GWP',
  units: 'kg → kg CO2e',
  source: 'GHG Protocol, Technical Guidance for Scope 3, example 4.1; HFC tool, simplified material balance',
  cases: ['ghgp-s3-4.1'],
  input: z.strictObject({ kg: computedNonNegative, gwp: computedNonNegative }),
  compute: ({ kg, gwp }) => text(dec(kg).times(gwp)),
});

/** Checks of a product footprint that carries biogenic carbon (PACT v3). */
export const biogenicIdentities = defineFormula({
  id: 'pcf.biogenic-identities',
  version: 1,
  title: { en: 'Biogenic identities of a product footprint', 'zh-CN': '产品碳足迹的生物源恒等式' },
  expression: 'incl = excl + uptake;  uptake = −C_biogenic × 44/12',
  units: 'kg CO2e and kg C per declared unit',
  source: 'WBCSD PACT Technical Specifications v3',
  cases: ['pact-v3-example-2', 'pact-v3-example-3', 'pact-v3-example-4'],
  input: z.strictObject({ excludingUptake: computedDecimal, uptake: computedDecimal, biogenicCarbon: computedNonNegative }),
  compute: ({ excludingUptake, uptake, biogenicCarbon }) => ({
    includingUptake: text(dec(excludingUptake).plus(uptake)),
    uptakeFromCarbon: text(dec(biogenicCarbon).times(44).div(12).neg()),
  }),
});
