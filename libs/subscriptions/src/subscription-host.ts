import type { EventStore, Position } from '@greengate/event-store';
import { newId, type Projection } from '@greengate/kernel';
import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { pause, type Backoff } from './backoff';
import type { EventRegistry } from './event-registry';
import { LiveViews } from './live-views';
import type { Ownership } from './ownership.port';
import { Pacer } from './pacer';
import { ProcessRunner } from './process-runner';
import type { HostedProcess } from './process-consumer';
import { ProgressBoard } from './progress-board';
import type { WriteBack } from './projection-consumer';
import { Room } from './room';
import { lagBetween, type SubscriptionStatus } from './subscription-status';
import { TimerRunner, type HostedTimer, type Schedule } from './timer-runner';
import { ViewRegistry, type Generation } from './view-registry';
import { ViewRunner, type RebuildProgress } from './view-runner';
import { ViewWaiter, type WaitOptions } from './view-waiter';
import { verifyView, type VerifiedView } from './verify-view';

export interface SubscriptionHostOptions {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly registry: EventRegistry;
  /** What runs in this process; any of them may be empty. */
  readonly projections?: readonly Projection[];
  readonly processes?: readonly HostedProcess[];
  readonly timers?: readonly HostedTimer[];
  /** UTC, ISO 8601, milliseconds. For timers. */
  readonly now: () => string;
  readonly schedule?: Schedule;
  readonly backoff?: Backoff;
  readonly writeBack?: Partial<WriteBack>;
  /** Longest slice of background work between two chances for requests. */
  readonly sliceMs?: number;
  /** Documents that folds may hold while they catch up, all together, as bytes of JSON (the heap takes about three times that). Default 128 MiB. */
  readonly memoryBytes?: number;
  /** Unique per process. */
  readonly owner?: string;
  /** Where several processes run the same: which of them does. Its processes have the same owner name. Default: whoever started last. */
  readonly ownership?: Ownership;
  /** Something changed its state: look at `status()`. */
  readonly onState?: () => void;
}

/** Projections, processes and timers of one process, in any combination. */
export class SubscriptionHost {
  /** Views by projection name; for queries. */
  readonly liveViews: LiveViews;
  private readonly views: ViewRegistry;
  private readonly runners = new Map<string, ViewRunner>();
  private readonly processes = new Map<string, ProcessRunner>();
  private readonly timers = new Map<string, TimerRunner>();
  private readonly waiter: ViewWaiter;
  private readonly board: ProgressBoard;

  constructor(private readonly options: SubscriptionHostOptions) {
    const { eventStore, readStore, registry, projections = [], processes = [], timers = [], now, schedule, backoff, writeBack, ownership } = options;
    const owner = options.owner ?? newId();
    const onState = () => options.onState?.();
    const pacer = new Pacer(options.sliceMs);
    this.views = new ViewRegistry(readStore);
    this.liveViews = new LiveViews(readStore, this.views);
    this.board = new ProgressBoard(readStore, owner);
    this.waiter = new ViewWaiter(this.runners, this.views, readStore, this.board, processes.length > 0);
    const around = {
      eventStore,
      readStore,
      registry,
      views: this.views,
      liveViews: this.liveViews,
      pacer,
      room: new Room(options.memoryBytes),
      owner,
      onState,
      ...(ownership ? { ownership, board: this.board } : {}),
      ...(backoff ? { backoff } : {}),
      ...(writeBack ? { writeBack } : {}),
    };
    for (const projection of projections) add(this.runners, projection.name, new ViewRunner(projection, around));
    for (const process of processes) add(this.processes, process.name, new ProcessRunner(process, around, this.waiter));
    for (const timer of timers) {
      const runner = new TimerRunner({ timer, eventStore, readStore, liveViews: this.liveViews, waiter: this.waiter, owner, now, onState, ...(ownership ? { ownership } : {}), ...(schedule ? { schedule } : {}) });
      add(this.timers, timer.name, runner);
    }
  }

  /** Resolves when everything is under way, not when it has caught up: see `whenLive`. */
  async start(): Promise<void> {
    this.options.ownership?.start();
    for (const runner of this.all()) await runner.start();
  }

  /** Finishes the batches in hand and saves the checkpoints. Timers and processes first, since they wait for views. */
  async stop(): Promise<void> {
    this.options.ownership?.leave();
    await Promise.all([...this.timers.values(), ...this.processes.values()].map((runner) => runner.stop()));
    await Promise.all([...this.runners.values()].map((runner) => runner.stop()));
    await this.board.stop();
    await this.options.ownership?.stop();
  }

