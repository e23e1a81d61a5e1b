import type { IndexSpec } from '@greengate/kernel';

/** One set of documents of one shape, e.g. `supplier_list@3`. Only declared fields can be filtered or sorted by. */
export interface CollectionSpec {
  readonly name: string;
  readonly indexes: readonly IndexSpec[];
}

export interface StoredDocument<View extends object = object> {
  readonly id: string;
  /** The last event it includes. */
  readonly position: string;
  readonly view: View;
}

/**
 * A write that counts only if `position` is beyond that of the document there: an older write changes nothing.
 * `view: null` leaves a tombstone, so that an older event cannot bring the document back.
 */
export interface GuardedWrite {
  readonly id: string;
  readonly position: string;
  readonly view: object | null;
}

type Scalar = string | number | boolean;
/** `{ field: value }`, or a comparison. Several fields: all must hold. Fields in dot notation. */
export type Filter = Readonly<
  Record<string, Scalar | null | { readonly in?: readonly Scalar[]; readonly gte?: Scalar; readonly lte?: Scalar; readonly gt?: Scalar; readonly lt?: Scalar; readonly contains?: string; readonly not?: Scalar | null }>
>;

export interface FindOptions {
  readonly filter?: Filter;
  /** Ties are broken by id, so that the order is total and stable. Missing values come last in either direction. */
  readonly sort?: { readonly field: string; readonly direction: 'ascending' | 'descending' };
  readonly limit: number;
  /** Opaque, from the page before. @throws InvalidCursorError when it does not belong to this query. */
  readonly cursor?: string;
}

export interface DocumentPage<View extends object> {
  readonly documents: readonly StoredDocument<View>[];
  /** Absent on the last page. */
  readonly next?: string;
}

export class InvalidCursorError extends Error {
  constructor() {
    super('this cursor does not belong to this query');
    this.name = 'InvalidCursorError';
  }
}

/** A filter or sort on a field that the collection does not declare: a bug, not a slow query. */
export class UndeclaredFieldError extends Error {
  constructor(collection: string, field: string) {
    super(`collection ${collection} declares no index on "${field}"`);
    this.name = 'UndeclaredFieldError';
  }
}

export interface Checkpoint {
  readonly position: string;
  readonly owner: string;
  /** Rises with each change of owner. */
  readonly epoch: number;
}

/** Another instance owns this checkpoint now: stop, without retry. */
export class CheckpointLostError extends Error {
  constructor(name: string, readonly current: Checkpoint | undefined) {
    super(`checkpoint ${name} belongs to ${current?.owner ?? 'nobody'}`);
    this.name = 'CheckpointLostError';
  }
}

/** Documents. Behaviour is what the contract suite (`@greengate/read-store/testing`) shows, for every adapter alike. */
export interface ReadStore {
  /** Create the collection and its indexes where missing. Safe to repeat. */
  ensure(collection: CollectionSpec): Promise<void>;
  get<View extends object>(collection: string, id: string): Promise<StoredDocument<View> | undefined>;
  getMany<View extends object>(collection: string, ids: readonly string[]): Promise<readonly StoredDocument<View>[]>;
  find<View extends object>(collection: string, options: FindOptions): Promise<DocumentPage<View>>;
  count(collection: string, filter?: Filter): Promise<number>;
  /** One bulk of guarded writes. */
  write(collection: string, writes: readonly GuardedWrite[]): Promise<void>;
  /** Insert or replace without a guard, or only if absent: for operational records (sessions, keys, timers), not for views. */
  put(collection: string, id: string, document: object, mode?: 'replace' | 'if-absent'): Promise<boolean>;
  remove(collection: string, id: string): Promise<boolean>;
  collections(): Promise<readonly string[]>;
  drop(collection: string): Promise<void>;

  checkpoint(name: string): Promise<Checkpoint | undefined>;
  /** Take over: owner becomes `owner`, epoch rises by one, position is kept. */
  claimCheckpoint(name: string, owner: string): Promise<Checkpoint>;
  /** Compare and set on owner and epoch. @throws CheckpointLostError */
  saveCheckpoint(name: string, checkpoint: Checkpoint): Promise<void>;
  removeCheckpoint(name: string): Promise<void>;
  close(): Promise<void>;
}
