import { positionZero, type EventStore, type Position } from '@greengate/event-store';
import { canonicalJson, type Projection } from '@greengate/kernel';
import type { ReadStore, StoredDocument } from '@greengate/read-store';
import { catchUp } from './catch-up';
import { digestView, documentsOf } from './digest-view';
import type { EventRegistry } from './event-registry';
import { Pacer } from './pacer';
import { ProjectionConsumer } from './projection-consumer';

export interface Difference {
  readonly id: string;
  /** Canonical JSON; absent when the document is missing on that side. */
  readonly live?: string;
  readonly rebuilt?: string;
}

export interface VerifiedView {
  readonly view: string;
  readonly collection: string;
  readonly position: Position;
  readonly documents: number;
  readonly digestLive: string;
  readonly digestRebuilt: string;
  readonly equal: boolean;
  readonly firstDifference?: Difference;
}

export interface VerifyOptions {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly registry: EventRegistry;
  readonly projection: Projection;
  /** The live generation. */
  readonly collection: string;
  /** An empty read store that may be written to and is closed by whoever opened it. */
  readonly scratch: ReadStore;
  readonly onProgress?: (progress: { readonly position: Position; readonly head: Position }) => void;
  readonly signal?: AbortSignal;
}

/** How often a live view may move on while it is being read. */
const attempts = 10;

async function nextOf(iterator: AsyncIterator<StoredDocument, void>): Promise<StoredDocument | undefined> {
  const result = await iterator.next();
  return result.done ? undefined : result.value;
}

/** Walks both sides in the order of ids. */
async function firstDifference(live: AsyncIterator<StoredDocument, void>, rebuilt: AsyncIterator<StoredDocument, void>): Promise<Difference | undefined> {
  for (;;) {
    const [one, other] = [await nextOf(live), await nextOf(rebuilt)];
    if (!one && !other) return undefined;
    if (one && (!other || one.id < other.id)) return { id: one.id, live: canonicalJson(one.view) };
    if (other && (!one || other.id < one.id)) return { id: other.id, rebuilt: canonicalJson(other.view) };
    if (one && other && canonicalJson(one.view) !== canonicalJson(other.view)) return { id: one.id, live: canonicalJson(one.view), rebuilt: canonicalJson(other.view) };
  }
}

/**
 * Rebuilds a view from zero in a scratch store up to the position of the live one and compares the two. Every event is decoded and validated.
 * A live view that moves while it is being read is caught up with and read again.
 */
export async function verifyView(options: VerifyOptions): Promise<VerifiedView> {
  const { eventStore, readStore, registry, projection, collection, scratch, onProgress, signal } = options;
  const consumer = new ProjectionConsumer({ projection, collection, readStore: scratch, registry, pacer: new Pacer() });
  const positionOf = async () => (await readStore.checkpoint(collection))?.position ?? positionZero;
  let built = positionZero;
  for (let attempt = 1; ; attempt += 1) {
    const position = await positionOf();
    await catchUp({
      eventStore,
      consumer,
      from: built,
      through: position,
      ...(onProgress ? { onProgress: (at: Position) => onProgress({ position: at, head: position }) } : {}),
      ...(signal ? { signal } : {}),
    });
    built = position;
    const live = await digestView(readStore, collection);
    const rebuilt = await digestView(scratch, collection);
    const equal = live.digest === rebuilt.digest;
    const moved = (live.latest ?? positionZero) > position || (await positionOf()) !== position;
    if (moved && !equal && attempt < attempts) continue;
    const difference = equal ? undefined : await firstDifference(documentsOf(readStore, collection), documentsOf(scratch, collection));
    return {
      view: projection.name,
      collection,
      position,
      documents: live.documents,
      digestLive: live.digest,
      digestRebuilt: rebuilt.digest,
      equal,
      ...(difference ? { firstDifference: difference } : {}),
    };
  }
}
