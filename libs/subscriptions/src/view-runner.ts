import type { EventStore, Position } from '@greengate/event-store';
import type { Projection } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import { pause, type Backoff } from './backoff';
import type { EventRegistry } from './event-registry';
import type { LiveViews } from './live-views';
import type { Ownership } from './ownership.port';
import type { Pacer } from './pacer';
import type { ProgressBoard } from './progress-board';
import { ProjectionConsumer, type Trust, type WriteBack } from './projection-consumer';
import type { Room } from './room';
import { rebuiltMark } from './shared-ownership';
import { Subscription } from './subscription';
import type { SubscriptionStatus } from './subscription-status';
import type { Generation, ViewRegistry } from './view-registry';

/** What all runners of a process share. */
export interface RunnerSurroundings {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly registry: EventRegistry;
  readonly views: ViewRegistry;
  readonly liveViews: LiveViews;
  readonly pacer: Pacer;
  readonly room: Room;
  readonly owner: string;
  /** Where several processes share the stores. */
  readonly ownership?: Ownership;
  readonly board?: ProgressBoard;
  readonly backoff?: Backoff;
  readonly writeBack?: Partial<WriteBack>;
  readonly onState: () => void;
}

export interface RebuildProgress {
  readonly position: Position;
  /** End of the log when the rebuild began. */
  readonly head: Position;
}

/** Nobody reads a generation that is being rebuilt: it may keep its documents in memory for longer. */
const rebuildWriteBack: Partial<WriteBack> = { events: 2_000_000, ms: 60_000 };

const followMs = 500;

/** Runs one projection: its live generation, and beside it the next one while that is being built. */
export class ViewRunner {
  private subscription: Subscription | undefined;
  private generation: Generation | undefined;
  private serving = false;
  private wanted = false;

  constructor(
    private readonly projection: Projection,
    private readonly around: RunnerSurroundings,
  ) {}

  async start(): Promise<void> {
    if (this.wanted) return;
    this.wanted = true;
    const { views } = this.around;
    const { name, version } = this.projection;
    const live = await views.live(name);
    const generation = await views.current(name, version);
    // The first version ever serves while it grows; a later one serves when it has caught up.
    if (!live || live.collection === generation.collection) await this.promote(generation);
    this.run(generation);
  }

  async stop(): Promise<void> {
    this.wanted = false;
    await this.subscription?.stop();
  }

  /** After a fault was mended, or to take a lost projection back. */
  async retry(): Promise<void> {
    if (this.wanted) this.subscription?.start();
  }

  /** Whether the generation that serves reads includes the position; false when it cannot come to that here. */
  async reached(position: Position, signal?: AbortSignal): Promise<boolean> {
    const { subscription } = this;
    if (!subscription) return false;
    if (!this.serving && !(await subscription.whenLive(signal))) return false;
    return subscription.reached(position, signal);
  }

  /** Another process runs it. */
  standsBy(): boolean {
    return this.subscription?.state === 'standby' || this.subscription?.state === 'lost';
  }

  async whenLive(signal?: AbortSignal): Promise<boolean> {
    return this.subscription?.whenLive(signal) ?? false;
  }

  /** Builds the next generation from the beginning while the present one serves, then switches. */
  async rebuild(onProgress?: (progress: RebuildProgress) => void, signal?: AbortSignal): Promise<Generation> {
    const { views, readStore, eventStore, owner } = this.around;
    const { name, version } = this.projection;
    await views.dropOld(name);
    const live = await views.live(name);
    const next = await views.next(name, version);
    const trust = live && (await this.trustOf(live.collection, live.handles));
    const head = await eventStore.head();
    const building = this.subscriptionOf(next, {
      ...(trust ? { trust } : {}),
      writeBack: rebuildWriteBack,
      onCaughtUp: async () => {
        if ((await views.live(name))?.collection === next.collection) return;
        // Whoever runs the generation that is read now loses it, here or in another process, and follows to the new one.
        if (live) await readStore.claimCheckpoint(live.collection, `${owner}${rebuiltMark}`);
        await this.promote(next);
      },
      ...(onProgress ? { onProgress: (position) => onProgress({ position, head }) } : {}),
    });
    building.start();
    if (!(await building.whenLive(signal))) {
      await building.stop();
      throw new Error(`the rebuild of ${name} ended early: ${building.fault?.message ?? building.state}`, { cause: building.fault });
    }
    await this.subscription?.stop();
    this.subscription = building;
    this.generation = next;
    if (!this.wanted) await building.stop();
    return next;
  }

