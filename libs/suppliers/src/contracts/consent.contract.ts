import { day } from '@greengate/kernel';
import { z } from 'zod';

/** Kinds of a supplier's own data that a consent opens to a programme. */
export const consentScope = z.enum(['disclosures', 'targets', 'corrective-actions', 'sites', 'contacts']);
export type ConsentScope = z.infer<typeof consentScope>;

/** What a supplier agrees to. `expiresOn`: the last day on which it holds. */
export const consentTerms = z.strictObject({
  purpose: z.string().trim().min(1).max(300),
  scopes: z.array(consentScope).min(1).max(consentScope.options.length),
  expiresOn: day.nullable().default(null),
});
export type ConsentTerms = z.output<typeof consentTerms>;
