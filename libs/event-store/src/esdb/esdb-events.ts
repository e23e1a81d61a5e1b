import type { EventMetadata } from '@greengate/kernel';
import type { ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { StoreCorruptError, type Position, type StoredEvent } from '../event-store.port';

/** A 64-bit commit position, as the port writes it. The text never becomes a number. */
export const positionOf = (commit: string): Position => commit.padStart(20, '0');

/** As the server takes it. @throws RangeError */
export const commitOf = (position: Position): string => {
  if (!/^\d{1,20}$/.test(position)) throw new RangeError(`"${position}" is not a position: it has 20 digits`);
  return position.replace(/^0+(?=\d)/, '');
};

export const revisionOf = (text: string): number => {
  const revision = Number(text);
  if (!Number.isSafeInteger(revision)) throw new RangeError(`revision ${text} is beyond what a stream of events can have`);
  return revision;
};

const parse = (bytes: Uint8Array): unknown => (bytes.length === 0 ? undefined : JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')));

/** .NET ticks since 1970; the last four digits are below a millisecond. */
const timeOf = (ticks: string | undefined): string => new Date(Number((ticks ?? '0').slice(0, -4))).toISOString();

/** The server's own events (statistics, stream metadata, tombstones, links) are no facts of ours. */
const isSystem = (stream: string, type: string): boolean => type.startsWith('$') || stream.startsWith('$');

export type RecordedEvent = ReadResp.ReadEvent.RecordedEvent;

export const streamOf = (event: RecordedEvent): string => Buffer.from(event.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');

/** The event of a message; undefined for any other message, and for the server's own events. Links come as they are, unresolved, and are such. */
export function storedEventOf(message: ReadResp, shown: string): StoredEvent | undefined {
  const event = message.getEvent()?.getEvent();
  if (!event) return undefined;
  const headers = event.getMetadataMap();
  const [stream, type] = [streamOf(event), headers.get('type') ?? ''];
  if (isSystem(stream, type)) return undefined;
  const position = positionOf(event.getCommitPosition());
  try {
    return {
      id: event.getId()?.getString() ?? '',
      stream,
      revision: revisionOf(event.getStreamRevision()),
      position,
      type,
      // Another application's events may be anything; ours are JSON.
      data: headers.get('content-type') === 'application/json' ? parse(event.getData_asU8()) : null,
      metadata: (parse(event.getCustomMetadata_asU8()) ?? {}) as EventMetadata,
      recordedAt: timeOf(headers.get('created')),
    };
  } catch (cause) {
    throw new StoreCorruptError(`The event at position ${position} of the event store ${shown} (${type} in ${stream}) cannot be read: it is not JSON.`, { cause });
  }
}
