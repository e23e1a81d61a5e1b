import { currency, decimalString, defineCommand, defineQuery, id, instant } from '@greengate/kernel';
import { z } from 'zod';
import { applies, importState } from './import-status.contract';
import { uploads } from './imports.command';

const count = z.number().int().nonnegative();
const ids = { programmeId: id, importId: id };

/** Why a row stays when its import is undone. */
export const keptReasons = [
  'accepted-since', 'withdrawn-since', 'changed-since', 'replaced-earlier',
  'has-disclosures', 'acts-itself', 'has-targets', 'has-audits', 'has-spend', 'ended-since', 'classification-replaced', 'details-replaced',
] as const;
export type KeptReason = (typeof keptReasons)[number];
const kept = z.strictObject({ supplierId: id, name: z.string(), /** The period of a disclosure; empty where the row is about the supplier itself. */ what: z.string(), why: z.enum(keptReasons) });

/** What came of an undo: figures taken back, figures set back to what they were, and figures that somebody changed since, which stay. */
export const undone = z.strictObject({ at: instant, by: z.string(), reason: z.string(), batch: z.string(), withdrawn: count, restored: count, changedSince: count, /** The first 200 rows that stay, where the kind names them. */ kept: z.array(kept).optional() });
export type Undone = z.infer<typeof undone>;

const listed = z.strictObject({
  importId: id,
  kind: z.string(),
  file: z.string(),
  apply: applies,
  state: importState,
  recorded: z.boolean(),
  startedAt: instant,
  startedBy: z.string(),
  rows: z.strictObject({ read: count, added: count, unchanged: count, refused: count, warned: count }),
  /** Whether an undo is offered for its kind. */
  undoable: z.boolean(),
  undone: undone.nullable(),
});

export const listProgrammeImports = defineQuery('imports.ListProgrammeImports', {
  route: { method: 'GET', path: '/programmes/:programmeId/imports' },
  summary: { en: 'The imports of the last seven days with their results, newest first', 'zh-CN': '近七天的导入及结果，最新在前' },
  input: z.strictObject({ programmeId: id }),
  output: z.strictObject({ items: z.array(listed) }),
  access: uploads,
  views: [],
});

const step = z.strictObject({
  supplierId: id,
  name: z.string(),
  /** The year of spend, the number of a receipt, the period of a disclosure; empty for a supplier. */
  what: z.string(),
  /** Of amounts of money; null for goods. */
  currency: currency.nullable(),
  /** An amount, or a quantity with its unit and product; empty for suppliers and disclosures. */
  now: z.string(),
  /** Null: nothing is left afterwards, which is not zero. */
  after: decimalString.nullable(),
});

export const previewUndo = defineQuery('imports.PreviewUndo', {
  route: { method: 'GET', path: '/programmes/:programmeId/imports/:importId/undo' },
  summary: { en: 'What undoing an import would take back, and what was changed since and would stay', 'zh-CN': '预览撤销导入：将撤回的内容，以及之后已更改而保留的内容' },
  input: z.strictObject(ids),
  /** `steps`, `kept`: the first 200. `changedSince`: at least so many rows stay. */
  output: z.strictObject({ batch: z.string(), withdraw: count, restore: count, changedSince: count, steps: z.array(step), kept: z.array(kept) }),
  access: uploads,
  views: ['spend_by_supplier', 'goods_receipts', 'imported_suppliers', 'imported_disclosures', 'supplier_list', 'supplier_page', 'supplier_dossier'],
});

export const undoImport = defineCommand('imports.UndoImport', {
  route: { method: 'POST', path: '/programmes/:programmeId/imports/:importId/undo' },
  summary: { en: 'Undo an import as one compensating batch; what was changed since stays', 'zh-CN': '以一个补偿批次撤销导入；之后更改的内容保留' },
  input: z.strictObject({ ...ids, reason: z.string().trim().min(3).max(200) }),
  output: undone,
  access: uploads,
});
