import { never, type Period } from '@greengate/kernel';
import type { Appraisal } from '../contracts/appraisal.contract';
import type { MeasurePlan } from '../contracts/measure-plan.contract';
import type { MeasureStatus } from '../contracts/measure-words.contract';
import type { VerifiedAbatement } from '../contracts/verification.contract';
import type { MeasureEvent } from './measures.events';

export interface Measure {
  readonly supplierId: string;
  readonly measureId: string;
  readonly status: MeasureStatus;
  /** As planned or last revised. */
  readonly plan: MeasurePlan;
  readonly appraisal: Appraisal;
  /** As last approved; null when it never was. Holds while a revision waits. */
  readonly approved: MeasurePlan | null;
  /** Whether `plan` still waits for approval. */
  readonly pending: boolean;
  readonly startedOn: string | null;
  readonly completedOn: string | null;
  /** Due days that were missed, as recorded. */
  readonly overdue: readonly string[];
  readonly evidence: readonly string[];
  /** Effects verified, by their id. */
  readonly verified: Readonly<Record<string, { readonly period: Period; readonly verified: VerifiedAbatement }>>;
  /** Who planned or revised, ever: none of them approves. */
  readonly planners: readonly string[];
  /** Who planned, revised, carried out or brought evidence, ever: none of them verifies. */
  readonly implementers: readonly string[];
}

/** Null before the measure is planned. */
export type MeasureState = Measure | null;

const joined = (people: readonly string[], person: string): readonly string[] => (people.includes(person) ? people : [...people, person]);

/** The plan that binds: as approved, else as it stands. */
export const planInForce = ({ approved, plan }: Pick<Measure, 'approved' | 'plan'>): MeasurePlan => approved ?? plan;

/** Fold one event. Total: an event about a measure that was never planned changes nothing. */
export function evolveMeasure(state: MeasureState, event: MeasureEvent): MeasureState {
  if (event.type === 'measures.MeasurePlanned') {
    const { supplierId, measureId, plan, appraisal, plannedBy } = event.data;
    return {
      supplierId, measureId, plan, appraisal, status: 'planned', approved: null, pending: true, startedOn: null, completedOn: null, overdue: [], evidence: [], verified: {},
      planners: [plannedBy], implementers: [plannedBy],
    };
  }
  if (state === null) return state;
  const { implementers } = state;
  switch (event.type) {
    case 'measures.MeasureRevised': {
      const { plan, appraisal, revisedBy } = event.data;
      return { ...state, plan, appraisal, pending: true, planners: joined(state.planners, revisedBy), implementers: joined(implementers, revisedBy) };
    }
    case 'measures.MeasureApproved':
      return { ...state, approved: event.data.plan, pending: false, status: state.status === 'planned' ? 'approved' : state.status };
    case 'measures.MeasureStarted':
      return { ...state, status: 'started', startedOn: event.data.startedOn, implementers: joined(implementers, event.data.recordedBy) };
    case 'measures.MeasureCompleted':
      return { ...state, status: 'completed', completedOn: event.data.completedOn, implementers: joined(implementers, event.data.recordedBy) };
    case 'measures.MeasureEvidenceAttached':
      return { ...state, evidence: joined(state.evidence, event.data.evidence.digest), implementers: joined(implementers, event.data.attachedBy) };
    case 'measures.AbatementVerified': {
      const { verificationId, period, verified } = event.data;
      return { ...state, verified: { ...state.verified, [verificationId]: { period, verified } } };
    }
    case 'measures.MeasureAbandoned':
      return { ...state, status: 'abandoned' };
    case 'measures.MeasureFellOverdue':
      return { ...state, overdue: joined(state.overdue, event.data.dueOn) };
    default:
      return never(event);
  }
}
