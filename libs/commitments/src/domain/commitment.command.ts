import type { BaseYearCause } from '../contracts/base-year.contract';
import type { Ambition, Target } from '../contracts/target.contract';
import type { TargetPolicy } from '../contracts/target-policy.contract';
import type { ValidationChange } from '../contracts/validation-status.contract';

interface Act {
  readonly supplierId: string;
  readonly targetId: string;
  readonly today: string;
}

export type CommitmentCommand =
  | (Act & { readonly type: 'commit'; readonly target: Target })
  /** `successor` is the id that the new target gets, unless the same target is committed already. */
  | (Act & { readonly type: 'supersede'; readonly successor: string; readonly target: Target; readonly reason: string })
  | (Act & { readonly type: 'validate'; readonly scheme: string; readonly ambition: Ambition | null; readonly validatedOn: string })
  | (Act & { readonly type: 'change-validation'; readonly scheme: string; readonly status: ValidationChange; readonly on: string; readonly by: string })
  | (Act & {
      readonly type: 'change-base-year';
      readonly changeId: string;
      readonly cause: BaseYearCause;
      readonly change: string;
      readonly description: string;
      readonly policy: TargetPolicy;
      readonly policyDigest: string;
      readonly by: string;
    })
  | (Act & { readonly type: 'withdraw'; readonly reason: string });

export type CommandOf<Type extends CommitmentCommand['type']> = Extract<CommitmentCommand, { readonly type: Type }>;
