import type { CopyTarget } from '../copy-target.port';
import { positionZero, type EventStore, type Position, type StoredEvent } from '../event-store.port';
import { canonicalEvent, eventsOf, historyDigest, type HistoryDigest } from './history-digest';

/** The target holds something else than the beginning of the source's history. Nothing was written. */
export class HistoryDiffersError extends Error {
  /** @param index place of the first difference, counted from 0 @param source, target what stands there; undefined where that history has ended */
  constructor(readonly index: number, readonly source: StoredEvent | undefined, readonly target: StoredEvent) {
    super(`event ${index} differs: the source has ${source === undefined ? 'none' : `${source.id} (${source.type})`}, the target ${target.id} (${target.type})`);
    this.name = 'HistoryDiffersError';
  }
}

/** The target would give its next events places before those that the copied ones are known by. */
export class PositionsOverlapError extends Error {
  constructor(readonly last: Position, readonly head: Position) {
    super(`the last copied event is known as ${last}, and the target goes on from ${head}`);
    this.name = 'PositionsOverlapError';
  }
}

/** How far it is, in positions of the source (`copying`, `comparing the source`) or of the target. */
export interface CopyProgress {
  readonly phase: 'looking' | 'copying' | 'comparing-source' | 'comparing-target';
  readonly position: Position;
  readonly head: Position;
}

export interface CopyReport {
  /** Events that stood in the target before. */
  readonly found: number;
  readonly copied: number;
  readonly source: HistoryDigest;
  readonly target: HistoryDigest;
  readonly equal: boolean;
  /** The source took events while it was copied: run it again when nobody writes any more. */
  readonly sourceWentOn: boolean;
}

export interface CopyOptions {
  readonly from: EventStore;
  readonly to: CopyTarget;
  /** Events given to the target at once. Default 500. */
  readonly batchSize?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CopyProgress) => void;
}

/** How many events the target has, each as the source has it. Leaves the source right behind them. @throws HistoryDiffersError */
async function commonBeginning(source: AsyncIterator<StoredEvent>, { to, signal, onProgress }: CopyOptions): Promise<number> {
  const head = await to.head();
  let index = 0;
  for await (const there of eventsOf(to, head, signal)) {
    const next = await source.next();
    const event = next.done === true ? undefined : next.value;
    if (event === undefined || canonicalEvent(event) !== canonicalEvent(there)) throw new HistoryDiffersError(index, event, there);
    index += 1;
    onProgress?.({ phase: 'looking', position: there.position, head });
  }
  return index;
}

/**
 * Moves a history into an empty store, or goes on where an earlier copy was interrupted; then reads both from the beginning and compares their digests.
 * The source is only read. @throws HistoryDiffersError, PositionsOverlapError, and what the stores throw
 */
export async function copyHistory(options: CopyOptions): Promise<CopyReport> {
  const { from, to, batchSize = 500, signal, onProgress } = options;
  const through = await from.head();
  const source = eventsOf(from, through, signal);
  const found = await commonBeginning(source, options);
  let copied = 0;
  let batch: StoredEvent[] = [];
  const flush = async (): Promise<void> => {
    const last = batch.at(-1);
    if (last === undefined) return;
    signal?.throwIfAborted();
    await to.appendCopies(batch);
    copied += batch.length;
    batch = [];
    onProgress?.({ phase: 'copying', position: last.position, head: through });
  };
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    batch.push(next.value);
    if (batch.length === batchSize) await flush();
  }
  await flush();
  return { found, copied, ...(await compared(options, through)), sourceWentOn: (await from.head()) !== through };
}

async function compared({ from, to, signal, onProgress }: CopyOptions, through: Position): Promise<Pick<CopyReport, 'source' | 'target' | 'equal'>> {
  const head = await to.head();
  const reading = (phase: CopyProgress['phase'], end: Position) => ({ ...(signal === undefined ? {} : { signal }), onEvent: (position: Position) => onProgress?.({ phase, position, head: end }) });
  const source = await historyDigest(from, through, reading('comparing-source', through));
  const target = await historyDigest(to, head, reading('comparing-target', head));
  if (target.last !== positionZero && head < target.last) throw new PositionsOverlapError(target.last, head);
  return { source, target, equal: source.events === target.events && source.digest === target.digest };
}
