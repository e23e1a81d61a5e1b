import { day, defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

/** What a supplier is reminded of. */
export const reminderSubject = z.enum(['disclosure', 'correction', 'corrective-action', 'target', 'other']);
export type ReminderSubject = z.infer<typeof reminderSubject>;

/** Stream `reminder-<programmeId>.<supplierId>`: that a buyer reminded a supplier, of what, why and on which day. */
export const reminderEvents = defineEvents('suppliers', {
  SupplierReminded: {
    version: 1,
    schema: z.strictObject({ programmeId: id, supplierId: id, reminderId: id, about: reminderSubject, reason: z.string().min(1), on: day, remindedBy: z.string() }),
    says: { en: 'Reminded on {on} ({about}): {reason}', 'zh-CN': '{on} 已提醒（{about}）：{reason}' },
  },
});
export type ReminderEvent = EventsOf<typeof reminderEvents>;