  /** Whether every projection has caught up; false as soon as one has stopped instead. */
  async whenLive(signal?: AbortSignal): Promise<boolean> {
    return (await Promise.all([...this.runners.values()].map((runner) => runner.whenLive(signal)))).every(Boolean);
  }

  /** Read your own writes: whether the views named include the position in time. */
  waitFor(views: readonly string[], position: Position, options?: WaitOptions): Promise<boolean> {
    return this.waiter.waitFor(views, position, options);
  }

  /** How far the views have come that this process keeps and reads are answered from. Asks no store. */
  positionsHere(): ReadonlyMap<string, Position> {
    const kept = [...this.runners.values()].map((runner) => runner.status()).filter(({ serving, state }) => serving === true && state !== 'standby' && state !== 'lost');
    return new Map(kept.map(({ name, position }) => [name, position]));
  }

  /** How far a view has come that another process runs; undefined when nobody ever did. */
  positionElsewhere(view: string): Promise<Position | undefined> {
    return this.waiter.positionElsewhere(view);
  }

  /** @param patienceMs how long to wait for the store to tell the end of the log, which is left out otherwise */
  async status(patienceMs?: number): Promise<readonly SubscriptionStatus[]> {
    const asked = this.options.eventStore.head().catch(() => undefined);
    const over = new AbortController();
    const head = await (patienceMs === undefined ? asked : Promise.race([asked, pause(patienceMs, over.signal).then(() => undefined)]));
    over.abort();
    return this.all().map((runner) => {
      const status = runner.status();
      return head === undefined || status.kind === 'timer' ? status : { ...status, head, lag: lagBetween(status.position, head) };
    });
  }

  /** Starts again what has faulted or was lost, after a person mended the cause. Without a name: all of them. */
  async retry(name?: string): Promise<void> {
    for (const runner of this.all()) {
      const status = runner.status();
      if ((name === undefined || status.name === name) && (status.state === 'faulted' || status.state === 'lost')) await runner.retry();
    }
  }

  /** Fires what is due at this instant, for tests and `greengate` commands. Answers how many fired. */
  async runDue(now: string): Promise<number> {
    let fired = 0;
    for (const timer of this.timers.values()) fired += await timer.runDue(now);
    return fired;
  }

  /** Builds the view anew beside the one that serves, then switches. Works on a host that was not started, too. */
  async rebuild(name: string, onProgress?: (progress: RebuildProgress) => void, signal?: AbortSignal): Promise<Generation> {
    const runner = this.runners.get(name);
    if (!runner) throw new Error(`there is no projection "${name}"`);
    return runner.rebuild(onProgress, signal);
  }

  /** Drops generations that are no longer read; answers their names. */
  async dropOldGenerations(): Promise<readonly string[]> {
    return (await Promise.all([...this.runners.keys()].map((name) => this.views.dropOld(name)))).flat();
  }

  /** Rebuilds views from zero in scratch stores and compares. Default: all views, in memory. */
  async verify(
    names: readonly string[] = [...this.runners.keys()],
    { scratch = openScratch, onProgress, signal }: {
      readonly scratch?: () => Promise<ReadStore>;
      readonly onProgress?: (view: string, progress: RebuildProgress) => void;
      readonly signal?: AbortSignal;
    } = {},
  ): Promise<readonly VerifiedView[]> {
    const { eventStore, readStore, registry, projections = [] } = this.options;
    const verified: VerifiedView[] = [];
    for (const projection of projections.filter(({ name }) => names.includes(name))) {
      const { collection } = await this.views.current(projection.name, projection.version);
      const store = await scratch();
      try {
        const report = onProgress ? { onProgress: (progress: RebuildProgress) => onProgress(projection.name, progress) } : {};
        verified.push(await verifyView({ eventStore, readStore, registry, projection, collection, scratch: store, ...report, ...(signal ? { signal } : {}) }));
      } finally {
        await store.close();
      }
    }
    return verified;
  }

  private all(): readonly (ViewRunner | ProcessRunner | TimerRunner)[] {
    return [...this.runners.values(), ...this.processes.values(), ...this.timers.values()];
  }
}

const openScratch = async (): Promise<ReadStore> => openSqliteReadStore({ path: ':memory:', durability: 'derived' });

function add<Runner>(runners: Map<string, Runner>, name: string, runner: Runner): void {
  if (runners.has(name)) throw new Error(`two are named "${name}"`);
  runners.set(name, runner);
}
