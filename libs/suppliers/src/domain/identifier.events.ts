import { defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

/**
 * Registers of legal entities: `uscc` 统一社会信用代码 (mainland China), `lei` Legal Entity Identifier, `duns` Dun & Bradstreet,
 * `twvat` 統一編號 (Taiwan); `euets` an installation in the registry of the EU emissions trading system, `DE200022`: its country and number.
 */
export const identifierScheme = z.enum(['uscc', 'lei', 'duns', 'twvat', 'euets']);
export type IdentifierScheme = z.infer<typeof identifierScheme>;

/** A legal identifier in its normal form: upper case, without spaces or hyphens. */
export const legalIdentifier = z.strictObject({ scheme: identifierScheme, value: z.string().min(1) });
export type LegalIdentifier = z.infer<typeof legalIdentifier>;

/** Stream `identifier-<scheme>.<value>`: which supplier an identifier belongs to. One event, ever: that makes it unique. */
export const identifierEvents = defineEvents('suppliers', {
  IdentifierClaimed: {
    version: 1,
    schema: z.strictObject({ scheme: identifierScheme, value: z.string().min(1), supplierId: id }),
    says: { en: 'Identifier {scheme} {value} belongs to this supplier', 'zh-CN': '标识 {scheme} {value} 归属本供应商' },
  },
});
export type IdentifierEvent = EventsOf<typeof identifierEvents>;
