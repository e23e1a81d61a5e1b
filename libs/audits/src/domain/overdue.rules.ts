import { daysBetween } from '@greengate/kernel';
import type { FindingState } from '../contracts/finding-state.contract';

interface Due {
  readonly state: FindingState;
  readonly correctiveActionDueOn: string | null;
  readonly closureDueOn: string | null;
}

/** Days past due on a day; 0 when not overdue. The due day itself is still in time. */
export interface Overdue {
  readonly correctiveActionDays: number;
  readonly closureDays: number;
}

/** A submission stops the clock of the action until it is reviewed. */
const waitsForAction: readonly FindingState[] = ['open', 'rejected', 'ineffective'];
/** Once verified as effective the supplier has nothing left to do; a closed finding is never overdue. */
const waitsForClosure: readonly FindingState[] = ['open', 'submitted', 'rejected', 'accepted', 'ineffective'];

const late = (dueOn: string | null, on: string): number => (dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, on)));

/** Derived from due days and state (domain notes 6), never stored. */
export const overdueOf = ({ state, correctiveActionDueOn, closureDueOn }: Due, on: string): Overdue => ({
  correctiveActionDays: waitsForAction.includes(state) ? late(correctiveActionDueOn, on) : 0,
  closureDays: waitsForClosure.includes(state) ? late(closureDueOn, on) : 0,
});
