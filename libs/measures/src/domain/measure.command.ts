import type { ActorReference, Period } from '@greengate/kernel';
import type { AppraisalRules } from '../contracts/appraisal.contract';
import type { MeasureEvidence } from '../contracts/measure-evidence.contract';
import type { MeasurePlan } from '../contracts/measure-plan.contract';
import type { VerificationBasis } from '../contracts/verification.contract';

interface Act {
  readonly supplierId: string;
  readonly measureId: string;
  readonly by: ActorReference;
  readonly today: string;
}

export type MeasureCommand =
  | (Act & { readonly type: 'plan'; readonly plan: MeasurePlan; readonly rules: AppraisalRules })
  | (Act & { readonly type: 'revise'; readonly plan: MeasurePlan; readonly rules: AppraisalRules; readonly reason: string })
  | (Act & { readonly type: 'approve' })
  | (Act & { readonly type: 'start'; readonly startedOn: string })
  | (Act & { readonly type: 'complete'; readonly completedOn: string })
  | (Act & { readonly type: 'attach-evidence'; readonly evidence: MeasureEvidence })
  | (Act & { readonly type: 'verify'; readonly verificationId: string; readonly period: Period; readonly basis: VerificationBasis })
  | (Act & { readonly type: 'abandon'; readonly reason: string })
  | (Act & { readonly type: 'mark-overdue'; readonly dueOn: string });
