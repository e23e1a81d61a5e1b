import { computedDecimal, computedNonNegative, dec, type Decimal, defineFormula, text } from '@greengate/kernel';
import { z } from 'zod';

const recovery = (rate: string, years: number): Decimal => {
  if (dec(rate).isZero()) return dec(1).div(years);
  const growth = dec(1).plus(rate).pow(years);
  return dec(rate).times(growth).div(growth.minus(1));
};
const life = z.number().int().min(1).max(100);

/** Capital recovery factor: the yearly share of an investment that pays it back with interest; 1/n without interest. */
export const capitalRecoveryFactor = defineFormula({
  id: 'cost.capital-recovery-factor',
  version: 1,
  title: { en: 'Capital recovery factor', 'zh-CN': '资本回收系数' },
  expression: 'CRF = r (1+r)ⁿ / ((1+r)ⁿ − 1)',
  units: 'r per year, n years → per year',
  source: 'engineering economics, general knowledge',
  cases: ['derived-crf-8pct-10y'],
  input: z.strictObject({ rate: computedNonNegative, years: life }),
  compute: ({ rate, years }) => text(recovery(rate, years)),
});

const measure = z.strictObject({
  capex: computedNonNegative,
  years: life,
  rate: computedNonNegative,
  /** Change of operating cost per year without energy; positive = dearer. */
  opexChange: computedDecimal,
  /** Energy cost saved per year, carbon price left out. */
  saving: computedDecimal,
  otherRevenue: computedDecimal,
});

/** Annualised cost and abatement cost. Negative: the measure saves money, and must then be ranked by NPV or abatement, not by cost per tonne. */
export const abatementCost = defineFormula({
  id: 'cost.abatement',
  version: 1,
  title: { en: 'Annualised and abatement cost', 'zh-CN': '年化成本与减排成本' },
  expression: 'AC = CAPEX × CRF + ΔOPEX − savings − other revenue;  MAC = AC / abatement',
  units: 'currency per year; currency per t CO2e',
  source: 'engineering economics, general knowledge',
  cases: ['derived-mac-example'],
  input: measure.extend({ abatement: computedNonNegative.refine((value) => !dec(value).isZero(), { message: 'measures.no-abatement' }) }),
  compute: ({ capex, years, rate, opexChange, saving, otherRevenue, abatement }) => {
    const annualised = dec(capex).times(recovery(rate, years)).plus(opexChange).minus(saving).minus(otherRevenue);
    return { annualisedCost: text(annualised), perTonne: text(annualised.div(abatement)) };
  },
});

/** Net present value, return on investment and simple payback. Payback is null when the measure never pays. */
export const investmentFigures = defineFormula({
  id: 'cost.investment',
  version: 1,
  title: { en: 'NPV, ROI and simple payback', 'zh-CN': '净现值、投资回报率与静态回收期' },
  expression: 'NPV = −CAPEX + Σ benefit/(1+r)^t;  ROI = (Σ benefit − CAPEX)/CAPEX;  payback = CAPEX / benefit',
  units: 'currency; fraction; years',
  source: 'engineering economics, general knowledge',
  cases: ['derived-mac-example'],
  input: measure,
  compute: ({ capex, years, rate, opexChange, saving, otherRevenue }) => {
    const benefit = dec(saving).plus(otherRevenue).minus(opexChange);
    let npv = dec(capex).neg();
    for (let year = 1; year <= years; year += 1) npv = npv.plus(benefit.div(dec(1).plus(rate).pow(year)));
    const free = dec(capex).isZero();
    return {
      npv: text(npv),
      roi: free ? null : text(benefit.times(years).minus(capex).div(capex)),
      paybackYears: benefit.lte(0) ? null : text(dec(capex).div(benefit)),
    };
  },
});
