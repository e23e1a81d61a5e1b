import { deterministicId, type Recorded } from '@greengate/kernel';
import { project, recordedAll } from '@greengate/kernel/testing';
import { auditRegisterEntry, findingRegisterEntry } from '../contracts/audit-register.contract';
import { auditsEvents, type AuditEvent } from '../domain/audits.events';
import { auditRegister } from './audit-register.projection';
import { findingRegister } from './finding-register.projection';

const make = auditsEvents.make;
const ids = { programmeId: deterministicId('programme', 1), supplierId: deterministicId('supplier', 1), auditId: deterministicId('audit', 1) };
const f = { ...ids, findingId: deterministicId('finding', 1) };
const history: readonly Recorded<AuditEvent>[] = recordedAll<AuditEvent>([
  make.AuditScheduled({ ...ids, kind: 'desk', plannedOn: '2025-09-15', criteria: 'chapter 2', auditorOrganisationId: null }),
  make.AuditPerformed({ ...ids, performedOn: '2025-09-16' }),
  make.FindingRaised({ ...f, grade: 'major', statement: 'meter missing', falsification: false, correctiveActionDueOn: '2025-09-30', closureDueOn: '2025-12-15', issuedBy: 'auditors' }),
  make.CorrectiveActionSubmitted({ ...f, rootCause: 'unknown', action: 'look', completeOn: '2025-10-01', submittedBy: 'lin' }),
  make.CorrectiveActionRejected({ ...f, reason: 'no cause given' }),
  make.CorrectiveActionSubmitted({ ...f, rootCause: 'no review', action: 'review', completeOn: '2025-11-01', submittedBy: 'lin' }),
  make.CorrectiveActionAccepted(f),
  make.EvidenceAttached({ ...f, evidence: { digest: 'b'.repeat(64), name: 'list.pdf', mediaType: 'application/pdf' }, attachedBy: 'lin' }),
  make.FindingVerified({ ...f, effective: true }),
  make.FindingClosed(f),
  make.FindingReopened({ ...f, reason: 'missing again' }),
]);
const findings = history as readonly Recorded<Extract<AuditEvent, { data: { findingId: string } }>>[];
const finding = (count: number) => project(findingRegister, findings.slice(0, count)).get(f.findingId)?.view;

describe('finding_register', () => {
  it.each([[3, 'open'], [4, 'submitted'], [5, 'rejected'], [6, 'submitted'], [7, 'accepted'], [8, 'accepted'], [9, 'verified'], [10, 'closed'], [11, 'open']])('after %d events is %s', (count, state) => expect(finding(count)?.state).toBe(state));
  it('keeps every action with what was said about it, and every piece of evidence', () => {
    const view = finding(11);
    expect(view?.actions).toMatchObject([{ action: 'look', outcome: 'rejected', reason: 'no cause given' }, { action: 'review', outcome: 'accepted', reason: null }]);
    expect(view?.evidence).toMatchObject([{ name: 'list.pdf', attachedBy: 'lin' }]);
    expect(view?.history.at(-1)).toMatchObject({ what: 'FindingReopened', reason: 'missing again' });
    expect(view?.history).toHaveLength(9);
  });
  it('stores no "overdue"', () => expect(JSON.stringify(finding(11))).not.toMatch(/overdue/i));
});

describe('audit_register', () => {
  const view = project(auditRegister, history).get(ids.auditId)?.view;
  it('knows its findings and when it took place', () => expect(view).toMatchObject({ state: 'performed', performedOn: '2025-09-16', findings: [{ findingId: f.findingId, grade: 'major' }] }));
  it('says why it was refused', () => {
    const refused = recordedAll<AuditEvent>([make.AuditScheduled({ ...ids, kind: 'desk', plannedOn: '2025-09-15', criteria: 'c', auditorOrganisationId: null }), make.AuditRefused({ ...ids, reason: 'no access' })]);
    expect(project(auditRegister, refused).get(ids.auditId)?.view).toMatchObject({ state: 'refused', history: [{ reason: null }, { reason: 'no access' }] });
  });
});

describe('both registers', () => {
  it('answer as their contracts say', () => {
    for (const { view } of project(auditRegister, history).values()) expect(() => auditRegisterEntry.parse(view)).not.toThrow();
    for (const { view } of project(findingRegister, findings).values()) expect(() => findingRegisterEntry.parse(view)).not.toThrow();
  });
  it('are the same after a batch applied twice, and after any split', () => {
    const audits = project(auditRegister, history);
    const found = project(findingRegister, findings);
    expect(project(auditRegister, history, audits)).toEqual(audits);
    expect(project(findingRegister, findings, found)).toEqual(found);
    for (let cut = 0; cut <= history.length; cut += 1) {
      expect(project(auditRegister, history.slice(cut), project(auditRegister, history.slice(0, cut)))).toEqual(audits);
      expect(project(findingRegister, findings.slice(cut), project(findingRegister, findings.slice(0, cut)))).toEqual(found);
    }
  });
});
