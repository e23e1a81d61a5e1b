import { never } from '@greengate/kernel';
import type { AuditEvent, FindingGrade } from '@greengate/audits/contracts';

/** Events about one finding: every audit event but those about the audit itself. */
export type FindingEvent = Extract<AuditEvent, { data: { findingId: string } }>;

export interface FindingEntry {
  readonly findingId: string;
  readonly auditId: string;
  readonly grade: FindingGrade;
  readonly statement: string;
  readonly correctiveActionDueOn: string | null;
  readonly closureDueOn: string | null;
  readonly status: 'open' | 'action-submitted' | 'action-accepted' | 'action-rejected' | 'verified' | 'closed' | 'withdrawn';
}

export const isOpen = ({ status }: FindingEntry): boolean => status !== 'closed' && status !== 'withdrawn';

function statusAfter(event: Exclude<FindingEvent, { type: 'audits.FindingRaised' }>, before: FindingEntry['status']): FindingEntry['status'] {
  switch (event.type) {
    case 'audits.CorrectiveActionSubmitted':
      return 'action-submitted';
    case 'audits.CorrectiveActionAccepted':
      return 'action-accepted';
    case 'audits.CorrectiveActionRejected':
      return 'action-rejected';
    case 'audits.EvidenceAttached':
      return before;
    case 'audits.FindingVerified':
      return event.data.effective ? 'verified' : 'open';
    case 'audits.FindingReopened':
      return 'open';
    case 'audits.FindingClosed':
      return 'closed';
    case 'audits.FindingWithdrawn':
      return 'withdrawn';
    default:
      return never(event);
  }
}

/** Findings in the order in which they were raised. */
export function withFinding(findings: readonly FindingEntry[], event: FindingEvent): readonly FindingEntry[] {
  if (event.type === 'audits.FindingRaised') {
    const { findingId, auditId, grade, statement, correctiveActionDueOn, closureDueOn } = event.data;
    return [...findings.filter((finding) => finding.findingId !== findingId), { findingId, auditId, grade, statement, correctiveActionDueOn, closureDueOn, status: 'open' }];
  }
  return findings.map((finding) => (finding.findingId === event.data.findingId ? { ...finding, status: statusAfter(event, finding.status) } : finding));
}
