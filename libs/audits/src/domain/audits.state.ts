import { never } from '@greengate/kernel';
import type { FindingGrade } from '../contracts/finding.contract';
import type { AuditState, FindingState } from '../contracts/finding-state.contract';
import type { AuditEvent } from './audits.events';

export interface CorrectiveAction {
  readonly rootCause: string;
  readonly action: string;
  readonly completeOn: string;
}

export interface Finding {
  readonly id: string;
  readonly grade: FindingGrade;
  readonly state: FindingState;
  readonly issuedBy: string;
  readonly action: CorrectiveAction | null;
  /** Digests attached since the finding was raised, reopened or found ineffective: an old proof does not show a new effect. */
  readonly evidence: readonly string[];
  /** Everyone who submitted an action or attached evidence, ever: none of them verifies. */
  readonly implementers: readonly string[];
}

export interface Audit {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly auditId: string;
  readonly state: AuditState;
  readonly performedOn: string | null;
  /** The body it was given to; null: any that is engaged. */
  readonly auditorOrganisationId: string | null;
  readonly findings: Readonly<Record<string, Finding>>;
}

/** Null before the audit is scheduled. */
export type AuditsState = Audit | null;

const joined = (people: readonly string[], person: string): readonly string[] => (people.includes(person) ? people : [...people, person]);

type FindingEvent = Extract<AuditEvent, { readonly data: { readonly findingId: string } }>;
type Follows = Exclude<FindingEvent, { readonly type: 'audits.FindingRaised' }>;

function evolveFinding(finding: Finding, event: Follows): Finding {
  switch (event.type) {
    case 'audits.CorrectiveActionSubmitted': {
      const { rootCause, action, completeOn, submittedBy } = event.data;
      return { ...finding, state: 'submitted', action: { rootCause, action, completeOn }, implementers: joined(finding.implementers, submittedBy) };
    }
    case 'audits.CorrectiveActionAccepted':
      return { ...finding, state: 'accepted' };
    case 'audits.CorrectiveActionRejected':
      return { ...finding, state: 'rejected' };
    case 'audits.EvidenceAttached':
      return { ...finding, evidence: joined(finding.evidence, event.data.evidence.digest), implementers: joined(finding.implementers, event.data.attachedBy) };
    case 'audits.FindingVerified':
      return event.data.effective ? { ...finding, state: 'verified' } : { ...finding, state: 'ineffective', evidence: [] };
    case 'audits.FindingReopened':
      return { ...finding, state: 'open', action: null, evidence: [] };
    case 'audits.FindingClosed':
      return { ...finding, state: 'closed' };
    case 'audits.FindingWithdrawn':
      return { ...finding, state: 'withdrawn' };
    default:
      return never(event);
  }
}

/** Fold one event. Total: an event about an audit or a finding that is not there changes nothing. */
export function evolveAudits(state: AuditsState, event: AuditEvent): AuditsState {
  if (event.type === 'audits.AuditScheduled') {
    const { programmeId, supplierId, auditId, auditorOrganisationId } = event.data;
    return { programmeId, supplierId, auditId, auditorOrganisationId, state: 'scheduled', performedOn: null, findings: {} };
  }
  if (state === null) return state;
  const put = (finding: Finding): Audit => ({ ...state, findings: { ...state.findings, [finding.id]: finding } });
  if (event.type === 'audits.AuditPerformed') return { ...state, state: 'performed', performedOn: event.data.performedOn };
  if (event.type === 'audits.AuditRefused') return { ...state, state: 'refused' };
  if (event.type === 'audits.FindingRaised') {
    const { findingId: id, grade, issuedBy } = event.data;
    return put({ id, grade, state: 'open', issuedBy, action: null, evidence: [], implementers: [] });
  }
  const finding = state.findings[event.data.findingId];
  return finding ? put(evolveFinding(finding, event)) : state;
}
