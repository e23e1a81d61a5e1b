import { computedNonNegative, dec, type Decimal, defineFormula, text } from '@greengate/kernel';
import { z } from 'zod';

/** Location-based: the average of the grid where consumption happens; no certificate lowers it. */
export const electricityLocationBased = defineFormula({
  id: 'electricity.location-based',
  version: 1,
  title: { en: 'Purchased electricity, location-based', 'zh-CN': '外购电力（基于位置）' },
  expression: 'E = kWh × EF_grid(region, year)',
  units: 'kWh, kg CO2e/kWh → kg CO2e',
  source: 'GHG Protocol Scope 2 Guidance',
  cases: ['defra-2024-UK-electricity-kWh-2024'],
  input: z.strictObject({ kwh: computedNonNegative, gridFactor: computedNonNegative }),
  compute: ({ kwh, gridFactor }) => text(dec(kwh).times(gridFactor)),
});

/** Market-based: what instruments cover takes their factor, the rest the residual mix, or the grid average where none is published. */
export const electricityMarketBased = defineFormula({
  id: 'electricity.market-based',
  version: 1,
  title: { en: 'Purchased electricity, market-based', 'zh-CN': '外购电力（基于市场）' },
  expression: 'E = Σ kWh_i × EF_i + (kWh − Σ kWh_i) × EF_uncovered,  Σ kWh_i ≤ kWh',
  units: 'kWh, kg CO2e/kWh → kg CO2e',
  source: 'GHG Protocol Scope 2 Guidance, table 6.3',
  cases: [],
  input: z
    .strictObject({ kwh: computedNonNegative, instruments: z.array(z.strictObject({ kwh: computedNonNegative, factor: computedNonNegative })), uncoveredFactor: computedNonNegative })
    .refine(({ kwh, instruments }) => instruments.reduce((sum, one) => sum.plus(one.kwh), dec(0)).lte(kwh), { message: 'calculation.instruments-exceed-consumption' }),
  compute: ({ kwh, instruments, uncoveredFactor }) => {
    const covered = instruments.reduce((sum, one) => sum.plus(one.kwh), dec(0));
    const uncovered = dec(kwh).minus(covered);
    const total = instruments.reduce((sum, one) => sum.plus(dec(one.kwh).times(one.factor)), uncovered.times(uncoveredFactor));
    return { coveredKwh: text(covered), uncoveredKwh: text(uncovered), kgCO2e: text(total) };
  },
});

/** Category 3: what lies upstream of the energy bought, and what is lost on its way. */
export const fuelAndEnergyRelated = defineFormula({
  id: 'scope3.category3',
  version: 1,
  title: { en: 'Fuel- and energy-related activities (category 3)', 'zh-CN': '燃料和能源相关活动（类别 3）' },
  expression: 'upstream = Σ kWh × EF_upstream;  T&D = Σ kWh × EF_combustion × loss rate',
  units: 'kWh, kg CO2e/kWh, fraction → kg CO2e',
  source: 'GHG Protocol, Technical Guidance for Scope 3, example 3.1',
  cases: ['ghgp-s3-3.1'],
  input: z.strictObject({ lines: z.array(z.strictObject({ kwh: computedNonNegative, upstream: computedNonNegative, combustion: computedNonNegative, lossRate: computedNonNegative })) }),
  compute: ({ lines }) => {
    const sum = (term: (line: (typeof lines)[number]) => Decimal) => lines.reduce((total, line) => total.plus(term(line)), dec(0));
    const upstream = sum(({ kwh, upstream: factor }) => dec(kwh).times(factor));
    const losses = sum(({ kwh, combustion, lossRate }) => dec(kwh).times(combustion).times(lossRate));
    return { upstream: text(upstream), losses: text(losses), total: text(upstream.plus(losses)) };
  },
});
