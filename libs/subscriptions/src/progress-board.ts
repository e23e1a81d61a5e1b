import type { Position } from '@greengate/event-store';
import type { ReadStore } from '@greengate/read-store';

interface ProgressDocument {
  /** Checkpoint name -> everything up to here is visible. */
  readonly positions: Readonly<Record<string, Position>>;
}

export const progressCollection = { name: 'subscription_progress', indexes: [] };
/** Shortest time between two writes: many views that pass over the same event are told at once. */
const writeMs = 20;

/**
 * How far what runs in other processes has come, one document for each process. Checkpoints say the same a little later: a projection that
 * passes over events of others saves its own only now and then.
 */
export class ProgressBoard {
  private readonly positions = new Map<string, Position>();
  private ensured = false;
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private reading: { readonly at: number; readonly answer: Promise<ReadonlyMap<string, Position>> } | undefined;

  constructor(
    private readonly readStore: ReadStore,
    private readonly self: string,
  ) {}

  note(name: string, position: Position): void {
    if (this.positions.get(name) === position) return;
    this.positions.set(name, position);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.writing = this.writing.then(() => this.write()).catch(() => this.unsay());
    }, writeMs);
  }

  /** It runs elsewhere now. */
  forget(name: string): void {
    this.positions.delete(name);
  }

  /** The furthest that anybody says, by checkpoint. @param freshMs an answer that old will do; those who ask at once share it */
  async read(freshMs = 10): Promise<ReadonlyMap<string, Position>> {
    const now = performance.now();
    if (this.reading === undefined || now - this.reading.at > freshMs) this.reading = { at: now, answer: this.load() };
    return this.reading.answer;
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.writing;
    if (this.ensured) await this.readStore.remove(progressCollection.name, this.self).catch(() => false);
  }

  /** A store that was away may have come back without its last moments: what was said before counts no more, and the checkpoints there tell. */
  private unsay(): void {
    this.positions.clear();
  }

  private async load(): Promise<ReadonlyMap<string, Position>> {
    const { documents } = await this.readStore.find<ProgressDocument>(progressCollection.name, { limit: 500 });
    const furthest = new Map<string, Position>();
    for (const { view } of documents) {
      for (const [name, position] of Object.entries(view.positions)) {
        if (position > (furthest.get(name) ?? '')) furthest.set(name, position);
      }
    }
    return furthest;
  }

  private async write(): Promise<void> {
    if (!this.ensured) await this.readStore.ensure(progressCollection);
    this.ensured = true;
    try {
      const document: ProgressDocument = { positions: Object.fromEntries(this.positions) };
      await this.readStore.put(progressCollection.name, this.self, document);
    } catch (error) {
      // Also after the store lost its collections: the next write makes them again.
      this.ensured = false;
      throw error;
    }
  }
}
