import { defineProjection, type Recorded } from '@greengate/kernel';
import type { GateDecisionRecord, Remediation } from '../contracts/admissions.query';
import type { AdmissionEvent } from '../domain/admissions.events';
import { pairOf } from './pair-of';

type Event = Extract<AdmissionEvent, { type: `admissions.${'GateDecided' | 'RemediationOpened' | 'RemediationCleared' | 'RemediationExpired'}` }>;
type Decided = Extract<AdmissionEvent, { type: 'admissions.GateDecided' }>;

/** The decision in force and the latest remediation case. */
export interface GateView {
  readonly programmeId: string;
  readonly supplierId: string;
  /** Null only between a case's own event and the decision that goes with it. */
  readonly decided: GateDecisionRecord | null;
  readonly remediation: Remediation | null;
}

export const decisionRecord = ({ event, position, recordedAt }: Recorded<Decided>): GateDecisionRecord => ({ ...event.data, position, recordedAt });

const settled = (view: GateView, caseId: string, status: Remediation['status']): GateView =>
  view.remediation?.caseId === caseId ? { ...view, remediation: { ...view.remediation, status } } : view;

/** View `gate_latest`, by programme and supplier. */
export const gateLatest = defineProjection<GateView, Event>({
  name: 'gate_latest',
  version: 1,
  handles: ['admissions.GateDecided', 'admissions.RemediationOpened', 'admissions.RemediationCleared', 'admissions.RemediationExpired'],
  indexes: [{ fields: ['programmeId'] }, { fields: ['supplierId'] }, { fields: ['decided.decision'] }],
  keys: ({ event }) => [pairOf(event.data)],
  evolve: (existing, recorded) => {
    const { event } = recorded;
    const { programmeId, supplierId } = event.data;
    const view: GateView = existing ?? { programmeId, supplierId, decided: null, remediation: null };
    switch (event.type) {
      case 'admissions.GateDecided':
        return { ...view, decided: decisionRecord({ ...recorded, event }) };
      case 'admissions.RemediationOpened': {
        const { caseId, rule, openedOn, dueOn, milestones } = event.data;
        return { ...view, remediation: { caseId, rule, openedOn, dueOn, milestones, status: 'open' } };
      }
      case 'admissions.RemediationCleared':
        return settled(view, event.data.caseId, 'cleared');
      default:
        return settled(view, event.data.caseId, 'expired');
    }
  },
});
