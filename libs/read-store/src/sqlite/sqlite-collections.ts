import type Database from 'better-sqlite3';
import type { IndexSpec } from '@greengate/kernel';
import { UndeclaredFieldError, type CollectionSpec } from '../read-store.port';
import { indexOf, tableOf, valueOf } from './sqlite-names';

interface Known {
  readonly table: string;
  readonly fields: ReadonlySet<string>;
}

const same = (one: IndexSpec, other: IndexSpec): boolean => one.fields.join() === other.fields.join() && Boolean(one.unique) === Boolean(other.unique);

/** Which collections a file holds and which fields they declare; written down in the file, since another process may have made them. */
export class SqliteCollections {
  private readonly known = new Map<string, Known>();
  private readonly select;
  private readonly all;

  constructor(private readonly database: Database.Database) {
    database.exec('CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY, indexes TEXT NOT NULL) STRICT');
    this.select = database.prepare<[string], string>('SELECT indexes FROM collections WHERE name = ?').pluck();
    this.all = database.prepare<[], string>('SELECT name FROM collections ORDER BY name').pluck();
  }

  ensure({ name, indexes }: CollectionSpec): void {
    const make = this.database.transaction(() => {
      const before = this.declared(name) ?? [];
      const wanted = [...before, ...indexes.filter((index) => !before.some((other) => same(index, other)))];
      this.database.exec(`CREATE TABLE IF NOT EXISTS ${tableOf(name)} (id TEXT PRIMARY KEY, position TEXT NOT NULL, view TEXT) STRICT`);
      for (const { fields, unique = false } of wanted) {
        const columns = [...fields.map(valueOf), ...(unique ? [] : ['id'])].join(', ');
        this.database.exec(
          `CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${indexOf(name, fields, unique)} ON ${tableOf(name)} (${columns}) WHERE view IS NOT NULL`,
        );
      }
      this.database
        .prepare('INSERT INTO collections (name, indexes) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET indexes = excluded.indexes')
        .run(name, JSON.stringify(wanted));
    });
    make.immediate();
    this.known.delete(name);
  }

  /** The quoted table of a collection; undefined when there is none. */
  table(name: string): string | undefined {
    return (this.known.get(name) ?? this.read(name))?.table;
  }

  /** @throws UndeclaredFieldError */
  assertDeclared(name: string, fields: readonly string[]): void {
    for (const field of fields) {
      // Another process may have declared it since: look again before refusing.
      if (!this.known.get(name)?.fields.has(field) && !this.read(name)?.fields.has(field)) throw new UndeclaredFieldError(name, field);
    }
  }

  names(): readonly string[] {
    return this.all.all();
  }

  drop(name: string): void {
    const drop = this.database.transaction(() => {
      this.database.exec(`DROP TABLE IF EXISTS ${tableOf(name)}`);
      this.database.prepare('DELETE FROM collections WHERE name = ?').run(name);
    });
    drop.immediate();
    this.known.delete(name);
  }

  /** Another process dropped it. */
  forget(name: string): void {
    this.known.delete(name);
  }

  private declared(name: string): readonly IndexSpec[] | undefined {
    const text = this.select.get(name);
    return text === undefined ? undefined : (JSON.parse(text) as readonly IndexSpec[]);
  }

  private read(name: string): Known | undefined {
    const indexes = this.declared(name);
    if (!indexes) return undefined;
    const known: Known = { table: tableOf(name), fields: new Set(indexes.flatMap(({ fields }) => fields)) };
    this.known.set(name, known);
    return known;
  }
}
