import type { Database, Statement } from 'better-sqlite3';
import type { EventMetadata } from '@greengate/kernel';
import { LRUCache } from 'lru-cache';
import { positionZero, StoreCorruptError, type Page, type Position, type ReadAllOptions, type ReadStreamOptions, type StoredEvent, type StreamMetadata } from '../event-store.port';
import type { Catalogue } from './catalogue';
import { positionOf, rowOf } from './position';

type EventColumns = [position: number, revision: number, kind: number, id: string, recordedAt: string, data: string, metadata: string];
type Row = [...EventColumns, stream: number];
interface Range {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

const columns = 'position, revision, kind, id, recorded_at, data, events.metadata';
/** SQLite merges up to 500 queries; beyond this many kinds one scan of the range is as good. */
const mostArms = 250;

export interface Reads {
  stream(name: string, options?: ReadStreamOptions): readonly StoredEvent[];
  all(options: ReadAllOptions): Page;
  head(): Position;
  metadata(name: string): StreamMetadata;
}

/** With the sign the planner does not look at the number; without it SQLite plans the whole statement anew on every call. */
export const limitedBy = (parameter: string): string => `LIMIT +${parameter}`;

/**
 * One query per kind along its index, merged by position: each page touches only what it answers.
 * (`kind IN (...) ORDER BY position` would sort everything that matches, for every page.)
 */
function pageQuery(kinds: readonly number[] | undefined, order: 'ASC' | 'DESC'): string {
  const arm = (condition: string) => `SELECT ${columns}, stream FROM events WHERE ${condition} position > @from AND position <= @to`;
  const arms = kinds === undefined ? [arm('')] : kinds.length > mostArms ? [arm(`+kind IN (${kinds.join()}) AND`)] : kinds.map((kind) => arm(`kind = ${kind} AND`));
  return `${arms.join(' UNION ALL ')} ORDER BY position ${order} ${limitedBy('@limit')}`;
}

export function createReads(db: Database, catalogue: Catalogue, path: string): Reads {
  const selectMetadata = db.prepare<[string], string | null>('SELECT metadata FROM streams WHERE name = ?').pluck();
  const lastRevision = db.prepare<[string], number>('SELECT max(revision) FROM events WHERE stream = (SELECT stream FROM streams WHERE name = ?)').pluck();
  const streamQuery = (order: string) =>
    db
      .prepare<[string, number, number, number], [...EventColumns, streamMetadata: string | null]>(
        `SELECT ${columns}, streams.metadata FROM streams CROSS JOIN events USING (stream)
         WHERE name = ? AND revision BETWEEN ? AND ? ORDER BY revision ${order} ${limitedBy('?')}`,
      )
      .raw();
  const forwards = streamQuery('ASC');
  const backwards = streamQuery('DESC');
  const lastPosition = db.prepare<[], number | null>('SELECT max(position) FROM events').pluck();
  const pages = new LRUCache<string, Statement<[Range], Row>>({ max: 200 });

  const event = (row: readonly [...EventColumns, ...unknown[]], stream: string): StoredEvent => {
    try {
      return {
        id: row[3],
        stream,
        revision: row[1],
        position: positionOf(row[0]),
        type: catalogue.typeOf(row[2]),
        data: JSON.parse(row[5]) as unknown,
        metadata: JSON.parse(row[6]) as EventMetadata,
        recordedAt: row[4],
      };
    } catch (cause) {
      throw new StoreCorruptError(`The event store ${path} is damaged: the event at position ${row[0]} cannot be read. Stop Greengate and put back a copy of the file.`, { cause });
    }
  };

  const pageOf = (kinds: readonly number[] | undefined, order: 'ASC' | 'DESC'): Statement<[Range], Row> => {
    const sql = pageQuery(kinds, order);
    const known = pages.get(sql);
    if (known) return known;
    const statement = db.prepare<[Range], Row>(sql).raw();
    pages.set(sql, statement);
    return statement;
  };

  const metadataOf = (text: string | null | undefined): StreamMetadata => (text ? (JSON.parse(text) as StreamMetadata) : {});

  return {
    stream(name, { from, direction = 'forwards', limit = -1 } = {}) {
      const query = direction === 'forwards' ? forwards : backwards;
      const low = direction === 'forwards' ? (from ?? 0) : 0;
      const high = direction === 'forwards' ? Number.MAX_SAFE_INTEGER : (from ?? Number.MAX_SAFE_INTEGER);
      let rows = query.all(name, low, high, limit);
      const { maxCount } = metadataOf(rows[0]?.[7]);
      if (maxCount !== undefined) rows = query.all(name, Math.max(low, (lastRevision.get(name) ?? -1) - maxCount + 1), high, limit);
      return rows.map((row) => event(row, name));
    },
    all({ from, direction = 'forwards', limit, filter }) {
      if (!(limit > 0)) throw new RangeError(`limit is ${limit}: a page needs room for at least one event`);
      const ahead = direction === 'forwards';
      // The head first and the kinds after it: an event up to the head then has its kind among those known.
      const head = lastPosition.get() ?? 0;
      const kinds = catalogue.kindsOf(filter);
      const start = from === undefined ? (ahead ? 0 : head + 1) : rowOf(from);
      const range = ahead ? { from: start, to: head, limit: limit + 1 } : { from: 0, to: Math.min(start - 1, head), limit: limit + 1 };
      const rows = kinds?.length === 0 || range.from >= range.to ? [] : pageOf(kinds, ahead ? 'ASC' : 'DESC').all(range);
      const end = rows.length <= limit;
      if (!end) rows.pop();
      const last = ahead ? positionOf(Math.max(head, start)) : positionZero;
      return {
        events: rows.map((row) => event(row, catalogue.streamName(row[7]))),
        position: end ? last : positionOf(rows.at(-1)?.[0] ?? 0),
        end,
      };
    },
    head: () => positionOf(lastPosition.get() ?? 0),
    metadata: (name) => metadataOf(selectMetadata.get(name)),
  };
}
