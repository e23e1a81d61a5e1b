import { z } from 'zod';
import { factorSetId } from './factor-set.contract';

const sentence = z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1) });

/** One rung: which places, and whether the year must be one of the factor's or may be later than it. */
export const rung = z.strictObject({
  id: z.string().min(1),
  /** `own`: an approved factor of the supplier's own, meant for the place. `proxy`: a table made for another country, of those that `proxies` lists. */
  at: z.enum(['own', 'subdivision', 'region', 'country', 'world', 'proxy']),
  year: z.enum(['covered', 'latest-earlier']),
  /** Added to the quality score of the factor (5 is the worst). */
  downgrade: z.number().int().min(0).max(4),
  /** Why the score falls, with `{asked}`, `{used}`, `{askedYear}`, `{usedYear}`. Null for the rung that is no step down. */
  says: sentence.nullable(),
});
export type Rung = z.infer<typeof rung>;

/**
 * In which order a factor is looked for. Rungs are tried from the first; a rung on a level closer than the place is known by is passed over, and the first that
 * is left counts as no step down in place.
 */
export const ladder = z.strictObject({
  format: z.literal('greengate-factor-ladder/1'),
  id: factorSetId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { message: 'field.invalid' }),
  title: sentence,
  /** The first family of which one prefix begins the activity is used; the prefix `""` fits all. */
  families: z.array(z.strictObject({ activities: z.array(z.string()).min(1), rungs: z.array(rung).min(1) })).min(1),
  /** Regions of a country by its subdivisions. */
  regions: z.array(z.strictObject({ country: z.string(), region: z.string(), name: sentence, subdivisions: z.array(z.string()).min(1) })),
  /** Subdivisions that a figure of the country does not describe: their factor is never taken from region or country. */
  apart: z.array(z.string()),
  /** Countries whose tables may stand in. */
  proxies: z.array(z.string()),
});
export type Ladder = z.infer<typeof ladder>;
