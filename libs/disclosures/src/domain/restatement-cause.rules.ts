import { dec, digestOf, ok, reject, type Result } from '@greengate/kernel';
import { causeKinds, type CauseKind, type RestatementPolicy } from '../contracts/restatement.contract';
import { restatementPolicyInForce } from './restatement-policy.data';

const digests = new WeakMap<RestatementPolicy, string>();

export interface CauseOfRestatement {
  readonly causeKind: CauseKind | null;
  /** The policy by which the kind was asked for, or not. */
  readonly policy: { readonly id: string; readonly version: string; readonly digest: string; readonly threshold: string };
}

/** Above the threshold of the policy a restatement names the kind of its cause. An effect that cannot be formed is not known to be small, so that it asks, too. */
export function causeOfRestatement(effect: string | null, causeKind: CauseKind | null, policy: RestatementPolicy = restatementPolicyInForce): Result<CauseOfRestatement> {
  const { id, version, threshold } = policy;
  const large = effect === null || dec(effect).abs().gt(threshold);
  if (large && causeKind === null) return reject('disclosures.cause-kind-missing', { field: 'causeKind', effect: effect ?? '—', threshold, allowed: causeKinds.join(', ') });
  const digest = digests.get(policy) ?? digestOf(policy);
  digests.set(policy, digest);
  return ok({ causeKind, policy: { id, version, digest, threshold } });
}
