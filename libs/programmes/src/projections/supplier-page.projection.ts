import { admissionsEvents } from '@greengate/admissions/contracts';
import { auditsEvents } from '@greengate/audits/contracts';
import { defineProjection, never, type Recorded } from '@greengate/kernel';
import type { SuppliersEvent } from '@greengate/suppliers/contracts';
import { withFinding } from './findings.view';
import { enrolmentTypes, isEnrolment, isFinding, isPurchase, programmeSupplierId, purchasingTypes, type AdmissionEvent, type AssessmentComputed, type AuditEvent, type EnrolmentEvent, type FindingEvent, type PurchasingEvent } from './programme-supplier.events';
import { nothingShared, withEnrolmentEvent } from './sharing.view';
import { withSpend } from './spend-years.view';
import type { Cited, PageAudit, PageCase, SupplierPage } from './supplier-page.view';

type Linked = Extract<SuppliersEvent, { type: 'suppliers.SupplierOrganisationLinked' }>;
type AuditItself = Exclude<AuditEvent, FindingEvent>;
type Handled = Linked | EnrolmentEvent | PurchasingEvent | AuditEvent | AssessmentComputed | AdmissionEvent;
type View = SupplierPage;

const empty = (programmeId: string, supplierId: string): View => ({
  programmeId, supplierId, sharing: nothingShared, classification: null, assessment: null, gates: [], cases: [], sanctioned: false, waivedUntil: null, audits: [], findings: [], spend: [],
});

function onEnrolment(view: View, event: EnrolmentEvent, at: string): View {
  if (event.type !== 'suppliers.SupplierClassified') return { ...view, sharing: withEnrolmentEvent(view.sharing, event, at) };
  const { category, hotSpot, soleSource, qualifiedAlternatives } = event.data;
  return { ...view, classification: { category, hotSpot, soleSource, qualifiedAlternatives } };
}

function onAudit(view: View, { type, data }: AuditItself): View {
  const before = view.audits.find(({ auditId }) => auditId === data.auditId) ?? { auditId: data.auditId, kind: null, plannedOn: null, status: 'scheduled' as const, on: null };
  const after = (): PageAudit => {
    switch (type) {
      case 'audits.AuditScheduled':
        return { ...before, kind: data.kind, plannedOn: data.plannedOn };
      case 'audits.AuditPerformed':
        return { ...before, status: 'performed', on: data.performedOn };
      case 'audits.AuditRefused':
        return { ...before, status: 'refused' };
      default:
        return never(type);
    }
  };
  return { ...view, audits: [...view.audits.filter(({ auditId }) => auditId !== data.auditId), after()] };
}

function onAssessment(view: View, { data }: AssessmentComputed, cited: Cited): View {
  const { assessmentId, asOf, trigger, rulesetId, rulesetDigest, benchmarkSetId, benchmarkDigest, gwpSet, factsDigest, resultDigest, nextChangeOn, result, inputs } = data;
  const assessment = { ...cited, assessmentId, asOf, trigger, rulesetId, rulesetDigest, benchmarkSetId, benchmarkDigest, gwpSet, factsDigest, resultDigest, nextChangeOn, result, inputs };
  return { ...view, assessment };
}

const withCase = (view: View, caseId: string, status: PageCase['status']): View => ({ ...view, cases: view.cases.map((entry) => (entry.caseId === caseId ? { ...entry, status } : entry)) });

function onAdmission(view: View, { type, data }: AdmissionEvent, cited: Cited): View {
  switch (type) {
    case 'admissions.GateDecided': {
      // The inputs stay behind: they hold the buyer's spend. `admissions` answers them to those who may see them.
      const { decisionId, decision, previous, rule, reasons, conditions, on, dueOn, reviewOn, validUntil, assessmentId, rulesetId } = data;
      return { ...view, gates: [{ ...cited, decisionId, decision, previous, rule, reasons, conditions, on, dueOn, reviewOn, validUntil, assessmentId, rulesetId }, ...view.gates] };
    }
    case 'admissions.RemediationOpened': {
      const { caseId, openedOn, dueOn, milestones } = data;
      return { ...view, cases: [{ caseId, openedOn, dueOn, milestones, status: 'open' }, ...view.cases] };
    }
    case 'admissions.RemediationCleared':
      return withCase(view, data.caseId, 'cleared');
    case 'admissions.RemediationExpired':
      return withCase(view, data.caseId, 'expired');
    case 'admissions.SanctionRecorded':
      return { ...view, sanctioned: true };
    case 'admissions.SanctionLifted':
      return { ...view, sanctioned: false };
    case 'admissions.WaiverGranted':
      return { ...view, waivedUntil: data.until };
    case 'admissions.PastRemediationRecorded':
      return view;
    default:
      return never(type);
  }
}

const isLinked = (event: Handled): event is Linked => event.type === 'suppliers.SupplierOrganisationLinked';
const isAudit = (event: Handled): event is AuditItself => event.type.startsWith('audits.');
const isAdmission = (event: Handled): event is AdmissionEvent => event.type.startsWith('admissions.');

function evolve(before: View | undefined, { event, id, position, metadata }: Recorded<Handled>, key: string): View {
  const [programmeId = '', supplierId = ''] = key.split('.');
  const view = before ?? empty(programmeId, supplierId);
  const cited = { eventId: id, position, at: metadata.occurredAt };
  if (isLinked(event)) return { ...view, sharing: { ...view.sharing, takenOver: true } };
  if (isEnrolment(event)) return onEnrolment(view, event, cited.at);
  if (isPurchase(event)) return { ...view, spend: withSpend(view.spend, event) };
  if (isFinding(event)) return { ...view, findings: withFinding(view.findings, event) };
  if (isAudit(event)) return onAudit(view, event);
  return isAdmission(event) ? onAdmission(view, event, cited) : onAssessment(view, event, cited);
}

export const supplierPage = defineProjection<SupplierPage, Handled>({
  name: 'supplier_page',
  version: 1,
  handles: ['suppliers.SupplierOrganisationLinked', ...enrolmentTypes, ...purchasingTypes, ...auditsEvents.types, 'assessments.AssessmentComputed', ...admissionsEvents.types],
  indexes: [{ fields: ['supplierId'] }],
  keys: ({ event }) => (isLinked(event) ? { field: 'supplierId', equals: event.data.supplierId } : [programmeSupplierId(event.data)]),
  evolve,
});
