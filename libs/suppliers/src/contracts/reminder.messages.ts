import { day, defineCommand, defineQuery, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { reminderSubject } from '../domain/reminder.events';

const ids = { programmeId: id, supplierId: id };
const buyerWrites: Access = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme' };

export const remindSupplier = defineCommand('suppliers.RemindSupplier', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers/:supplierId/reminders' },
  summary: { en: 'Remind a supplier, with the reason; once a day at most', 'zh-CN': '提醒供应商并说明原因；每天最多一次' },
  access: buyerWrites,
  input: z.strictObject({ ...ids, about: reminderSubject.default('disclosure'), reason: z.string().trim().min(3).max(1000) }),
  output: z.strictObject({ ...ids, reminderId: id, on: day }),
});

export const listReminders = defineQuery('suppliers.ListReminders', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/reminders' },
  summary: { en: 'The last reminders of a supplier, newest first', 'zh-CN': '供应商最近收到的提醒，最新在前' },
  access: { ...buyerWrites, auditor: 'engaged', 'supplier-user': 'own-supplier' },
  input: z.strictObject(ids),
  output: z.strictObject({ count: z.number().int(), reminders: z.array(z.strictObject({ reminderId: id, on: day, about: reminderSubject, reason: z.string() })) }),
  views: ['reminders'],
});
