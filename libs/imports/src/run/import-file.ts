import type { ImportProblem } from '../csv/import-problem';
import type { ImportKind } from '../kinds/import-kind';
import { GatheredRows } from './gather-rows';
import type { ImportGateway } from './import-gateway';
import type { ImportReport } from './import-report';
import type { ImportSource } from './import-source';
import { beginning, importTally, type ImportState, type ImportTally } from './import-tally';
import { Lanes } from './lanes';
import { faultsOf, rowProblem } from './row-problem';
import { rowTools, type RowSetting } from './row-tools';
import { readRows, survey, type ReadOptions, type ReadRow } from './survey';

/** How many rows are under way at once: enough for the event store to commit them in groups. */
const rowsInFlight = 64;
/** Rows after which all that are under way are waited for, and the import may be stopped or its state kept. */
const rowsInChunk = 1_000;

export interface ImportProgress {
  /** `check`: bytes of the file, of those that it has, where known. `rows`: rows. */
  readonly phase: 'check' | 'rows';
  readonly done: number;
  readonly total: number | undefined;
}

export interface ImportRequest extends ReadOptions {
  readonly kind: ImportKind;
  readonly source: ImportSource;
  /** A rehearsing gateway for a dry run, a live one to apply. */
  readonly gateway: ImportGateway;
  readonly mode: ImportReport['mode'];
  readonly programmeId: string;
  /** The one supplier that the rows are about when they do not say. */
  readonly supplierId?: string;
  readonly batch: string;
  /** Cause to give when recorded content is replaced. Without it, differing content is refused. */
  readonly restate?: string;
  /** Where an earlier run of the same file stood: lines up to there are passed over. */
  readonly from?: ImportState;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** After each chunk, when everything up to a line is decided. `stop` ends the import there. */
  readonly onChunk?: (state: ImportState, total: number) => Promise<'go-on' | 'stop'>;
  /** Every problem as it is found, also those that the report does not keep. */
  readonly onProblem?: (problem: ImportProblem) => void;
}

interface Taking {
  readonly request: ImportRequest;
  readonly setting: RowSetting;
  readonly tally: ImportTally;
  readonly progress: () => void;
}

/** Row by row, those of one subject in the order of the file. */
async function takeEach({ request, setting, tally, progress }: Taking, rows: AsyncIterable<{ readonly row: ReadRow; readonly problems: readonly ImportProblem[] }>, total: number): Promise<'ended' | 'stopped'> {
  const { kind, gateway, onChunk } = request;
  const lanes = new Lanes(rowsInFlight);
  let sinceChunk = 0;
  for await (const { row, problems } of rows) {
    const { planned } = row;
    sinceChunk += 1;
    if (planned === undefined || problems.length > row.problems.length) {
      tally.refused(problems);
      progress();
    } else {
      await lanes.add(planned.subject, async () => {
        const { tools, outcome } = rowTools(setting, planned, gateway);
        const done = await kind.carryOut(planned.wish, tools);
        if (done.ok) tally.taken(outcome.changed, row.problems);
        else tally.refused([...row.problems, ...[done.error, ...outcome.further].flatMap(faultsOf).map((rejection) => rowProblem(kind, row, rejection))]);
        progress();
      });
    }
    if (onChunk === undefined || sinceChunk < rowsInChunk) continue;
    sinceChunk = 0;
    await lanes.drain();
    if ((await onChunk(tally.state(row.line), total)) === 'stop') return 'stopped';
  }
  await lanes.drain();
  return 'ended';
}

async function takeTogether({ request, setting, tally, progress }: Taking, rows: AsyncIterable<{ readonly row: ReadRow; readonly problems: readonly ImportProblem[] }>): Promise<'ended'> {
  const gathered = new GatheredRows(request.kind, setting, request.gateway, tally);
  for await (const { row, problems } of rows) {
    gathered.add(row, problems.length > row.problems.length ? undefined : row.planned, problems);
    progress();
  }
  await gathered.carryOut();
  progress();
  return 'ended';
}

/**
 * Check a file from end to end, then take its rows. A bad row is reported and left out; the good ones are taken, those of one supplier in the order of the
 * file. Nothing is taken when the file as a whole cannot be read. The same file again changes nothing.
 * @throws UnreadableFileError; and whatever the store throws when it goes away: what was taken stays, importing again goes on from there
 */
export async function importFile(request: ImportRequest): Promise<ImportReport> {
  const { kind, source, programmeId, supplierId, batch, restate, onProgress, from = beginning } = request;
  let bytes = 0;
  const onBytes = (count: number): void => onProgress?.({ phase: 'check', done: (bytes += count), total: source.size });
  const surveyed = await survey(kind, source, { ...request, onBytes });
  const { rows, ignored, notes } = await readRows(kind, source, request);
  const tally = importTally(from, request.onProblem ?? (() => undefined));
  const progress = (): void => onProgress?.({ phase: 'rows', done: tally.done(), total: surveyed.rows });
  const setting: RowSetting = { kind: kind.name, programmeId, batch, ...(supplierId === undefined ? {} : { supplierId }), ...(restate === undefined ? {} : { restate }) };
  const judged = async function* () {
    for await (const row of rows) {
      if (row.line <= from.line) continue;
      tally.read(row);
      const repeated = surveyed.repeatedAt(row);
      yield { row, problems: repeated ? [...row.problems, repeated] : row.problems };
    }
  };
  const taking: Taking = { request, setting, tally, progress };
  const ended = kind.gather === undefined ? await takeEach(taking, judged(), surveyed.rows) : await takeTogether(taking, judged());
  const { line: _, ...state } = tally.state(0);
  return {
    kind: kind.name,
    file: source.name,
    mode: request.mode,
    batch,
    ...state,
    stopped: ended === 'stopped',
    total: surveyed.rows,
    notes: notes(),
    ignored,
    notChecked: request.mode === 'dry-run' ? kind.notChecked : [],
  };
}
