import type { InputOf } from '@greengate/kernel';
import { correctSpend, recordSpend } from '@greengate/purchasing/contracts';
import type { Column } from './column';
import { defineKind, type PlannedRow } from './import-kind';
import type { RowReader } from './row-reader';
import { supplierColumn } from './shared-columns';

const columns: readonly Column[] = [
  supplierColumn,
  { name: 'year', aliases: ['年', '年份', '年度'], required: true, cell: { type: 'year' }, help: { en: 'Calendar year of the purchases.', 'zh-CN': '采购所属公历年份。' }, example: '2024' },
  { name: 'amount', aliases: ['spend', 'value', '采购额', '採購額', '金额', '金額'], required: true, cell: { type: 'number', negative: false }, help: { en: 'What was bought, in whole units of the currency (not thousands).', 'zh-CN': '采购金额，以货币基本单位计（不是千元）。' }, example: '1,250,000' },
  { name: 'currency', aliases: ['币种', '幣別', '货币'], required: true, cell: { type: 'code' }, help: { en: 'ISO 4217, three letters.', 'zh-CN': 'ISO 4217，三个字母。' }, example: 'CNY' },
  { name: 'source', aliases: ['来源', '來源'], required: false, cell: { type: 'text' }, help: { en: 'Where the figure comes from; empty: this import.', 'zh-CN': '数据来源；留空为本次导入。' }, example: 'ERP, purchase ledger' },
];

interface Wish {
  readonly supplier: string;
  readonly spend: Pick<InputOf<typeof recordSpend>, 'year' | 'money'>;
  readonly source: string | null;
}

function plan(row: RowReader) {
  const supplier = row.text('supplier') ?? '';
  const [year, amount, currency] = [row.integer('year') ?? 0, row.decimal('amount') ?? '', row.text('currency') ?? ''];
  const wish: Wish = { supplier, spend: { year, money: { amount, currency } }, source: row.text('source') ?? null };
  const planned: PlannedRow<Wish> = { key: `${supplier} ${year} ${currency}`, subject: supplier, wish };
  return { planned, problems: [] };
}

/** Events of one year and currency: a withdrawal names what it took back. */
const isOf = ({ year, money }: Wish['spend']) => (data: object): boolean => {
  const event = data as { readonly year?: number; readonly money?: { readonly currency: string }; readonly withdrawn?: { readonly currency: string } };
  return event.year === year && (event.money ?? event.withdrawn)?.currency === money.currency;
};

/** What was bought from each supplier in a year. */
export const spendKind = defineKind<Wish>({
  name: 'spend',
  title: { en: 'Spend', 'zh-CN': '采购额' },
  command: recordSpend,
  columns,
  notChecked: [],
  plan,
  async carryOut({ supplier, spend, source }, tools) {
    const found = await tools.supplier(supplier);
    if (!found.ok) return found;
    const { programmeId, batch, restate } = tools;
    const input = { ...spend, programmeId, supplierId: found.value, source: source ?? `import ${batch}`, batchId: batch };
    const place = { stream: `spend-${programmeId}.${found.value}`, isAbout: isOf(spend) };
    const recorded = await tools.send(recordSpend, input, 'record', { place });
    if (recorded.ok || recorded.error.code !== 'purchasing.spend-already-recorded') return recorded;
    if (restate !== undefined) return tools.send(correctSpend, { ...input, reason: restate }, `correct ${restate}`, { place });
    return tools.refuse({ code: 'imports.existing-differs', facts: { field: 'amount', recorded: recorded.error.facts['recorded'] ?? null, value: spend.money.amount } });
  },
  fields: { money: 'amount', 'money.amount': 'amount', 'money.currency': 'currency' },
});
