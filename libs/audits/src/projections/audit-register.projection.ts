import { defineProjection } from '@greengate/kernel';
import type { AuditRegisterEntry } from '../contracts/audit-register.contract';
import type { AuditEvent } from '../domain/audits.events';
import { happeningOf } from './happening.rules';

/** What changes an audit as a whole; the lives of its findings are in `finding_register`. */
const handles: readonly AuditEvent['type'][] = ['audits.AuditScheduled', 'audits.AuditPerformed', 'audits.AuditRefused', 'audits.FindingRaised'];

export const auditRegister = defineProjection<AuditRegisterEntry, AuditEvent>({
  name: 'audit_register',
  version: 1,
  handles,
  indexes: [{ fields: ['programmeId'] }, { fields: ['supplierId'] }, { fields: ['state'] }, { fields: ['plannedOn'] }],
  keys: ({ event }) => [event.data.auditId],
  evolve: (view, recorded) => {
    const { event } = recorded;
    if (event.type === 'audits.AuditScheduled') return { ...event.data, state: 'scheduled', performedOn: null, findings: [], history: [happeningOf(recorded, null)] };
    if (!view) return null;
    const history = (reason: string | null) => [...view.history, happeningOf(recorded, reason)];
    switch (event.type) {
      case 'audits.AuditPerformed':
        return { ...view, state: 'performed', performedOn: event.data.performedOn, history: history(null) };
      case 'audits.AuditRefused':
        return { ...view, state: 'refused', history: history(event.data.reason) };
      case 'audits.FindingRaised': {
        const { findingId, grade } = event.data;
        return { ...view, findings: [...view.findings, { findingId, grade }], history: history(null) };
      }
      default:
        return view;
    }
  },
});
