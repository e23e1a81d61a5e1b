import type { CustomFactor } from '../contracts/custom-factor.contract';

/** Steam of a neighbour by contract: an invented factor of a supplier's own. */
export const sampleCustomFactor: CustomFactor = {
  factor: {
    id: 'heat/purchased@gj',
    activity: 'heat/purchased',
    name: { en: 'Steam from the park, 2024', 'zh-CN': '园区蒸汽 2024' },
    value: '0.098',
    numerator: { gas: 'CO2', unit: 't' },
    denominator: 'GJ',
    basis: 'none',
    geography: { level: 'subdivision', country: 'CN', subdivision: 'CN-JS' },
    years: { from: 2024, to: 2024 },
    quality: 2,
    note: null,
  },
  gwpSet: null,
  method: 'Heat balance of the boiler house, from metered coal and its tested carbon content.',
  evidence: [{ digest: 'ab'.repeat(32), name: 'heat-balance-2024.pdf', mediaType: 'application/pdf' }],
};
