import type { Sentence } from '@greengate/kernel';
import type { ImportProblem } from '../csv/import-problem';

/** What became of the rows. `taken` = `added` + `unchanged`; in a dry run: what would have become of them. */
export interface RowCounts {
  readonly read: number;
  /** Rows that recorded something new. */
  readonly added: number;
  /** Rows that were recorded already, word for word. */
  readonly unchanged: number;
  readonly refused: number;
  /** Rows taken with a warning. */
  readonly warned: number;
}

/** The answer of an import: what was done, and everything that was wrong. */
export interface ImportReport {
  readonly kind: string;
  readonly file: string;
  readonly mode: 'dry-run' | 'apply';
  readonly batch: string;
  readonly rows: RowCounts;
  /** Rows that the file has. */
  readonly total: number;
  /** It was stopped on the way: what was recorded until then stays. */
  readonly stopped: boolean;
  /** The first problems, in the order of the file; `problemCount` counts all. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  /** How many cells of each column were missing. Missing is not zero. */
  readonly missing: Readonly<Record<string, number>>;
  /** How the file was understood where it could have been otherwise: which sheet, formulas whose results were taken. */
  readonly notes: readonly Sentence[];
  /** Columns of the file that were not read. */
  readonly ignored: readonly string[];
  /** What a dry run cannot know. */
  readonly notChecked: readonly Sentence[];
}
