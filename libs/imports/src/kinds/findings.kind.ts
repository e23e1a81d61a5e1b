import { performAudit, raiseFinding, recordAuditRefusal, scheduleAudit, type FindingGrade } from '@greengate/audits/contracts';
import { ok } from '@greengate/kernel';
import type { ImportProblem } from '../csv/import-problem';
import type { Column } from './column';
import { defineKind, type PlannedRow } from './import-kind';
import type { RowReader } from './row-reader';
import { supplierColumn } from './shared-columns';

const columns: readonly Column[] = [
  supplierColumn,
  { name: 'audit_kind', aliases: ['kind', '审核方式'], required: true, cell: { type: 'choice', choices: { desk: ['文件审核', '文件'], 'on-site': ['现场审核', '现场', 'onsite'] } }, help: { en: 'desk or on-site.', 'zh-CN': '文件审核或现场审核。' }, example: 'on-site' },
  { name: 'audited_on', aliases: ['performed on', 'date', '审核日期'], required: true, cell: { type: 'day' }, help: { en: 'Day of the audit, or on which it was to be.', 'zh-CN': '审核日期，或原定日期。' }, example: '2025-05-20' },
  { name: 'criteria', aliases: ['standard', '审核准则'], required: true, cell: { type: 'text' }, help: { en: 'What was audited against.', 'zh-CN': '审核依据。' }, example: 'ISO 14064-1 inventory 2024' },
  { name: 'refused', aliases: ['audit refused', '拒绝审核'], required: false, cell: { type: 'text' }, help: { en: 'When the supplier refused the audit: its reason. Then there is no finding.', 'zh-CN': '供应商拒绝审核时填写原因；此时没有发现。' }, example: '' },
  { name: 'grade', aliases: ['级别', '等级'], required: false, cell: { type: 'choice', choices: { critical: ['严重', '零容忍'], major: ['主要', '重大'], minor: ['次要', '轻微'], observation: ['观察项', '建议项'] } }, help: { en: 'critical, major, minor or observation; empty: the audit had no finding.', 'zh-CN': '严重、主要、次要或观察项；留空为无发现。' }, example: 'major' },
  { name: 'statement', aliases: ['finding', '发现', '描述'], required: false, cell: { type: 'text' }, help: { en: 'What was found.', 'zh-CN': '发现内容。' }, example: 'No calibration record for two gas meters' },
  { name: 'falsification', aliases: ['falsified', '造假'], required: false, cell: { type: 'boolean' }, help: { en: 'Whether figures or records were falsified; only with grade critical.', 'zh-CN': '是否伪造数据或记录；仅限严重级。' }, example: 'no' },
  { name: 'corrective_action_due_on', aliases: ['action due', '纠正措施期限'], required: false, cell: { type: 'day' }, help: { en: 'Empty: counted from today by grade.', 'zh-CN': '留空则自今日起按级别计算。' }, example: '' },
  { name: 'closure_due_on', aliases: ['closure due', '关闭期限'], required: false, cell: { type: 'day' }, help: { en: 'Empty: counted from today by grade.', 'zh-CN': '留空则自今日起按级别计算。' }, example: '' },
];

interface Wish {
  readonly supplier: string;
  readonly audit: { readonly kind: 'desk' | 'on-site'; readonly on: string; readonly criteria: string };
  readonly refused: string | null;
  readonly finding: { readonly grade: FindingGrade; readonly statement: string; readonly falsification: boolean; readonly correctiveActionDueOn: string | null; readonly closureDueOn: string | null } | null;
}

function findingOf(row: RowReader, problems: ImportProblem[]): Wish['finding'] {
  const [grade, statement] = [row.text('grade') as FindingGrade | undefined, row.text('statement')];
  if (grade !== undefined && statement !== undefined) {
    return { grade, statement, falsification: row.yes('falsification') ?? false, correctiveActionDueOn: row.text('corrective_action_due_on') ?? null, closureDueOn: row.text('closure_due_on') ?? null };
  }
  if (grade !== undefined) problems.push(row.problem('error', 'imports.companion-missing', 'grade', { other: 'statement' }));
  if (statement !== undefined) problems.push(row.problem('error', 'imports.companion-missing', 'statement', { other: 'grade' }));
  return null;
}

function plan(row: RowReader) {
  const problems: ImportProblem[] = [];
  const supplier = row.text('supplier') ?? '';
  const audit = { kind: row.text('audit_kind') as Wish['audit']['kind'], on: row.text('audited_on') ?? '', criteria: row.text('criteria') ?? '' };
  const wish: Wish = { supplier, audit, refused: row.text('refused') ?? null, finding: findingOf(row, problems) };
  const planned: PlannedRow<Wish> = { key: [supplier, audit.kind, audit.on, audit.criteria, wish.finding?.statement ?? ''].join(' | '), subject: supplier, wish };
  return { planned, problems };
}

/** Audits that took place or were refused, and what they found. Rows of one supplier, kind, day and criteria are findings of one audit. */
export const findingsKind = defineKind<Wish>({
  name: 'findings',
  title: { en: 'Audits and findings', 'zh-CN': '审核与发现' },
  command: raiseFinding,
  columns,
  notChecked: [],
  plan,
  async carryOut({ supplier, audit, refused, finding }, tools) {
    const found = await tools.supplier(supplier);
    if (!found.ok) return found;
    const { kind, on, criteria } = audit;
    const ids = { programmeId: tools.programmeId, supplierId: found.value };
    const about = ['audit', found.value, kind, on, criteria].join(' | ');
    const scheduled = await tools.send(scheduleAudit, { ...ids, kind, plannedOn: on, criteria, auditorOrganisationId: null }, 'schedule', { subject: about });
    if (!scheduled.ok) return scheduled;
    const { auditId } = scheduled.value;
    if (refused !== null) return tools.send(recordAuditRefusal, { ...ids, auditId, reason: refused }, 'refuse', { subject: about });
    const performed = await tools.send(performAudit, { ...ids, auditId, performedOn: on }, 'perform', { subject: about });
    if (!performed.ok || finding === null) return performed.ok ? ok(auditId) : performed;
    const recorded = (await tools.findings(auditId)).find(({ statement }) => statement === finding.statement);
    if (recorded && recorded.grade !== finding.grade) return tools.refuse({ code: 'imports.existing-differs', facts: { field: 'grade', recorded: recorded.grade, value: finding.grade } });
    return tools.send(raiseFinding, { ...ids, auditId, ...finding }, 'raise', { subject: `${about} | ${finding.statement}` });
  },
  fields: { kind: 'audit_kind', plannedOn: 'audited_on', performedOn: 'audited_on', reason: 'refused', correctiveActionDueOn: 'corrective_action_due_on', closureDueOn: 'closure_due_on' },
});
