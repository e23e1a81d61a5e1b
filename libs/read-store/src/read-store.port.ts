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

/** What lies under an id, a tombstone (`view: null`) included: what a fold must know before it writes. */
export interface DocumentState<View extends object = object> {
  readonly id: string;
  readonly position: string;
  readonly view: View | null;
}

export type Scalar = string | number | boolean;
/**
 * `{ field: value }`, or a comparison. Several fields, several operators: all must hold. Fields in dot notation.
 * A field holds one type of value in all documents; null counts as missing. `null` finds the missing, `not: null` the present;
 * `not: value` finds the missing, too. Text is ordered by code point. `contains` looks in text, without regard to case.
 */
export type Filter = Readonly<
  Record<string, Scalar | null | { readonly in?: readonly Scalar[]; readonly gte?: Scalar; readonly lte?: Scalar; readonly gt?: Scalar; readonly lt?: Scalar; readonly contains?: string; readonly not?: Scalar | null }>
>;

export interface FindOptions {
  readonly filter?: Filter;
  /**
   * Ties are broken by id in the direction of the sort, so that the order is total and stable. Missing values come last in either
   * direction. Without a sort: by id, ascending.
   */
  readonly sort?: { readonly field: string; readonly direction: 'ascending' | 'descending' };
  /** A positive whole number. */
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

/** The store cannot be reached or cannot take writes now; trying again later may succeed. */
export class ReadStoreUnavailableError extends Error {
  constructor(message: string, readonly reason: 'unreachable' | 'full' | 'closed', options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReadStoreUnavailableError';
  }
}

/** The store's own files are damaged. Views are rebuilt from the log; operational records need their backup. */
export class ReadStoreCorruptError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReadStoreCorruptError';
  }
}

/** Another document holds this value of a unique index. Missing values never clash. */
export class UniqueViolationError extends Error {
  constructor(readonly collection: string, options?: ErrorOptions) {
    super(`another document of ${collection} holds this value of a unique index`, options);
    this.name = 'UniqueViolationError';
  }
}

/** A write to a collection that `ensure` has not made, or that was dropped since. Reads of it find nothing. */
export class UnknownCollectionError extends Error {
  constructor(readonly collection: string) {
    super(`there is no collection ${collection}`);
    this.name = 'UnknownCollectionError';
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
  /** Create the collection and its indexes where missing. Safe to repeat; indexes declared earlier stay. */
  ensure(collection: CollectionSpec): Promise<void>;
  get<View extends object>(collection: string, id: string): Promise<StoredDocument<View> | undefined>;
  getMany<View extends object>(collection: string, ids: readonly string[]): Promise<readonly StoredDocument<View>[]>;
  /** As `getMany`, tombstones included. */
  load<View extends object>(collection: string, ids: readonly string[]): Promise<readonly DocumentState<View>[]>;
  find<View extends object>(collection: string, options: FindOptions): Promise<DocumentPage<View>>;
  count(collection: string, filter?: Filter): Promise<number>;
  /** One bulk of guarded writes. @throws UniqueViolationError, UnknownCollectionError */
  write(collection: string, writes: readonly GuardedWrite[]): Promise<void>;
  /**
   * Insert or replace without a guard, or only if absent: for operational records (sessions, keys, timers), not for views.
   * Answers whether it wrote. @throws UniqueViolationError, UnknownCollectionError
   */
  put(collection: string, id: string, document: object, mode?: 'replace' | 'if-absent'): Promise<boolean>;
  /** Leaves no tombstone. Answers whether there was a document. */
  remove(collection: string, id: string): Promise<boolean>;
  collections(): Promise<readonly string[]>;
  /** Safe to repeat. */
  drop(collection: string): Promise<void>;

  checkpoint(name: string): Promise<Checkpoint | undefined>;
  /** Take over: owner becomes `owner`, epoch rises by one, position is kept (20 zeros when new). */
  claimCheckpoint(name: string, owner: string): Promise<Checkpoint>;
  /** Compare and set on owner and epoch. @throws CheckpointLostError */
  saveCheckpoint(name: string, checkpoint: Checkpoint): Promise<void>;
  removeCheckpoint(name: string): Promise<void>;
  close(): Promise<void>;
}
