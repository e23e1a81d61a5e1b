import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import type { EventFilter } from '../event-store.port';

interface Kind {
  readonly kind: number;
  readonly category: string;
  readonly type: string;
}

/** The part of a stream's name before the first dash. */
export const categoryOf = (stream: string): string => {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
};

/** The names behind the integers of the events table. Rows are only ever added, also by other processes, so a known one stays true. */
export interface Catalogue {
  /** For writing, inside a transaction: the number of a (category, type), made when new. */
  kindOf(category: string, type: string): number;
  /** Forget what a transaction that was undone may have made. */
  forget(): void;
  typeOf(kind: number): string;
  streamName(stream: number): string;
  /** Numbers that a filter lets through, as of now; undefined when it lets everything through. */
  kindsOf(filter: EventFilter | undefined): readonly number[] | undefined;
}

export function createCatalogue(db: Database): Catalogue {
  const insertKind = db.prepare<[string, string]>('INSERT INTO kinds (category, type) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const selectKind = db.prepare<[string, string], number>('SELECT kind FROM kinds WHERE category = ? AND type = ?').pluck();
  const selectKinds = db.prepare<[number], Kind>('SELECT kind, category, type FROM kinds WHERE kind > ? ORDER BY kind');
  const lastKind = db.prepare<[], number | null>('SELECT max(kind) FROM kinds').pluck();
  const selectName = db.prepare<[number], string>('SELECT name FROM streams WHERE stream = ?').pluck();

  const names = new LRUCache<number, string>({ max: 20_000 });
  const writing = new Map<string, number>();
  let resolved = new WeakMap<EventFilter, { readonly of: number; readonly kinds: readonly number[] }>();
  let kinds: Kind[] = [];
  let types = new Map<number, string>();

  const refresh = (): void => {
    const last = lastKind.get() ?? 0;
    if (last === (kinds.at(-1)?.kind ?? 0)) return;
    for (const row of selectKinds.all(kinds.at(-1)?.kind ?? 0)) {
      kinds.push(row);
      types.set(row.kind, row.type);
    }
  };

  return {
    kindOf(category, type) {
      const key = `${category}\n${type}`;
      const known = writing.get(key);
      if (known !== undefined) return known;
      insertKind.run(category, type);
      const kind = selectKind.get(category, type) ?? 0;
      writing.set(key, kind);
      return kind;
    },
    forget() {
      writing.clear();
      names.clear();
      kinds = [];
      types = new Map();
      resolved = new WeakMap();
    },
    typeOf(kind) {
      const known = types.get(kind);
      if (known !== undefined) return known;
      refresh();
      const type = types.get(kind);
      if (type === undefined) throw new RangeError(`no kind ${kind}`);
      return type;
    },
    streamName(stream) {
      const known = names.get(stream);
      if (known !== undefined) return known;
      const name = selectName.get(stream);
      if (name === undefined) throw new RangeError(`no stream ${stream}`);
      names.set(stream, name);
      return name;
    },
    kindsOf(filter) {
      if (!filter?.types && !filter?.categories) return undefined;
      refresh();
      const known = resolved.get(filter);
      if (known?.of === kinds.length) return known.kinds;
      const wanted = (list: readonly string[] | undefined, value: string) => !list || list.includes(value);
      const found = kinds.filter((kind) => wanted(filter.types, kind.type) && wanted(filter.categories, kind.category)).map((kind) => kind.kind);
      resolved.set(filter, { of: kinds.length, kinds: found });
      return found;
    },
  };
}
