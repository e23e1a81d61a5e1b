import { addMonths, never, ok, reject, type Decider, type Result } from '@greengate/kernel';
import { admissionsEvents, type AdmissionEvent } from './admissions.events';
import { evolveAdmission, noAdmission, type AdmissionState } from './admission.state';
import { evaluateGate, type EvaluateGate } from './evaluate-gate.rules';

interface Act {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly by: string;
  readonly today: string;
}

export type AdmissionCommand =
  | EvaluateGate
  | (Act & { readonly type: 'record-sanction'; readonly reason: string })
  | (Act & { readonly type: 'lift-sanction'; readonly reason: string })
  | (Act & { readonly type: 'grant-waiver'; readonly until: string; readonly reason: string; readonly maximumMonths: number })
  | (Act & { readonly type: 'record-past-remediation'; readonly outcome: 'met' | 'missed'; readonly dueOn: string; readonly note: string });

type Decision = Result<readonly AdmissionEvent[]>;
const { make } = admissionsEvents;

function grantWaiver({ programmeId, supplierId, by, today, until, reason, maximumMonths }: Extract<AdmissionCommand, { type: 'grant-waiver' }>, state: AdmissionState): Decision {
  const latest = addMonths(today, maximumMonths);
  if (until < today) return reject('admissions.waiver-in-past', { field: 'until', value: until, today });
  if (until > latest) return reject('admissions.waiver-too-long', { field: 'until', value: until, latest, months: maximumMonths });
  return ok(state.waivedUntil === until ? [] : [make.WaiverGranted({ programmeId, supplierId, until, reason, grantedBy: by })]);
}

/** Stream `admission-<programmeId>.<supplierId>`: gate decisions, remediation cases, sanctions, waivers. Evidence, extensions and appeals of a case join it later. */
export const admissionDecider: Decider<AdmissionCommand, AdmissionState, AdmissionEvent> = {
  initial: noAdmission,
  decide(command, state): Decision {
    const { programmeId, supplierId } = command;
    const ids = { programmeId, supplierId };
    switch (command.type) {
      case 'evaluate':
        return ok(evaluateGate(command, state));
      case 'record-sanction':
        return state.sanctioned ? reject('admissions.already-sanctioned') : ok([make.SanctionRecorded({ ...ids, reason: command.reason, recordedBy: command.by })]);
      case 'lift-sanction':
        return state.sanctioned ? ok([make.SanctionLifted({ ...ids, reason: command.reason, liftedBy: command.by })]) : reject('admissions.not-sanctioned');
      case 'grant-waiver':
        return grantWaiver(command, state);
      case 'record-past-remediation': {
        const { outcome, dueOn, note, by, today } = command;
        if (dueOn >= today) return reject('admissions.not-past', { field: 'dueOn', value: dueOn, today });
        return ok([make.PastRemediationRecorded({ ...ids, outcome, dueOn, note, recordedBy: by })]);
      }
      default:
        return never(command);
    }
  },
  evolve: evolveAdmission,
};
