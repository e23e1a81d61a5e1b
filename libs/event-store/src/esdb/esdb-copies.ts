import { citedPosition, positionZero, WrongExpectedRevisionError, type EventToAppend, type Position, type StoredEvent } from '../event-store.port';
import { withCopyMark } from './copy-mark';
import type { EsdbAppender } from './esdb-append';
import type { EsdbReads } from './esdb-reads';

/** Well below what a server takes at once by default (1 MiB). An event that is larger by itself goes alone. */
const mostBytes = 512 * 1024;

interface Run {
  readonly stream: string;
  readonly events: StoredEvent[];
  bytes: number;
}

/** Neighbours of one stream go together. */
function runsOf(events: readonly StoredEvent[]): readonly Run[] {
  const runs: Run[] = [];
  for (const event of events) {
    const bytes = Buffer.byteLength(JSON.stringify(event), 'utf8');
    const last = runs.at(-1);
    if (last?.stream === event.stream && last.bytes + bytes <= mostBytes) {
      last.events.push(event);
      last.bytes += bytes;
    } else runs.push({ stream: event.stream, events: [event], bytes });
  }
  return runs;
}

const marked = ({ id, type, data, metadata, ...event }: StoredEvent): EventToAppend => ({ id, type, data, metadata: withCopyMark(metadata, { position: citedPosition(event), recordedAt: event.recordedAt }) });

/** One append after the other: only an answer tells that the next one comes behind it. */
export async function appendCopies(appender: Pick<EsdbAppender, 'append'>, reads: Pick<EsdbReads, 'stream'>, events: readonly StoredEvent[]): Promise<Position> {
  const put = async (stream: string, run: readonly StoredEvent[]): Promise<Position> => {
    const [first] = run;
    if (first === undefined) return positionZero;
    try {
      return (await appender.append(stream, first.revision === 0 ? 'no-stream' : first.revision - 1, run.map(marked))).position;
    } catch (error) {
      if (!(error instanceof WrongExpectedRevisionError)) throw error;
      // A part of it may have arrived before, in an append that was cut elsewhere.
      const placed = await reads.stream(stream, { from: first.revision, limit: run.length });
      const same = placed.filter(({ id }, index) => id === run[index]?.id.toLowerCase());
      const last = same.at(-1);
      if (last === undefined || same.length < placed.length) throw error;
      return same.length === run.length ? last.position : put(stream, run.slice(same.length));
    }
  };
  let position = positionZero;
  for (const { stream, events: run } of runsOf(events)) position = await put(stream, run);
  return position;
}
