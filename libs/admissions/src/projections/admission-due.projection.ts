import { defineProjection, type EventOf } from '@greengate/kernel';
import type { AdmissionEvent } from '../domain/admissions.events';
import { pairOf } from './pair-of';

/** The next day on which the gate has to be evaluated though nothing happens. */
export interface AdmissionDue {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly dueOn: string;
}

type Ended = EventOf<'suppliers.EnrolmentEnded', { readonly programmeId: string; readonly supplierId: string }>;

/** View `admission_due`: deadlines, ends of waivers and suspensions, by day. */
export const admissionDue = defineProjection<AdmissionDue, Extract<AdmissionEvent, { type: 'admissions.GateDecided' }> | Ended>({
  name: 'admission_due',
  version: 1,
  handles: ['admissions.GateDecided', 'suppliers.EnrolmentEnded'],
  indexes: [{ fields: ['dueOn'] }],
  keys: ({ event }) => [pairOf(event.data)],
  evolve: (_view, { event }) => {
    if (event.type === 'suppliers.EnrolmentEnded' || event.data.nextEvaluationOn === null) return null;
    const { programmeId, supplierId, nextEvaluationOn } = event.data;
    return { programmeId, supplierId, dueOn: nextEvaluationOn };
  },
});
