import { computedNonNegative, dec, type Decimal, defineFormula, text } from '@greengate/kernel';
import { z } from 'zod';

const sumOf = <T>(items: readonly T[], term: (item: T) => Decimal): Decimal => items.reduce((sum, item) => sum.plus(term(item)), dec(0));
const guidance = 'GHG Protocol, Technical Guidance for Calculating Scope 3 Emissions v1.0';
const pair = z.strictObject({ activity: computedNonNegative, factor: computedNonNegative });

/** Activity times factor, line by line: supplier-specific, average-data and spend-based methods, fuel-based transport, waste by type. */
export const sumOfProducts = defineFormula({
  id: 'activity.sum-of-products',
  version: 1,
  title: { en: 'Activity times factor', 'zh-CN': '活动数据乘以排放因子' },
  expression: 'E = Σ AD_i × EF_i',
  units: 'EF per the unit of AD → the numerator of EF',
  source: `${guidance}, appendix D`,
  cases: ['ghgp-s3-1.1', 'ghgp-s3-1.4', 'ghgp-s3-4.1', 'ghgp-s3-4.4', 'ghgp-s3-5.1', 'epa-sef-v1.3-331110', 'epa-sef-v1.3-331313', 'epa-sef-v1.3-334413', 'epa-sef-v1.3-332710', 'epa-sef-v1.3-541511'],
  input: z.strictObject({ lines: z.array(pair) }),
  compute: ({ lines }) => {
    const parts = lines.map(({ activity, factor }) => dec(activity).times(factor));
    return { parts: parts.map(text), total: text(sumOf(parts, (part) => part)) };
  },
});

/** Category 1, hybrid: the supplier's own scope 1 and 2 for what was bought, its inputs, their transport, its waste, and the rest. */
export const hybridCategory1 = defineFormula({
  id: 'scope3.category1-hybrid',
  version: 1,
  title: { en: 'Purchased goods, hybrid method', 'zh-CN': '外购商品（混合法）' },
  expression: 'E = Σ energy × EF + Σ input × EF + Σ input × km × EF + Σ waste × EF + qty × EF_other',
  units: 'kg CO2e',
  source: `${guidance}, category 1, examples 1.2 and 1.3`,
  cases: ['ghgp-s3-1.2', 'ghgp-s3-1.3'],
  input: z.strictObject({
    energy: z.array(pair),
    inputs: z.array(z.strictObject({ mass: computedNonNegative, factor: computedNonNegative, distance: computedNonNegative, transportFactor: computedNonNegative })),
    waste: z.array(pair),
    other: z.array(pair),
  }),
  compute: ({ energy, inputs, waste, other }) => {
    const product = ({ activity, factor }: { activity: string; factor: string }) => dec(activity).times(factor);
    const parts = {
      scope12: sumOf(energy, product),
      materials: sumOf(inputs, ({ mass, factor }) => dec(mass).times(factor)),
      transport: sumOf(inputs, ({ mass, distance, transportFactor }) => dec(mass).times(distance).times(transportFactor)),
      waste: sumOf(waste, product),
      other: sumOf(other, product),
    };
    return { ...mapText(parts), total: text(sumOf(Object.values(parts), (part) => part)) };
  },
});

/** Freight by mass and distance. */
export const distanceBasedTransport = defineFormula({
  id: 'scope3.transport-distance',
  version: 1,
  title: { en: 'Transport, distance-based', 'zh-CN': '运输（基于距离）' },
  expression: 'E = Σ t × km × EF_mode',
  units: 't, km, kg CO2e/tkm → kg CO2e',
  source: `${guidance}, category 4, example 4.2`,
  cases: ['ghgp-s3-4.2'],
  input: z.strictObject({ legs: z.array(z.strictObject({ mass: computedNonNegative, distance: computedNonNegative, factor: computedNonNegative })) }),
  compute: ({ legs }) => {
    const parts = legs.map(({ mass, distance, factor }) => dec(mass).times(distance).times(factor));
    return { parts: parts.map(text), total: text(sumOf(parts, (part) => part)) };
  },
});

/** Waste whose total is known and whose treatment is known by shares. */
export const wasteByShares = defineFormula({
  id: 'scope3.waste-average',
  version: 1,
  title: { en: 'Waste, average-data method', 'zh-CN': '废弃物（平均数据法）' },
  expression: 'E = Σ W × share_i × EF_i',
  units: 't, fractions, kg CO2e/t → kg CO2e',
  source: `${guidance}, category 5, example 5.2`,
  cases: ['ghgp-s3-5.2'],
  input: z.strictObject({ mass: computedNonNegative, treatments: z.array(z.strictObject({ share: computedNonNegative, factor: computedNonNegative })) }),
  compute: ({ mass, treatments }) => text(sumOf(treatments, ({ share, factor }) => dec(mass).times(share).times(factor))),
});

/** Category 11, direct use phase over the expected lifetime. */
export const usePhase = defineFormula({
  id: 'scope3.use-phase',
  version: 1,
  title: { en: 'Use of sold products', 'zh-CN': '售出产品的使用' },
  expression: 'hours = days × hours/day × years;  E = W/1000 × EF × hours × units',
  units: 'W, kg CO2e/kWh → kg CO2e',
  source: `${guidance}, appendix B, example B.1`,
  cases: ['ghgp-s3-B.1'],
  input: z.strictObject({ watt: computedNonNegative, gridFactor: computedNonNegative, daysPerYear: computedNonNegative, hoursPerDay: computedNonNegative, years: computedNonNegative, units: computedNonNegative }),
  compute: ({ watt, gridFactor, daysPerYear, hoursPerDay, years, units }) => {
    const hours = dec(daysPerYear).times(hoursPerDay).times(years);
    const perHour = dec(watt).div(1000).times(gridFactor);
    return { hours: text(hours), kgPerHour: text(perHour), total: text(perHour.times(hours).times(units)) };
  },
});

/** Category 15, and any holding: the investee's emissions, or its revenue by sector and EEIO factor, times the share held. */
export const equityShare = defineFormula({
  id: 'scope3.equity-share',
  version: 1,
  title: { en: 'Investments by equity share', 'zh-CN': '按股权比例的投资排放' },
  expression: 'E = Σ share_i × (E_i, or revenue_i × Σ sector share × EF_sector)',
  units: 'the unit of E, or of revenue × EF',
  source: `${guidance}, category 15, examples 15.1 and 15.2`,
  cases: ['ghgp-s3-15.1', 'ghgp-s3-15.2'],
  input: z.strictObject({
    holdings: z.array(z.strictObject({ share: computedNonNegative, base: computedNonNegative, sectors: z.array(z.strictObject({ share: computedNonNegative, factor: computedNonNegative })).min(1) })),
  }),
  compute: ({ holdings }) => {
    const parts = holdings.map(({ share, base, sectors }) => sumOf(sectors, (sector) => dec(base).times(sector.share).times(sector.factor)).times(share));
    return { parts: parts.map(text), total: text(sumOf(parts, (part) => part)) };
  },
});

function mapText<K extends string>(values: Record<K, Decimal>): Record<K, string> {
  return Object.fromEntries(Object.entries<Decimal>(values).map(([key, value]) => [key, text(value)])) as Record<K, string>;
}
