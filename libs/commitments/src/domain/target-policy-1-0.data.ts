import { digestOf } from '@greengate/kernel';
import type { TargetPolicy } from '../contracts/target-policy.contract';

/**
 * The policy that ships. Contraction rates and clock: SBTi near-term criteria [V]. Horizon: the same. Progress bands, clamp, threshold of 5 % (the GHG Protocol leaves it to the company; its printed
 * example has 10 %), months until stale (as the age of disclosures in SDP-1.0): our proposals [P]. Regressions: SBTi-CDP-WWF, ScienceBasedTargets/SBTi-finance-tool dcae9db (MIT), model 4, absolute, Kyoto gases.
 * Budget and TCRE: os-climate/ITR b0a99be (Apache-2.0).
 */
export const targetPolicy10: TargetPolicy = {
  id: 'target-policy-1.0',
  contraction: { '1.5C': '0.042', WB2C: '0.025', latestStart: 2020 },
  horizonYears: { minimum: 5, maximum: 10 },
  sda: { clamp: true },
  progress: { ahead: '1.10', onTrack: '1.00', slightlyBehind: '0.80' },
  staleAfterMonths: 18,
  annualPeriod: { minimumDays: 360, maximumDays: 371 },
  recalculationThreshold: '0.05',
  temperature: {
    fallback: '3.2',
    scope3CountsFrom: '0.4',
    regressions: [
      { variable: 'absolute', horizon: 'short', param: '-0.212692', intercept: '2.574303' },
      { variable: 'absolute', horizon: 'mid', param: '-0.312329', intercept: '2.697261' },
      { variable: 'absolute', horizon: 'long', param: '-0.483331', intercept: '2.841338' },
    ],
  },
  budget: { base: '1.5', globalBudget: '396', tcre: '0.0006004366812' },
};

export const targetPolicyDigest: string = digestOf(targetPolicy10);