  status(): SubscriptionStatus {
    const { name, version } = this.projection;
    const { state = 'stopped', position = '0'.repeat(20), fault, retrying } = this.subscription ?? {};
    return {
      kind: 'projection',
      name,
      version,
      ...(this.generation ? { collection: this.generation.collection } : {}),
      serving: this.serving,
      state,
      position,
      ...(fault ? { fault } : {}),
      ...(retrying ? { retrying } : {}),
    };
  }

  private run(generation: Generation): void {
    this.generation = generation;
    this.subscription = this.subscriptionOf(generation, { onCaughtUp: () => this.promote(generation) });
    this.subscription.start();
  }

  private subscriptionOf(
    { collection }: Generation,
    { trust, writeBack, onCaughtUp, onProgress }: { readonly trust?: Trust; readonly writeBack?: Partial<WriteBack>; readonly onCaughtUp: () => Promise<void>; readonly onProgress?: (position: Position) => void },
  ): Subscription {
    const { eventStore, readStore, registry, pacer, room, owner, backoff, ownership, board } = this.around;
    const consumer = new ProjectionConsumer({
      projection: this.projection,
      collection,
      readStore,
      registry,
      pacer,
      room,
      writeBack: { ...writeBack, ...this.around.writeBack },
      ...(trust ? { trust } : {}),
    });
    const subscription: Subscription = new Subscription({
      eventStore,
      readStore,
      consumer,
      checkpoint: collection,
      owner,
      pacer,
      ...(backoff ? { backoff } : {}),
      ...(ownership ? { ownership } : {}),
      ...(board ? { onVisible: (position: Position) => board.note(collection, position) } : {}),
      onCaughtUp,
      ...(onProgress ? { onProgress } : {}),
      onState: () => this.onState(subscription),
    });
    return subscription;
  }

  private onState(subscription: Subscription): void {
    if (subscription === this.subscription && subscription.state === 'lost') void this.follow(subscription).catch(() => undefined);
    if (subscription === this.subscription && subscription.state === 'standby' && this.generation) this.around.board?.forget(this.generation.collection);
    this.around.onState();
  }

  /** Lost: if the view was rebuilt elsewhere, go on with the generation that is live now. Otherwise another instance runs it. */
  private async follow(lost: Subscription): Promise<void> {
    const { name, version } = this.projection;
    for (;;) {
      const live = await this.around.views.live(name).catch(() => undefined);
      if (!this.wanted || this.subscription !== lost) return;
      if (live?.version === version && live.collection !== this.generation?.collection) {
        this.around.liveViews.forget(name);
        return this.run(live);
      }
      // Whoever rebuilds takes the old generation first and switches then.
      if (!this.around.ownership || (live !== undefined && live.version > version)) return;
      await pause(followMs);
    }
  }

  private async trustOf(collection: string, handles: readonly string[]): Promise<Trust | undefined> {
    const through = (await this.around.readStore.checkpoint(collection))?.position;
    return through === undefined ? undefined : { through, types: new Set(handles) };
  }

  private async promote(generation: Generation): Promise<void> {
    const { name, handles } = this.projection;
    this.serving = await this.around.views.promote(name, { ...generation, handles });
    this.around.liveViews.forget(name);
  }
}
