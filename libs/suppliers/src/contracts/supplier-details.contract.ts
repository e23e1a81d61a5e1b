import { z } from 'zod';
import { countryCodes } from '../domain/country-codes';
import { identifierScheme } from '../domain/identifier.events';

export const country = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => countryCodes.has(code), { message: 'suppliers.country-unknown' })
  .meta({ description: 'ISO 3166-1 alpha-2', example: 'CN' });
export const province = z.string().trim().min(1).max(120).nullable().default(null);

/** What is known of a legal entity besides its identifiers. `sector`: a name from the programme's own list. */
export const supplierDetails = z.strictObject({
  legalName: z.string().trim().min(1).max(200),
  sector: z.string().trim().min(1).max(120),
  country,
  province,
});
export type SupplierDetails = z.output<typeof supplierDetails>;

/** As written by people: spaces, hyphens, lower case and full-width digits are put right before the check digit is tried. */
export const identifierInput = z.strictObject({ scheme: identifierScheme, value: z.string().trim().min(1).max(64) });

/** A registration: details and at least one legal identifier. */
export const registration = supplierDetails.extend({ identifiers: z.array(identifierInput).min(1).max(8) });
export type Registration = z.output<typeof registration>;
