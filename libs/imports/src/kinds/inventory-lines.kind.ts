import { correctInventory, inventoryDocument, restateInventory, submitInventory, type InventoryDocument } from '@greengate/disclosures/contracts';
import { problemCatalogue, type ProblemCode } from '@greengate/kernel';
import type { z } from 'zod';
import { importProblem, type ImportProblem } from '../csv/import-problem';
import { defineKind, type GatheredRow, type PlannedRow } from './import-kind';
import { inventoryColumns } from './inventory-columns';
import type { RowReader } from './row-reader';

type DocumentInput = z.input<typeof inventoryDocument>;

/** What a row says of the whole inventory. Said once is enough; said twice it must be the same. */
const wholeFields = ['organisation', 'period_from', 'period_to', 'boundary', 'gwp_set', 'place', 'revenue', 'revenue_currency'] as const;
type Whole = Partial<Record<(typeof wholeFields)[number], string>>;

interface Wish {
  readonly supplier: string;
  readonly whole: Whole;
  readonly line: object;
  /** Of the rows together. */
  readonly document?: DocumentInput;
}

/** How a kind of line names what it is about. */
const subjectFields: Readonly<Record<string, string>> = {
  'stationary-combustion': 'fuel', 'mobile-combustion': 'fuel', 'mobile-distance': 'vehicle', process: 'process', refrigerant: 'gas', 'purchased-energy': 'carrier', scope3: 'subject',
};

const given = (name: string, value: unknown): object => (value === undefined ? {} : { [name]: value });

/** A blank is not a zero: it is not known. */
function activityOf(row: RowReader): object {
  const [value, unit, basis] = [row.decimal('amount'), row.text('unit') ?? '', row.text('basis')];
  if (value === undefined) return { status: 'unknown' };
  return basis === undefined || basis === 'measured' ? { status: 'measured', value, unit } : { status: 'estimated', basis, value, unit };
}

function lineOf(row: RowReader): object {
  const kind = row.text('activity') ?? '';
  const [density, evidence] = [row.decimal('density'), row.text('evidence')];
  return {
    id: row.text('line') ?? `row ${row.line}`, kind, activity: activityOf(row),
    ...given(subjectFields[kind] ?? 'subject', row.text('what')),
    ...given('method', row.text('method') ?? (kind === 'scope3' ? 'average' : undefined)),
    ...given('category', row.integer('category')), ...given('site', row.text('site')), ...given('place', row.text('line_place')), ...given('market', row.text('market')),
    ...given('density', density === undefined ? undefined : { value: density, unit: 'kg/L' }), ...given('calorificBasis', row.text('calorific_basis')), ...given('biogenic', row.yes('biogenic')),
    ...given('evidence', evidence?.split(/[;；]/).map((name) => name.trim()).filter((name) => name !== '')),
  };
}

function plan(row: RowReader) {
  const problems: ImportProblem[] = [];
  const year = row.integer('year');
  const whole: Whole = Object.fromEntries(wholeFields.flatMap((field) => {
    const value = row.text(field);
    return value === undefined ? [] : [[field, value]];
  }));
  const dated = year === undefined || whole.period_from !== undefined ? whole : { ...whole, period_from: `${year}-01-01`, period_to: `${year}-12-31` };
  if (row.decimal('amount') !== undefined && row.text('unit') === undefined) problems.push(row.problem('error', 'imports.companion-missing', 'amount', { other: row.header('unit') }));
  const supplier = row.text('supplier') ?? '';
  const id = row.text('line') ?? `row ${row.line}`;
  const planned: PlannedRow<Wish> = { key: `${supplier} ${id}`, subject: supplier, wish: { supplier, whole: dated, line: lineOf(row) } };
  return { planned, problems };
}

/** What the rows say of the whole, together. */
function wholeOf(wishes: readonly Wish[], rows: readonly GatheredRow[], problems: ImportProblem[]): Whole {
  const whole: Whole = {};
  wishes.forEach((wish, index) => {
    for (const field of wholeFields) {
      const [value, before] = [wish.whole[field], whole[field]];
      if (value === undefined) continue;
      if (before === undefined) whole[field] = value;
      else if (before !== value) problems.push(importProblem('error', 'imports.whole-contradicted', { line: rows[index]?.line ?? 1, column: rows[index]?.headers.get(field) ?? field, value }, { before }));
    }
  });
  return whole;
}

/** China's method where the inventory lies in China, as its guidelines ask; elsewhere published factors per unit of fuel. */
function withMethod(line: object, place: string | undefined): object {
  const { kind, method } = line as { readonly kind?: string; readonly method?: string };
  return method !== undefined || !kind?.endsWith('-combustion') ? line : { ...line, method: place?.startsWith('CN') ? 'china' : 'published' };
}

