import { inventoryDocument, type InventoryDocument, type InventoryDocumentInput } from '../contracts/calculation.contract';

/** An invented first-time supplier in Zhejiang: an electricity bill, a fuel receipt, a refrigerator that was topped up. */
export const smeDocument = (changes: Partial<InventoryDocumentInput> = {}): InventoryDocument =>
  inventoryDocument.parse({
    organisation: 'Hangzhou Precision Parts Ltd',
    period: { from: '2022-01-01', to: '2022-12-31' },
    boundary: 'operational-control',
    gwpSet: 'AR5',
    place: 'CN-ZJ',
    lines: [
      { id: 'power', kind: 'electricity', activity: { status: 'measured', value: '120000', unit: 'kWh' }, evidence: ['electricity-bill.pdf'] },
      { id: 'van', kind: 'mobile-combustion', fuel: 'diesel', method: 'published', activity: { status: 'measured', value: '5000', unit: 'L' }, evidence: ['fuel-receipt.pdf'] },
    ],
    ...changes,
  });
