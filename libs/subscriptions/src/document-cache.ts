import type { DocumentState, GuardedWrite } from '@greengate/read-store';
import { FieldValues } from './field-values';

/** A document as the fold knows it. Absent: position '' and no view. */
export interface Held {
  readonly position: string;
  readonly view: object | null;
}

const sampleEvery = 128;
const absent: Held = { position: '', view: null };

/**
 * Write-back cache of one view's documents. What was changed stays until it is taken for writing; what was only read is let go in two
 * generations, so that memory is bounded without keeping an order of use. Valid as long as its holder is the only writer: the checkpoint's owner.
 */
export class DocumentCache {
  private young = new Map<string, Held>();
  private old = new Map<string, Held>();
  private readonly changed = new Set<string>();
  private readonly values = new FieldValues();

  /** Average JSON length of a changed document, from samples. */
  private size = 2000;
  private changes = 0;

  constructor(private readonly bytes: number) {}

  get dirty(): number {
    return this.changed.size;
  }

  /** Whether the changed documents take half of the room: time to write them. */
  get full(): boolean {
    return this.changed.size * this.size * 2 >= this.bytes;
  }

  get(id: string): Held | undefined {
    const held = this.young.get(id);
    if (held) return held;
    const older = this.old.get(id);
    if (older) this.young.set(id, older);
    return older;
  }

  has(id: string): boolean {
    return this.young.has(id) || this.old.has(id);
  }

  /** What the store answered for ids that were not held; those it did not answer are absent. */
  fill(ids: readonly string[], states: readonly DocumentState[]): void {
    for (const id of ids) this.young.set(id, absent);
    for (const { id, position, view } of states) this.young.set(id, { position, view });
  }

  change(id: string, next: Held): void {
    this.values.moved(id, this.get(id)?.view ?? null, next.view);
    this.young.set(id, next);
    this.changed.add(id);
    this.sample(next.view);
  }

  /** The ids of documents whose field equals the value; undefined when the store must be asked first. */
  idsWhere(field: string, value: string): readonly string[] | undefined {
    if (this.values.track(field)) {
      for (const id of this.changed) this.values.add(field, id, this.young.get(id)?.view ?? null);
    }
    return this.values.complete(field, value);
  }

  /** The documents that the store found for a value: unless held in a later form, they count. */
  learn(field: string, value: string, found: readonly DocumentState[]): void {
    for (const state of found) {
      if (!this.has(state.id)) this.fill([state.id], [state]);
      this.values.add(field, state.id, this.get(state.id)?.view ?? null);
    }
    this.values.learnt(field, value);
  }

  /** Everything changed since the last time, once each. Still held as changed until `written`. */
  writes(): GuardedWrite[] {
    return [...this.changed].flatMap((id) => {
      const held = this.young.get(id);
      return held ? [{ id, position: held.position, view: held.view }] : [];
    });
  }

  written(): void {
    this.changed.clear();
    this.values.trim();
    if (this.young.size * this.size * 2 <= this.bytes) return;
    this.old = this.young;
    this.young = new Map();
  }

  clear(): void {
    this.young.clear();
    this.old.clear();
    this.changed.clear();
    this.values.clear();
  }

  private sample(view: object | null): void {
    this.changes += 1;
    if (view !== null && this.changes % sampleEvery === 0) this.size += (JSON.stringify(view).length - this.size) / 10;
  }
}
