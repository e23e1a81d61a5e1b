import { computedNonNegative, dec, defineFormula, text } from '@greengate/kernel';
import { z } from 'zod';

const line = z.strictObject({ emissions: computedNonNegative, score: z.number().int().min(1).max(5), primary: z.boolean() });

/** Emission-weighted data quality (1 best to 5) and the share of emissions from primary data. Null without emissions: no data, no quality. */
export const dataQualityOfTotal = defineFormula({
  id: 'quality.emission-weighted',
  version: 1,
  title: { en: 'Data quality and primary data share', 'zh-CN': '数据质量与初级数据占比' },
  expression: 'DQ = Σ e_i q_i / Σ e_i;  PDS = Σ e_i [primary] / Σ e_i',
  units: 'score 1-5; fraction',
  source: 'PCAF form of the weighted score; GHG Protocol Scope 3 Standard (share of supplier data)',
  cases: [],
  input: z.strictObject({ lines: z.array(line) }),
  compute: ({ lines }) => {
    const read = lines.map(({ emissions, score, primary }) => ({ emissions: dec(emissions), score, primary }));
    const total = read.reduce((sum, { emissions }) => sum.plus(emissions), dec(0));
    if (total.isZero()) return { score: null, primaryDataShare: null };
    const weighted = read.reduce((sum, { emissions, score }) => sum.plus(emissions.times(score)), dec(0));
    const primary = read.reduce((sum, { emissions, primary: isPrimary }) => (isPrimary ? sum.plus(emissions) : sum), dec(0));
    return { score: text(weighted.div(total)), primaryDataShare: text(primary.div(total)) };
  },
});
