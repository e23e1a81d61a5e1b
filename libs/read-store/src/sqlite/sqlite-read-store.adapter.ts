import { SqliteDatabase } from '@greengate/sqlite';
import type Database from 'better-sqlite3';
import { cursorOf, placeOf } from '../find-cursor';
import {
  ReadStoreUnavailableError,
  UnknownCollectionError,
  type Checkpoint,
  type CollectionSpec,
  type DocumentPage,
  type DocumentState,
  type Filter,
  type FindOptions,
  type GuardedWrite,
  type ReadStore,
  type Scalar,
  type StoredDocument,
} from '../read-store.port';
import { SqliteCheckpoints } from './sqlite-checkpoints';
import { SqliteCollections } from './sqlite-collections';
import { isSqliteFailure, portErrorOf } from './sqlite-errors';
import { allOf, conditionsOf } from './sqlite-filter';
import { stretchesOf } from './sqlite-find';
import { valueOf } from './sqlite-names';

export interface SqliteReadStoreOptions {
  /** A file, or `:memory:`. */
  readonly path: string;
  /**
   * `derived`: what the log can rebuild; a power cut may lose the last writes, never tear them (WAL, `synchronous=NORMAL`).
   * `durable`: operational records; on disk when the promise resolves (`synchronous=FULL`).
   */
  readonly durability: 'derived' | 'durable';
}

interface Row {
  readonly id: string;
  readonly position: string;
  readonly view: string | null;
  readonly sorted?: string | number | null;
}

const missingTable = (): never => {
  throw new ReadStoreUnavailableError('a table of the read store has gone', 'unreachable');
};
const positionOfRecords = '0'.repeat(20);
const statementsKept = 500;
/** Pages of write-ahead log copied into the file at a time: more is cheaper per write, but the thread stands still for longer. */
const checkpointPages = 2000;

const documentOf = <View extends object>({ id, position, view }: Row): DocumentState<View> => ({
  id,
  position,
  view: view === null ? null : (JSON.parse(view) as View),
});

const isPresent = <View extends object>(state: DocumentState<View>): state is StoredDocument<View> => state.view !== null;

class SqliteReadStore implements ReadStore {
  private readonly collectionsOf: SqliteCollections;
  private readonly checkpoints: SqliteCheckpoints;
  private readonly statements = new Map<string, Database.Statement<unknown[], unknown>>();

  constructor(private readonly database: Database.Database) {
    this.collectionsOf = new SqliteCollections(database);
    this.checkpoints = new SqliteCheckpoints(database);
  }

  async ensure(collection: CollectionSpec): Promise<void> {
    this.guard(collection.name, missingTable, () => this.collectionsOf.ensure(collection));
  }

  async get<View extends object>(collection: string, id: string): Promise<StoredDocument<View> | undefined> {
    return this.read(collection, undefined, (table) => {
      const row = this.statement<Row>(`SELECT id, position, view FROM ${table} WHERE id = ? AND view IS NOT NULL`).get(id);
      return row && ({ id, position: row.position, view: JSON.parse(row.view ?? '') as View });
    });
  }

  async getMany<View extends object>(collection: string, ids: readonly string[]): Promise<readonly StoredDocument<View>[]> {
    return (await this.load<View>(collection, ids)).filter(isPresent);
  }

  async load<View extends object>(collection: string, ids: readonly string[]): Promise<readonly DocumentState<View>[]> {
    return this.read<DocumentState<View>[]>(collection, [], (table) => {
      const select = this.statement<Row>(`SELECT id, position, view FROM ${table} WHERE id = ?`);
      return [...new Set(ids)].flatMap((id) => {
        const row = select.get(id);
        return row ? [documentOf<View>(row)] : [];
      });
    });
  }

  async find<View extends object>(collection: string, options: FindOptions): Promise<DocumentPage<View>> {
    if (!Number.isSafeInteger(options.limit) || options.limit < 1) throw new RangeError(`a page of ${options.limit} documents`);
    return this.read<DocumentPage<View>>(collection, { documents: [] }, (table) => {
      const { filter = {}, sort, limit } = options;
      this.collectionsOf.assertDeclared(collection, [...Object.keys(filter), ...(sort ? [sort.field] : [])]);
      const sorted = sort ? valueOf(sort.field) : 'NULL';
      const rows: Row[] = [];
      for (const { conditions, order } of stretchesOf(options, placeOf(collection, options))) {
        if (rows.length > limit) break;
        const { sql, parameters } = allOf(conditions);
        const select = this.statement<Row>(`SELECT id, position, view, ${sorted} AS sorted FROM ${table} WHERE ${sql} ORDER BY ${order} LIMIT ?`);
        rows.push(...select.all(...parameters, limit + 1 - rows.length));
      }
      const documents = rows.slice(0, limit).map((row) => documentOf<View>(row)).filter(isPresent);
      const last = rows[limit - 1];
      if (rows.length <= limit || !last) return { documents };
      return { documents, next: cursorOf(collection, options, { value: last.sorted ?? null, id: last.id }) };
    });
  }

