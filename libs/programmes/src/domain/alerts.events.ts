import { day, defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

/** `alertId` names the matter, `cause` the position of the event that raised it: when the same matter is raised anew it is new again. */
const alert = { supplierId: id, organisationId: id, programmeId: id, alertId: z.string().min(1).max(200), cause: z.string().regex(/^\d{20}$/), by: z.string().min(1) };

/** Stream `alert-<supplierId>.<organisationId>`: what an organisation did about alerts on one supplier. The alerts themselves are derived from what happened. */
export const alertEvents = defineEvents('programmes', {
  AlertAcknowledged: {
    version: 1,
    schema: z.strictObject(alert),
    says: { en: 'Alert {alertId} was acknowledged', 'zh-CN': '提醒 {alertId} 已确认' },
  },
  AlertSnoozed: {
    version: 1,
    /** `until`: the first day on which it is shown as new again. */
    schema: z.strictObject({ ...alert, until: day }),
    says: { en: 'Alert {alertId} was put off until {until}', 'zh-CN': '提醒 {alertId} 推迟至 {until}' },
  },
});
export type AlertEvent = EventsOf<typeof alertEvents>;
