import { dec, defineProjection, never, type Keys, type Recorded } from '@greengate/kernel';
import { isOpen, withFinding } from './findings.view';
import {
  enrolmentTypes,
  findingTypes,
  isEnrolment,
  isFinding,
  isPurchase,
  isSupplierLevel,
  programmeSupplierId,
  purchasingTypes,
  supplierLevelTypes,
  type AdmissionEvent,
  type AssessmentComputed,
  type EnrolmentEvent,
  type FindingEvent,
  type PurchasingEvent,
  type SupplierLevelEvent,
  type TierChanged,
} from './programme-supplier.events';
import { isShared, nothingShared, withEnrolmentEvent } from './sharing.view';
import { withSpend } from './spend-years.view';
import type { SupplierListEntry } from './supplier-list.view';
import { trendOf } from './trend.view';

const admissionTypes = ['admissions.GateDecided', 'admissions.RemediationOpened', 'admissions.RemediationCleared', 'admissions.RemediationExpired'] as const;
type GateEvent = Extract<AdmissionEvent, { type: (typeof admissionTypes)[number] }>;
type Handled = SupplierLevelEvent | EnrolmentEvent | PurchasingEvent | FindingEvent | AssessmentComputed | TierChanged | GateEvent;
type View = SupplierListEntry;

/** A programme's facts on a supplier may come before its enrolment: they are kept, and shown once it is enrolled. */
const empty = (programmeId: string, supplierId: string): View => ({
  programmeId, supplierId, supplierOrganisationId: null, name: '', nameKey: '', sector: null, country: null, province: null,
  sharing: nothingShared, status: 'none', shared: false, category: null, hotSpot: null, soleSource: null, qualifiedAlternatives: null,
  tier: 'U', previousTier: null, assessment: null, score: null, scoreNumber: null, metric: null, intensity: null, intensityNumber: null, trend: 'unknown',
  gate: null, gateRule: null, dueOn: null, remediation: null, caseStatus: null, caseDueOn: null, spend: [], spendNumber: null, findings: [], openCritical: 0, openMajor: 0, openMinor: 0,
});

/** Fields that follow from others. */
function settled(view: View): View {
  const shared = isShared(view.sharing);
  const open = (grade: string): number => view.findings.filter((finding) => finding.grade === grade && isOpen(finding)).length;
  return {
    ...view,
    nameKey: view.name.toLowerCase(),
    status: view.sharing.status,
    shared,
    scoreNumber: view.score === null ? null : dec(view.score).toNumber(),
    intensityNumber: shared && view.intensity !== null ? dec(view.intensity).toNumber() : null,
    caseStatus: view.remediation?.status ?? null,
    caseDueOn: view.remediation?.dueOn ?? null,
    spendNumber: view.spend[0] ? dec(view.spend[0].amount).toNumber() : null,
    openCritical: open('critical'),
    openMajor: open('major'),
    openMinor: open('minor'),
  };
}

function onEnrolment(view: View, event: EnrolmentEvent, at: string): View {
  const sharing = withEnrolmentEvent(view.sharing, event, at);
  if (event.type === 'suppliers.SupplierEnrolled') {
    const { supplierOrganisationId, legalName, sector, country, province } = event.data;
    return { ...view, sharing, supplierOrganisationId, name: legalName, sector, country, province };
  }
  if (event.type === 'suppliers.SupplierClassified') {
    const { category, hotSpot, soleSource, qualifiedAlternatives } = event.data;
    return { ...view, category, hotSpot, soleSource, qualifiedAlternatives };
  }
  return { ...view, sharing };
}

function onSupplier(view: View, { type, data }: SupplierLevelEvent): View {
  switch (type) {
    case 'suppliers.SupplierDetailsCorrected':
      return { ...view, name: data.legalName, sector: data.sector, country: data.country, province: data.province };
    case 'suppliers.SupplierOrganisationLinked':
      return { ...view, supplierOrganisationId: data.organisationId, sharing: { ...view.sharing, takenOver: true } };
    default:
      return never(type);
  }
}

function onAssessment(view: View, { data: { assessmentId, asOf, rulesetId, result, facts } }: AssessmentComputed): View {
  const { acceptedDisclosures, hasTarget, assured, emissions } = result.indicators;
  const latest = facts.disclosures.find(({ disclosureId }) => disclosureId === result.latest?.disclosureId);
  return {
    ...view,
    tier: result.tier,
    score: result.score,
    metric: result.metric?.id ?? null,
    intensity: result.metric?.intensity ?? null,
    trend: trendOf(result),
    assessment: { assessmentId, asOf, rulesetId, acceptedDisclosures, hasTarget, assured, renewablesKnown: (latest?.renewableElectricityShare ?? null) !== null, emissions },
  };
}

const withCase = (view: View, caseId: string, status: 'cleared' | 'expired'): View =>
  view.remediation?.caseId === caseId ? { ...view, remediation: { ...view.remediation, status } } : view;

function onAdmission(view: View, { type, data }: GateEvent): View {
  switch (type) {
    case 'admissions.GateDecided':
      return { ...view, gate: data.decision, gateRule: data.rule, dueOn: data.dueOn ?? data.reviewOn };
    case 'admissions.RemediationOpened': {
      const { caseId, openedOn, dueOn, milestones } = data;
      return { ...view, remediation: { caseId, openedOn, dueOn, milestones, status: 'open' } };
    }
    case 'admissions.RemediationCleared':
      return withCase(view, data.caseId, 'cleared');
    case 'admissions.RemediationExpired':
      return withCase(view, data.caseId, 'expired');
    default:
      return never(type);
  }
}

function change(view: View, event: Handled, at: string): View {
  if (isSupplierLevel(event)) return onSupplier(view, event);
  if (isEnrolment(event)) return onEnrolment(view, event, at);
  if (isPurchase(event)) return { ...view, spend: withSpend(view.spend, event) };
  if (isFinding(event)) return { ...view, findings: withFinding(view.findings, event) };
  switch (event.type) {
    case 'assessments.AssessmentComputed':
      return onAssessment(view, event);
    case 'assessments.TierChanged':
      return { ...view, previousTier: event.data.from };
    default:
      return onAdmission(view, event);
  }
}

const keys = ({ event }: Recorded<Handled>): Keys =>
  isSupplierLevel(event) ? { field: 'supplierId', equals: event.data.supplierId } : [programmeSupplierId(event.data)];

const evolve = (before: View | undefined, { event, metadata }: Recorded<Handled>, key: string): View => {
  const [programmeId = '', supplierId = ''] = key.split('.');
  return settled(change(before ?? empty(programmeId, supplierId), event, metadata.occurredAt));
};

const sortable = ['nameKey', 'scoreNumber', 'intensityNumber', 'spendNumber', 'dueOn', 'caseDueOn'];

/** The suppliers of a programme, for lists, filters and the overview. */
export const supplierList = defineProjection<SupplierListEntry, Handled>({
  name: 'supplier_list',
  version: 2,
  handles: [...supplierLevelTypes, ...enrolmentTypes, ...purchasingTypes, ...findingTypes, 'assessments.AssessmentComputed', 'assessments.TierChanged', ...admissionTypes],
  indexes: [
    { fields: ['supplierId'] },
    { fields: ['supplierOrganisationId', 'status'] },
    { fields: ['programmeId', 'status', 'tier', 'gate', 'caseStatus', 'sector', 'country', 'category'] },
    ...sortable.map((field) => ({ fields: ['programmeId', field] })),
  ],
  keys,
  evolve,
});
