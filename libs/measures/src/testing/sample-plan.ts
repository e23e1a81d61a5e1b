import type { MeasurePlan } from '../contracts/measure-plan.contract';

/** The worked example of domain notes 5.1: CAPEX 1,000,000, ten years, 8 %, 20,000 dearer, 150,000 saved, 800 t a year: 23.7869 per tonne. */
export const samplePlan = (changes: Partial<MeasurePlan> = {}): MeasurePlan => ({
  title: 'Rooftop photovoltaics at the press shop',
  field: 'clean-energy',
  stage: 'source',
  type: 'on-site-renewables',
  carbonUse: 'none',
  cause: 'Purchased electricity of the press shop, replaced by own generation.',
  baseline: { year: 2024, emissions: '4000', output: { value: '10000', unit: 't' } },
  currency: 'CNY',
  capex: '1000000',
  opexChange: '20000',
  saving: '150000',
  otherRevenue: '0',
  lifetimeYears: 10,
  abatement: { scope1: '0', scope2: '800', scope3: '0' },
  exclusiveGroup: null,
  startOn: '2025-07-01',
  dueOn: '2025-12-31',
  ...changes,
});
