import { defineProjection, type Recorded } from '@greengate/kernel';
import type { AssessmentsEvent } from '../domain/assessments.events';
import { pairOf } from './programme-supplier-facts.projection';

export type ComputedEvent = Extract<AssessmentsEvent, { type: 'assessments.AssessmentComputed' }>;

/** An assessment with where and when it was recorded. */
export type RecordedAssessment = ComputedEvent['data'] & { readonly eventId: string; readonly position: string; readonly recordedAt: string };

export const recordedAssessment = ({ event, id, position, recordedAt }: Recorded<ComputedEvent>): RecordedAssessment => ({ ...event.data, eventId: id, position, recordedAt });

/** View `assessment_latest`, by programme and supplier: the last assessment, whole. */
export const assessmentLatest = defineProjection<RecordedAssessment, ComputedEvent>({
  name: 'assessment_latest',
  version: 1,
  handles: ['assessments.AssessmentComputed'],
  indexes: [{ fields: ['programmeId'] }, { fields: ['supplierId'] }, { fields: ['result.tier'] }],
  keys: ({ event }) => [pairOf(event.data)],
  evolve: (_view, recorded) => recordedAssessment(recorded),
});
