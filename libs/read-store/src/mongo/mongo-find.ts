import type { CursorPlace } from '../find-cursor';
import type { FindOptions } from '../read-store.port';
import { placeOfField } from './mongo-document';
import { conditionsOf, type Condition } from './mongo-filter';

/** One stretch of the total order that an index walks without sorting. */
export interface Stretch {
  readonly conditions: readonly Condition[];
  readonly order: Readonly<Record<string, 1 | -1>>;
}

/**
 * The order of a query behind a cursor, as stretches to be read one after the other until the page is full: the rest of the ties of the last
 * value, the values beyond it, the documents without a value (which MongoDB itself would put first when ascending).
 */
export function stretchesOf({ filter, sort }: FindOptions, after: CursorPlace | undefined): Stretch[] {
  const wanted = conditionsOf(filter);
  const behind = (comparison: '$gt' | '$lt'): readonly Condition[] => (after === undefined ? [] : [{ _id: { [comparison]: after.id } }]);
  if (sort === undefined) return [{ conditions: [...wanted, ...behind('$gt')], order: { _id: 1 } }];

  const value = placeOfField(sort.field);
  const [direction, beyond] = sort.direction === 'ascending' ? ([1, '$gt'] as const) : ([-1, '$lt'] as const);
  const missing: Stretch = { conditions: [...wanted, { [value]: { $eq: null } }, ...(after?.value === null ? behind(beyond) : [])], order: { _id: direction } };
  if (after?.value === null) return [missing];

  const order = { [value]: direction, _id: direction };
  if (after === undefined) return [{ conditions: [...wanted, { [value]: { $ne: null } }], order }, missing];
  return [
    { conditions: [...wanted, { [value]: { $eq: after.value } }, ...behind(beyond)], order: { _id: direction } },
    { conditions: [...wanted, { [value]: { [beyond]: after.value } }], order },
    missing,
  ];
}
