import { canonicalJson, digestOf } from '@greengate/kernel';
import { InvalidCursorError, type FindOptions } from './read-store.port';

/** Where a page ended: the sort value of its last document (null when missing or unsorted) and its id. */
export interface CursorPlace {
  readonly value: string | number | boolean | null;
  readonly id: string;
}

const queryOf = (collection: string, { filter = {}, sort }: FindOptions): string => digestOf({ collection, filter, sort: sort ?? null }).slice(0, 16);

const isPlace = (value: unknown): value is { readonly q: string; readonly v: CursorPlace['value']; readonly id: string } => {
  if (typeof value !== 'object' || value === null) return false;
  const { q, v, id } = value as Record<string, unknown>;
  return typeof q === 'string' && typeof id === 'string' && (v === null || ['string', 'number', 'boolean'].includes(typeof v));
};

/** Makes the opaque cursor: it carries a digest of the query, so that it fits no other one. For every adapter alike. */
export const cursorOf = (collection: string, options: FindOptions, place: CursorPlace): string =>
  Buffer.from(canonicalJson({ q: queryOf(collection, options), v: place.value, id: place.id })).toString('base64url');

/** The place that the cursor of these options names; undefined without one. @throws InvalidCursorError */
export function placeOf(collection: string, options: FindOptions): CursorPlace | undefined {
  if (options.cursor === undefined) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(options.cursor, 'base64url').toString('utf8'));
  } catch {
    throw new InvalidCursorError();
  }
  if (!isPlace(parsed) || parsed.q !== queryOf(collection, options)) throw new InvalidCursorError();
  return { value: parsed.v, id: parsed.id };
}
