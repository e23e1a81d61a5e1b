import type { AssessmentsEvent } from '@greengate/assessments/contracts';
import { dayOf, defineProjection, type Money, type Recorded } from '@greengate/kernel';
import type { PurchasingEvent } from '@greengate/purchasing/contracts';
import type { EnrolmentEvent } from '@greengate/suppliers/contracts';
import type { GateAssessment, GateInputs } from '../contracts/gate.contract';
import { pairOf } from './pair-of';

type Spend = NonNullable<GateInputs['spend']>;
type Computed = Extract<AssessmentsEvent, { type: 'assessments.AssessmentComputed' }>;
type Event = Computed | PurchasingEvent | Extract<EnrolmentEvent, { type: 'suppliers.SupplierEnrolled' | 'suppliers.SupplierClassified' | 'suppliers.EnrolmentEnded' }>;

/** What the gate looks at besides the supplier's own admission history. */
export interface AdmissionInputs {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly buyerOrganisationId: string | null;
  /** Null while the supplier is not enrolled. */
  readonly enrolledOn: string | null;
  readonly assessment: GateAssessment | null;
  /** Revenue of the supplier's latest period, for its share of the buyer's emissions. */
  readonly revenue: Money | null;
  readonly classification: GateInputs['classification'];
  /** Of the latest year. */
  readonly spend: Spend | null;
}

function assessmentOf({ assessmentId, result }: Computed['data']): GateAssessment {
  const { indicators, tier, dataQuality, caps } = result;
  const { acceptedDisclosures, openCritical, overdueMajor, overdueMinor, auditRefused, falsified, hasTarget, disclosureValid, worstQuartile, worseningPeriods, emissions } = indicators;
  return {
    assessmentId, tier, confidence: dataQuality?.confidence ?? null, caps: caps.map(({ code }) => code), falsified, openCritical, overdueMajor, overdueMinor, auditRefused,
    acceptedDisclosures, disclosureValid, hasTarget, worstQuartile, worseningPeriods, emissions,
  };
}

/** View `admission_inputs`, by programme and supplier: latest assessment, classification, spend, enrolment. */
export const admissionInputs = defineProjection<AdmissionInputs, Event>({
  name: 'admission_inputs',
  version: 1,
  handles: ['assessments.AssessmentComputed', 'purchasing.SpendRecorded', 'purchasing.SpendCorrected', 'purchasing.SpendWithdrawn', 'suppliers.SupplierEnrolled', 'suppliers.SupplierClassified', 'suppliers.EnrolmentEnded'],
  indexes: [{ fields: ['programmeId'] }],
  keys: ({ event }) => [pairOf(event.data)],
  evolve: (existing, { event, metadata }: Recorded<Event>): AdmissionInputs => {
    const { programmeId, supplierId } = event.data;
    const view: AdmissionInputs = existing ?? { programmeId, supplierId, buyerOrganisationId: null, enrolledOn: null, assessment: null, revenue: null, classification: null, spend: null };
    switch (event.type) {
      case 'suppliers.SupplierEnrolled':
        return { ...view, buyerOrganisationId: event.data.buyerOrganisationId, enrolledOn: dayOf(metadata.occurredAt) };
      case 'suppliers.EnrolmentEnded':
        return { ...view, enrolledOn: null };
      case 'suppliers.SupplierClassified': {
        const { category, hotSpot, soleSource, qualifiedAlternatives } = event.data;
        return { ...view, classification: { category, hotSpot, soleSource, qualifiedAlternatives } };
      }
      case 'assessments.AssessmentComputed':
        return { ...view, assessment: assessmentOf(event.data), revenue: event.data.result.indicators.revenue };
      case 'purchasing.SpendWithdrawn': {
        const { year, withdrawn } = event.data;
        return view.spend?.year === year && view.spend.money.currency === withdrawn.currency ? { ...view, spend: null } : view;
      }
      default: {
        const { year, money } = event.data;
        return view.spend !== null && view.spend.year > year ? view : { ...view, spend: { year, money } };
      }
    }
  },
});
