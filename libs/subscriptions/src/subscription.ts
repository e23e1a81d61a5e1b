import { positionZero, type EventStore, type Position, type SubscriptionMessage } from '@greengate/event-store';
import { CheckpointLostError, type Checkpoint, type ReadStore } from '@greengate/read-store';
import { backoffMs, defaultBackoff, pause, type Backoff } from './backoff';
import type { Consumer } from './consumer';
import { faultOf, isTransient, PoisonEventError, type Fault } from './faults';
import type { Pacer } from './pacer';
import { ProgressWaiters } from './progress-waiters';
import type { SubscriptionState } from './subscription-status';

export interface SubscriptionOptions {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly consumer: Consumer;
  /** Name of its checkpoint. */
  readonly checkpoint: string;
  /** Who runs it: unique per process. */
  readonly owner: string;
  readonly pacer: Pacer;
  readonly backoff?: Backoff;
  /** Caught up for the first time, everything settled; the state becomes `live` when it resolves. */
  readonly onCaughtUp?: () => Promise<void>;
  readonly onProgress?: (position: Position) => void;
  readonly onState?: () => void;
}

/** A checkpoint that only passes over foreign events is written at most this often. */
const idleSaveMs = 200;

/**
 * Source -> batch -> consumer -> checkpoint, from the checkpoint to the end of the log and on, until stopped. Claims its checkpoint once; when
 * another claims it later, this one stops as `lost`, before it writes. A store that is away is tried again; a poison event stops it as `faulted`.
 */
export class Subscription {
  state: SubscriptionState = 'stopped';
  /** Everything up to here is settled and visible. */
  position: Position = positionZero;
  fault: Fault | undefined;
  retrying: { readonly attempt: number; readonly error: string } | undefined;

  private delivered: Position = positionZero;
  private owned: Checkpoint | undefined;
  private attempt = 0;
  private controller: AbortController | undefined;
  private running: Promise<void> = Promise.resolve();
  private readonly waiters = new ProgressWaiters();
  private readonly liveWaiters = new ProgressWaiters();

  constructor(private readonly options: SubscriptionOptions) {}

  /** Starts, or starts again after a stop, a loss or a fault. */
  start(): void {
    if (this.controller) return;
    const controller = new AbortController();
    this.controller = controller;
    this.fault = undefined;
    this.owned = undefined;
    this.attempt = 0;
    this.enter('starting');
    this.running = this.run(controller.signal);
  }

  /** Ends after the batch in hand; what it brought is settled and the checkpoint saved. */
  async stop(): Promise<void> {
    this.controller?.abort();
    await this.running;
  }

  /** Whether the position was reached; false as soon as that cannot happen any more. */
  async reached(position: Position, signal?: AbortSignal): Promise<boolean> {
    if (this.position >= position) return true;
    return this.controller ? this.waiters.wait(position, signal) : false;
  }

  async whenLive(signal?: AbortSignal): Promise<boolean> {
    if (this.state === 'live') return true;
    return this.controller ? this.liveWaiters.wait(positionZero, signal) : false;
  }

  private async run(signal: AbortSignal): Promise<void> {
    let end: SubscriptionState | undefined;
    while (end === undefined) {
      try {
        await this.follow(signal);
        if (!signal.aborted) throw new Error('the event store ended the subscription');
        end = 'stopped';
      } catch (error) {
        end = await this.afterFailure(error, signal);
      }
    }
    this.controller = undefined;
    this.retrying = undefined;
    this.options.consumer.rest();
    this.enter(end);
    this.waiters.giveUp();
    this.liveWaiters.giveUp();
  }

  /** Waits before the next attempt, or answers the state in which it ends. */
  private async afterFailure(error: unknown, signal: AbortSignal): Promise<SubscriptionState | undefined> {
    if (error instanceof CheckpointLostError) return 'lost';
    if (!isTransient(error)) {
      this.fault = faultOf(error);
      return 'faulted';
    }
    if (signal.aborted) return 'stopped';
    this.attempt += 1;
    this.retrying = { attempt: this.attempt, error: error instanceof Error ? error.message : String(error) };
    if (this.state === 'live') this.state = 'catching-up';
    this.options.onState?.();
    await pause(backoffMs(this.options.backoff ?? defaultBackoff, this.attempt, Math.random()), signal);
    return signal.aborted ? 'stopped' : undefined;
  }

