import { defineCommand, id, type Access, type FileUpload } from '@greengate/kernel';
import { z } from 'zod';
import { importKinds } from '../kinds/import-kinds';
import { applies, importStatus } from './import-status.contract';

/** Who may upload at all; which kinds, and which rows, the commands behind the rows decide. */
export const uploads: Access = { 'procurement-manager': 'own-programme', 'programme-owner': 'own-programme', analyst: 'own-programme', administrator: 'own-programme', auditor: 'engaged' };
export const uploadsOwn: Access = { 'supplier-user': 'own-supplier' };

export const importMediaTypes = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
const upload: FileUpload = { largest: 20 * 1024 * 1024, mediaTypes: importMediaTypes };

const [firstKind = '', ...furtherKinds] = importKinds.map(({ name }) => name);
export const importKindName = z.enum([firstKind, ...furtherKinds]);

const settings = {
  kind: importKindName,
  apply: applies.default('none'),
  /** Sheet of a workbook; left out: the first one with a header that is known. */
  sheet: z.string().trim().min(1).max(120).optional(),
  /** Title rows above the header. */
  rowsBeforeHeader: z.coerce.number().int().min(0).max(1_000).optional(),
  ignoreUnknownColumns: z.enum(['yes', 'no']).default('no'),
  /** Cause to give where recorded content is replaced; left out: content that differs is refused. */
  restate: z.string().trim().min(3).max(200).optional(),
};

export const importForProgramme = defineCommand('imports.ImportForProgramme', {
  route: { method: 'POST', path: '/programmes/:programmeId/imports/:kind' },
  summary: { en: 'Check a CSV or XLSX file row by row, and record its rows when told', 'zh-CN': '逐行检查 CSV 或 XLSX 文件，并按要求登记各行' },
  input: z.strictObject({ programmeId: id, ...settings }),
  output: importStatus,
  access: uploads,
  upload,
});

export const importForSupplier = defineCommand('imports.ImportForSupplier', {
  route: { method: 'POST', path: '/suppliers/:supplierId/imports/:kind' },
  summary: { en: 'The same for your own figures: disclosures, inventory lines, targets', 'zh-CN': '导入本企业数据：披露、清单明细、目标' },
  input: z.strictObject({ supplierId: id, ...settings }),
  output: importStatus,
  access: uploadsOwn,
  upload,
});

const ofProgramme = z.strictObject({ programmeId: id, importId: id });
const ofSupplier = z.strictObject({ supplierId: id, importId: id });

export const cancelProgrammeImport = defineCommand('imports.CancelProgrammeImport', {
  route: { method: 'POST', path: '/programmes/:programmeId/imports/:importId/cancel' },
  summary: { en: 'Stop an import at the next thousand rows; what was recorded stays', 'zh-CN': '在下一千行处停止导入；已登记的内容保留' },
  input: ofProgramme, output: importStatus, access: uploads,
});
export const cancelSupplierImport = defineCommand('imports.CancelSupplierImport', {
  route: { method: 'POST', path: '/suppliers/:supplierId/imports/:importId/cancel' },
  summary: { en: 'Stop an import of your own', 'zh-CN': '停止本企业的导入' },
  input: ofSupplier, output: importStatus, access: uploadsOwn,
});
export const resumeProgrammeImport = defineCommand('imports.ResumeProgrammeImport', {
  route: { method: 'POST', path: '/programmes/:programmeId/imports/:importId/resume' },
  summary: { en: 'Go on with an import that was interrupted', 'zh-CN': '继续被中断的导入' },
  input: ofProgramme, output: importStatus, access: uploads,
});
export const resumeSupplierImport = defineCommand('imports.ResumeSupplierImport', {
  route: { method: 'POST', path: '/suppliers/:supplierId/imports/:importId/resume' },
  summary: { en: 'Go on with an import of your own that was interrupted', 'zh-CN': '继续本企业被中断的导入' },
  input: ofSupplier, output: importStatus, access: uploadsOwn,
});
