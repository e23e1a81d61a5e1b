import type { Database } from 'better-sqlite3';
import { citedPosition, WrongExpectedRevisionError, type ExpectedRevision, type Position, type StoredEvent } from '../event-store.port';
import { serialise } from './append';
import { categoryOf, type Catalogue } from './catalogue';
import { positionOf, rowOf } from './position';

export interface Copier {
  /** Inside a transaction that holds the write lock. All or nothing. */
  append(events: readonly StoredEvent[]): Position;
}

/** Positions are row numbers here: an event keeps the one that it is known by. */
export function createCopier(db: Database, catalogue: Catalogue): Copier {
  const selectStream = db.prepare<[string], number>('SELECT stream FROM streams WHERE name = ?').pluck();
  const insertStream = db.prepare<[string]>('INSERT INTO streams (name) VALUES (?)');
  const selectHead = db.prepare<[number], number | null>('SELECT max(revision) FROM events WHERE stream = ?').pluck();
  const selectPlaced = db.prepare<[number, number], { readonly position: number; readonly id: string }>('SELECT position, id FROM events WHERE stream = ? AND revision = ?');
  const lastPosition = db.prepare<[], number | null>('SELECT max(position) FROM events').pluck();
  const insertEvent = db.prepare<[number, number, number, number, string, string, string, string]>(
    'INSERT INTO events (position, stream, revision, kind, id, recorded_at, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const numberOf = (stream: string): number => selectStream.get(stream) ?? Number(insertStream.run(stream).lastInsertRowid);

  const wrong = (event: StoredEvent, actual: ExpectedRevision): WrongExpectedRevisionError =>
    new WrongExpectedRevisionError(event.stream, event.revision === 0 ? 'no-stream' : event.revision - 1, actual, `another history stands where event ${event.id} belongs`);

  const take = (event: StoredEvent): void => {
    const row = rowOf(citedPosition(event));
    if (row >= Number.MAX_SAFE_INTEGER) throw new RangeError(`position ${citedPosition(event)} is beyond what the embedded event store can hold (2^53)`);
    const stream = numberOf(event.stream);
    const head = selectHead.get(stream) ?? undefined;
    if (head !== undefined && head >= event.revision) {
      const placed = selectPlaced.get(stream, event.revision);
      if (placed?.id === event.id && placed.position === row) return;
      throw wrong(event, head);
    }
    if ((head ?? -1) !== event.revision - 1 || row <= (lastPosition.get() ?? 0)) throw wrong(event, head ?? 'no-stream');
    const [line] = serialise([event]);
    if (line) insertEvent.run(row, stream, event.revision, catalogue.kindOf(categoryOf(event.stream), event.type), event.id, event.recordedAt, line.data, line.metadata);
  };

  return {
    append: (events) => {
      const all = db.transaction(() => {
        for (const event of events) take(event);
      });
      try {
        all();
      } catch (error) {
        catalogue.forget();
        throw error;
      }
      return positionOf(lastPosition.get() ?? 0);
    },
  };
}
