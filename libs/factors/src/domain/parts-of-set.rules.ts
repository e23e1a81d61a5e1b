import { digestOf } from '@greengate/kernel';
import type { FactorSet, FactorSetHeader, FactorSetRows } from '../contracts/factor-set.contract';

/** A document as it is drafted: its head first, its rows in parts that fit a request. */
export interface SetInParts {
  readonly header: FactorSetHeader;
  readonly digest: string;
  readonly parts: readonly FactorSetRows[];
}

const chunks = <Row>(rows: readonly Row[], size: number): Row[][] => Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
const none: FactorSetRows = { factors: [], properties: [], blends: [], gwps: [] };

/** Cut a document into parts of at most `size` rows, in the order that `assembled` puts them together again. */
export function inParts(document: FactorSet, size: number): SetInParts {
  const { factors, properties, blends, gwps, ...header } = document;
  const parts: FactorSetRows[] = [
    ...chunks(factors, size).map((rows) => ({ ...none, factors: rows })),
    ...chunks(properties, size).map((rows) => ({ ...none, properties: rows })),
    ...chunks(blends, size).map((rows) => ({ ...none, blends: rows })),
    ...chunks(gwps, size).map((rows) => ({ ...none, gwps: rows })),
  ];
  return { header, digest: digestOf(document), parts: parts.length === 0 ? [none] : parts };
}

/** The document that head and parts make, the parts in their order. */
export const assembled = (header: FactorSetHeader, parts: readonly FactorSetRows[]): FactorSet => ({
  ...header,
  factors: parts.flatMap(({ factors }) => factors),
  properties: parts.flatMap(({ properties }) => properties),
  blends: parts.flatMap(({ blends }) => blends),
  gwps: parts.flatMap(({ gwps }) => gwps),
});
