import { positionZero, type EventStore, type Position } from '@greengate/event-store';
import { canonicalJson, type Projection } from '@greengate/kernel';
import type { DocumentState, ReadStore, StoredDocument } from '@greengate/read-store';
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
  /** Documents that a run wrote before it was cut off and could save its checkpoint; each was compared as of its own position. */
  readonly ahead?: number;
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
async function* differencesOf(live: AsyncIterator<StoredDocument, void>, rebuilt: AsyncIterator<StoredDocument, void>): AsyncGenerator<Difference, void> {
  let [one, other] = [await nextOf(live), await nextOf(rebuilt)];
  while (one || other) {
    const step: Difference = one && (!other || one.id <= other.id) ? { id: one.id, live: canonicalJson(one.view) } : { id: other?.id ?? '' };
    const difference = other && step.id === other.id ? { ...step, rebuilt: canonicalJson(other.view) } : step;
    if (difference.live !== difference.rebuilt) yield difference;
    if (one?.id === step.id) one = await nextOf(live);
    if (other?.id === step.id) other = await nextOf(rebuilt);
  }
}

/** What a store holds under an id; a tombstone counts, since it too has a position. */
const stateOf = async (store: Pick<ReadStore, 'load'>, collection: string, id: string): Promise<DocumentState | undefined> => (await store.load(collection, [id]))[0];

interface Findings {
  readonly difference?: Difference;
  readonly ahead: number;
}

/**
 * Tells real differences from the work of a run that was cut off between its documents and its checkpoint: each document beyond the checkpoint
 * must be what the rebuild makes of it when it comes to the same position.
 */
async function compare({ readStore, scratch, collection }: VerifyOptions, position: Position, buildThrough: (position: Position) => Promise<void>): Promise<Findings> {
  const ahead: DocumentState[] = [];
  for await (const difference of differencesOf(documentsOf(readStore, collection), documentsOf(scratch, collection))) {
    const state = await stateOf(readStore, collection, difference.id);
    if (!state || state.position <= position) return { difference, ahead: ahead.length };
    ahead.push(state);
  }
  ahead.sort((a, b) => (a.position < b.position ? -1 : 1));
  for (const { id, position: at, view } of ahead) {
    await buildThrough(at);
    const rebuilt = (await stateOf(scratch, collection, id))?.view;
    const difference = { id, ...(view ? { live: canonicalJson(view) } : {}), ...(rebuilt ? { rebuilt: canonicalJson(rebuilt) } : {}) };
    if (difference.live !== difference.rebuilt) return { difference, ahead: ahead.length };
  }
  return { ahead: ahead.length };
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
  const buildThrough = async (position: Position): Promise<void> => {
    const told = onProgress ? { onProgress: (at: Position) => onProgress({ position: at, head: position }) } : {};
    await catchUp({ eventStore, consumer, from: built, through: position, ...told, ...(signal ? { signal } : {}) });
    if (position > built) built = position;
  };
  for (let attempt = 1; ; attempt += 1) {
    const position = await positionOf();
    await buildThrough(position);
    const live = await digestView(readStore, collection);
    const rebuilt = await digestView(scratch, collection);
    const same = live.digest === rebuilt.digest;
    const moved = (live.latest ?? positionZero) > position || (await positionOf()) !== position;
    if (moved && !same && attempt < attempts) continue;
    const { difference, ahead }: Findings = same ? { ahead: 0 } : await compare(options, position, buildThrough);
    return {
      view: projection.name,
      collection,
      position,
      documents: live.documents,
      digestLive: live.digest,
      digestRebuilt: rebuilt.digest,
      equal: difference === undefined,
      ...(difference ? { firstDifference: difference } : {}),
      ...(ahead > 0 ? { ahead } : {}),
    };
  }
}
