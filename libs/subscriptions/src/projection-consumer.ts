import type { EventFilter, Position, StoredEvent } from '@greengate/event-store';
import { UnknownEventError, type Keys, type Projection, type Recorded } from '@greengate/kernel';
import type { DocumentState, ReadStore } from '@greengate/read-store';
import type { Consumer } from './consumer';
import { DocumentCache, type Held } from './document-cache';
import type { EventRegistry } from './event-registry';
import { PoisonEventError } from './faults';
import type { Pacer } from './pacer';

/** When a fold that is catching up writes its documents back. Live, it writes after every batch. */
export interface WriteBack {
  readonly pageSize: number;
  /** What a crash costs at most: events folded and time passed since the last time. */
  readonly events: number;
  readonly ms: number;
  /** JSON text of the documents held in memory, changed or not; in the heap they take about three times as much. */
  readonly bytes: number;
}

export const defaultWriteBack: WriteBack = { pageSize: 1000, events: 500_000, ms: 15_000, bytes: 64 * 1024 * 1024 };

/** Events that the live generation of the view has read and validated before: a rebuild takes their data as it is. */
export interface Trust {
  readonly through: Position;
  readonly types: ReadonlySet<string>;
}

export interface ProjectionConsumerOptions {
  readonly projection: Projection;
  readonly collection: string;
  readonly readStore: ReadStore;
  readonly registry: EventRegistry;
  readonly pacer: Pacer;
  readonly writeBack?: Partial<WriteBack>;
  readonly trust?: Trust;
}

interface Step {
  readonly stored: StoredEvent;
  readonly recorded: Recorded;
  readonly keys: Keys;
}

/** Target of one bulk write; its size follows the speed of the store. */
const bulkMs = 5;
const checkEvery = 32;

/** Folds events into the documents of one generation of a view. Events at or before a document's position are skipped: it includes them. */
export class ProjectionConsumer implements Consumer {
  readonly filter: EventFilter;
  readonly batchSize: number;
  readonly acts = false;
  private readonly writeBack: WriteBack;
  private readonly cache: DocumentCache;
  private folded = 0;
  private settledAt = performance.now();
  private bulk = 200;

  constructor(private readonly options: ProjectionConsumerOptions) {
    this.writeBack = { ...defaultWriteBack, ...options.writeBack };
    this.filter = { types: options.projection.handles };
    this.batchSize = this.writeBack.pageSize;
    this.cache = new DocumentCache(this.writeBack.bytes);
  }

  async begin(): Promise<void> {
    const { projection, registry, readStore, collection } = this.options;
    const unknown = projection.handles.find((type) => !registry.types.has(type));
    if (unknown !== undefined) throw new UnknownEventError(unknown);
    await readStore.ensure({ name: collection, indexes: projection.indexes });
    this.cache.clear();
    this.folded = 0;
    this.settledAt = performance.now();
  }

  async handle(events: readonly StoredEvent[]): Promise<void> {
    const { steps, poison } = await this.decode(events);
    await this.load(steps);
    let before: StoredEvent | undefined;
    for (const [index, step] of steps.entries()) {
      if (index % checkEvery === 0) await this.breathe();
      const ids = 'field' in step.keys ? await this.idsOf(step.keys.field, step.keys.equals) : step.keys;
      try {
        this.fold(ids, step.recorded);
      } catch (error) {
        throw new PoisonEventError(step.stored, before?.position, error);
      }
      this.folded += 1;
      before = step.stored;
    }
    if (poison) throw new PoisonEventError(poison.stored, before?.position, poison.error);
  }

  pending(): boolean {
    return this.cache.dirty > 0;
  }

  full(): boolean {
    const { events, ms } = this.writeBack;
    return this.cache.full || this.folded >= events || performance.now() - this.settledAt >= ms;
  }

  async settle(): Promise<void> {
    const { readStore, collection } = this.options;
    const writes = this.cache.writes();
    for (let start = 0; start < writes.length; ) {
      if (start > 0) await this.options.pacer.turn();
      const bulk = writes.slice(start, start + this.bulk);
      const began = performance.now();
      await readStore.write(collection, bulk);
      start += bulk.length;
      this.adapt(bulk.length, performance.now() - began);
    }
    this.cache.written();
    this.folded = 0;
    this.settledAt = performance.now();
  }

  private adapt(written: number, ms: number): void {
    if (written === this.bulk) this.bulk = Math.max(50, Math.min(2000, Math.round((this.bulk * bulkMs) / Math.max(ms, bulkMs / 2))));
  }

  /** Decodes up to the first event that cannot be read or has no keys. */
  private async decode(events: readonly StoredEvent[]): Promise<{ readonly steps: Step[]; readonly poison?: { readonly stored: StoredEvent; readonly error: unknown } }> {
    const { projection, registry, trust } = this.options;
    const steps: Step[] = [];
    for (const [index, stored] of events.entries()) {
      if (index % checkEvery === 0) await this.breathe();
      try {
        const trusted = trust !== undefined && stored.position <= trust.through && trust.types.has(stored.type);
        const recorded = trusted ? registry.decodeTrusted(stored) : registry.decode(stored);
        steps.push({ stored, recorded, keys: projection.keys(recorded) });
      } catch (error) {
        return { steps, poison: { stored, error } };
      }
    }
    return { steps };
  }

  /** Reads the documents that the batch names and that are not held, once. */
  private async load(steps: readonly Step[]): Promise<void> {
    const missing = new Set<string>();
    for (const { keys } of steps) {
      if ('field' in keys) continue;
      for (const id of keys) if (!this.cache.get(id)) missing.add(id);
    }
    const ids = [...missing];
    for (let start = 0; start < ids.length; start += this.bulk) {
      await this.breathe();
      await this.fetch(ids.slice(start, start + this.bulk));
    }
  }

  private async fetch(ids: readonly string[]): Promise<void> {
    this.cache.fill(ids, await this.options.readStore.load(this.options.collection, ids));
  }

  /** The view's own documents whose field has the value: those of the store as changed by what is held. */
  private async idsOf(field: string, equals: string): Promise<readonly string[]> {
    let ids = this.cache.idsWhere(field, equals);
    if (!ids) {
      this.cache.learn(field, equals, await this.found(field, equals));
      ids = this.cache.idsWhere(field, equals) ?? [];
    }
    const missing = ids.filter((id) => !this.cache.get(id));
    if (missing.length > 0) await this.fetch(missing);
    return ids;
  }

  private async found(field: string, equals: string): Promise<DocumentState[]> {
    const { readStore, collection } = this.options;
    const found: DocumentState[] = [];
    let cursor: string | undefined;
    do {
      const page = await readStore.find(collection, { filter: { [field]: equals }, limit: 500, ...(cursor === undefined ? {} : { cursor }) });
      found.push(...page.documents);
      cursor = page.next;
    } while (cursor !== undefined);
    return found;
  }

  /** One event into all its documents or, when it throws, into none. */
  private fold(ids: readonly string[], recorded: Recorded): void {
    const changes: { readonly id: string; readonly next: Held }[] = [];
    for (const id of ids) {
      const held = this.cache.get(id);
      if (held && recorded.position <= held.position) continue;
      const before = held?.view ?? null;
      const after = this.options.projection.evolve(before ?? undefined, recorded, id);
      // Unchanged, or never there and not made: nothing to write, and nothing to skip when it comes again.
      if (after !== before) changes.push({ id, next: { position: recorded.position, view: after } });
    }
    for (const { id, next } of changes) this.cache.change(id, next);
  }

  private async breathe(): Promise<void> {
    if (this.options.pacer.spent()) await this.options.pacer.turn();
  }
}
