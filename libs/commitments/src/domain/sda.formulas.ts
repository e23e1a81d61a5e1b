import { computedNonNegative, dec, defineFormula, text } from '@greengate/kernel';
import { z } from 'zod';

const yearly = z.strictObject({
  year: z.number().int().min(1990).max(2100),
  /** Intensity of the sector's pathway. */
  sector: computedNonNegative,
  /** Production of company and sector; a company that grows faster than its sector gets a steeper path. */
  companyOutput: computedNonNegative.refine((value) => !dec(value).isZero(), { message: 'commitments.output-zero' }),
  sectorOutput: computedNonNegative.refine((value) => !dec(value).isZero(), { message: 'commitments.output-zero' }),
});

/**
 * Sectoral decarbonisation approach with market shares: the company converges from its own intensity to the sector's end point. The first row is the base year, the last the year of convergence.
 * `clamp` keeps the path from rising: SBTi forbids a rising target to a company that is already below the end point.
 */
export const sdaConvergence = defineFormula({
  id: 'alignment.sda-convergence',
  version: 1,
  title: { en: 'Sectoral decarbonisation approach', 'zh-CN': '行业脱碳法（SDA）' },
  expression: 'd = I_co(t0) − I_sec(T);  p(t) = (I_sec(t) − I_sec(T))/(I_sec(t0) − I_sec(T));  m(t) = [P_co(t0)/P_sec(t0)]/[P_co(t)/P_sec(t)];  I(t) = d p(t) m(t) + I_sec(T);  E(t) = I(t) P_co(t)',
  units: 't CO2e per unit of output; output in one unit',
  source: 'SBTi Sectoral Decarbonization Approach (2015)',
  cases: [],
  input: z
    .strictObject({ company: computedNonNegative, years: z.array(yearly).min(2).max(100), clamp: z.boolean() })
    .refine(({ years }) => years.every((row, index) => index === 0 || row.year > (years[index - 1]?.year ?? 0)), { message: 'commitments.years-not-rising' }),
  compute: ({ company, years, clamp }) => {
    const first = years[0];
    const last = years.at(-1);
    if (first === undefined || last === undefined) return [];
    const distance = dec(company).minus(last.sector);
    const span = dec(first.sector).minus(last.sector);
    const share = dec(first.companyOutput).div(first.sectorOutput);
    let before = dec(company);
    return years.map(({ year, sector, companyOutput, sectorOutput }, index) => {
      const remaining = span.isZero() ? dec(0) : dec(sector).minus(last.sector).div(span);
      const market = share.div(dec(companyOutput).div(sectorOutput));
      const raw = index === 0 ? dec(company) : distance.times(remaining).times(market).plus(last.sector);
      const intensity = clamp && raw.gt(before) ? before : raw;
      before = intensity;
      return { year, intensity: text(intensity), emissions: text(intensity.times(companyOutput)) };
    });
  },
});
