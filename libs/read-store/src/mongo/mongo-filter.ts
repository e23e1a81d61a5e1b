import type { Filter, Scalar } from '../read-store.port';
import { placeOfField } from './mongo-document';

export type Condition = Readonly<Record<string, unknown>>;
type Comparison = Exclude<Filter[string], Scalar | null>;

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|\-/]/g, '\\$&');

/** Text as a pattern without regard to case, written out: what a server's own flag covers beyond ASCII differs. */
export const patternOf = (wanted: string): string =>
  Array.from(wanted.toLowerCase())
    .map((each) => (each.toUpperCase() === each ? literal(each) : `(?:${literal(each)}|${literal(each.toUpperCase())})`))
    .join('');

function comparisons(place: string, { in: among, contains, not, ...bounds }: Comparison): Condition[] {
  const conditions: Condition[] = [];
  if (among !== undefined) conditions.push({ [place]: { $in: among } });
  for (const operator of ['gte', 'lte', 'gt', 'lt'] as const) if (bounds[operator] !== undefined) conditions.push({ [place]: { [`$${operator}`]: bounds[operator] } });
  if (contains !== undefined) conditions.push({ [place]: { $type: 'string' } }, { [place]: { $regex: patternOf(contains) } });
  if (not !== undefined) conditions.push({ [place]: { $ne: not } });
  return conditions;
}

/** The conditions of a filter, the documents that are tombstones left out. Its fields must have been checked. */
export function conditionsOf(filter: Filter = {}): Condition[] {
  const conditions: Condition[] = [{ view: { $ne: null } }];
  for (const [field, wanted] of Object.entries(filter)) {
    const place = placeOfField(field);
    if (typeof wanted === 'object' && wanted !== null) conditions.push(...comparisons(place, wanted));
    else conditions.push({ [place]: { $eq: wanted } });
  }
  return conditions;
}
