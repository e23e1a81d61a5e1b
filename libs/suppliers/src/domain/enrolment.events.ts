import { day, defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

const ids = { programmeId: id, supplierId: id };

/** `consent`: the supplier shares its data itself. `buyer-held`: the buyer keeps a record of a supplier that has no account. */
export const enrolmentBasis = z.enum(['consent', 'buyer-held']);
export type EnrolmentBasis = z.infer<typeof enrolmentBasis>;

/** Stream `enrolment-<programmeId>.<supplierId>`: a supplier's place in a programme, and what it shares with it. */
export const enrolmentEvents = defineEvents('suppliers', {
  SupplierEnrolled: {
    version: 1,
    /** Repeats the supplier's details as they were on that day. */
    schema: z.strictObject({
      ...ids,
      buyerOrganisationId: id,
      supplierOrganisationId: id,
      legalName: z.string().min(1),
      sector: z.string().min(1),
      country: z.string().regex(/^[A-Z]{2}$/),
      province: z.string().min(1).nullable(),
      basis: enrolmentBasis,
    }),
    says: { en: '{legalName} enrolled (basis: {basis})', 'zh-CN': '{legalName} 加入项目（依据：{basis}）' },
  },
  ConsentGranted: {
    version: 1,
    /** `scopes`: kinds of data shared. `expiresOn`: last day on which it holds; null when open-ended. */
    schema: z.strictObject({ ...ids, consentId: id, purpose: z.string().min(1), scopes: z.array(z.string().min(1)).min(1), expiresOn: day.nullable() }),
    says: { en: 'Consent granted for "{purpose}": {scopes}, until {expiresOn}', 'zh-CN': '授权用于“{purpose}”：{scopes}，有效期至 {expiresOn}' },
  },
  ConsentRevoked: {
    version: 1,
    schema: z.strictObject({ ...ids, consentId: id, reason: z.string().min(1) }),
    says: { en: 'Consent ended: {reason}', 'zh-CN': '授权终止：{reason}' },
  },
  SupplierClassified: {
    version: 1,
    /** The buyer's own view of the supplier. `qualifiedAlternatives`: how many others could deliver the same. */
    schema: z.strictObject({ ...ids, category: z.string().min(1), hotSpot: z.boolean(), soleSource: z.boolean(), qualifiedAlternatives: z.number().int().nonnegative() }),
    says: {
      en: 'Classified as {category}; hot spot: {hotSpot}; sole source: {soleSource}; qualified alternatives: {qualifiedAlternatives}',
      'zh-CN': '归类为 {category}；排放热点：{hotSpot}；独家供应：{soleSource}；合格替代方：{qualifiedAlternatives}',
    },
  },
  EnrolmentEnded: {
    version: 1,
    schema: z.strictObject({ ...ids, reason: z.string().min(1) }),
    says: { en: 'Enrolment ended: {reason}', 'zh-CN': '退出项目：{reason}' },
  },
});
export type EnrolmentEvent = EventsOf<typeof enrolmentEvents>;
