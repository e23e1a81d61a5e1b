import { historyDigest, positionZero, type EventStore, type HistoryDigest, type StoredEvent } from '@greengate/event-store';
import type { EventMetadata } from '@greengate/kernel';
import { SqliteDatabase } from '@greengate/sqlite';

interface Row {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly id: string;
  readonly recorded_at: string;
  readonly data: string;
  readonly metadata: string;
}

const evidenceStored = 'evidence.EvidenceStored';

/** What a log file holds, read without changing a byte of it (opening it as an event store would). */
export interface LogFile extends HistoryDigest {
  /** Of the evidence that its events name. */
  readonly evidence: ReadonlySet<string>;
}

/** @throws when an event cannot be read */
export async function readLogFile(path: string, onProgress: (position: number, head: number) => void = () => undefined): Promise<LogFile> {
  const database = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  try {
    const head = database.prepare<[], number | null>('SELECT max(position) FROM events').pluck().get() ?? 0;
    const page = database.prepare<[number, number], Row>('SELECT position, stream, revision, type, id, recorded_at, data, metadata FROM event_log WHERE position > ? ORDER BY position LIMIT ?');
    const evidence = new Set<string>();
    const read = ({ position, stream, revision, type, id, recorded_at: recordedAt, data, metadata }: Row): StoredEvent => {
      const event = { id, stream, revision, position: String(position).padStart(positionZero.length, '0'), type, data: JSON.parse(data) as unknown, metadata: JSON.parse(metadata) as EventMetadata, recordedAt };
      if (type === evidenceStored) evidence.add((event.data as { readonly digest: string }).digest);
      return event;
    };
    const readAll: EventStore['readAll'] = async ({ from = positionZero, limit }) => {
      const events = page.all(Number(from), limit).map(read);
      onProgress(Number(events.at(-1)?.position ?? head), head);
      return { events, position: events.at(-1)?.position ?? from, end: events.length < limit };
    };
    return { ...(await historyDigest({ readAll }, String(head).padStart(positionZero.length, '0'))), evidence };
  } finally {
    database.close();
  }
}
