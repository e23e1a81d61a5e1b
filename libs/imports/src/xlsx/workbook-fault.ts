import type { Sentence } from '@greengate/kernel';
import { unreadable, type UnreadableFileError } from '../csv/import-problem';

const reasons = {
  truncated: { en: 'it ends too early', 'zh-CN': '文件不完整' },
  directory: { en: 'its table of contents is damaged', 'zh-CN': '其目录已损坏' },
  packed: { en: 'a part of it cannot be unpacked', 'zh-CN': '其中一部分无法解压' },
  checksum: { en: 'a part of it has changed since it was saved (checksum)', 'zh-CN': '其中一部分在保存后被改动（校验和不符）' },
  method: { en: 'it is packed in a way that spreadsheets do not use', 'zh-CN': '其压缩方式并非电子表格所用' },
  markup: { en: 'a part of it is not well-formed', 'zh-CN': '其中一部分格式不正确' },
  declarations: { en: 'a part of it declares entities, which no spreadsheet program does', 'zh-CN': '其中含有实体声明，电子表格程序不会如此' },
  parts: { en: 'a part that every workbook has is missing', 'zh-CN': '缺少工作簿必有的部分' },
  reference: { en: 'a cell lies outside of any sheet', 'zh-CN': '有单元格超出工作表范围' },
} satisfies Record<string, Sentence>;

export type WorkbookFault = keyof typeof reasons;

/** A workbook that is damaged or was made to do harm. */
export const damaged = (reason: WorkbookFault): UnreadableFileError => unreadable('imports.workbook-damaged', { line: 1 }, { reason: reasons[reason] });

/** A workbook beyond the limits; `limit` says which, in words. */
export const tooLarge = (limit: string): UnreadableFileError => unreadable('imports.workbook-too-large', { line: 1 }, { limit });