  async count(collection: string, filter: Filter = {}): Promise<number> {
    return this.read(collection, 0, (table) => {
      this.collectionsOf.assertDeclared(collection, Object.keys(filter));
      const { sql, parameters } = allOf(conditionsOf(filter));
      return this.statement<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE ${sql}`).get(...parameters)?.n ?? 0;
    });
  }

  async write(collection: string, writes: readonly GuardedWrite[]): Promise<void> {
    if (writes.length === 0) return;
    this.change(collection, (table) => {
      const upsert = this.statement(
        `INSERT INTO ${table} AS present (id, position, view) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET position = excluded.position, view = excluded.view WHERE excluded.position > present.position`,
      );
      for (const { id, position, view } of writes) upsert.run(id, position, view === null ? null : JSON.stringify(view));
    });
  }

  async put(collection: string, id: string, document: object, mode: 'replace' | 'if-absent' = 'replace'): Promise<boolean> {
    return this.change(collection, (table) => {
      const upsert = `INSERT INTO ${table} AS present (id, position, view) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET position = excluded.position, view = excluded.view`;
      const guarded = mode === 'replace' ? upsert : `${upsert} WHERE present.view IS NULL`;
      return this.statement(guarded).run(id, positionOfRecords, JSON.stringify(document)).changes > 0;
    });
  }

  async remove(collection: string, id: string): Promise<boolean> {
    return this.change(collection, (table) => this.statement(`DELETE FROM ${table} WHERE id = ? AND view IS NOT NULL`).run(id).changes > 0);
  }

  async collections(): Promise<readonly string[]> {
    return this.guard('', missingTable, () => this.collectionsOf.names());
  }

  async drop(collection: string): Promise<void> {
    this.guard(collection, missingTable, () => this.collectionsOf.drop(collection));
  }

  async checkpoint(name: string): Promise<Checkpoint | undefined> {
    return this.guard('', missingTable, () => this.checkpoints.get(name));
  }

  async claimCheckpoint(name: string, owner: string): Promise<Checkpoint> {
    return this.guard('', missingTable, () => this.checkpoints.claim(name, owner));
  }

  async saveCheckpoint(name: string, checkpoint: Checkpoint): Promise<void> {
    this.guard('', missingTable, () => this.checkpoints.save(name, checkpoint));
  }

  async removeCheckpoint(name: string): Promise<void> {
    this.guard('', missingTable, () => this.checkpoints.remove(name));
  }

  async close(): Promise<void> {
    this.statements.clear();
    this.database.close();
  }

  private read<Answer>(collection: string, nothing: Answer, work: (table: string) => Answer): Answer {
    return this.guard(collection, () => nothing, () => {
      const table = this.collectionsOf.table(collection);
      return table === undefined ? nothing : work(table);
    });
  }

  private change<Answer>(collection: string, work: (table: string) => Answer): Answer {
    const missing = (): never => {
      throw new UnknownCollectionError(collection);
    };
    return this.guard(collection, missing, () => {
      const table = this.collectionsOf.table(collection) ?? missing();
      return this.database.transaction(() => work(table)).immediate();
    });
  }

  /** Runs `work`; failures become those of the port. `gone` answers for a collection that another process has dropped. */
  private guard<Answer>(collection: string, gone: () => Answer, work: () => Answer): Answer {
    if (!this.database.open) throw new ReadStoreUnavailableError('the read store is closed', 'closed');
    try {
      return work();
    } catch (error) {
      if (isSqliteFailure(error) && error.message.startsWith('no such table: documents of')) {
        this.collectionsOf.forget(collection);
        return gone();
      }
      throw portErrorOf(error, collection);
    }
  }

  private statement<Result = unknown>(sql: string): Database.Statement<unknown[], Result> {
    const kept = this.statements.get(sql);
    if (kept) return kept as Database.Statement<unknown[], Result>;
    if (this.statements.size >= statementsKept) this.statements.clear();
    const statement = this.database.prepare<unknown[], Result>(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

const containsText = (value: unknown, wanted: Scalar): number => (typeof value === 'string' && value.toLowerCase().includes(String(wanted)) ? 1 : 0);

/** Opens (and creates) a read store in one SQLite file. Several processes may open the same file. @throws ReadStoreUnavailableError, ReadStoreCorruptError */
export function openSqliteReadStore({ path, durability }: SqliteReadStoreOptions): ReadStore {
  try {
    const database = new SqliteDatabase(path, { timeout: 5000 });
    database.pragma('journal_mode = WAL');
    database.pragma('cache_size = -65536');
    database.pragma(`wal_autocheckpoint = ${checkpointPages}`);
    database.pragma(`synchronous = ${durability === 'durable' ? 'FULL' : 'NORMAL'}`);
    database.function('contains_text', { deterministic: true }, containsText);
    return new SqliteReadStore(database);
  } catch (error) {
    if (error instanceof TypeError) throw new ReadStoreUnavailableError(`the read store cannot be opened: ${error.message}`, 'unreachable', { cause: error });
    throw portErrorOf(error, '');
  }
}
