import type { Column } from './column';

/** Which supplier a row is about. */
export const supplierColumn: Column = {
  name: 'supplier',
  aliases: ['supplier id', 'supplier identifier', '供应商', '供應商', '供应商编号', '供應商編號', '統一編號', '统一社会信用代码', '事業統編'],
  required: true,
  cell: { type: 'text' },
  help: { en: 'A legal identifier of the supplier, with its scheme before it when in doubt (twvat:, uscc:, lei:, duns:, euets:), or its id here.', 'zh-CN': '供应商的法定编号，必要时在前面注明编号体系（twvat:、uscc:、lei:、duns:、euets:），或本系统中的编号。' },
  example: 'twvat:12345675',
};
