import type { InputOf } from '@greengate/kernel';
import { goodsReceiptStream, receiptIdOf, recordGoodsReceipt } from '@greengate/purchasing/contracts';
import type { Column } from './column';
import { defineKind, type PlannedRow } from './import-kind';
import type { RowReader } from './row-reader';
import { supplierColumn } from './shared-columns';

const columns: readonly Column[] = [
  supplierColumn,
  { name: 'number', aliases: ['receipt', 'receipt_number', 'document', '收货单号', '收貨單號', '单号', '單號'], required: true, cell: { type: 'text' }, help: { en: 'Number of the receipt with its line: the same number of the same source is the same receipt.', 'zh-CN': '收货单号及行号：同一来源的同一编号即同一收货。' }, example: '5000012345/10' },
  { name: 'received_on', aliases: ['date', 'posting_date', '收货日期', '收貨日期', '日期'], required: true, cell: { type: 'day' }, help: { en: 'Day on which the goods came in.', 'zh-CN': '收货日期。' }, example: '2024-05-17' },
  { name: 'product', aliases: ['material', '产品', '產品', '物料'], required: true, cell: { type: 'text' }, help: { en: 'What was received, named as the supplier names its output.', 'zh-CN': '收到的产品，名称与供应商的产量名称一致。' }, example: 'aluminium profile' },
  { name: 'quantity', aliases: ['amount', '数量', '數量'], required: true, cell: { type: 'number', negative: false }, help: { en: 'How much was received.', 'zh-CN': '收货数量。' }, example: '18.25' },
  { name: 'unit', aliases: ['uom', '单位', '單位'], required: true, cell: { type: 'text' }, help: { en: 'Unit of the quantity: t, kg, m3, piece …', 'zh-CN': '数量单位：t、kg、m3、件……' }, example: 't' },
  { name: 'source', aliases: ['来源', '來源'], required: false, cell: { type: 'text' }, help: { en: 'System that gave the number; empty: file. Receipts that also come as messages bear the source of these.', 'zh-CN': '编号所属系统；留空为 file。同时以消息到达的收货须写该消息来源。' }, example: 'urn:erp:formosa' },
];

interface Wish {
  readonly supplier: string;
  readonly line: Pick<InputOf<typeof recordGoodsReceipt>, 'source' | 'number' | 'receivedOn' | 'product' | 'quantity'>;
}

function plan(row: RowReader) {
  const value = (column: string): string => row.text(column) ?? '';
  const [supplier, number, source] = [value('supplier'), value('number'), row.text('source') ?? 'file'];
  const wish: Wish = { supplier, line: { source, number, receivedOn: value('received_on'), product: value('product'), quantity: { value: row.decimal('quantity') ?? '', unit: value('unit') } } };
  const planned: PlannedRow<Wish> = { key: `${source} ${number}`, subject: supplier, wish };
  return { planned, problems: [] };
}

/** What was received, line by line. */
export const goodsReceiptsKind = defineKind<Wish>({
  name: 'goods-receipts',
  title: { en: 'Goods receipts', 'zh-CN': '收货' },
  command: recordGoodsReceipt,
  columns,
  notChecked: [],
  plan,
  async carryOut({ supplier, line }, tools) {
    const found = await tools.supplier(supplier);
    if (!found.ok) return found;
    const { programmeId, batch } = tools;
    const stream = goodsReceiptStream({ programmeId, receiptId: receiptIdOf({ ...line, programmeId }) });
    return tools.send(recordGoodsReceipt, { ...line, programmeId, supplierId: found.value, batchId: batch }, 'record', { place: { stream, isAbout: () => true } });
  },
  fields: { receivedOn: 'received_on', 'quantity.unit': 'unit', quantity: 'quantity', supplierId: 'supplier' },
});
