import type { AuditEvent } from '@greengate/audits/contracts';
import { dayOf, defineProjection, type Recorded } from '@greengate/kernel';
import type { EnrolmentEvent, SuppliersEvent } from '@greengate/suppliers/contracts';
import type { FactAudit, FactFinding, Facts } from '../contracts/facts.contract';
import { sourceOf } from './source-of';

/** What is known of a supplier in one programme. */
export interface ProgrammeSupplierFacts {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly status: 'enrolled' | 'ended' | 'none';
  readonly basis: 'consent' | 'buyer-held' | null;
  /** Consents in force; a consent that ends is revoked by an event. */
  readonly consents: readonly string[];
  readonly sector: Facts['sector'];
  readonly findings: readonly FactFinding[];
  readonly audits: readonly FactAudit[];
}

type Finding = Extract<AuditEvent, { type: `audits.Finding${string}` }>;
type Audit = Extract<AuditEvent, { type: 'audits.AuditPerformed' | 'audits.AuditRefused' }>;
type TakenOver = Extract<SuppliersEvent, { type: 'suppliers.SupplierOrganisationLinked' }>;
type Event = EnrolmentEvent | TakenOver | Finding | Audit;

const handled = [
  'suppliers.SupplierEnrolled', 'suppliers.ConsentGranted', 'suppliers.ConsentRevoked', 'suppliers.EnrolmentEnded', 'suppliers.SupplierOrganisationLinked',
  'audits.AuditPerformed', 'audits.AuditRefused', 'audits.FindingRaised', 'audits.FindingReopened', 'audits.FindingClosed', 'audits.FindingWithdrawn',
];

/** Id of a pair's documents and streams. */
export const pairOf = (ids: { readonly programmeId: string; readonly supplierId: string }): string => `${ids.programmeId}.${ids.supplierId}`;

const change = (view: ProgrammeSupplierFacts, findingId: string, how: (finding: FactFinding) => FactFinding): ProgrammeSupplierFacts => ({
  ...view,
  findings: view.findings.map((finding) => (finding.findingId === findingId ? how(finding) : finding)),
});

function evolveAudit(view: ProgrammeSupplierFacts, recorded: Recorded<Event>, event: Finding | Audit): ProgrammeSupplierFacts {
  const source = sourceOf(recorded);
  const on = dayOf(recorded.metadata.occurredAt);
  switch (event.type) {
    case 'audits.AuditPerformed':
    case 'audits.AuditRefused': {
      const { auditId } = event.data;
      const audit: FactAudit = event.type === 'audits.AuditRefused' ? { auditId, state: 'refused', on, source } : { auditId, state: 'performed', on: event.data.performedOn, source };
      return { ...view, audits: [...view.audits.filter((other) => other.auditId !== auditId), audit] };
    }
    case 'audits.FindingRaised': {
      const { findingId, auditId, grade, falsification, closureDueOn } = event.data;
      return { ...view, findings: [...view.findings.filter((f) => f.findingId !== findingId), { findingId, auditId, grade, falsification, raisedOn: on, closureDueOn, state: 'open', sources: [source] }] };
    }
    case 'audits.FindingReopened':
      return change(view, event.data.findingId, (finding) => ({ ...finding, state: 'open', sources: [...finding.sources, source] }));
    case 'audits.FindingClosed':
      return change(view, event.data.findingId, (finding) => ({ ...finding, state: 'closed', sources: [...finding.sources, source] }));
    case 'audits.FindingWithdrawn':
      return { ...view, findings: view.findings.filter(({ findingId }) => findingId !== event.data.findingId) };
    default:
      return view;
  }
}

/** View `programme_supplier_facts`, by programme and supplier: enrolment, findings and refused audits, each with the events behind it. */
export const programmeSupplierFacts = defineProjection<ProgrammeSupplierFacts, Event>({
  name: 'programme_supplier_facts',
  version: 2,
  handles: handled,
  indexes: [{ fields: ['programmeId'] }, { fields: ['supplierId'] }, { fields: ['status'] }],
  keys: ({ event }) => (event.type === 'suppliers.SupplierOrganisationLinked' ? { field: 'supplierId', equals: event.data.supplierId } : [pairOf(event.data)]),
  evolve: (existing, recorded) => {
    const { event } = recorded;
    // The supplier speaks for itself now: only its own consents count.
    if (event.type === 'suppliers.SupplierOrganisationLinked') return existing ? { ...existing, basis: 'consent' } : null;
    const { programmeId, supplierId } = event.data;
    const view: ProgrammeSupplierFacts = existing ?? { programmeId, supplierId, status: 'none', basis: null, consents: [], sector: null, findings: [], audits: [] };
    switch (event.type) {
      case 'suppliers.SupplierEnrolled':
        return { ...view, status: 'enrolled', basis: event.data.basis, sector: { name: event.data.sector, source: sourceOf(recorded) } };
      case 'suppliers.ConsentGranted':
        return { ...view, consents: [...view.consents.filter((id) => id !== event.data.consentId), event.data.consentId] };
      case 'suppliers.ConsentRevoked':
        return { ...view, consents: view.consents.filter((id) => id !== event.data.consentId) };
      case 'suppliers.EnrolmentEnded':
        return { ...view, status: 'ended' };
      case 'suppliers.SupplierClassified':
        return view;
      default:
        return evolveAudit(view, recorded, event);
    }
  },
});
