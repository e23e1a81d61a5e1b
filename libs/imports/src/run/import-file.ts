import type { Rejection, Sentence } from '@greengate/kernel';
import { importProblem, type ImportProblem } from '../csv/import-problem';
import type { ImportKind } from '../kinds/import-kind';
import type { ImportGateway } from './import-gateway';
import type { ImportReport } from './import-report';
import type { ImportSource } from './import-source';
import { Lanes } from './lanes';
import { rowTools, type RowSetting } from './row-tools';
import { readRows, survey, type ReadOptions, type ReadRow } from './survey';

/** How many rows are under way at once: enough for the event store to commit them in groups. */
const rowsInFlight = 64;
const keptProblems = 1_000;

export interface ImportRequest extends ReadOptions {
  readonly kind: ImportKind;
  readonly source: ImportSource;
  /** A rehearsing gateway for a dry run, a live one to apply. */
  readonly gateway: ImportGateway;
  readonly mode: ImportReport['mode'];
  readonly programmeId: string;
  readonly batch: string;
  /** Cause to give when recorded content is replaced. Without it, differing content is refused. */
  readonly restate?: string;
  readonly onProgress?: (progress: { readonly phase: 'check' | 'rows'; readonly done: number; readonly total: number | undefined }) => void;
  /** Every problem as it is found, also those that the report does not keep. */
  readonly onProblem?: (problem: ImportProblem) => void;
}

/** The column that a rejection is about: the longest prefix of its field that the kind knows. */
function columnOf(kind: ImportKind, field: unknown): string | undefined {
  if (typeof field !== 'string') return undefined;
  const path = field.replace(/^\//, '').replaceAll('/', '.').split('.');
  for (let length = path.length; length > 0; length -= 1) {
    const prefix = path.slice(0, length).join('.');
    const column = kind.fields[prefix] ?? kind.columns.find(({ name }) => name === prefix)?.name;
    if (column !== undefined) return column;
  }
  return undefined;
}

function problemOf(kind: ImportKind, row: ReadRow, { code, facts }: Rejection): ImportProblem {
  // An identifier is told by its scheme, which is the name of its column.
  const column = columnOf(kind, facts['field']) ?? columnOf(kind, facts['scheme']);
  const value = facts['value'];
  const { field: _, ...rest } = facts;
  const header = column === undefined ? undefined : (row.headers.get(column) ?? column);
  const place = { line: row.line, ...(header === undefined ? {} : { column: header }), ...(value === undefined || value === null ? {} : { value: String(value) }) };
  return importProblem('error', code, place, header === undefined ? facts : rest);
}

/** Counts and keeps what happens to the rows. */
function tally(request: ImportRequest, ignored: readonly string[], notes: () => readonly Sentence[]) {
  const rows = { read: 0, added: 0, unchanged: 0, refused: 0, warned: 0 };
  const problems: ImportProblem[] = [];
  const missing: Record<string, number> = {};
  let problemCount = 0;
  const note = (found: readonly ImportProblem[]): void => {
    for (const problem of found) {
      problemCount += 1;
      if (problems.length < keptProblems) problems.push(problem);
      request.onProblem?.(problem);
    }
  };
  return {
    read: (row: ReadRow): void => {
      rows.read += 1;
      for (const column of row.missing) missing[column] = (missing[column] ?? 0) + 1;
    },
    refused: (found: readonly ImportProblem[]): void => {
      rows.refused += 1;
      note(found);
    },
    taken: (changed: boolean, warnings: readonly ImportProblem[]): void => {
      if (changed) rows.added += 1;
      else rows.unchanged += 1;
      if (warnings.length > 0) rows.warned += 1;
      note(warnings);
    },
    done: (): number => rows.added + rows.unchanged + rows.refused,
    report: (): ImportReport => ({
      kind: request.kind.name,
      file: request.source.name,
      mode: request.mode,
      batch: request.batch,
      rows,
      problems: [...problems].sort((a, b) => a.line - b.line),
      problemCount,
      missing,
      notes: notes(),
      ignored,
      notChecked: request.mode === 'dry-run' ? request.kind.notChecked : [],
    }),
  };
}

/**
 * Check a file from end to end, then take its rows one by one. A bad row is reported and left out; the good ones are taken, those of one supplier in the
 * order of the file. Nothing is taken when the file as a whole cannot be read. The same file again changes nothing.
 * @throws UnreadableFileError; and whatever the store throws when it goes away: what was taken stays, importing again goes on from there
 */
export async function importFile(request: ImportRequest): Promise<ImportReport> {
  const { kind, source, gateway, programmeId, batch, restate, onProgress } = request;
  const surveyed = await survey(kind, source, request, (done) => onProgress?.({ phase: 'check', done, total: undefined }));
  const { rows, ignored, notes } = await readRows(kind, source, request);
  const setting: RowSetting = { kind: kind.name, programmeId, batch, ...(restate === undefined ? {} : { restate }) };
  const result = tally(request, ignored, notes);
  const lanes = new Lanes(rowsInFlight);
  const progress = (): void => onProgress?.({ phase: 'rows', done: result.done(), total: surveyed.rows });
  for await (const row of rows) {
    result.read(row);
    const repeated = surveyed.repeatedAt(row);
    const { planned } = row;
    if (repeated || !planned) {
      result.refused(repeated ? [...row.problems, repeated] : row.problems);
      progress();
      continue;
    }
    await lanes.add(planned.subject, async () => {
      const { tools, outcome } = rowTools(setting, planned, gateway);
      const done = await kind.carryOut(planned.wish, tools);
      if (done.ok) result.taken(outcome.changed, row.problems);
      else result.refused([...row.problems, ...[done.error, ...outcome.further].map((rejection) => problemOf(kind, row, rejection))]);
      progress();
    });
  }
  await lanes.drain();
  return result.report();
}
