import { ok, reject, type Decider } from '@greengate/kernel';
import { reminderEvents, type ReminderEvent, type ReminderSubject } from './reminder.events';

export interface RemindCommand {
  readonly type: 'remind';
  readonly programmeId: string;
  readonly supplierId: string;
  readonly reminderId: string;
  readonly about: ReminderSubject;
  readonly reason: string;
  /** Today. */
  readonly on: string;
  readonly by: string;
}

/** The day of the last reminder. */
export interface ReminderState {
  readonly last: string | null;
}

export const reminderStream = (ids: { readonly programmeId: string; readonly supplierId: string }): string => `reminder-${ids.programmeId}.${ids.supplierId}`;

/** A supplier is reminded at most once a day, whatever of and by whom: more would not be read. */
export const reminderDecider: Decider<RemindCommand, ReminderState, ReminderEvent> = {
  initial: { last: null },
  decide: ({ programmeId, supplierId, reminderId, about, reason, on, by }, { last }) =>
    last !== null && last >= on ? reject('suppliers.reminded-today', { value: last }) : ok([reminderEvents.make.SupplierReminded({ programmeId, supplierId, reminderId, about, reason, on, remindedBy: by })]),
  evolve: (_state, { data }) => ({ last: data.on }),
};
