import { defineProjection } from '@greengate/kernel';
import { reminderEvents, type ReminderEvent, type ReminderSubject } from '../domain/reminder.events';

const mostKept = 20;

/** View `reminders`, by programme and supplier: how many there were, and the last twenty, newest first. */
export interface Reminders {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly count: number;
  readonly reminders: readonly { readonly reminderId: string; readonly on: string; readonly about: ReminderSubject; readonly reason: string }[];
}

export const reminders = defineProjection<Reminders, ReminderEvent>({
  name: 'reminders',
  version: 1,
  handles: reminderEvents.types,
  indexes: [{ fields: ['programmeId'] }],
  keys: ({ event: { data } }) => [`${data.programmeId}.${data.supplierId}`],
  evolve: (view, { event: { data } }) => {
    const { programmeId, supplierId, reminderId, on, about, reason } = data;
    return { programmeId, supplierId, count: (view?.count ?? 0) + 1, reminders: [{ reminderId, on, about, reason }, ...(view?.reminders ?? [])].slice(0, mostKept) };
  },
});
