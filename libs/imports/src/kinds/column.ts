import type { Sentence } from '@greengate/kernel';

/** How a cell of a column is read. */
export type CellType =
  | { readonly type: 'text' }
  /** Full-width letters become plain, blanks inside go, upper case. */
  | { readonly type: 'code' }
  | { readonly type: 'number'; readonly negative: boolean; readonly percent?: boolean }
  /** `1,234.5 GJ`: a number, a blank, a unit symbol. */
  | { readonly type: 'quantity'; readonly units: readonly string[] }
  | { readonly type: 'share' }
  | { readonly type: 'integer' }
  | { readonly type: 'year' }
  | { readonly type: 'day' }
  | { readonly type: 'boolean' }
  /** A scope 3 category: a number, or `not relevant: reason`. */
  | { readonly type: 'number-or-not-relevant' }
  | { readonly type: 'choice'; readonly choices: Readonly<Record<string, readonly string[]>> };

/** One column of an import, as data: templates, the reference page and the reader derive from it. */
export interface Column {
  /** Canonical header, snake_case. */
  readonly name: string;
  /** Other headers understood, English and Chinese (simplified and traditional). Compared without case, blanks, underscores and brackets. */
  readonly aliases: readonly string[];
  /** The column must be there and every row must fill it. */
  readonly required: boolean;
  readonly cell: CellType;
  /** Of the numbers in it. A header may say it in brackets behind the name: this unit and no other. */
  readonly unit?: Sentence;
  readonly help: Sentence;
  readonly example: string;
}

/** Headers are the same when they differ only in case, width, blanks, underscores, hyphens or brackets. */
export const headerKey = (header: string): string => header.normalize('NFKC').toLowerCase().replace(/[\s_\-()[\]/:.]+/g, '');
