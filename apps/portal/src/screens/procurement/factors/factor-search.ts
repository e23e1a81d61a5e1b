import { z } from 'zod/mini';
import type { FactorSearch } from '../../../api/factors';

const text = z.optional(z.catch(z.optional(z.pipe(z.transform((value) => (typeof value === 'number' ? String(value) : value)), z.string())), undefined));
const schema = z.object({ text, place: text, year: text, unit: text, setId: text });

/** What is looked for stands in the address. A place or year that cannot be one is left out. */
export function factorSearch(given: Record<string, unknown>): FactorSearch {
  const { place, year, ...rest } = schema.parse(given);
  const fits = {
    ...rest,
    place: place !== undefined && /^([A-Z]{2}(-[A-Z0-9]{1,3})?|world)$/.test(place) ? place : undefined,
    year: year !== undefined && /^(19|20)\d{2}$/.test(year) ? year : undefined,
  };
  return Object.fromEntries(Object.entries(fits).filter(([, value]) => value !== undefined && value !== ''));
}
