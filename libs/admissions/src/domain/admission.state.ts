import { never } from '@greengate/kernel';
import type { GateDecision } from '../contracts/gate-policy.contract';
import type { AdmissionEvent } from './admissions.events';

/** What a supplier's admission history amounts to. */
export interface AdmissionState {
  readonly last: { readonly decision: GateDecision; readonly rule: string; readonly inputsDigest: string; readonly on: string; readonly nextEvaluationOn: string | null } | null;
  /** The remediation case that is not cleared. */
  readonly remediation: { readonly caseId: string; readonly dueOn: string; readonly expired: boolean } | null;
  /** Due dates that were missed. */
  readonly missed: readonly string[];
  readonly sanctioned: boolean;
  readonly waivedUntil: string | null;
  readonly suspendedSince: string | null;
  /** Day of a replacement that only time, or a waiver, undoes. */
  readonly replacedOn: string | null;
}

export const noAdmission: AdmissionState = { last: null, remediation: null, missed: [], sanctioned: false, waivedUntil: null, suspendedSince: null, replacedOn: null };

type Decided = Extract<AdmissionEvent, { type: 'admissions.GateDecided' }>['data'];

/** A replacement for missed deadlines lasts; one for a sanction or falsified data ends with its cause. */
const lasting = ({ decision, matched }: Pick<Decided, 'decision' | 'matched'>): boolean =>
  decision === 'replace' && matched.some((condition) => condition === 'deadlines-missed' || condition === 'suspended-long' || condition === 'replaced');

/** Since when new awards are suspended, and since when the supplier is replaced, once a decision is taken. */
export const afterDecision = (state: AdmissionState, { decision, matched, on }: Pick<Decided, 'decision' | 'matched' | 'on'>): Pick<AdmissionState, 'suspendedSince' | 'replacedOn'> => ({
  suspendedSince: decision === 'suspend-new-awards' ? (state.suspendedSince ?? on) : null,
  replacedOn: lasting({ decision, matched }) ? (state.replacedOn ?? on) : null,
});

function decided(state: AdmissionState, data: Decided): AdmissionState {
  const { decision, rule, inputsDigest, on, nextEvaluationOn } = data;
  return { ...state, ...afterDecision(state, data), last: { decision, rule, inputsDigest, on, nextEvaluationOn } };
}

export function evolveAdmission(state: AdmissionState, event: AdmissionEvent): AdmissionState {
  switch (event.type) {
    case 'admissions.GateDecided':
      return decided(state, event.data);
    case 'admissions.RemediationOpened':
      return { ...state, remediation: { caseId: event.data.caseId, dueOn: event.data.dueOn, expired: false } };
    case 'admissions.RemediationCleared':
      return { ...state, remediation: null, suspendedSince: null };
    case 'admissions.RemediationExpired':
      return { ...state, remediation: state.remediation && { ...state.remediation, expired: true }, missed: [...state.missed, event.data.dueOn] };
    case 'admissions.PastRemediationRecorded':
      return event.data.outcome === 'missed' ? { ...state, missed: [...state.missed, event.data.dueOn] } : state;
    case 'admissions.SanctionRecorded':
      return { ...state, sanctioned: true };
    case 'admissions.SanctionLifted':
      return { ...state, sanctioned: false };
    case 'admissions.WaiverGranted':
      return { ...state, waivedUntil: event.data.until };
    default:
      return never(event);
  }
}
