import { deterministicId } from '@greengate/kernel';
import type { TimerDefinition } from '@greengate/platform';
import { evaluateGateCommand } from '../contracts/admissions.command';
import type { AdmissionDue } from '../projections/admission-due.projection';

const name = 'admissions.due';

/**
 * A deadline that passed, a waiver that ended, a suspension that lasted too long: the gate is evaluated as of that very day, however late
 * the timer runs. The command is named after the pair and the day: firing twice changes nothing.
 */
export const admissionDueTimer: TimerDefinition = {
  name,
  view: 'admission_due',
  dueField: 'dueOn',
  async fire({ id, view }, _services, dispatch) {
    const { programmeId, supplierId, dueOn } = view as AdmissionDue;
    const commandId = deterministicId('gate-due', id, dueOn);
    await dispatch(evaluateGateCommand, { programmeId, supplierId, on: dueOn }, { commandId, causationId: commandId, correlationId: commandId, process: name });
  },
};
