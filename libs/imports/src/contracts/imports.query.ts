import { defineFileQuery, defineQuery, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { importStatus } from './import-status.contract';
import { importKindName, importMediaTypes, uploads, uploadsOwn } from './imports.command';

const anyone: Access = { 'procurement-manager': 'anyone', 'programme-owner': 'anyone', analyst: 'anyone', administrator: 'anyone', auditor: 'anyone', verifier: 'anyone', 'supplier-user': 'anyone' };
const readers: Access = { 'procurement-manager': 'own-programme', 'programme-owner': 'own-programme', analyst: 'own-programme', administrator: 'own-programme', auditor: 'engaged' };
const format = z.enum(['csv', 'xlsx']);
const language = z.enum(['en', 'zh-CN']).optional();

export const getProgrammeImport = defineQuery('imports.GetProgrammeImport', {
  route: { method: 'GET', path: '/programmes/:programmeId/imports/:importId' },
  summary: { en: 'How far an import is, and its report', 'zh-CN': '导入进度与报告' },
  input: z.strictObject({ programmeId: id, importId: id }),
  output: importStatus, access: uploads, views: [],
});
export const getSupplierImport = defineQuery('imports.GetSupplierImport', {
  route: { method: 'GET', path: '/suppliers/:supplierId/imports/:importId' },
  summary: { en: 'How far an import of your own is, and its report', 'zh-CN': '本企业的导入进度与报告' },
  input: z.strictObject({ supplierId: id, importId: id }),
  output: importStatus, access: uploadsOwn, views: [],
});

export const getImportTemplate = defineFileQuery('imports.GetImportTemplate', {
  route: { method: 'GET', path: '/import-templates/:kind' },
  summary: { en: 'A template to fill in: headers, lists to choose from, help', 'zh-CN': '可填写的模板：表头、下拉列表、说明' },
  input: z.strictObject({ kind: importKindName, format: format.default('xlsx'), language }),
  access: anyone, views: [], mediaTypes: importMediaTypes,
});

export const exportSuppliers = defineFileQuery('imports.ExportSuppliers', {
  route: { method: 'GET', path: '/programmes/:programmeId/exports/suppliers' },
  summary: { en: 'Suppliers with tier, score, intensity and gate as a table', 'zh-CN': '导出供应商及其等级、得分、强度与准入' },
  input: z.strictObject({ programmeId: id, format: format.default('xlsx'), language }),
  access: readers, views: ['supplier_list', 'supplier_dossier'], mediaTypes: importMediaTypes,
});
export const exportDisclosures = defineFileQuery('imports.ExportDisclosures', {
  route: { method: 'GET', path: '/programmes/:programmeId/exports/disclosures' },
  summary: { en: 'Disclosures of the suppliers that share them, as a table', 'zh-CN': '导出已共享的供应商披露' },
  input: z.strictObject({ programmeId: id, format: format.default('xlsx'), language }),
  access: readers, views: ['supplier_list', 'supplier_dossier', 'disclosure_register'], mediaTypes: importMediaTypes,
});
