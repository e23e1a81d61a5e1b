import { CheckpointLostError, type Checkpoint, type ReadStore } from '@greengate/read-store';
import { Members } from './members';
import type { Held, Ownership } from './ownership.port';
import { preferredOf } from './rendezvous';

export interface SharedOwnershipOptions {
  readonly readStore: ReadStore;
  /** Unique per process; the owner of its checkpoints. */
  readonly self: string;
  /** How long a process may be silent before others take over what it holds. */
  readonly leaseMs: number;
  readonly elapsed?: () => number;
}

/** Ends the name of the owner of a generation that was replaced by a rebuild: nobody goes on with it. */
export const rebuiltMark = ' (rebuilt)';
/** Owner of what was given up in order. */
const nobody = '';
/** What is held is compared with the store once in so many ticks. */
const ticksPerInspection = 10;

interface Holding {
  checkpoint: Checkpoint;
  readonly controller: AbortController;
}

/**
 * One owner for each name among several processes, by leases: each process has one heartbeat; a checkpoint whose owner is silent for longer than the
 * lease, is gone, or has given it up, is claimed by the member that is preferred for it. When a member joins, what it is preferred for is handed over
 * in order. Two who believe to own the same do no harm: saving is compare-and-set on owner and epoch.
 */
export class SharedOwnership implements Ownership {
  private readonly members: Members;
  private readonly held = new Map<string, Holding>();
  private ticks = 0;

  constructor(private readonly options: SharedOwnershipOptions) {
    const { readStore, self, leaseMs, elapsed } = options;
    this.members = new Members({ readStore, self, leaseMs, onLook: () => this.onLook(), ...(elapsed ? { elapsed } : {}) });
  }

  start(): void {
    this.members.start();
  }

  leave(): void {
    this.members.leave();
  }

  stop(): Promise<void> {
    return this.members.stop();
  }

  get valid(): boolean {
    return this.members.valid;
  }

  async acquire(name: string, signal: AbortSignal, onWait: () => void): Promise<Held | undefined> {
    while (!signal.aborted) {
      const held = await this.tryAcquire(name);
      if (held) return held;
      onWait();
      await this.members.nextTick(signal);
    }
    this.members.offer(name, false);
    return undefined;
  }

  async tryAcquire(name: string): Promise<Held | undefined> {
    const { readStore, self } = this.options;
    this.members.offer(name, true);
    if (this.members.isHeldElsewhere(name)) return undefined;
    const current = await readStore.checkpoint(name);
    if (current?.owner.endsWith(rebuiltMark)) throw new CheckpointLostError(name, current);
    // Looked at after the checkpoint was read: an owner beats before it claims, so one who is not seen now is gone.
    await this.members.look();
    const owner = current?.owner ?? nobody;
    if (owner !== nobody && owner !== self && this.members.isAlive(owner)) return undefined;
    if (preferredOf(name, this.members.candidates(name)) !== self) return undefined;
    const checkpoint = await readStore.claimCheckpoint(name, self);
    const controller = new AbortController();
    this.held.set(name, { checkpoint, controller });
    this.members.hold(name, true);
    return { checkpoint, yieldTo: controller.signal };
  }

  saved(name: string, position: string): void {
    const holding = this.held.get(name);
    if (holding) holding.checkpoint = { ...holding.checkpoint, position };
  }

  async release(name: string, owned: Checkpoint): Promise<void> {
    const { readStore } = this.options;
    const current = await readStore.checkpoint(name);
    if (current?.owner === owned.owner && current.epoch === owned.epoch) await readStore.claimCheckpoint(name, nobody);
    this.drop(name);
    // Told at once, not at the next tick.
    void this.members.look().catch(() => undefined);
  }

  drop(name: string, kept = false): void {
    this.members.offer(name, false);
    if (kept) return;
    this.held.delete(name);
    this.members.hold(name, false);
  }

  private onLook(): void {
    this.ticks += 1;
    for (const [name, { controller }] of this.held) {
      if (preferredOf(name, this.members.candidates(name, true)) !== this.options.self) controller.abort('hand over');
    }
    if (this.ticks % ticksPerInspection === 0) void this.inspect().catch(() => undefined);
  }

  /** A store that has lost its last writes, or a claim of somebody else, is noticed also while nothing happens. */
  private async inspect(): Promise<void> {
    for (const [name, holding] of [...this.held]) {
      if (holding.controller.signal.aborted) continue;
      // Taken before the store is asked: what is saved meanwhile must not look like a loss.
      const { owner, epoch, position } = holding.checkpoint;
      const current = await this.options.readStore.checkpoint(name);
      if (current?.owner !== owner || current.epoch !== epoch || current.position < position) holding.controller.abort('look again');
    }
  }
}
