import type { Database } from 'better-sqlite3';
import { WrongExpectedRevisionError, type AppendResult, type EventToAppend, type ExpectedRevision } from '../event-store.port';
import { categoryOf, type Catalogue } from './catalogue';
import { positionOf } from './position';
import { limitedBy } from './reads';
import { isDuplicate, undoesTheGroup } from './sqlite-errors';

/** An event as it will be written: serialised when the caller asked, so that later changes to its objects do not matter. */
interface Line {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

interface Head {
  readonly stream: number | undefined;
  readonly revision: ExpectedRevision;
}

export const serialise = (events: readonly EventToAppend[]): readonly Line[] =>
  events.map(({ id, type, data, metadata }) => ({ id, type, data: JSON.stringify(data) ?? 'null', metadata: JSON.stringify(metadata) }));

export interface Appender {
  /** Inside a transaction that holds the write lock. Undoes its own writes when it throws `WrongExpectedRevisionError`. */
  append(stream: string, expected: ExpectedRevision, lines: readonly Line[]): AppendResult;
  /** The number of a stream, made when new. */
  streamNumber(stream: string): number;
}

export function createAppender(db: Database, catalogue: Catalogue, now: () => string): Appender {
  const selectHead = db
    .prepare<[string], [number, number | null]>(
      'SELECT stream, (SELECT revision FROM events WHERE events.stream = streams.stream ORDER BY revision DESC LIMIT 1) FROM streams WHERE name = ?',
    )
    .raw();
  const insertStream = db.prepare<[string]>('INSERT INTO streams (name) VALUES (?)');
  const insertEvent = db.prepare<[number, number, number, string, string, string, string]>(
    'INSERT INTO events (stream, revision, kind, id, recorded_at, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const selectPlaced = db.prepare<[number, number, number], { position: number; id: string }>(
    `SELECT position, id FROM events WHERE stream = ? AND revision >= ? ORDER BY revision ${limitedBy('?')}`,
  );
  const lastRecordedAt = db.prepare<[], string>('SELECT recorded_at FROM events ORDER BY position DESC LIMIT 1').pluck();
  const savepoint = db.prepare('SAVEPOINT append');
  const release = db.prepare('RELEASE append');
  const undo = db.prepare('ROLLBACK TO append');

  const headOf = (stream: string): Head => {
    const row = selectHead.get(stream);
    return { stream: row?.[0], revision: row?.[1] ?? 'no-stream' };
  };

  /** Never backwards, whatever the clock does and whoever wrote last. */
  const recordedAt = (): string => {
    const clock = now();
    const last = lastRecordedAt.get();
    return last !== undefined && last > clock ? last : clock;
  };

  /** The same ids at the same place: what was answered then. Undefined when other events stand there, or too few. */
  const repeatOf = (head: Head, first: number, lines: readonly Line[]): AppendResult | undefined => {
    if (head.stream === undefined || head.revision === 'no-stream' || head.revision < first) return undefined;
    const placed = selectPlaced.all(head.stream, first, lines.length);
    const last = placed.at(-1);
    if (!last || lines.some((line, index) => line.id !== placed[index]?.id)) return undefined;
    return { revision: first + lines.length - 1, position: positionOf(last.position), repeated: true };
  };

  const insert = (stream: string, known: number | undefined, first: number, lines: readonly Line[]): AppendResult => {
    const number = known ?? Number(insertStream.run(stream).lastInsertRowid);
    const category = categoryOf(stream);
    const at = recordedAt();
    let revision = first - 1;
    let position: number | bigint = 0;
    for (const line of lines) {
      revision += 1;
      position = insertEvent.run(number, revision, catalogue.kindOf(category, line.type), line.id, at, line.data, line.metadata).lastInsertRowid;
    }
    return { revision, position: positionOf(position), repeated: false };
  };

  return {
    append(stream, expected, lines) {
      const head = headOf(stream);
      const first = expected === 'no-stream' ? 0 : expected + 1;
      if (head.revision !== expected) {
        const repeat = repeatOf(head, first, lines);
        if (repeat) return repeat;
        throw new WrongExpectedRevisionError(stream, expected, head.revision);
      }
      // One row is written whole or not at all; only several need a savepoint.
      const several = lines.length > 1;
      try {
        if (several) savepoint.run();
        const result = insert(stream, head.stream, first, lines);
        if (several) release.run();
        return result;
      } catch (error) {
        if (undoesTheGroup(error)) throw error;
        if (several) {
          undo.run();
          release.run();
          catalogue.forget();
        }
        if (!isDuplicate(error)) throw error;
        throw new WrongExpectedRevisionError(stream, expected, head.revision, 'an event with one of these ids already stands elsewhere in it');
      }
    },
    streamNumber: (stream) => headOf(stream).stream ?? Number(insertStream.run(stream).lastInsertRowid),
  };
}
