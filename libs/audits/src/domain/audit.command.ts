import type { ActorReference } from '@greengate/kernel';
import type { Evidence, FindingGrade } from '../contracts/finding.contract';
import type { FindingDeadlines } from '../contracts/finding-deadlines.contract';

/** Who acts, on which audit, on which day (UTC). */
interface Act {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly auditId: string;
  readonly by: ActorReference;
  readonly today: string;
}
type ActOnFinding = Act & { readonly findingId: string };

export type AuditCommand =
  | (Act & { readonly type: 'schedule'; readonly kind: 'desk' | 'on-site'; readonly plannedOn: string; readonly criteria: string; readonly auditorOrganisationId: string | null })
  | (Act & { readonly type: 'perform'; readonly performedOn: string })
  | (Act & { readonly type: 'refuse'; readonly reason: string })
  | RaiseFinding
  | FindingCommand;

/** Due days that are not given follow from the table. */
export type RaiseFinding = ActOnFinding & {
  readonly type: 'raise';
  readonly grade: FindingGrade;
  readonly statement: string;
  readonly falsification: boolean;
  readonly correctiveActionDueOn: string | null;
  readonly closureDueOn: string | null;
  readonly deadlines: FindingDeadlines;
};

export type FindingCommand =
  | (ActOnFinding & { readonly type: 'submit-action'; readonly rootCause: string; readonly action: string; readonly completeOn: string })
  | (ActOnFinding & { readonly type: 'accept-action' })
  | (ActOnFinding & { readonly type: 'reject-action'; readonly reason: string })
  | (ActOnFinding & { readonly type: 'attach-evidence'; readonly evidence: Evidence })
  | (ActOnFinding & { readonly type: 'verify'; readonly effective: boolean })
  | (ActOnFinding & { readonly type: 'reopen'; readonly reason: string })
  | (ActOnFinding & { readonly type: 'close' })
  | (ActOnFinding & { readonly type: 'withdraw'; readonly reason: string });
