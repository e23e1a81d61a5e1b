import { day, defineCommand, defineQuery, id, instant, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { programmeReaders } from './programme-access';

/**
 * What an alert is about. `review`: figures wait for a reviewer. `returned`, `questions`, `corrective-action`: the supplier has to answer. `judge-action`: a
 * corrective action waits for judgement. `measure-overdue`: its day has passed. `consent-expiry`: it ends within the notice of the installation. `gate`: a decision other than to admit stands. `tier`, `statement`, `consent`: it changed.
 */
export const alertKind = z.enum(['review', 'returned', 'questions', 'corrective-action', 'judge-action', 'gate', 'tier', 'statement', 'consent', 'measure-overdue', 'consent-expiry']);
export type AlertKind = z.infer<typeof alertKind>;

export const alertView = z.strictObject({
  alertId: z.string(),
  kind: alertKind,
  supplierId: id,
  supplierName: z.string(),
  /** What it is about, where it has a name: the title of a measure. */
  subject: z.string().nullable(),
  /** The event that raised it, said in the reader's language. */
  says: z.string(),
  type: z.string(),
  eventId: z.string(),
  position: z.string(),
  occurredAt: instant,
  dueOn: day.nullable(),
  overdue: z.boolean(),
  disclosureId: id.nullable(),
  /** Of the own organisation: somebody has taken it, or put it off until that day. */
  state: z.enum(['new', 'acknowledged', 'snoozed']),
  handled: z.strictObject({ at: instant, by: z.string(), until: day.nullable() }).nullable(),
});
export type AlertView = z.infer<typeof alertView>;

const paging = { state: z.enum(['new', 'handled', 'all']).default('new'), limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).optional() };
const output = z.strictObject({ alerts: z.array(alertView), next: z.string().optional() });
const views = ['alerts', 'alert_handling', 'supplier_list', 'supplier_dossier', 'programme_directory'];

/** A page may be shorter than its limit: what is not shared, or not asked for by `state`, is left out. */
export const listAlerts = defineQuery('programmes.ListAlerts', {
  route: { method: 'GET', path: '/programmes/:programmeId/alerts' },
  summary: { en: 'What changed and what needs you in a programme, newest first', 'zh-CN': '项目中的变化与待办提醒，最新在前' },
  access: { ...programmeReaders, verifier: 'engaged' },
  input: z.strictObject({ programmeId: id, ...paging }),
  output,
  views,
});

export const listSupplierAlerts = defineQuery('programmes.ListSupplierAlerts', {
  route: { method: 'GET', path: '/suppliers/:supplierId/alerts' },
  summary: { en: 'What changed and what needs the supplier, newest first', 'zh-CN': '供应商的变化与待办提醒，最新在前' },
  access: { 'supplier-user': 'own-supplier' },
  input: z.strictObject({ supplierId: id, ...paging }),
  output,
  views,
});

const handlers: Access = { ...programmeReaders, verifier: 'engaged', 'supplier-user': 'own-supplier' };
const base = '/programmes/:programmeId/suppliers/:supplierId/alerts/:alertId';
const ids = { programmeId: id, supplierId: id, alertId: z.string().min(1).max(200) };

/** For the whole organisation: a colleague sees that somebody has taken it. It is new again when the same matter is raised anew. */
export const acknowledgeAlert = defineCommand('programmes.AcknowledgeAlert', {
  route: { method: 'POST', path: `${base}/acknowledgement` },
  summary: { en: 'Acknowledge an alert for your organisation', 'zh-CN': '代表本机构确认提醒' },
  access: handlers,
  input: z.strictObject(ids),
  output: z.strictObject({ alertId: z.string() }),
});

export const snoozeAlert = defineCommand('programmes.SnoozeAlert', {
  route: { method: 'POST', path: `${base}/snooze` },
  summary: { en: 'Put an alert off for some days', 'zh-CN': '将提醒推迟若干天' },
  access: handlers,
  input: z.strictObject({ ...ids, days: z.number().int().min(1).max(90) }),
  output: z.strictObject({ alertId: z.string(), until: day }),
});
