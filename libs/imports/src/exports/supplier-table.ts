import { gateDecision } from '@greengate/admissions/contracts';
import type { Language, OutputOf, Sentence } from '@greengate/kernel';
import { listSuppliers } from '@greengate/programmes/contracts';
import { number, text, type ExportColumn, type ExportTable } from './export-table';
import type { Ask } from './sender';

type Row = OutputOf<typeof listSuppliers>['suppliers'][number];
type Gate = ReturnType<typeof gateDecision.parse>;
const s = (en: string, zh: string): Sentence => ({ en, 'zh-CN': zh });

export const gateNames: Readonly<Record<Gate, Sentence>> = {
  admit: s('admit', '准入'), 'admit-with-conditions': s('admit with conditions', '有条件准入'), 'remediate-by': s('rectify by a deadline', '限期整改'), 'suspend-new-awards': s('suspend new awards', '暂停新授标'), replace: s('replace', '替换'),
};
export const trendNames: Readonly<Record<Row['trend'], Sentence>> = { improving: s('improving', '改善'), flat: s('flat', '持平'), worsening: s('worsening', '恶化'), unknown: s('unknown', '未知') };

const columns: readonly ExportColumn[] = [
  { header: s('Supplier id', '供应商编号'), width: 38 }, { header: s('Name', '名称'), width: 36 }, { header: s('Sector', '行业'), width: 24 }, { header: s('Country', '国家'), width: 9 }, { header: s('Province', '省份'), width: 14 },
  { header: s('Category', '采购品类'), width: 18 }, { header: s('Tier', '等级'), width: 7 }, { header: s('Previous tier', '原等级'), width: 10 }, { header: s('Score (0-100)', '得分（0-100）'), width: 12 },
  { header: s('Intensity', '强度'), width: 16 }, { header: s('Measured by', '强度指标'), width: 24 }, { header: s('Trend', '趋势'), width: 10 }, { header: s('Gate', '准入决定'), width: 20 }, { header: s('Rule', '规则'), width: 7 },
  { header: s('Due on', '期限'), width: 12 }, { header: s('Last period ends', '最近披露期间止'), width: 16 }, { header: s('Spend', '采购额'), width: 16 }, { header: s('Currency', '币种'), width: 9 }, { header: s('Year of spend', '采购年度'), width: 12 },
  { header: s('Critical findings open', '未关闭严重发现'), width: 12 }, { header: s('Major', '主要'), width: 8 }, { header: s('Minor', '次要'), width: 8 }, { header: s('Ruleset', '规则集'), width: 12 }, { header: s('Assessed as of', '评估截至'), width: 14 },
];

const cellsOf = (row: Row, language: Language) => [
  text(row.supplierId), text(row.name), text(row.sector), text(row.country), text(row.province), text(row.category), text(row.tier), text(row.previousTier), number(row.score), number(row.intensity), text(row.metric),
  text(trendNames[row.trend][language]), text(row.gate && gateNames[row.gate][language]), text(row.gateRule), text(row.dueOn), text(row.lastDisclosure?.to), number(row.spend?.amount), text(row.spend?.currency), number(row.spend?.year),
  number(row.openFindings.critical), number(row.openFindings.major), number(row.openFindings.minor), text(row.rulesetId), text(row.assessedAsOf),
];

export interface Asking {
  readonly programmeId: string;
  readonly language: Language;
  readonly asOf: string;
  readonly ask: Ask;
}

/** All suppliers of a programme that the asker may see, with the first position read. */
export async function suppliersOf({ programmeId, ask }: Asking): Promise<{ readonly rows: readonly Row[]; readonly position: string }> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  let position: string | undefined;
  const page = (from: string | undefined) => ask(listSuppliers, { programmeId, sort: 'name', limit: 200, ...(from === undefined ? {} : { cursor: from }) });
  do {
    const { output, position: reached }: Awaited<ReturnType<typeof page>> = await page(cursor);
    position ??= reached;
    rows.push(...output.suppliers);
    cursor = output.next;
  } while (cursor !== undefined);
  return { rows, position: position ?? '0' };
}

/** Suppliers with tier, score, intensity and gate. */
export async function supplierTable(asking: Asking): Promise<ExportTable> {
  const { rows, position } = await suppliersOf(asking);
  return { title: s('Suppliers', '供应商'), columns, rows: rows.map((row) => cellsOf(row, asking.language)), position, asOf: asking.asOf };
}
