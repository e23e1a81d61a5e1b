import type { CursorPlace } from '../find-cursor';
import type { FindOptions } from '../read-store.port';
import { parameterOf, conditionsOf, type Condition } from './sqlite-filter';
import { valueOf } from './sqlite-names';

/** One stretch of the total order that an index walks without sorting: its conditions and its order. */
export interface Stretch {
  readonly conditions: readonly Condition[];
  readonly order: string;
}

const byId = (after: CursorPlace | undefined, comparison: '>' | '<'): readonly Condition[] =>
  after === undefined ? [] : [{ sql: `id ${comparison} ?`, parameters: [after.id] }];

/**
 * The order of a query behind a cursor, as stretches to be read one after the other until the page is full: the rest of the ties of the
 * last value, the values beyond it, the documents without a value. SQLite's own NULLS LAST or a comparison of pairs would not use the index.
 */
export function stretchesOf({ filter, sort }: FindOptions, after: CursorPlace | undefined): Stretch[] {
  const wanted = conditionsOf(filter);
  if (sort === undefined) return [{ conditions: [...wanted, ...byId(after, '>')], order: 'id' }];

  const value = valueOf(sort.field);
  const [direction, beyond] = sort.direction === 'ascending' ? (['ASC', '>'] as const) : (['DESC', '<'] as const);
  const missing: Stretch = {
    conditions: [...wanted, { sql: `${value} IS NULL`, parameters: [] }, ...(after?.value === null ? byId(after, beyond) : [])],
    order: `id ${direction}`,
  };
  if (after?.value === null) return [missing];

  const order = `${value} ${direction}, id ${direction}`;
  if (after === undefined) return [{ conditions: [...wanted, { sql: `${value} IS NOT NULL`, parameters: [] }], order }, missing];
  const last = parameterOf(after.value);
  return [
    { conditions: [...wanted, { sql: `${value} = ?`, parameters: [last] }, ...byId(after, beyond)], order: `id ${direction}` },
    { conditions: [...wanted, { sql: `${value} ${beyond} ?`, parameters: [last] }], order },
    missing,
  ];
}
