import type { AdmissionEvent } from '@greengate/admissions/contracts';
import type { AssessmentsEvent } from '@greengate/assessments/contracts';
import { enrolmentEvents, type EnrolmentEvent, type SuppliersEvent } from '@greengate/suppliers/contracts';
import { auditsEvents, type AuditEvent } from '@greengate/audits/contracts';
import { purchasingEvents, type PurchasingEvent } from '@greengate/purchasing/contracts';
import type { FindingEvent } from './findings.view';

type Of<Union extends { type: string }, Type extends Union['type']> = Extract<Union, { type: Type }>;

export type AssessmentComputed = Of<AssessmentsEvent, 'assessments.AssessmentComputed'>;
export type TierChanged = Of<AssessmentsEvent, 'assessments.TierChanged'>;
/** Events of the supplier itself: they name no programme and touch its documents in all of them. */
export type SupplierLevelEvent = Of<SuppliersEvent, 'suppliers.SupplierDetailsCorrected' | 'suppliers.SupplierOrganisationLinked'>;
export type { AdmissionEvent, AuditEvent, EnrolmentEvent, FindingEvent, PurchasingEvent };

export const findingTypes: readonly string[] = auditsEvents.types.filter((type) => !['audits.AuditScheduled', 'audits.AuditPerformed', 'audits.AuditRefused'].includes(type));
export const enrolmentTypes: readonly string[] = enrolmentEvents.types;
export const purchasingTypes: readonly string[] = purchasingEvents.types;
export const supplierLevelTypes: readonly SupplierLevelEvent['type'][] = ['suppliers.SupplierDetailsCorrected', 'suppliers.SupplierOrganisationLinked'];

export const isEnrolment = (event: { readonly type: string }): event is EnrolmentEvent => enrolmentTypes.includes(event.type);
export const isPurchase = (event: { readonly type: string }): event is PurchasingEvent => purchasingTypes.includes(event.type);
export const isFinding = (event: { readonly type: string }): event is FindingEvent => findingTypes.includes(event.type);
export const isSupplierLevel = (event: { readonly type: string }): event is SupplierLevelEvent => supplierLevelTypes.some((type) => type === event.type);

/** One document per programme and supplier. */
export const programmeSupplierId = ({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): string => `${programmeId}.${supplierId}`;
