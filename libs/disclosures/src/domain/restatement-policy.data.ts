import { restatementPolicy, type RestatementPolicy } from '../contracts/restatement.contract';

/** Never edited: a change is version 1.1. */
export const restatementPolicyInForce: RestatementPolicy = restatementPolicy.parse({
  format: 'greengate-restatement-policy/1',
  id: 'restatement',
  version: '1.0',
  threshold: '0.05',
  mark: 'proposed',
  source: 'Domain notes 3.5: 5 % of S1+S2; SBTi asks for 5 % or less, the GHG Protocol prints 10 % as an example',
});