  private async follow(signal: AbortSignal): Promise<void> {
    const { consumer, readStore, checkpoint, owner } = this.options;
    this.owned = this.owned ? await this.assertOwned(this.owned) : await readStore.claimCheckpoint(checkpoint, owner);
    this.delivered = this.owned.position;
    this.position = this.owned.position;
    await consumer.begin(this.owned.position);
    this.enter('catching-up');
    this.waiters.advance(this.position);
    for await (const message of this.messages(signal)) {
      await this.options.pacer.turn();
      await this.take(message, signal);
    }
    await this.settle();
  }

  /** The messages of the store; saves a checkpoint that has only been passing over events when nothing comes for a while. */
  private async *messages(signal: AbortSignal): AsyncGenerator<SubscriptionMessage> {
    const { eventStore, consumer } = this.options;
    const ended = new AbortController();
    const source = eventStore.subscribe({
      from: this.delivered,
      filter: consumer.filter,
      batchSize: consumer.batchSize,
      signal: AbortSignal.any([signal, ended.signal]),
    });
    const iterator = source[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = iterator.next();
        if (this.owned && this.position > this.owned.position && !consumer.pending()) {
          next.catch(() => undefined);
          if (await this.idle(next)) await this.save();
        }
        const result = await next;
        if (result.done) return;
        yield result.value;
      }
    } finally {
      ended.abort();
    }
  }

  private async idle(next: Promise<unknown>): Promise<boolean> {
    const came = new AbortController();
    const arrived = next.then(() => false, () => false);
    try {
      return await Promise.race([arrived, pause(idleSaveMs, came.signal).then(() => true)]);
    } finally {
      came.abort();
    }
  }

  private async take(message: SubscriptionMessage, signal: AbortSignal): Promise<void> {
    const { consumer, pacer } = this.options;
    switch (message.kind) {
      case 'events':
        await this.handle(message.events, signal);
        this.deliver(message.position);
        if (this.state === 'live' || consumer.full() || this.waiters.wants(this.delivered)) await this.settle();
        await pacer.turn();
        break;
      case 'checkpoint':
        this.deliver(message.position);
        if (!consumer.pending()) this.advance();
        break;
      case 'caught-up':
        this.deliver(message.position);
        await this.settle();
        if (this.state !== 'live') {
          await this.options.onCaughtUp?.();
          consumer.rest();
          this.enter('live');
          this.liveWaiters.advance(positionZero);
        }
    }
    this.options.onProgress?.(this.delivered);
  }

  private async handle(events: Parameters<Consumer['handle']>[0], signal: AbortSignal): Promise<void> {
    const { consumer } = this.options;
    if (consumer.acts && this.owned) await this.assertOwned(this.owned);
    try {
      await consumer.handle(events, signal);
    } catch (error) {
      if (error instanceof PoisonEventError) {
        if (error.before !== undefined) this.deliver(error.before);
        await this.settle();
      }
      throw error;
    }
  }

  private deliver(position: Position): void {
    if (position > this.delivered) this.delivered = position;
  }

  /** Documents first, then the checkpoint: a crash between the two replays events that the documents already include. */
  private async settle(): Promise<void> {
    const { consumer } = this.options;
    if (consumer.pending()) {
      if (this.owned) await this.assertOwned(this.owned);
      await consumer.settle();
    }
    if (this.owned && this.delivered > this.owned.position) await this.save();
    this.advance();
  }

  private async save(): Promise<void> {
    if (!this.owned) return;
    const next = { ...this.owned, position: this.delivered };
    await this.options.readStore.saveCheckpoint(this.options.checkpoint, next);
    this.owned = next;
  }

  private advance(): void {
    this.position = this.delivered;
    this.waiters.advance(this.position);
    if (this.retrying) {
      this.attempt = 0;
      this.retrying = undefined;
      this.options.onState?.();
    }
  }

  private async assertOwned(owned: Checkpoint): Promise<Checkpoint> {
    const current = await this.options.readStore.checkpoint(this.options.checkpoint);
    if (current?.owner !== owned.owner || current.epoch !== owned.epoch) throw new CheckpointLostError(this.options.checkpoint, current);
    return current;
  }

  private enter(state: SubscriptionState): void {
    if (this.state === state) return;
    this.state = state;
    this.options.onState?.();
  }
}
