import { defineProjection, never, type Recorded } from '@greengate/kernel';
import type { FindingRegisterEntry } from '../contracts/audit-register.contract';
import type { AuditEvent } from '../domain/audits.events';
import { auditsEvents } from '../domain/audits.events';
import { happeningOf } from './happening.rules';

type FindingEvent = Extract<AuditEvent, { readonly data: { readonly findingId: string } }>;
type Action = FindingRegisterEntry['actions'][number];

const ofAudits: readonly string[] = ['audits.AuditScheduled', 'audits.AuditPerformed', 'audits.AuditRefused'];

/** The last action gets what the auditor said about it. */
const judged = (actions: readonly Action[], outcome: Action['outcome'], reason: string | null): Action[] =>
  actions.map((action, index) => (index === actions.length - 1 ? { ...action, outcome, reason } : action));

const raised = (recorded: Recorded<FindingEvent>, data: Extract<FindingEvent, { readonly type: 'audits.FindingRaised' }>['data']): FindingRegisterEntry => ({
  ...data,
  state: 'open',
  actions: [],
  evidence: [],
  history: [happeningOf(recorded, null)],
});

/** Findings with every action, piece of evidence and step. Index: programme, supplier, state, grade, closure day. */
export const findingRegister = defineProjection<FindingRegisterEntry, FindingEvent>({
  name: 'finding_register',
  version: 1,
  handles: auditsEvents.types.filter((type) => !ofAudits.includes(type)),
  indexes: [{ fields: ['programmeId'] }, { fields: ['supplierId'] }, { fields: ['auditId'] }, { fields: ['state'] }, { fields: ['grade'] }, { fields: ['closureDueOn'] }],
  keys: ({ event }) => [event.data.findingId],
  evolve: (view, recorded) => {
    const { event } = recorded;
    if (event.type === 'audits.FindingRaised') return raised(recorded, event.data);
    if (!view) return null;
    const reason = 'reason' in event.data ? event.data.reason : null;
    const next = (changes: Partial<FindingRegisterEntry>): FindingRegisterEntry => ({ ...view, ...changes, history: [...view.history, happeningOf(recorded, reason)] });
    const at = recorded.metadata.occurredAt;
    switch (event.type) {
      case 'audits.CorrectiveActionSubmitted': {
        const { rootCause, action, completeOn, submittedBy } = event.data;
        return next({ state: 'submitted', actions: [...view.actions, { rootCause, action, completeOn, submittedAt: at, submittedBy, outcome: 'waiting', reason: null }] });
      }
      case 'audits.CorrectiveActionAccepted':
        return next({ state: 'accepted', actions: judged(view.actions, 'accepted', null) });
      case 'audits.CorrectiveActionRejected':
        return next({ state: 'rejected', actions: judged(view.actions, 'rejected', event.data.reason) });
      case 'audits.EvidenceAttached':
        return next({ evidence: [...view.evidence, { ...event.data.evidence, attachedAt: at, attachedBy: event.data.attachedBy }] });
      case 'audits.FindingVerified':
        return next({ state: event.data.effective ? 'verified' : 'ineffective' });
      case 'audits.FindingReopened':
        return next({ state: 'open' });
      case 'audits.FindingClosed':
        return next({ state: 'closed' });
      case 'audits.FindingWithdrawn':
        return next({ state: 'withdrawn' });
      default:
        return never(event);
    }
  },
});
