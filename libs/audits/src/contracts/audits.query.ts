import { day, defineQuery, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { auditRegisterEntry, findingRegisterEntry } from './audit-register.contract';
import { findingGrade } from './finding.contract';
import { possibleAct } from './finding-acts.contract';
import { findingDeadlines } from './finding-deadlines.contract';
import { findingState } from './finding-state.contract';

const readsSupplier: Access = {
  'supplier-user': 'own-supplier',
  'programme-owner': 'enrolled-supplier',
  'procurement-manager': 'enrolled-supplier',
  analyst: 'enrolled-supplier',
  verifier: 'engaged',
  auditor: 'engaged',
};
const readsProgramme: Access = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme', auditor: 'engaged' };

const ofSupplier = { programmeId: id, supplierId: id };
const paging = { limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).optional() };
/** The day that "overdue" refers to; today (UTC) when not given. */
const asOf = day.optional();
/** Names beside ids. */
const names = ['supplier_list', 'organisation_directory'] as const;
const findingFilter = { state: findingState.optional(), grade: findingGrade.optional(), asOf };

/** Days past due on the day asked for; 0 when not overdue. */
const finding = findingRegisterEntry.extend({
  overdue: z.strictObject({ correctiveActionDays: z.number().int(), closureDays: z.number().int() }),
  /** What the programme calls the supplier; null where it is not known. */
  supplierName: z.string().nullable(),
});
const auditPage = z.strictObject({ audits: z.array(auditRegisterEntry.extend({ supplierName: z.string().nullable(), auditorName: z.string().nullable() })), next: z.string().optional() });
/** For whoever may schedule one: the bodies that are engaged now. */
const auditBody = z.strictObject({ organisationId: id, name: z.string().nullable() });
/** One finding with what it was compared with, who took part, and what whoever asks may do about it now. */
const wholeFinding = finding.extend({
  audit: auditRegisterEntry.pick({ kind: true, state: true, plannedOn: true, performedOn: true, criteria: true, auditorOrganisationId: true }).nullable(),
  organisations: z.array(z.strictObject({ organisationId: z.string(), name: z.string() })),
  acts: z.array(possibleAct),
  /** Of the audit's stream: sent back as `If-Match`, an act is refused when somebody else was faster. */
  revision: z.number().int().min(0),
});
const findingPage = z.strictObject({ findings: z.array(finding), next: z.string().optional() });

export const listAudits = defineQuery('audits.ListAudits', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/audits' },
  summary: { en: 'List the audits of a supplier, latest first', 'zh-CN': '列出供应商的审核，最近的在前' },
  input: z.strictObject({ ...ofSupplier, ...paging }),
  /** `deadlines`: the table by which a finding that is raised now gets its due days. */
  output: auditPage.extend({ auditBodies: z.array(auditBody), deadlines: findingDeadlines }),
  access: readsSupplier,
  views: ['audit_register', ...names, 'programme_directory'],
});

export const listProgrammeAudits = defineQuery('audits.ListProgrammeAudits', {
  route: { method: 'GET', path: '/programmes/:programmeId/audits' },
  summary: { en: 'List the audits of a programme, latest first', 'zh-CN': '列出项目的审核，最近的在前' },
  input: z.strictObject({ programmeId: id, ...paging }),
  output: auditPage,
  access: readsProgramme,
  views: ['audit_register', ...names],
});

export const listFindings = defineQuery('audits.ListFindings', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/findings' },
  summary: { en: 'List the findings of a supplier by closure day, with days overdue', 'zh-CN': '按关闭期限列出供应商的发现及逾期天数' },
  input: z.strictObject({ ...ofSupplier, ...findingFilter, ...paging }),
  output: findingPage,
  access: readsSupplier,
  views: ['finding_register', ...names],
});

export const listProgrammeFindings = defineQuery('audits.ListProgrammeFindings', {
  route: { method: 'GET', path: '/programmes/:programmeId/findings' },
  summary: { en: 'List the findings of a programme by closure day, with days overdue', 'zh-CN': '按关闭期限列出项目的发现及逾期天数' },
  input: z.strictObject({ programmeId: id, supplierId: id.optional(), ...findingFilter, ...paging }),
  output: findingPage,
  access: readsProgramme,
  views: ['finding_register', ...names],
});

export const getFinding = defineQuery('audits.GetFinding', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/findings/:findingId' },
  summary: { en: 'Read a finding with its actions, evidence and history, and what may be done about it now', 'zh-CN': '读取发现及其措施、证据和历史，以及现在可采取的操作' },
  input: z.strictObject({ ...ofSupplier, findingId: id, asOf }),
  output: wholeFinding,
  access: readsSupplier,
  views: ['finding_register', 'audit_register', ...names],
});
