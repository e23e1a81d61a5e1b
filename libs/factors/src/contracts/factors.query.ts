import { defineQuery, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { customFactorEntry } from './custom-factor.contract';
import { factorSetSummary } from './factor-set-status.contract';
import { factorSetId } from './factor-set.contract';
import { activityKey, factor } from './factor.contract';
import { foundFactor } from './found-factor.contract';

/** Published tables are open to everyone with an account; drafts to the organisation itself. */
const everyone: Access = { 'programme-owner': 'anyone', 'procurement-manager': 'anyone', analyst: 'anyone', 'supplier-user': 'anyone', verifier: 'anyone', auditor: 'anyone', administrator: 'anyone' };
const paging = { limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).optional() };
const year = z.coerce.number().int().min(1990).max(2100);
const unit = z.string().min(1).max(24);

export const listFactorSets = defineQuery('factors.ListFactorSets', {
  route: { method: 'GET', path: '/organisations/:organisationId/factor-sets' },
  summary: { en: 'The factor sets of an organisation, without their rows', 'zh-CN': '机构的因子集（不含数据行）' },
  input: z.strictObject({ organisationId: id, ...paging }),
  output: z.strictObject({ items: z.array(factorSetSummary), next: z.string().optional() }),
  access: everyone,
  views: ['factor_sets'],
});

export const getFactorSet = defineQuery('factors.GetFactorSet', {
  route: { method: 'GET', path: '/organisations/:organisationId/factor-sets/:setId' },
  summary: { en: 'A factor set: publisher, licence, validity, digest, rows', 'zh-CN': '因子集：发布者、许可、有效期、摘要值、行数' },
  input: z.strictObject({ organisationId: id, setId: factorSetId }),
  output: factorSetSummary,
  access: everyone,
  views: ['factor_sets'],
});

export const searchFactors = defineQuery('factors.SearchFactors', {
  route: { method: 'GET', path: '/organisations/:organisationId/factors' },
  summary: { en: 'Search factors by activity, words, place, year and unit', 'zh-CN': '按活动、文字、地点、年份和单位检索因子' },
  input: z.strictObject({
    organisationId: id,
    /** Beginning of the activity key. */
    activity: z.string().min(1).max(160).optional(),
    text: z.string().trim().min(1).max(80).optional(),
    /** `CN`, `CN-JS` or `world`. */
    place: z.string().regex(/^([A-Z]{2}(-[A-Z0-9]{1,3})?|world)$/, { message: 'factors.place-malformed' }).optional(),
    year: year.optional(),
    unit: unit.optional(),
    setId: factorSetId.optional(),
    ...paging,
  }),
  output: z.strictObject({ items: z.array(z.strictObject({ setId: z.string(), factor })), next: z.string().optional() }),
  access: everyone,
  views: ['factor_sets', 'factors'],
});

/** What is looked for, in the sets of an organisation. */
const asked = {
  organisationId: id,
  activity: activityKey,
  country: z.string().regex(/^[A-Z]{2}$/, { message: 'factors.place-malformed' }),
  region: z.string().regex(/^[A-Za-z0-9-]{1,40}$/, { message: 'factors.place-malformed' }).optional(),
  subdivision: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { message: 'factors.place-malformed' }).optional(),
  year,
  unit: unit.optional(),
  basis: z.enum(['NCV', 'GCV']).optional(),
  /** Sets in order of preference, joined by commas. Default: all that are published and not withdrawn, the latest published first. */
  sets: z.string().regex(/^[a-z0-9.,-]+$/, { message: 'factors.id-malformed' }).optional(),
};

export const findFactorQuery = defineQuery('factors.FindFactor', {
  route: { method: 'GET', path: '/organisations/:organisationId/factors/find' },
  summary: { en: 'The factor for an activity at a place in a year, with the way it was found', 'zh-CN': '查找某地某年某活动的因子，并说明查找过程' },
  input: z.strictObject(asked),
  output: foundFactor,
  access: everyone,
  views: ['factor_sets', 'factors'],
});

/** Whoever may see the supplier's record; what it declared itself is nobody else's affair. */
const whoSeesTheSupplier: Access = { 'supplier-user': 'own-supplier', 'programme-owner': 'enrolled-supplier', 'procurement-manager': 'enrolled-supplier', analyst: 'enrolled-supplier', verifier: 'engaged', auditor: 'engaged' };

export const findSupplierFactor = defineQuery('factors.FindSupplierFactor', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/factors/find' },
  summary: { en: 'The factor for an activity of a supplier: its own approved factors first, then the published sets of an organisation', 'zh-CN': '查找供应商某活动的因子：先用其获批的自有因子，再用机构发布的因子集' },
  input: z.strictObject({ programmeId: id, supplierId: id, ...asked }),
  output: foundFactor,
  access: whoSeesTheSupplier,
  views: ['factor_sets', 'factors', 'custom_factors'],
});

export const listCustomFactors = defineQuery('factors.ListCustomFactors', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/custom-factors' },
  summary: { en: 'The factors of a supplier\'s own, with evidence and decision', 'zh-CN': '供应商自有因子及其证据和审批' },
  input: z.strictObject({ programmeId: id, supplierId: id, ...paging }),
  output: z.strictObject({ items: z.array(customFactorEntry), next: z.string().optional() }),
  access: whoSeesTheSupplier,
  views: ['custom_factors'],
});
