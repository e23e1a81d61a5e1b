import { addDays, defineProjection, never } from '@greengate/kernel';
import { measuresEvents, type MeasureEvent } from '../domain/measures.events';

/** What the timer waits for: the day after the due day of a measure that is not completed. */
export interface MeasureDue {
  readonly supplierId: string;
  readonly measureId: string;
  /** Of the plan in force. */
  readonly dueOn: string;
  /** The first day on which it is overdue; null when that is recorded, or cannot come any more. */
  readonly overdueOn: string | null;
  readonly approved: boolean;
  readonly over: boolean;
}

const waiting = (view: MeasureDue, dueOn: string): MeasureDue => (view.over || view.dueOn === dueOn ? { ...view, dueOn } : { ...view, dueOn, overdueOn: addDays(dueOn, 1) });

/** View `measure_due`, by measure. */
export const measureDue = defineProjection<MeasureDue, MeasureEvent>({
  name: 'measure_due',
  version: 1,
  handles: measuresEvents.types,
  indexes: [{ fields: ['overdueOn'] }],
  keys: ({ event }) => [event.data.measureId],
  evolve: (view, { event }) => {
    if (event.type === 'measures.MeasurePlanned') {
      const { supplierId, measureId, plan } = event.data;
      return { supplierId, measureId, dueOn: plan.dueOn, overdueOn: addDays(plan.dueOn, 1), approved: false, over: false };
    }
    if (!view) return null;
    switch (event.type) {
      case 'measures.MeasureRevised':
        // Until the new plan is approved the approved one holds: a deadline is not moved by its debtor.
        return view.approved ? view : waiting(view, event.data.plan.dueOn);
      case 'measures.MeasureApproved':
        return { ...waiting(view, event.data.plan.dueOn), approved: true };
      case 'measures.MeasureCompleted':
      case 'measures.MeasureAbandoned':
        return { ...view, overdueOn: null, over: true };
      case 'measures.MeasureFellOverdue':
        return event.data.dueOn === view.dueOn ? { ...view, overdueOn: null } : view;
      case 'measures.MeasureStarted':
      case 'measures.MeasureEvidenceAttached':
      case 'measures.AbatementVerified':
        return view;
      default:
        return never(event);
    }
  },
});
