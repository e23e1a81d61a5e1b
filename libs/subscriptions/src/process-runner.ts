import type { Position } from '@greengate/event-store';
import { ProcessConsumer, type HostedProcess } from './process-consumer';
import { Subscription } from './subscription';
import type { SubscriptionStatus } from './subscription-status';
import type { RunnerSurroundings } from './view-runner';
import type { ViewWaiter } from './view-waiter';

/** Runs one process under a checkpoint of its own. */
export class ProcessRunner {
  private readonly subscription: Subscription;
  private wanted = false;

  constructor(
    private readonly process: HostedProcess,
    around: RunnerSurroundings,
    waiter: Pick<ViewWaiter, 'waitFor'>,
  ) {
    const { eventStore, readStore, registry, pacer, owner, ownership, board, backoff, onState } = around;
    const consumer = new ProcessConsumer({ process, registry, waitFor: (views, position, options) => waiter.waitFor(views, position, options) });
    const checkpoint = `process:${process.name}`;
    this.subscription = new Subscription({ eventStore, readStore, consumer, checkpoint, owner, pacer, onState, ...(ownership ? { ownership } : {}), ...(board ? { onVisible: (position: Position) => board.note(checkpoint, position) } : {}), ...(backoff ? { backoff } : {}) });
  }

  async start(): Promise<void> {
    this.wanted = true;
    this.subscription.start();
  }

  async stop(): Promise<void> {
    this.wanted = false;
    await this.subscription.stop();
  }

  async retry(): Promise<void> {
    if (this.wanted) this.subscription.start();
  }

  status(): SubscriptionStatus {
    const { state, position, fault, retrying } = this.subscription;
    return { kind: 'process', name: this.process.name, state, position, ...(fault ? { fault } : {}), ...(retrying ? { retrying } : {}) };
  }
}
