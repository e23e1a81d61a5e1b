import { z } from 'zod';

const country = z.string().regex(/^[A-Z]{2}$/, { message: 'factors.place-malformed' });
const subdivision = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { message: 'factors.place-malformed' });
/** A part of a country that is not a subdivision of ISO 3166-2: a regional grid (`north`), an eGRID subregion (`CAMX`). */
const region = z.string().regex(/^[A-Za-z0-9-]{1,40}$/, { message: 'factors.place-malformed' });

/** For where a factor holds. */
export const geography = z.discriminatedUnion('level', [
  z.strictObject({ level: z.literal('world') }),
  z.strictObject({ level: z.literal('country'), country }),
  z.strictObject({ level: z.literal('region'), country, region }),
  z.strictObject({ level: z.literal('subdivision'), country, subdivision }),
]);
export type Geography = z.infer<typeof geography>;
export type GeographyLevel = Geography['level'];

/** Where something happened, as closely as it is known. */
export const place = z
  .strictObject({ country, region: region.optional(), subdivision: subdivision.optional() })
  .refine((at) => at.subdivision === undefined || at.subdivision.startsWith(`${at.country}-`), { path: ['subdivision'], message: 'factors.place-malformed' });
export type Place = z.infer<typeof place>;

export const placeText = (at: Place): string => at.subdivision ?? (at.region === undefined ? at.country : `${at.country} ${at.region}`);
