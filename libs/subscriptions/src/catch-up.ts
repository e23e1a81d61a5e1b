import { positionZero, type EventStore, type Position } from '@greengate/event-store';
import type { Consumer } from './consumer';

export interface CatchUpOptions {
  readonly eventStore: EventStore;
  readonly consumer: Consumer;
  readonly from?: Position;
  /** Handles nothing beyond. */
  readonly through: Position;
  readonly onProgress?: (position: Position) => void;
  readonly signal?: AbortSignal;
}

/** Feeds a consumer up to a fixed position, without a checkpoint: for scratch builds. */
export async function catchUp({ eventStore, consumer, from = positionZero, through, onProgress, signal }: CatchUpOptions): Promise<void> {
  const ends = signal ?? new AbortController().signal;
  await consumer.begin(from);
  let position = from;
  while (position < through) {
    ends.throwIfAborted();
    const page = await eventStore.readAll({ from: position, limit: consumer.batchSize, filter: consumer.filter });
    const events = page.events.filter((event) => event.position <= through);
    await consumer.handle(events, ends);
    if (consumer.full()) await consumer.settle();
    position = page.position > position ? page.position : through;
    onProgress?.(position < through ? position : through);
    if (page.end) break;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  await consumer.settle();
}
