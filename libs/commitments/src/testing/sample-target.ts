import type { Target } from '../contracts/target.contract';

/** The worked example of the domain notes, 3.1: 100,000 t in 2019, 46.2 % by 2030. */
export const sampleTarget = (changes: Partial<Target> = {}): Target => ({
  kind: 'absolute',
  scopes: [1, 2],
  baseYear: 2019,
  targetYear: 2030,
  reduction: '0.462',
  baseEmissions: '100000',
  coversScope3: false,
  ...changes,
});
