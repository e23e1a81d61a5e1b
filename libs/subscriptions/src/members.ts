import type { ReadStore } from '@greengate/read-store';
import { pause } from './backoff';
import { progressCollection } from './progress-board';

/** What each process says about itself, over and over. */
interface MemberDocument {
  /** Another number each time: whoever sees it change knows that the process lives. No clocks are compared. */
  readonly beat: number;
  /** Checkpoints that it holds. */
  readonly holds: readonly string[];
  /** Checkpoints that it holds or would take. */
  readonly offers: readonly string[];
  readonly leaving: boolean;
}

interface Seen {
  document: MemberDocument;
  /** Milliseconds for which this process has watched the beat stand still; what it did not watch (it was paused, the store was away) does not count. */
  silent: number;
  /** Milliseconds since it was first seen. */
  known: number;
}

export interface MembersOptions {
  readonly readStore: ReadStore;
  /** Unique per process. */
  readonly self: string;
  /** A member that is silent for longer is gone. */
  readonly leaseMs: number;
  /** Default: the later of the monotonic and the wall clock, so that neither a suspended machine nor a clock set back makes time stand still. */
  readonly elapsed?: () => number;
  /** After each look. */
  readonly onLook?: () => void;
}

export const membersCollection = { name: 'subscription_members', indexes: [] };
const ticksPerLease = 10;
/** Members that are gone are forgotten, with what they said about their progress, after this many leases. */
const forgottenAfter = 20;

function runningTime(): () => number {
  let [monotonic, wall] = [performance.now(), Date.now()];
  let total = 0;
  return () => {
    const now = [performance.now(), Date.now()] as const;
    total += Math.max(0, now[0] - monotonic, now[1] - wall);
    [monotonic, wall] = now;
    return total;
  };
}

/** The processes that share a read store, each with a heartbeat there. */
export class Members {
  private readonly seen = new Map<string, Seen>();
  private readonly holds = new Set<string>();
  private readonly offers = new Set<string>();
  private readonly elapsed: () => number;
  private beat = 0;
  private beatenAt = Number.NEGATIVE_INFINITY;
  private lookedAt: number | undefined;
  private leaving = false;
  private looking: Promise<void> | undefined;
  private again: Promise<void> | undefined;
  private ticking: Promise<void> | undefined;
  private readonly over = new AbortController();
  private ticked: { readonly promise: Promise<void>; readonly resolve: () => void } = deferred();

  constructor(private readonly options: MembersOptions) {
    this.elapsed = options.elapsed ?? runningTime();
  }

  get tickMs(): number {
    return this.options.leaseMs / ticksPerLease;
  }

  /** Begins to beat. Nothing may be claimed before. */
  start(): void {
    this.ticking ??= this.tick();
  }

  /** Still held, no longer preferred: on the way out. */
  leave(): void {
    this.leaving = true;
  }

  async stop(): Promise<void> {
    this.over.abort();
    await this.ticking;
    await this.options.readStore.remove(membersCollection.name, this.options.self).catch(() => false);
  }

  /** Whether others certainly count this process as living. */
  get valid(): boolean {
    return this.elapsed() - this.beatenAt < this.options.leaseMs;
  }

  offer(name: string, offered: boolean): void {
    if (offered) this.offers.add(name);
    else this.offers.delete(name);
  }

  hold(name: string, held: boolean): void {
    if (held) this.holds.add(name);
    else this.holds.delete(name);
  }

  isAlive(member: string): boolean {
    if (member === this.options.self) return true;
    const seen = this.seen.get(member);
    // A tick more than the lease: the beat was on its way when it was first seen.
    return seen !== undefined && seen.silent < this.options.leaseMs + this.tickMs;
  }

  /** Another living process that says it holds this. */
  isHeldElsewhere(name: string): boolean {
    return [...this.seen].some(([member, { document }]) => member !== this.options.self && document.holds.includes(name) && this.isAlive(member));
  }

  /** Who would run this, in no particular order. @param steady only those known for a lease at least */
  candidates(name: string, steady = false): readonly string[] {
    const others = [...this.seen].flatMap(([member, { document, known }]) =>
      member !== this.options.self && document.offers.includes(name) && !document.leaving && this.isAlive(member) && (!steady || known >= this.options.leaseMs) ? [member] : [],
    );
    return this.leaving ? others : [this.options.self, ...others];
  }

  /** A look that begins after the call. Several who ask at once share it. */
  async look(): Promise<void> {
    if (this.looking === undefined) return this.begin();
    this.again ??= this.looking.catch(() => undefined).then(() => {
      this.again = undefined;
      return this.begin();
    });
    return this.again;
  }

  /** Until the next beat, or the signal. */
  async nextTick(signal: AbortSignal): Promise<void> {
    const woken = new AbortController();
    try {
      await Promise.race([this.ticked.promise, pause(this.tickMs * 2, AbortSignal.any([signal, woken.signal]))]);
    } finally {
      woken.abort();
    }
  }

  private begin(): Promise<void> {
    this.looking = this.beatAndRead().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private async tick(): Promise<void> {
    while (!this.over.signal.aborted) {
      await this.look().catch(() => undefined);
      this.ticked.resolve();
      this.ticked = deferred();
      await pause(this.tickMs, this.over.signal);
    }
  }

  private async beatAndRead(): Promise<void> {
    const { readStore, self } = this.options;
    const began = this.elapsed();
    if (this.beat === 0) await readStore.ensure(membersCollection);
    const document: MemberDocument = { beat: (this.beat += 1), holds: [...this.holds], offers: [...this.offers], leaving: this.leaving };
    try {
      await readStore.put(membersCollection.name, self, document);
    } catch (error) {
      // Also after the store lost its collections: the next one makes them again.
      this.beat = 0;
      this.lookedAt = undefined;
      throw error;
    }
    this.beatenAt = began;
    const { documents } = await readStore.find<MemberDocument>(membersCollection.name, { limit: 500 });
    await this.observe(documents);
    this.options.onLook?.();
  }

  private async forget(member: string): Promise<void> {
    await this.options.readStore.remove(progressCollection.name, member).catch(() => false);
    await this.options.readStore.remove(membersCollection.name, member);
  }

  private async observe(documents: readonly { readonly id: string; readonly view: MemberDocument }[]): Promise<void> {
    const now = this.elapsed();
    const watched = this.lookedAt === undefined ? 0 : Math.min(now - this.lookedAt, this.tickMs * 2);
    this.lookedAt = now;
    const present = new Set(documents.map(({ id }) => id));
    for (const member of [...this.seen.keys()]) if (!present.has(member)) this.seen.delete(member);
    for (const { id, view } of documents) {
      const before = this.seen.get(id);
      const silent = before?.document.beat === view.beat ? before.silent + watched : 0;
      this.seen.set(id, { document: view, silent, known: before === undefined ? 0 : before.known + watched });
      if (silent > this.options.leaseMs * forgottenAfter) await this.forget(id);
    }
  }
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