function documentOf(whole: Whole, lines: readonly object[]): object {
  const { organisation, period_from: from, period_to: to, boundary = 'operational-control', gwp_set: gwpSet = 'AR5', place, revenue, revenue_currency: currency } = whole;
  return {
    organisation: organisation ?? '—', period: { from: from ?? '', to: to ?? '' }, boundary, gwpSet, place: place ?? '', lines: lines.map((line) => withMethod(line, place)),
    ...(revenue === undefined || currency === undefined ? {} : { revenue: { amount: revenue, currency } }),
  };
}

/** The column of a field of the document. */
const columnOfField: Readonly<Record<string, string>> = {
  'period.from': 'period_from', 'period.to': 'period_to', period: 'period_from', place: 'place', organisation: 'organisation', boundary: 'boundary', gwpSet: 'gwp_set', revenue: 'revenue',
};
const columnOfLine: Readonly<Record<string, string>> = {
  id: 'line', kind: 'activity', fuel: 'what', vehicle: 'what', process: 'what', gas: 'what', carrier: 'what', subject: 'what', activity: 'amount', method: 'method', category: 'category', place: 'line_place', density: 'density', calorificBasis: 'calorific_basis', evidence: 'evidence', site: 'site', market: 'market',
};

const isProblemCode = (message: string): message is ProblemCode => Object.hasOwn(problemCatalogue, message);

function problemAt(issue: z.core.$ZodIssue, rows: readonly GatheredRow[]): ImportProblem {
  const [first, index, field] = issue.path;
  const row = first === 'lines' && typeof index === 'number' ? rows[index] : rows[0];
  const column = first === 'lines' ? columnOfLine[String(field)] : (columnOfField[issue.path.join('.')] ?? columnOfField[String(first)]);
  const place = { line: row?.line ?? 1, ...(column === undefined ? {} : { column: row?.headers.get(column) ?? column }) };
  return isProblemCode(issue.message) ? importProblem('error', issue.message, place, { field: column ?? issue.path.join('.'), value: null }) : importProblem('error', 'imports.line-incomplete', place, { field: column ?? issue.path.join('.') });
}

function gather(wishes: readonly Wish[], rows: readonly GatheredRow[]): { readonly wish?: Wish; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const whole = wholeOf(wishes, rows, problems);
  const lines = wishes.map(({ line }) => line);
  const read = inventoryDocument.safeParse(documentOf(whole, lines));
  if (!read.success) problems.push(...read.error.issues.map((issue) => problemAt(issue, rows)));
  const [first] = wishes;
  if (first === undefined || !read.success || problems.length > 0) return { problems };
  return { wish: { supplier: first.supplier, whole, line: {}, document: read.data }, problems };
}

/** Activities of one supplier and period, one row each: electricity, fuels, refrigerants … The rows of a supplier are one inventory, and Greengate calculates it. */
export const inventoryLinesKind = defineKind<Wish>({
  name: 'inventory-lines',
  title: { en: 'Inventory lines', 'zh-CN': '清单明细' },
  command: submitInventory,
  columns: inventoryColumns,
  notChecked: [{ en: 'whether a reviewer will accept the figures', 'zh-CN': '审核人是否会接受这些数据' }],
  plan,
  gather,
  async carryOut({ supplier, document }, tools) {
    const found = await tools.supplier(supplier);
    if (!found.ok) return found;
    const entered = document as InventoryDocument;
    const input = { supplierId: found.value, document: entered, ...(tools.programmeId === '' ? {} : { programmeId: tools.programmeId }) };
    const submitted = await tools.send(submitInventory, input, 'submit');
    if (submitted.ok) return submitted;
    const { code, facts } = submitted.error;
    const disclosureId = facts['disclosureId'];
    if ((code !== 'disclosures.restate-instead' && code !== 'disclosures.correct-instead') || typeof disclosureId !== 'string') return submitted;
    if (tools.restate === undefined) return tools.refuse({ code: 'imports.disclosure-differs', facts: { value: `${entered.period.from}/${entered.period.to}` } });
    return code === 'disclosures.restate-instead'
      ? tools.send(restateInventory, { ...input, disclosureId, cause: tools.restate, foundBy: 'supplier' }, `restate ${tools.restate}`)
      : tools.send(correctInventory, { ...input, disclosureId }, 'correct');
  },
  fields: {
    ...Object.fromEntries(Object.entries(columnOfLine).map(([field, column]) => [`document.lines.${field}`, column])),
    'document.lines.activity.unit': 'unit', 'document.period': 'period_from', 'document.place': 'place', 'inventory.period': 'period_from', period: 'period_from', supplier: 'supplier',
  },
});
