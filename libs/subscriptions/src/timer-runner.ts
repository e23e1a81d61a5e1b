import type { EventStore } from '@greengate/event-store';
import { CheckpointLostError, type Checkpoint, type FindOptions, type ReadStore } from '@greengate/read-store';
import { faultOf, type Fault } from './faults';
import type { LiveViews } from './live-views';
import { fieldOf } from './field-values';
import type { Held, Ownership } from './ownership.port';
import type { SubscriptionState, SubscriptionStatus } from './subscription-status';
import type { ViewWaiter } from './view-waiter';

export interface DueDocument {
  readonly id: string;
  readonly view: object;
  /** The instant or day that its due field holds. */
  readonly dueAt: string;
}

/** A timer as its host needs it: `fire` is bound to services and dispatch by the composition root. It must move or clear the due date. */
export interface HostedTimer {
  readonly name: string;
  readonly view: string;
  readonly dueField: string;
  fire(due: DueDocument): Promise<void>;
}

/** Calls `tick` now and then until the function it answers is called. */
export type Schedule = (tick: () => void) => () => void;

export const everySecond: Schedule = (tick) => {
  const timer = setInterval(tick, 1000);
  timer.unref();
  return () => clearInterval(timer);
};

export interface TimerRunnerOptions {
  readonly timer: HostedTimer;
  readonly eventStore: Pick<EventStore, 'head'>;
  readonly readStore: ReadStore;
  readonly liveViews: Pick<LiveViews, 'find'>;
  readonly waiter: Pick<ViewWaiter, 'waitFor'>;
  readonly owner: string;
  /** Where several processes may run it: who does. */
  readonly ownership?: Ownership;
  /** UTC, ISO 8601, milliseconds. */
  readonly now: () => string;
  readonly schedule?: Schedule;
  readonly pageSize?: number;
  readonly onState: () => void;
}

const viewWaitMs = 5000;
const longestPauseMs = 300_000;

/**
 * Fires what is due. The due dates stand in a view, hence in the log: a restart loses none, and what fell due meanwhile fires at once.
 * One instance owns the timer; ticks never overlap; a document whose `fire` fails is tried again later, the others go on.
 */
export class TimerRunner {
  private state: SubscriptionState = 'stopped';
  private rounds = 0;
  private fault: Fault | undefined;
  private owned: Checkpoint | undefined;
  private held: Held | undefined;
  private cancel: (() => void) | undefined;
  private ticking: Promise<number> | undefined;
  private readonly failures = new Map<string, { readonly attempts: number; readonly notBefore: number }>();

  constructor(private readonly options: TimerRunnerOptions) {}

  async start(): Promise<void> {
    if (this.cancel) return;
    this.owned = undefined;
    this.fault = undefined;
    this.enter('starting');
    const tick = () => void this.tick();
    this.cancel = (this.options.schedule ?? everySecond)(tick);
    tick();
  }

  async stop(): Promise<void> {
    this.cancel?.();
    this.cancel = undefined;
    await this.ticking?.catch(() => undefined);
    if (this.owned) await this.options.ownership?.release(this.checkpoint, this.owned).catch(() => undefined);
    this.forget();
    if (this.state !== 'lost') this.enter('stopped');
  }

  async retry(): Promise<void> {
    await this.start();
  }

  /** One round at this instant; answers how many fired. A round that is under way is joined. */
  runDue(now: string = this.options.now()): Promise<number> {
    this.ticking ??= this.round(now).finally(() => {
      this.ticking = undefined;
    });
    return this.ticking;
  }

  status(): SubscriptionStatus {
    const position = this.owned?.position ?? '0'.repeat(20);
    return { kind: 'timer', name: this.options.timer.name, state: this.state, position, rounds: this.rounds, ...(this.fault ? { fault: this.fault } : {}) };
  }

  private async tick(): Promise<void> {
    if (this.ticking) return;
    try {
      await this.runDue();
    } catch (error) {
      if (error instanceof CheckpointLostError && this.options.ownership) {
        this.forget();
        this.enter('standby');
        return;
      }
      if (error instanceof CheckpointLostError) {
        this.cancel?.();
        this.cancel = undefined;
        this.enter('lost');
        return;
      }
      this.fault = faultOf(error);
    }
  }

  private async round(now: string): Promise<number> {
    const { timer, liveViews, eventStore, waiter, pageSize = 100 } = this.options;
    if (!(await this.own())) {
      this.enter('standby');
      return 0;
    }
    // A view that is behind would show as due what has been dealt with.
    if (!(await waiter.waitFor([timer.view], await eventStore.head(), { timeoutMs: viewWaitMs }))) return 0;
    if (this.state === 'starting' || this.state === 'standby') this.enter('live');
    const query: FindOptions = { filter: { [timer.dueField]: { lte: now } }, sort: { field: timer.dueField, direction: 'ascending' }, limit: pageSize };
    let fired = 0;
    let cursor: string | undefined;
    let failure: unknown;
    do {
      const page = await liveViews.find(timer.view, cursor === undefined ? query : { ...query, cursor });
      for (const { id, view } of page.documents) {
        const error = await this.fire({ id, view, dueAt: fieldOf(view, timer.dueField) ?? now }, now);
        if (error === undefined) fired += 1;
        else failure = error ?? failure;
      }
      cursor = page.next;
    } while (cursor !== undefined && (await this.own()));
    if (failure === undefined && this.failures.size === 0) this.fault = undefined;
    this.rounds += 1;
    return fired;
  }

  /** Answers undefined when it fired, null when it is not tried yet, else the error. */
  private async fire(due: DueDocument, now: string): Promise<unknown> {
    const failed = this.failures.get(due.id);
    const instant = Date.parse(now);
    if (failed && failed.notBefore > instant) return null;
    try {
      await this.options.timer.fire(due);
      this.failures.delete(due.id);
      return undefined;
    } catch (error) {
      const attempts = (failed?.attempts ?? 0) + 1;
      this.failures.set(due.id, { attempts, notBefore: instant + Math.min(longestPauseMs, 1000 * 2 ** Math.min(attempts, 20)) });
      const { error: name, message } = faultOf(error);
      this.fault = { error: name, message: `${due.id}, due ${due.dueAt}: ${message}` };
      this.options.onState();
      return error ?? new Error('failed');
    }
  }

  private get checkpoint(): string {
    return `timer:${this.options.timer.name}`;
  }

  /** Whether this process may go on. */
  private async own(): Promise<boolean> {
    const { readStore, owner, ownership } = this.options;
    if (!this.owned) {
      this.held = await ownership?.tryAcquire(this.checkpoint);
      this.owned = ownership ? this.held?.checkpoint : await readStore.claimCheckpoint(this.checkpoint, owner);
      return this.owned !== undefined;
    }
    if (this.held?.yieldTo.aborted) {
      if (this.held.yieldTo.reason === 'hand over') await ownership?.release(this.checkpoint, this.owned);
      this.forget();
      return false;
    }
    const current = await readStore.checkpoint(this.checkpoint);
    if (current?.owner !== this.owned.owner || current.epoch !== this.owned.epoch) throw new CheckpointLostError(this.checkpoint, current);
    return true;
  }

  private forget(): void {
    this.options.ownership?.drop(this.checkpoint);
    this.owned = undefined;
    this.held = undefined;
  }

  private enter(state: SubscriptionState): void {
    if (this.state === state) return;
    this.state = state;
    this.options.onState();
  }
}
