import { defineEvents, id, sealed, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { legalIdentifier } from './identifier.events';

const details = { legalName: z.string().min(1), sector: z.string().min(1), country: z.string().regex(/^[A-Z]{2}$/), province: z.string().min(1).nullable() };

/** Stream `supplier-<supplierId>`: the legal entity, its sites and its contacts. Belongs to the supplier, not to a programme. */
export const supplierEvents = defineEvents('suppliers', {
  SupplierRegistered: {
    version: 1,
    /**
     * `organisationId`: the supplier's own organisation. `holder`: the buyer organisation that registered the supplier and keeps its
     * record until the supplier has an account; null when the supplier registered itself.
     */
    schema: z.strictObject({ supplierId: id, organisationId: id, ...details, identifiers: z.array(legalIdentifier).min(1), holder: id.nullable().default(null) }),
    says: { en: 'Supplier "{legalName}" registered ({sector}, {country})', 'zh-CN': '登记供应商“{legalName}”（{sector}，{country}）' },
  },
  SupplierDetailsCorrected: {
    version: 1,
    schema: z.strictObject({ supplierId: id, ...details }),
    says: { en: 'Details corrected: {legalName}, {sector}, {country}', 'zh-CN': '更正信息：{legalName}，{sector}，{country}' },
  },
  SupplierOrganisationLinked: {
    version: 1,
    /** The supplier took its record over from the buyer that held it: `organisationId` is its own organisation from now on. */
    schema: z.strictObject({ supplierId: id, organisationId: id, previousOrganisationId: id }),
    says: { en: 'The supplier took over its own record', 'zh-CN': '供应商接管自己的档案' },
  },
  SiteAdded: {
    version: 1,
    schema: z.strictObject({ supplierId: id, siteId: id, name: z.string().min(1), country: details.country, province: details.province, city: z.string().min(1).nullable() }),
    says: { en: 'Site "{name}" added ({country})', 'zh-CN': '新增厂址“{name}”（{country}）' },
  },
  SiteRemoved: {
    version: 1,
    schema: z.strictObject({ supplierId: id, siteId: id, name: z.string().min(1), reason: z.string().min(1) }),
    says: { en: 'Site "{name}" removed: {reason}', 'zh-CN': '移除厂址“{name}”：{reason}' },
  },
  ContactAdded: {
    version: 1,
    /** `purpose`: what the contact is asked about, e.g. "disclosure". Personal data only sealed. */
    schema: z.strictObject({ supplierId: id, contactId: id, purpose: z.string().min(1), name: sealed, email: sealed, phone: sealed.nullable() }),
    says: { en: 'Contact for {purpose} added', 'zh-CN': '新增联系人（用途：{purpose}）' },
  },
  ContactRemoved: {
    version: 1,
    schema: z.strictObject({ supplierId: id, contactId: id, reason: z.string().min(1) }),
    says: { en: 'Contact removed: {reason}', 'zh-CN': '移除联系人：{reason}' },
  },
});
export type SupplierEvent = EventsOf<typeof supplierEvents>;
