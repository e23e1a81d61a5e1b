import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import type { operations } from './schema';

type Body = operations['suppliers.RemindSupplier']['requestBody']['content']['application/json'];
export type ReminderSubject = NonNullable<Body['about']>;
export const reminderSubjects = ['disclosure', 'correction', 'corrective-action', 'target', 'other'] as const satisfies readonly ReminderSubject[];

export const remindSupplier = (programmeId: string, supplierId: string, about: ReminderSubject, reason: string) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/reminders', { params: { path: { programmeId, supplierId } }, body: { about, reason } }));

export const remindersQuery = (programmeId: string, supplierId: string) =>
  queryOptions({ queryKey: ['reminders', programmeId, supplierId], queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/reminders', { params: { path: { programmeId, supplierId } } })) });
