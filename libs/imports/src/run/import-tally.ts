import type { Sentence } from '@greengate/kernel';
import type { ImportProblem } from '../csv/import-problem';
import type { RowCounts } from './import-report';
import type { ReadRow } from './survey';

/** How many problems a report keeps; all are counted. */
export const keptProblems = 1_000;

/** What is known of an import so far. Plain JSON, so that an import that was cut short goes on counting. */
export interface ImportState {
  /** Last line of which it is known what became of it, and of all before it. */
  readonly line: number;
  readonly rows: RowCounts;
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  readonly missing: Readonly<Record<string, number>>;
}

export interface ImportTally {
  read(row: ReadRow): void;
  refused(found: readonly ImportProblem[]): void;
  taken(changed: boolean, warnings: readonly ImportProblem[]): void;
  done(): number;
  state(line: number): ImportState;
}

export const beginning: ImportState = { line: 0, rows: { read: 0, added: 0, unchanged: 0, refused: 0, warned: 0 }, problems: [], problemCount: 0, missing: {} };

/** Counts and keeps what happens to the rows, going on from where an earlier run stood. */
export function importTally(from: ImportState, onProblem: (problem: ImportProblem) => void): ImportTally {
  const rows = { ...from.rows };
  const problems = [...from.problems];
  const missing: Record<string, number> = { ...from.missing };
  let { problemCount } = from;
  const note = (found: readonly ImportProblem[]): void => {
    for (const problem of found) {
      problemCount += 1;
      if (problems.length < keptProblems) problems.push(problem);
      onProblem(problem);
    }
  };
  return {
    read: (row) => {
      rows.read += 1;
      for (const column of row.missing) missing[column] = (missing[column] ?? 0) + 1;
    },
    refused: (found) => {
      rows.refused += 1;
      note(found);
    },
    taken: (changed, warnings) => {
      if (changed) rows.added += 1;
      else rows.unchanged += 1;
      if (warnings.length > 0) rows.warned += 1;
      note(warnings);
    },
    done: () => rows.added + rows.unchanged + rows.refused,
    state: (line) => ({ line, rows: { ...rows }, problems: [...problems].sort((a, b) => a.line - b.line), problemCount, missing: { ...missing } }),
  };
}

/** Notes that are said once the rows were read. */
export type Notes = () => readonly Sentence[];
