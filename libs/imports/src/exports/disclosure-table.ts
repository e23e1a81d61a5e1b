import { listDisclosures, type DisclosureStatus } from '@greengate/disclosures/contracts';
import { RejectedError, type Language, type OutputOf, type Sentence } from '@greengate/kernel';
import { number, text, type ExportColumn, type ExportTable } from './export-table';
import { suppliersOf, type Asking } from './supplier-table';

type Disclosure = OutputOf<typeof listDisclosures>['disclosures'][number];
const s = (en: string, zh: string): Sentence => ({ en, 'zh-CN': zh });

const statusNames: Readonly<Record<DisclosureStatus, Sentence>> = {
  submitted: s('submitted', '已提交'), returned: s('returned', '已退回'), accepted: s('accepted', '已接受'), restated: s('restated', '已重述'), 'restatement-returned': s('restatement returned', '重述已退回'), withdrawn: s('withdrawn', '已撤回'),
};
const columns: readonly ExportColumn[] = [
  { header: s('Supplier id', '供应商编号'), width: 38 }, { header: s('Name', '名称'), width: 36 }, { header: s('Period from', '期间起'), width: 12 }, { header: s('Period to', '期间止'), width: 12 }, { header: s('Status', '状态'), width: 12 },
  { header: s('Scope 1+2, location-based (t CO2e)', '范围 1+2，基于位置（吨CO2e）'), width: 20 }, { header: s('Scope 1+2, market-based (t CO2e)', '范围 1+2，基于市场（吨CO2e）'), width: 20 }, { header: s('Scope 3 reported (t CO2e)', '范围 3 已报（吨CO2e）'), width: 20 },
  { header: s('Data quality (1 best-5)', '数据质量（1 最佳-5）'), width: 12 }, { header: s('Missing', '缺失'), width: 40 }, { header: s('Due on', '期限'), width: 12 }, { header: s('Disclosure id', '披露编号'), width: 38 },
];
const cellsOf = (name: string, row: Disclosure, language: Language) => [
  text(row.supplierId), text(name), text(row.periodFrom), text(row.periodTo), text(statusNames[row.status][language]), number(row.scope12LocationBased), number(row.scope12MarketBased), number(row.scope3Reported),
  number(row.dataQuality), text(row.missing.join('; ')), text(row.dueOn), text(row.disclosureId),
];

async function ofSupplier(supplierId: string, { ask }: Asking): Promise<readonly Disclosure[]> {
  const found: Disclosure[] = [];
  let cursor: string | undefined;
  try {
    do {
      const { output } = await ask(listDisclosures, { supplierId, limit: 200, ...(cursor === undefined ? {} : { cursor }) });
      found.push(...output.disclosures);
      cursor = output.next;
    } while (cursor !== undefined);
  } catch (error) {
    // Not shared with the asker: a supplier without rows.
    if (!(error instanceof RejectedError) || !['resource.not-found', 'auth.denied'].includes(error.rejection.code)) throw error;
  }
  return found;
}

/** Disclosures of the suppliers of a programme that share them with the asker, latest period first within each. */
export async function disclosureTable(asking: Asking): Promise<ExportTable> {
  const { rows: suppliers, position } = await suppliersOf(asking);
  const rows: ReturnType<typeof cellsOf>[] = [];
  for (const { supplierId, name, shared } of suppliers) {
    if (!shared) continue;
    for (const disclosure of await ofSupplier(supplierId, asking)) rows.push(cellsOf(name, disclosure, asking.language));
  }
  return { title: s('Disclosures', '排放披露'), columns, rows, position, asOf: asking.asOf };
}
