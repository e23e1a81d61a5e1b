import { positionZero, type EventStore, type Position, type SubscriptionMessage } from '@greengate/event-store';
import { CheckpointLostError, type Checkpoint, type ReadStore } from '@greengate/read-store';
import { backoffMs, defaultBackoff, pause, type Backoff } from './backoff';
import type { Consumer } from './consumer';
import { faultOf, isTransient, PoisonEventError, type Fault } from './faults';
import { CheckpointWentBackError, type Held, type Ownership } from './ownership.port';
import type { Pacer } from './pacer';
import { ProgressWaiters } from './progress-waiters';
import { rebuiltMark } from './shared-ownership';
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
  /** Where several processes may run it: who does. Default: whoever claimed last. */
  readonly ownership?: Ownership;
  readonly backoff?: Backoff;
  /** Caught up for the first time, everything settled; the state becomes `live` when it resolves. */
  readonly onCaughtUp?: () => Promise<void>;
  readonly onProgress?: (position: Position) => void;
  /** Everything up to here is visible. */
  readonly onVisible?: (position: Position) => void;
  readonly onState?: () => void;
}

/** A checkpoint that only passes over foreign events is written about this often. */
const idleSaveMs = 200;

/**
 * Source -> batch -> consumer -> checkpoint, from the checkpoint to the end of the log and on, until stopped. Claims its checkpoint once; when
 * another claims it later, this one stops as `lost`, before it writes; where ownership is shared it stands by instead, to take over again.
 * A store that is away is tried again; a poison event stops it as `faulted`.
 */
export class Subscription {
  state: SubscriptionState = 'stopped';
  /** Everything up to here is settled and visible. */
  position: Position = positionZero;
  fault: Fault | undefined;
  retrying: { readonly attempt: number; readonly error: string } | undefined;

  private delivered: Position = positionZero;
  private owned: Checkpoint | undefined;
  private held: Held | undefined;
  private savedAt = 0;
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
    return this.controller && this.state !== 'standby' ? this.waiters.wait(position, signal) : false;
  }

  /** Also when another process has it: it is looked after. */
  async whenLive(signal?: AbortSignal): Promise<boolean> {
    if (this.state === 'live' || this.state === 'standby') return true;
    return this.controller ? this.liveWaiters.wait(positionZero, signal) : false;
  }

  private async run(signal: AbortSignal): Promise<void> {
    let end: SubscriptionState | undefined;
    while (end === undefined) {
      try {
        await this.follow(signal);
        if (signal.aborted) end = 'stopped';
        else if (this.held?.yieldTo.aborted) await this.yield(this.held);
        else throw new Error('the event store ended the subscription');
      } catch (error) {
        end = await this.afterFailure(error, signal);
      }
    }
    await this.letGo(end);
    this.controller = undefined;
    this.retrying = undefined;
    this.options.consumer.rest();
    this.enter(end);
    this.waiters.giveUp();
    this.liveWaiters.giveUp();
  }

  /** Waits before the next attempt, or answers the state in which it ends. */
  private async afterFailure(error: unknown, signal: AbortSignal): Promise<SubscriptionState | undefined> {
    if (error instanceof CheckpointLostError) {
      if (!this.options.ownership || error.current?.owner.endsWith(rebuiltMark)) return 'lost';
      this.forget();
      return undefined;
    }
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

  /** Asked to make room, or to look again whether it is still the owner. */
  private async yield(held: Held): Promise<void> {
    const { ownership, checkpoint, consumer } = this.options;
    if (held.yieldTo.reason === 'hand over' && this.owned) await ownership?.release(checkpoint, this.owned);
    this.forget();
    consumer.rest();
  }

  /** No owner any more, as far as this process knows. */
  private forget(): void {
    this.options.ownership?.drop(this.options.checkpoint);
    this.owned = undefined;
    this.held = undefined;
  }

  private async letGo(end: SubscriptionState): Promise<void> {
    const { ownership, checkpoint } = this.options;
    if (!ownership) return;
    // A store that is away now: the lease ends by itself.
    if (end === 'stopped' && this.owned) await ownership.release(checkpoint, this.owned).catch(() => undefined);
    ownership.drop(checkpoint, end === 'faulted');
  }

  /** Undefined when it was stopped while another process has it. */
  private async claim(signal: AbortSignal): Promise<Checkpoint | undefined> {
    const { ownership, readStore, checkpoint, owner } = this.options;
    if (!ownership) return readStore.claimCheckpoint(checkpoint, owner);
    this.held = await ownership.acquire(checkpoint, signal, () => this.standBy());
    return this.held?.checkpoint;
  }

  private standBy(): void {
    this.retrying = undefined;
    this.attempt = 0;
    if (this.state === 'standby') return;
    this.options.consumer.rest();
    this.enter('standby');
    this.waiters.giveUp();
    this.liveWaiters.advance(positionZero);
  }

  private async follow(signal: AbortSignal): Promise<void> {
    const { consumer } = this.options;
    this.owned = this.owned ? await this.assertOwned(this.owned) : await this.claim(signal);
    if (!this.owned) return;
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
      signal: AbortSignal.any([signal, ended.signal, ...(this.held ? [this.held.yieldTo] : [])]),
    });
    const iterator = source[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = iterator.next();
        if (this.owned && this.position > this.owned.position && !consumer.pending()) {
          next.catch(() => undefined);
          // Also when foreign events never cease: others wait for this checkpoint.
          if (performance.now() - this.savedAt > idleSaveMs || (await this.idle(next))) await this.saveSeen();
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
      await this.save();
    } else if (this.owned && this.delivered > this.owned.position) {
      await this.saveSeen();
    }
    this.advance();
  }

  /** Where a store of several processes may have gone back, it is looked at first. */
  private async saveSeen(): Promise<void> {
    if (this.owned && this.options.ownership) await this.assertOwned(this.owned);
    await this.save();
  }

  private async save(): Promise<void> {
    if (!this.owned || this.delivered <= this.owned.position) return;
    const next = { ...this.owned, position: this.delivered };
    await this.options.readStore.saveCheckpoint(this.options.checkpoint, next);
    this.owned = next;
    this.savedAt = performance.now();
    this.options.ownership?.saved(this.options.checkpoint, next.position);
  }

  private advance(): void {
    this.position = this.delivered;
    this.waiters.advance(this.position);
    this.options.onVisible?.(this.position);
    if (this.retrying) {
      this.attempt = 0;
      this.retrying = undefined;
      this.options.onState?.();
    }
  }

  private async assertOwned(owned: Checkpoint): Promise<Checkpoint> {
    const current = await this.options.readStore.checkpoint(this.options.checkpoint);
    if (current?.owner !== owned.owner || current.epoch !== owned.epoch) throw new CheckpointLostError(this.options.checkpoint, current);
    if (current.position < owned.position) {
      this.owned = current;
      throw new CheckpointWentBackError(this.options.checkpoint);
    }
    return current;
  }

  private enter(state: SubscriptionState): void {
    if (this.state === state) return;
    this.state = state;
    this.options.onState?.();
  }
}
