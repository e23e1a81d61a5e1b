import type { DocumentState, GuardedWrite } from '@greengate/read-store';
import { FieldValues } from './field-values';

/** A document as the fold knows it. Absent: position '' and no view. Changed in place, so that a batch looks it up once. */
export interface Held {
  readonly id: string;
  position: string;
  view: object | null;
  changed: boolean;
}

const sampleEvery = 128;

/**
 * Write-back cache of one view's documents. What was changed stays until it is taken for writing; what was only read is let go in two
 * generations, so that memory is bounded without keeping an order of use. Valid as long as its holder is the only writer: the checkpoint's owner.
 */
export class DocumentCache {
  private young = new Map<string, Held>();
  private old = new Map<string, Held>();
  private changes: Held[] = [];
  private readonly values = new FieldValues();
  /** Whether every document there is is held: nothing need be asked of the store. */
  private whole = false;
  /** Average JSON length of a changed document, from samples. */
  private size = 2000;
  private seen = 0;

  /** @param room JSON text that may be held now, in bytes */
  constructor(private readonly room: () => number) {}

  get dirty(): number {
    return this.changes.length;
  }

  /** Whether the changed documents take half of the room: time to write them. */
  get full(): boolean {
    return this.changes.length * this.size * 2 >= this.room();
  }

  /** The document, held from now on. One that was not held counts as absent until `fill`; its id goes to `missing`. */
  hold(id: string, missing: string[]): Held {
    const held = this.young.get(id) ?? this.old.get(id);
    if (held) {
      if (this.old.size > 0) this.young.set(id, held);
      return held;
    }
    const absent: Held = { id, position: '', view: null, changed: false };
    this.young.set(id, absent);
    if (!this.whole) missing.push(id);
    return absent;
  }

  /** What the store answered for missing ids. */
  fill(states: readonly DocumentState[]): void {
    for (const { id, position, view } of states) {
      const held = this.young.get(id);
      if (!held) continue;
      held.position = position;
      held.view = view;
    }
  }

  change(held: Held, position: string, view: object | null): void {
    this.values.moved(held.id, held.view, view);
    held.position = position;
    held.view = view;
    if (!held.changed) {
      held.changed = true;
      this.changes.push(held);
    }
    this.sample(view);
  }

  /** The documents whose field equals the value; undefined when the store must be asked first. Ids not held are to be loaded. */
  idsWhere(field: string, value: string): readonly string[] | undefined {
    if (this.values.track(field)) for (const { id, view } of this.whole ? this.all() : this.changes) this.values.add(field, id, view);
    if (this.whole) this.values.learnt(field, value);
    return this.values.complete(field, value);
  }

  /** The documents that the store found for a value: unless held in a later form, they count. */
  learn(field: string, value: string, found: readonly DocumentState[]): void {
    for (const state of found) {
      const missing: string[] = [];
      const held = this.hold(state.id, missing);
      if (missing.length > 0) this.fill([state]);
      this.values.add(field, state.id, held.view);
    }
    this.values.learnt(field, value);
  }

  /** Everything changed since the last time, once each. Held as changed until `written`. */
  writes(): readonly GuardedWrite[] {
    return this.changes;
  }

  written(): void {
    for (const held of this.changes) held.changed = false;
    this.changes = [];
    this.values.trim();
    if (this.young.size * this.size * 2 <= this.room()) return;
    this.whole = this.whole && this.old.size === 0;
    this.old = this.young;
    this.young = new Map();
  }

  /** Forgets everything. From the beginning of the log no document exists yet, whatever a later state the store may hold. */
  clear(atBeginning: boolean): void {
    this.whole = atBeginning;
    this.young.clear();
    this.old.clear();
    this.changes = [];
    this.values.clear();
  }

  private *all(): Generator<Held> {
    yield* this.young.values();
    for (const held of this.old.values()) if (!this.young.has(held.id)) yield held;
  }

  private sample(view: object | null): void {
    this.seen += 1;
    if (view !== null && this.seen % sampleEvery === 0) this.size += (JSON.stringify(view).length - this.size) / 10;
  }
}
