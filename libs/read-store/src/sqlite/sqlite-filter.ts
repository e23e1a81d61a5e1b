import type { Filter, Scalar } from '../read-store.port';
import { valueOf } from './sqlite-names';

/** A condition and the parameters of its question marks. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

type Comparison = Exclude<Filter[string], Scalar | null>;

/** SQLite knows no booleans: JSON's true reads as 1. */
export const parameterOf = (value: Scalar): string | number => (typeof value === 'boolean' ? Number(value) : value);

const orders = { gte: '>=', lte: '<=', gt: '>', lt: '<' } as const;

function equals(value: string, wanted: Scalar | null): Condition {
  return wanted === null ? { sql: `${value} IS NULL`, parameters: [] } : { sql: `${value} = ?`, parameters: [parameterOf(wanted)] };
}

function comparisons(value: string, comparison: Comparison): Condition[] {
  const conditions: Condition[] = [];
  if (comparison.in !== undefined) {
    conditions.push({ sql: `${value} IN (${comparison.in.map(() => '?').join(', ')})`, parameters: comparison.in.map(parameterOf) });
  }
  for (const operator of ['gte', 'lte', 'gt', 'lt'] as const) {
    const bound = comparison[operator];
    if (bound !== undefined) conditions.push({ sql: `${value} ${orders[operator]} ?`, parameters: [parameterOf(bound)] });
  }
  if (comparison.contains !== undefined) conditions.push({ sql: `contains_text(${value}, ?)`, parameters: [comparison.contains.toLowerCase()] });
  if (comparison.not === null) conditions.push({ sql: `${value} IS NOT NULL`, parameters: [] });
  else if (comparison.not !== undefined) conditions.push({ sql: `${value} IS NOT ?`, parameters: [parameterOf(comparison.not)] });
  return conditions;
}

const isComparison = (wanted: Filter[string]): wanted is Comparison => typeof wanted === 'object' && wanted !== null;

/** The conditions of a filter, the documents that are tombstones left out. Its fields must have been checked. */
export function conditionsOf(filter: Filter = {}): Condition[] {
  const conditions: Condition[] = [{ sql: 'view IS NOT NULL', parameters: [] }];
  for (const [field, wanted] of Object.entries(filter)) {
    const value = valueOf(field);
    if (isComparison(wanted)) conditions.push(...comparisons(value, wanted));
    else conditions.push(equals(value, wanted));
  }
  return conditions;
}

export const allOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(' AND '),
  parameters: conditions.flatMap(({ parameters }) => parameters),
});
