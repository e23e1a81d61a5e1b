import { defineQuery, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { disclosureRegisterEntry, disclosureSummary } from './disclosure-register.contract';
import { disclosureStatus } from './disclosure-status.contract';

const readsOne: Access = {
  'supplier-user': 'own-supplier',
  'programme-owner': 'enrolled-supplier',
  'procurement-manager': 'enrolled-supplier',
  analyst: 'enrolled-supplier',
  verifier: 'engaged',
  auditor: 'engaged',
};
const paging = { limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).optional() };
const page = z.strictObject({ disclosures: z.array(disclosureSummary), next: z.string().optional() });

export const listDisclosures = defineQuery('disclosures.ListDisclosures', {
  route: { method: 'GET', path: '/suppliers/:supplierId/disclosures' },
  summary: { en: 'List a supplier\'s disclosures, latest period first', 'zh-CN': '列出供应商的披露，最近期间在前' },
  input: z.strictObject({ supplierId: id, status: disclosureStatus.optional(), ...paging }),
  output: page,
  access: readsOne,
  views: ['disclosure_register'],
});

export const getDisclosure = defineQuery('disclosures.GetDisclosure', {
  route: { method: 'GET', path: '/suppliers/:supplierId/disclosures/:disclosureId' },
  summary: { en: 'Read a disclosure with everything it ever said', 'zh-CN': '读取一份披露及其全部历史内容' },
  input: z.strictObject({ supplierId: id, disclosureId: id }),
  output: disclosureRegisterEntry,
  access: readsOne,
  views: ['disclosure_register'],
});

export const listDisclosuresToReview = defineQuery('disclosures.ListDisclosuresToReview', {
  route: { method: 'GET', path: '/programmes/:programmeId/disclosures-to-review' },
  summary: { en: 'List what waits for a reviewer in a programme, oldest period first', 'zh-CN': '列出项目中待审核的披露，最早期间在前' },
  input: z.strictObject({ programmeId: id, supplierId: id.optional(), ...paging }),
  /** `supplierName`: as the programme enrolled it; null while its list has not caught up. */
  output: z.strictObject({ disclosures: z.array(disclosureSummary.extend({ supplierName: z.string().nullable() })), next: z.string().optional() }),
  access: { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme' },
  views: ['disclosure_register', 'disclosure_audience', 'supplier_list'],
});
