import { deterministicId } from '@greengate/kernel';
import type { TimerDefinition } from '@greengate/platform';
import { markMeasureOverdue } from '../contracts/measures.command';
import type { MeasureDue } from '../projections/measure-due.projection';

const name = 'measures.due';

/** A measure that is not completed on the day after its due day becomes overdue. The command is named after the measure and that day: firing twice changes nothing. */
export const measureDueTimer: TimerDefinition = {
  name,
  view: 'measure_due',
  dueField: 'overdueOn',
  async fire({ view }, _services, dispatch) {
    const { supplierId, measureId, dueOn } = view as MeasureDue;
    const commandId = deterministicId('measure-due', measureId, dueOn);
    await dispatch(markMeasureOverdue, { supplierId, measureId, dueOn }, { commandId, causationId: commandId, correlationId: commandId, process: name });
  },
};
