import { existsSync } from 'node:fs';
import { copyHistory, HistoryDiffersError, PositionsOverlapError, StoreCorruptError, StoreUnavailableError, AppendTooLargeError, WrongExpectedRevisionError, type CopyProgress, type CopyReport, type StoredEvent } from '@greengate/event-store';
import { say } from '@greengate/kernel';
import type { Environment } from '../environment';
import { eventStoreAddress, type EventStoreAddress } from '../event-store-address';
import { CliError } from '../terminal/failure';
import { phaseBars } from '../terminal/phase-bars';
import { moving } from '../terminal/told-moving';

export interface CopyOptions {
  readonly from: string;
  readonly to: string;
}

const titles: Readonly<Record<CopyProgress['phase'], keyof typeof moving>> = { looking: 'copyLooking', copying: 'copyCopying', 'comparing-source': 'copyCheckSource', 'comparing-target': 'copyCheckTarget' };

function refuseWrongPairs(from: EventStoreAddress, to: EventStoreAddress, { language }: Environment): void {
  if (from.shown === to.shown) throw new CliError(say(moving.copySame, language, { address: from.shown }), moving.copySameRemedy[language]);
  if (from.engine === 'esdb' && to.engine === 'esdb') throw new CliError(moving.copyServers[language], moving.copyServersRemedy[language]);
  // Opening would make an empty one.
  if (from.engine === 'sqlite' && !existsSync(from.shown.replace(/^sqlite:/, ''))) throw new CliError(say(moving.copyNoSource, language, { address: from.shown }), moving.copySourceRemedy[language]);
}

/** Whatever speaks against going on, in words; anything else is a bug and stays as it is. */
function explained(error: unknown, { language }: Environment): unknown {
  const named = (event: StoredEvent | undefined): string => (event === undefined ? moving.copyNoEvent[language] : `${event.type} ${event.id} (${event.stream} ${event.revision})`);
  if (error instanceof HistoryDiffersError) return new CliError(say(moving.copyDiffers, language, { index: error.index + 1, source: named(error.source), target: named(error.target) }), moving.copyDiffersRemedy[language]);
  if (error instanceof PositionsOverlapError) return new CliError(say(moving.copyOverlap, language, { last: Number(error.last), head: Number(error.head) }), moving.copyOverlapRemedy[language]);
  if (error instanceof WrongExpectedRevisionError) return new CliError(say(moving.copyConflict, language, { reason: error.message }), moving.copyConflictRemedy[language]);
  if (error instanceof StoreUnavailableError || error instanceof StoreCorruptError || error instanceof AppendTooLargeError || error instanceof RangeError) return new CliError(error.message);
  return error;
}

function tell({ found, copied, source, target, equal, sourceWentOn }: CopyReport, [from, to]: readonly [EventStoreAddress, EventStoreAddress], { language, json, out }: Environment): void {
  if (json) {
    out(`${JSON.stringify({ from: from.shown, to: to.shown, found, copied, source, target, equal, sourceWentOn }, null, 2)}\n`);
    return;
  }
  const facts = { copied, found, events: source.events, source: source.digest, target: target.digest, from: from.shown, to: to.shown };
  out(`${say(equal ? moving.copyDone : moving.copyUnequal, language, facts)}\n`);
  if (equal) out(`${moving[sourceWentOn ? 'copyWentOn' : 'copyNext'][language]}\n`);
}

/** Moves a history from one event store to another. Exit code 1 when the digests differ, or when the source has gone on meanwhile. */
export async function copyCommand(options: CopyOptions, environment: Environment): Promise<number> {
  const [from, to] = [eventStoreAddress(options.from, environment), eventStoreAddress(options.to, environment)];
  refuseWrongPairs(from, to, environment);
  const source = await from.open();
  const { show, stop } = phaseBars(environment, (phase: CopyProgress['phase']) => moving[titles[phase]][environment.language]);
  try {
    const target = await to.open();
    try {
      const report = await copyHistory({ from: source, to: target, onProgress: ({ phase, position, head }) => show(phase, Number(position), Number(head)) });
      stop();
      tell(report, [from, to], environment);
      return report.equal && !report.sourceWentOn ? 0 : 1;
    } finally {
      await target.close();
    }
  } catch (error) {
    throw explained(error, environment);
  } finally {
    stop();
    await source.close();
  }
}
