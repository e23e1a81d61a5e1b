import { positionZero, type EventFilter, type Position, type StoredEvent } from '@greengate/event-store';
import { UnknownEventError, type Keys, type Projection, type Recorded } from '@greengate/kernel';
import type { DocumentState, ReadStore } from '@greengate/read-store';
import type { Consumer } from './consumer';
import { DocumentCache, type Held } from './document-cache';
import { asCited, type EventRegistry } from './event-registry';
import { PoisonEventError } from './faults';
import type { Pacer } from './pacer';
import { Room } from './room';
import { sortInSlices, take } from './slice-sort';

/** When a fold that is catching up writes its documents back. Live, it writes after every batch. */
export interface WriteBack {
  readonly pageSize: number;
  /** What a crash costs at most: events folded and time passed since the last time. */
  readonly events: number;
  readonly ms: number;
}

export const defaultWriteBack: WriteBack = { pageSize: 500, events: 500_000, ms: 15_000 };

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
  /** Shared by the folds of a process; default: one of its own. */
  readonly room?: Room;
  readonly trust?: Trust;
}

interface Step {
  readonly stored: StoredEvent;
  readonly recorded: Recorded;
  readonly keys: Keys;
  /** Its documents, where the event names them by id. */
  documents: readonly Held[];
}

const none: readonly Held[] = [];

/** Target of one bulk write; its size follows the speed of the store. Small ones cost more, since each writes its pages anew. */
const bulkMs = 4;
const smallestBulk = 200;
const largestBulk = 2000;
const checkEvery = 32;

const isIds = (keys: Keys): keys is readonly string[] => Array.isArray(keys);

/** Folds events into the documents of one generation of a view. Events at or before a document's position are skipped: it includes them. */
export class ProjectionConsumer implements Consumer {
  readonly filter: EventFilter;
  readonly batchSize: number;
  readonly acts = false;
  private readonly writeBack: WriteBack;
  private readonly room: Room;
  private readonly cache: DocumentCache;
  private folded = 0;
  private settledAt = performance.now();
  private bulk = smallestBulk;

  constructor(private readonly options: ProjectionConsumerOptions) {
    this.writeBack = { ...defaultWriteBack, ...options.writeBack };
    this.filter = { types: options.projection.handles };
    this.batchSize = this.writeBack.pageSize;
    this.room = options.room ?? new Room();
    this.cache = new DocumentCache(() => this.room.partOf(this));
  }

  async begin(from: Position): Promise<void> {
    const { projection, registry, readStore, collection } = this.options;
    const unknown = projection.handles.find((type) => !registry.types.has(type));
    if (unknown !== undefined) throw new UnknownEventError(unknown);
    await readStore.ensure({ name: collection, indexes: projection.indexes });
    this.cache.clear(from === positionZero);
    this.room.enter(this);
    this.folded = 0;
    this.settledAt = performance.now();
  }

  async handle(events: readonly StoredEvent[]): Promise<void> {
    const { steps, poison } = await this.decode(events);
    await this.load(steps);
    let before: StoredEvent | undefined;
    let index = 0;
    for (const step of steps) {
      if (index++ % checkEvery === 0) await this.breathe();
      const { keys } = step;
      const documents = isIds(keys) ? step.documents : await this.where(keys);
      try {
        this.fold(documents, step.recorded, step.stored.position);
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
    // By id: neighbours share pages of the store.
    const writes = await sortInSlices(this.cache.writes(), () => this.breathe());
    let bulk = take(writes, this.bulk);
    while (bulk.length > 0) {
      const began = performance.now();
      await readStore.write(collection, bulk);
      this.adapt(bulk.length, performance.now() - began);
      bulk = take(writes, this.bulk);
      if (bulk.length > 0) await this.options.pacer.turn();
    }
    this.cache.written();
    this.folded = 0;
    this.settledAt = performance.now();
  }

  rest(): void {
    this.room.leave(this);
    if (!this.pending()) this.cache.written();
  }

  private adapt(written: number, ms: number): void {
    if (written === this.bulk) this.bulk = Math.max(smallestBulk, Math.min(largestBulk, Math.round((this.bulk * bulkMs) / Math.max(ms, bulkMs / 2))));
  }

  /** Decodes up to the first event that cannot be read or has no keys. */
  private async decode(events: readonly StoredEvent[]): Promise<{ readonly steps: Step[]; readonly poison?: { readonly stored: StoredEvent; readonly error: unknown } }> {
    const { projection, registry, trust } = this.options;
    const steps: Step[] = [];
    for (const [index, stored] of events.entries()) {
      if (index % checkEvery === 0) await this.breathe();
      try {
        const trusted = trust !== undefined && stored.position <= trust.through && trust.types.has(stored.type);
        const recorded = asCited(trusted ? registry.decodeTrusted(stored) : registry.decode(stored));
        steps.push({ stored, recorded, keys: projection.keys(recorded), documents: none });
      } catch (error) {
        return { steps, poison: { stored, error } };
      }
    }
    return { steps };
  }

  /** Looks up the documents that the batch names; reads those that are not held, once. */
  private async load(steps: readonly Step[]): Promise<void> {
    const missing: string[] = [];
    for (const step of steps) if (isIds(step.keys)) step.documents = step.keys.map((id) => this.cache.hold(id, missing));
    for (let start = 0; start < missing.length; start += this.bulk) {
      await this.breathe();
      await this.fetch(missing.slice(start, start + this.bulk));
    }
  }

  private async fetch(ids: readonly string[]): Promise<void> {
    this.cache.fill(await this.options.readStore.load(this.options.collection, ids));
  }

  /** The view's own documents whose field has the value: those of the store as changed by what is held. */
  private async where({ field, equals }: Exclude<Keys, readonly string[]>): Promise<readonly Held[]> {
    let ids = this.cache.idsWhere(field, equals);
    if (!ids) {
      this.cache.learn(field, equals, await this.found(field, equals));
      ids = this.cache.idsWhere(field, equals) ?? [];
    }
    const missing: string[] = [];
    const documents = ids.map((id) => this.cache.hold(id, missing));
    if (missing.length > 0) await this.fetch(missing);
    return documents;
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

  /** One event into all its documents or, when it throws, into none. @param at its place in this log: what guards, whatever place it is known by */
  private fold(documents: readonly Held[], recorded: Recorded, at: Position): void {
    const { projection } = this.options;
    const views = documents.map(({ position, view, id }) => (at <= position ? view : projection.evolve(view ?? undefined, recorded, id)));
    documents.forEach((held, index) => {
      const view = views[index] ?? null;
      // Unchanged, or never there and not made: nothing to write, and nothing to skip when it comes again.
      if (view !== held.view) this.cache.change(held, at, view);
    });
  }

  private async breathe(): Promise<void> {
    if (this.options.pacer.spent()) await this.options.pacer.turn();
  }
}
