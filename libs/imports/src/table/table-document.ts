import type { Sentence } from '@greengate/kernel';

/** A row as the file has it: cells as trimmed text, nothing interpreted. */
export interface TableRow {
  /** Line of a text file on which the row begins, or number of the row in a sheet; 1 is the first. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file as header and stream of rows, whatever its format. */
export interface TableDocument {
  readonly format: 'csv' | 'xlsx';
  readonly header: TableRow;
  readonly rows: AsyncIterable<TableRow>;
  /** The file separates cells by semicolons, as where the comma is the decimal sign. */
  readonly commaMayBeDecimal: boolean;
  /** What the reader should know about how the file was understood; complete once the rows were read. */
  readonly notes: () => readonly Sentence[];
}

export interface ReadTableOptions {
  /** Title rows above the header that are passed over. Not told: none in a text file; in a sheet the header is looked for in the first rows. */
  readonly rowsBeforeHeader?: number;
  /** Sheet to read; not told: the first one that is shown and has rows. */
  readonly sheet?: string;
  /** Whether a row names columns that are known: how a header is told from the titles above it. */
  readonly isHeader?: (cells: readonly string[]) => boolean;
  readonly onBytes?: (count: number) => void;
}
