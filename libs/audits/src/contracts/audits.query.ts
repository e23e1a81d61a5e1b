import { day, defineQuery, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { auditRegisterEntry, findingRegisterEntry } from './audit-register.contract';
import { findingGrade } from './finding.contract';
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
const findingFilter = { state: findingState.optional(), grade: findingGrade.optional(), asOf };

/** Days past due on the day asked for; 0 when not overdue. */
const finding = findingRegisterEntry.extend({ overdue: z.strictObject({ correctiveActionDays: z.number().int(), closureDays: z.number().int() }) });
const auditPage = z.strictObject({ audits: z.array(auditRegisterEntry), next: z.string().optional() });
const findingPage = z.strictObject({ findings: z.array(finding), next: z.string().optional() });

export const listAudits = defineQuery('audits.ListAudits', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/audits' },
  summary: { en: 'List the audits of a supplier, latest first', 'zh-CN': '列出供应商的审核，最近的在前' },
  input: z.strictObject({ ...ofSupplier, ...paging }),
  output: auditPage,
  access: readsSupplier,
  views: ['audit_register'],
});

export const listProgrammeAudits = defineQuery('audits.ListProgrammeAudits', {
  route: { method: 'GET', path: '/programmes/:programmeId/audits' },
  summary: { en: 'List the audits of a programme, latest first', 'zh-CN': '列出项目的审核，最近的在前' },
  input: z.strictObject({ programmeId: id, ...paging }),
  output: auditPage,
  access: readsProgramme,
  views: ['audit_register'],
});

export const listFindings = defineQuery('audits.ListFindings', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/findings' },
  summary: { en: 'List the findings of a supplier by closure day, with days overdue', 'zh-CN': '按关闭期限列出供应商的发现及逾期天数' },
  input: z.strictObject({ ...ofSupplier, ...findingFilter, ...paging }),
  output: findingPage,
  access: readsSupplier,
  views: ['finding_register'],
});

export const listProgrammeFindings = defineQuery('audits.ListProgrammeFindings', {
  route: { method: 'GET', path: '/programmes/:programmeId/findings' },
  summary: { en: 'List the findings of a programme by closure day, with days overdue', 'zh-CN': '按关闭期限列出项目的发现及逾期天数' },
  input: z.strictObject({ programmeId: id, ...findingFilter, ...paging }),
  output: findingPage,
  access: readsProgramme,
  views: ['finding_register'],
});

export const getFinding = defineQuery('audits.GetFinding', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/findings/:findingId' },
  summary: { en: 'Read a finding with its actions, evidence and history', 'zh-CN': '读取发现及其措施、证据和历史' },
  input: z.strictObject({ ...ofSupplier, findingId: id, asOf }),
  output: finding,
  access: readsSupplier,
  views: ['finding_register'],
});
