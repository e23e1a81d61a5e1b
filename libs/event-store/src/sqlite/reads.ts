import type { Database, Statement } from 'better-sqlite3';
import type { EventMetadata } from '@greengate/kernel';
import { LRUCache } from 'lru-cache';
import { positionZero, StoreCorruptError, type Page, type Position, type ReadAllOptions, type ReadStreamOptions, type StoredEvent, type StreamMetadata } from '../event-store.port';
import type { Catalogue } from './catalogue';
import { positionOf, rowOf } from './position';

type Row = [position: number, stream: number, revision: number, kind: number, id: string, recordedAt: string, data: string, metadata: string];
interface Range {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

const columns = 'position, stream, revision, kind, id, recorded_at, data, metadata';
/** SQLite merges up to 500 queries; beyond this many kinds one scan of the range is as good. */
const mostArms = 250;

export interface Reads {
  stream(name: string, options?: ReadStreamOptions): readonly StoredEvent[];
  all(options: ReadAllOptions): Page;
  head(): Position;
  metadata(name: string): StreamMetadata;
}

/**
 * One query per kind along its index, merged by position: each page touches only what it answers.
 * (`kind IN (...) ORDER BY position` would sort everything that matches, for every page.)
 */
function pageQuery(kinds: readonly number[] | undefined, order: 'ASC' | 'DESC'): string {
  const arm = (condition: string) => `SELECT ${columns} FROM events WHERE ${condition} position > @from AND position <= @to`;
  const arms = kinds === undefined ? [arm('')] : kinds.length > mostArms ? [arm(`+kind IN (${kinds.join()}) AND`)] : kinds.map((kind) => arm(`kind = ${kind} AND`));
  return `${arms.join(' UNION ALL ')} ORDER BY position ${order} LIMIT @limit`;
}

export function createReads(db: Database, catalogue: Catalogue, path: string): Reads {
  const selectStream = db.prepare<[string], [number, string | null]>('SELECT stream, metadata FROM streams WHERE name = ?').raw();
  const lastRevision = db.prepare<[number], number>('SELECT revision FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1').pluck();
  const streamQuery = (order: string) =>
    db.prepare<[number, number, number, number], Row>(`SELECT ${columns} FROM events WHERE stream = ? AND revision BETWEEN ? AND ? ORDER BY revision ${order} LIMIT ?`).raw();
  const forwards = streamQuery('ASC');
  const backwards = streamQuery('DESC');
  const lastPosition = db.prepare<[], number | null>('SELECT max(position) FROM events').pluck();
  const pages = new LRUCache<string, Statement<[Range], Row>>({ max: 200 });

  const event = (row: Row, stream: string): StoredEvent => {
    try {
      return {
        id: row[4],
        stream,
        revision: row[2],
        position: positionOf(row[0]),
        type: catalogue.typeOf(row[3]),
        data: JSON.parse(row[6]) as unknown,
        metadata: JSON.parse(row[7]) as EventMetadata,
        recordedAt: row[5],
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
      const [stream, metadata] = selectStream.get(name) ?? [];
      if (stream === undefined) return [];
      const { maxCount } = metadataOf(metadata);
      const first = maxCount === undefined ? 0 : (lastRevision.get(stream) ?? -1) - maxCount + 1;
      const rows =
        direction === 'forwards'
          ? forwards.all(stream, Math.max(from ?? 0, first), Number.MAX_SAFE_INTEGER, limit)
          : backwards.all(stream, first, from ?? Number.MAX_SAFE_INTEGER, limit);
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
        events: rows.map((row) => event(row, catalogue.streamName(row[1]))),
        position: end ? last : positionOf(rows.at(-1)?.[0] ?? 0),
        end,
      };
    },
    head: () => positionOf(lastPosition.get() ?? 0),
    metadata: (name) => metadataOf(selectStream.get(name)?.[1]),
  };
}
